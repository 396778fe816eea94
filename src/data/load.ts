/**
 * @module Loads `languages/` and `knowledge/`: compiled JSON where it is at least as new as its sources
 * (fast start), else the sources themselves, checked.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { Fault } from "#text";
import { type LanguageData, languageFiles, ruleFile } from "./catalogue.js";
import { takeFingerprint } from "./fingerprint.js";
import { home } from "./home.js";
import { readKnowledge } from "./knowledge/read.js";
import type { Knowledge } from "./knowledge/types.js";
import { readYaml } from "./yaml.js";

const compiledFolder = join(home, "dist", "data", "compiled");

/** Codes of the languages that have a folder with a `language.yaml`. */
export function languageCodes(): string[] {
  return readdirSync(join(home, "languages"))
    .filter((code) => existsSync(join(home, "languages", code, "language.yaml")))
    .sort();
}

/** One language, read from its YAML and checked. */
export function readLanguage(code: string): LanguageData {
  const folder = join(home, "languages", code);
  if (!existsSync(join(folder, "language.yaml"))) {
    throw new Fault(
      "CH-K04",
      `no language “${code}”: known are ${languageCodes().join(", ")}. See languages/README.md to add one.`,
    );
  }
  const files = Object.fromEntries(
    Object.entries(languageFiles).map(([name, schema]) => [
      name,
      readYaml(join("languages", code, `${name}.yaml`), schema as z.ZodType<unknown>),
    ]),
  );
  const events = join(folder, "events");
  const rules = existsSync(events)
    ? readdirSync(events)
        .filter((file) => file.endsWith(".yaml"))
        .sort()
        .map((file) => readYaml(join("languages", code, "events", file), ruleFile))
    : [];
  return { code, rules, ...files } as unknown as LanguageData;
}

/** Newest change below a folder, in ms. */
function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function compiledOr<T>(name: string, sources: readonly string[], read: () => T): T {
  const file = join(compiledFolder, `${name}.json`);
  if (existsSync(file)) {
    const compiled = statSync(file).mtimeMs;
    if (sources.every((folder) => !existsSync(folder) || compiled >= newest(folder)))
      return JSON.parse(readFileSync(file, "utf8")) as T;
  }
  return read();
}

const languages = new Map<string, LanguageData>();
let knowledge: Knowledge | undefined;

export function loadLanguage(code: string): LanguageData {
  let language = languages.get(code);
  if (!language) {
    language = compiledOr(`language-${code}`, [join(home, "languages", code)], () => readLanguage(code));
    languages.set(code, language);
  }
  return language;
}

export function loadKnowledge(): Knowledge {
  knowledge ??= compiledOr("knowledge", [join(home, "knowledge")], readKnowledge);
  return knowledge;
}

/** Of the rules, knowledge and weights as they stand: `fingerprint.ts`. */
export function fingerprint(): string {
  const sources = ["knowledge", "languages", "networks"].map((folder) => join(home, folder));
  return compiledOr("fingerprint", sources, takeFingerprint);
}

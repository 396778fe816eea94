/**
 * @module The languages are level: each type and mode is told in each language, or `languages/not-yet.yaml` says why it
 * is not. docs/reference/parity.md shows it; `npx vitest run tests/house/parity.test.ts -u` writes that page anew.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { home, languageCodes, readLanguage } from "#data";
import { eventTypes } from "#text";
import { cell, isDone, shown } from "./parity.js";

const ontologyFile = join(home, "knowledge", "ontology", "plover.yaml");
const modes = new Map(
  z
    .array(z.object({ type: z.enum(eventTypes), modes: z.record(z.string(), z.number()) }))
    .parse(parseYaml(readFileSync(ontologyFile, "utf8")))
    .map((one) => [one.type, Object.keys(one.modes)]),
);
const reason = z.strictObject({
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  languages: z.array(z.string()).min(1),
  why: z.string().min(10),
});
const notYet = z.array(reason).parse(parseYaml(readFileSync(join(home, "languages", "not-yet.yaml"), "utf8")));
const languages = languageCodes().map(readLanguage);
const lines = eventTypes.flatMap((type) => [null, ...(modes.get(type) ?? [])].map((mode) => ({ type, mode })));
const why = (type: string, mode: string | null, code: string): string | undefined =>
  notYet.find((one) => one.type === type && one.mode === mode && one.languages.includes(code))?.why;

describe("parity", () => {
  it.each(lines)("$type $mode is told in every language, or it is said why not", ({ type, mode }) => {
    const unsaid = languages.filter(
      (language) => !isDone(cell(language, type, mode)) && why(type, mode, language.code) === undefined,
    );
    expect(unsaid.map(({ code }) => code)).toEqual([]);
  });

  it("has no reason for what is done, or for what there is not", () => {
    const idle = notYet.flatMap(({ type, mode, languages: codes }) =>
      codes
        .filter((code) => {
          const language = languages.find((one) => one.code === code);
          const known = mode === null || modes.get(type)?.includes(mode);
          return !language || !known || isDone(cell(language, type, mode));
        })
        .map((code) => `${type} ${mode} ${code}`),
    );
    expect(idle).toEqual([]);
  });

  it("is shown in docs/reference/parity.md", async () => {
    const head = ["type", "mode", ...languages.map(({ code }) => code)];
    const rows = lines.map(({ type, mode }) => [
      mode === null ? `**${type}**` : "",
      mode ?? "all",
      ...languages.map((language) => {
        const counts = cell(language, type, mode);
        return isDone(counts) ? shown(counts) : `not yet: ${why(type, mode, language.code)}`;
      }),
    ]);
    const sum = languages.map((language) => {
      const all = lines.filter(({ mode }) => mode === null).map(({ type }) => cell(language, type, null));
      const total = (key: "verb" | "noun" | "adjective") => all.reduce((n, one) => n + one[key], 0);
      return shown({ verb: total("verb"), noun: total("noun"), adjective: total("adjective"), marks: 0 });
    });
    const table = [head, head.map(() => "---"), ...rows, ["**together**", "", ...sum]].map(
      (cells) => `| ${cells.join(" | ")} |`,
    );
    const page = [
      "# Parity",
      "",
      "What each language tells of each event type and mode, counted over `languages/<xx>/events/`: lemmas that trigger it as verbs (v), nouns (n) and",
      "adjectives (a), and words beside a trigger that give it its mode (m). What a language does not tell yet stands with its reason, from `languages/not-yet.yaml`.",
      "",
      "`npx vitest run tests/house/parity.test.ts -u` writes this page; the same test fails where it is not true.",
      "",
      ...table,
      "",
    ].join("\n");
    await expect(page).toMatchFileSnapshot(join(home, "docs", "reference", "parity.md"));
  });
});

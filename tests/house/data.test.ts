/**
 * @module The data files: all of `languages/` and `knowledge/` pass their schemas, and a broken file is refused with
 * its line and what to do.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { home, languageCodes, languageFiles, readLanguage, readYaml, ruleFile } from "#data";
import { readKnowledge } from "../../src/data/knowledge/read.js";
import { filesBelow } from "./sources.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this text, as a path from the project folder. */
function fileWith(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return relative(home, join(folder, name));
}

describe("languages/", () => {
  it("has the four languages", () => {
    expect(languageCodes()).toEqual(expect.arrayContaining(["en", "es", "fr", "pt"]));
  });

  it.each(languageCodes())("%s passes its schemas", (code) => {
    const language = readLanguage(code);
    expect(language.code).toBe(code);
    expect(language.rules.length).toBeGreaterThan(0);
  });

  it("holds no code", () => {
    expect([...filesBelow("languages", /\.(ts|js|mjs)$/), ...filesBelow("knowledge", /\.(ts|js|mjs)$/)]).toEqual([]);
  });

  it("refuses an unknown language and names the known ones", () => {
    expect(() => readLanguage("xx")).toThrow(/no language “xx”.*known are.*fr/s);
  });
});

describe("knowledge/", () => {
  it("passes its schemas and its checks", () => {
    const knowledge = readKnowledge();
    expect(knowledge.states.length).toBeGreaterThan(190);
    expect(knowledge.ontology).toHaveLength(16);
    expect(knowledge.tenures.length).toBeGreaterThan(100);
  }, 60_000);
});

describe("a broken file", () => {
  it("that is not YAML is refused with its line and a remedy", () => {
    const file = fileWith("broken.yaml", "classes:\n  month: [january\nunits: }\n");
    expect(() => readYaml(file, languageFiles.time)).toThrow(/broken\.yaml:[23]:\d+ .*[Cc]orrect/s);
  });

  it.each(Object.keys(languageFiles) as (keyof typeof languageFiles)[])(
    "%s.yaml with an unknown key is refused with its line",
    (name) => {
      const file = fileWith(`${name}.yaml`, "# a comment\nno-such-key: 1\n");
      expect(() => readYaml(file, languageFiles[name] as z.ZodType<unknown>)).toThrow(
        new RegExp(`${name}\\.yaml:\\d+:\\d+ .*schemas/`, "s"),
      );
    },
  );

  it("of rules that lacks its fields is refused with its line", () => {
    const file = fileWith("consult.yaml", "- id: en.consult.x\n  nonsense: true\n");
    expect(() => readYaml(file, ruleFile)).toThrow(/consult\.yaml:\d+:\d+/);
  });
});

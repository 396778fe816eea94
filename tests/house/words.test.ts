/**
 * @module No word of any read language stands in `src/`: months, weekdays, units and titles live in `languages/`.
 *
 * English is the language of the messages, so an English word is looked for only where it is the whole literal or an
 * alternative of a regular expression; a word of another language anywhere, and with it every word that has an accent.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { home, languageCodes } from "#data";
import { parse, type Source, sources } from "./sources.js";

/** Files that may name words: what the words are is their business (messages and the examples of --help). */
const excused: readonly RegExp[] = [
  /^src\/text\/messages\b/,
  /^src\/interfaces\/cli\/(help|messages)\.ts$/,
  /^src\/interfaces\/web\/messages\//,
];

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** All strings below a YAML value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const yamlOf = (language: string, name: string): Record<string, unknown> =>
  parseYaml(readFileSync(join(home, "languages", language, `${name}.yaml`), "utf8")) as Record<string, unknown>;

/** Names of months and weekdays. */
function daysOf(language: string): string[] {
  const classes = yamlOf(language, "time").classes as Record<string, unknown>;
  return [...strings(classes.month), ...strings(classes.weekday)];
}

/** Single words, at least four letters, that the language's time and title lists hold. */
function wordsOf(language: string): Set<string> {
  const titles = strings(yamlOf(language, "actors").offices);
  const words = [...daysOf(language), ...titles]
    .flatMap((phrase) => fold(phrase).split(/[^\p{L}]+/u))
    .filter((word) => word.length >= 4);
  return new Set(words);
}

const languages = languageCodes();

/** Words that folding makes equal to English ones ("général", "union"), which messages and ids may use. */
const alsoEnglish = new Set(["general", "federal", "national", "central", "union", "commission", "conseil", "etat"]);

const english = wordsOf("en");
const foreign = new Set(
  languages
    .filter((code) => code !== "en")
    .flatMap((code) => [...wordsOf(code)])
    .filter((word) => !english.has(word) && !alsoEnglish.has(word)),
);
const englishDays = new Set(
  daysOf("en")
    .map(fold)
    .filter((word) => /^\p{L}{4,}$/u.test(word)),
);

function troubles(source: Source): string[] {
  if (excused.some((pattern) => pattern.test(source.path))) return [];
  return parse(source).literals.flatMap(({ text, line }) => {
    const folded = fold(text);
    const words = folded.split(/[^\p{L}]+/u);
    const marked = text.match(/\p{L}{4,}/gu)?.find((word) => fold(word) !== word.toLowerCase());
    if (marked) return [`${source.path}:${line}  “${marked}” is no English: put it into languages/ or knowledge/`];
    const alternatives = [folded, ...folded.split(/[|(){}[\]^$\\/?:]+/)];
    const found = words.find((word) => foreign.has(word)) ?? alternatives.find((part) => englishDays.has(part));
    return found ? [`${source.path}:${line}  “${found}” is a word of a read language: put it into languages/`] : [];
  });
}

describe("words of the read languages", () => {
  it("are known in all languages", () => {
    for (const code of languages) expect(wordsOf(code).size, code).toBeGreaterThan(30);
  });

  it("do not stand in src/", () => {
    expect(sources().flatMap(troubles)).toEqual([]);
  });

  it.each([
    ["a month in a list", 'const months = ["enero", "febrero"];'],
    ["a weekday in a pattern", "const day = /lundi|mardi/;"],
    ["a title in a template", "const title = `ministre et ministres`;"],
    ["a word with an accent", 'const says = "a souligné";'],
    ["an English weekday", 'const day = "Tuesday";'],
    ["an English month in a pattern", "const month = /^(january|february)$/i;"],
  ])("are found: %s", (_name, text) => {
    expect(troubles({ path: "src/time/x.ts", text })).not.toEqual([]);
  });

  it("do not forbid plain messages", () => {
    expect(
      troubles({ path: "src/time/x.ts", text: 'const said = "the day may be open; name the office of the person";' }),
    ).toEqual([]);
  });
});

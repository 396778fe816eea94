/**
 * @module Compiles a language's time data: classes of words into look-ups, patterns into items indexed by first word.
 *
 * A pattern is items with spaces between: `[class]` or `[class:name]`, `<category>` or `<category:name>`,
 * or words (`of|in`, `a_partir_de`, `@list` among them). `?` behind an item makes it optional, `~` before it makes it
 * context that must stand there and is no part of the mention.
 */
import { Fault } from "#text";
import type { TimeFile, TimeRule } from "./data.js";
import { cutPhrase } from "./tokens.js";

export interface Phrase {
  readonly tokens: readonly string[];
  readonly value: string;
  readonly ambiguous: boolean;
}

export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export interface Item {
  readonly kind: "class" | "category" | "words";
  /** Class or category. */
  readonly name: string;
  /** Name of the capture. */
  readonly alias: string;
  readonly phrases: PhraseTable;
  readonly optional: boolean;
  readonly context: boolean;
  /** Whether the words are signs alone, which tell nothing of the sense. */
  readonly signs: boolean;
}

export interface Pattern {
  readonly rule: TimeRule;
  readonly items: readonly Item[];
  /** Place in the file: earlier wins among equals. */
  readonly order: number;
}

/** The patterns of one category, by the first token they may begin with; `digits`: those that may begin with a numeral. */
export interface Category {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly digits: readonly Pattern[];
}

export interface Grammar {
  readonly data: TimeFile;
  readonly classes: ReadonlyMap<string, PhraseTable>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly amounts: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
}

/** Classes that the engine reads from numerals, and the tables of words they may begin with as well. */
export const numericClasses: Readonly<Record<string, readonly string[]>> = {
  day: ["numbers", "ordinals"],
  year: ["numbers", "'"],
  number: ["numbers"],
  ordinal: ["ordinals"],
  hour: ["numbers"],
  minute: ["numbers"],
  decade: ["'"],
  quarter: ["q"],
  roman: ["i", "v", "x"],
  date: [],
  monthday: [],
};

function table(phrases: Iterable<readonly [string, string]>, ambiguous: ReadonlySet<string>): PhraseTable {
  const byFirst = new Map<string, Phrase[]>();
  for (const [phrase, value] of phrases) {
    const forms = phrase.length > 1 && phrase.endsWith(".") ? [phrase, phrase.slice(0, -1)] : [phrase];
    for (const form of forms) {
      const tokens = cutPhrase(form.replaceAll("_", " "));
      const [first] = tokens;
      if (first === undefined) continue;
      const same = byFirst.get(first) ?? [];
      same.push({ tokens, value, ambiguous: ambiguous.has(form) || ambiguous.has(phrase) });
      byFirst.set(first, same);
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

const empty: PhraseTable = new Map();

function itemOf(source: string, data: TimeFile, rule: TimeRule, pattern: string): Item {
  const match = /^(~?)(?:\[([a-z]+)(?::([a-z]+))?\]|<(_?[a-z]+)(?::([a-z]+))?>|([^?[\]<>~]+))(\??)$/i.exec(source);
  if (!match) throw new Fault("CH-K03", `time pattern “${pattern}” of “${rule.as}”: “${source}” is no item; expected [class], <category>, @list or words. Correct the pattern.`);
  const [, tilde, className, classAlias, category, categoryAlias, words, mark] = match;
  const common = { optional: mark === "?", context: tilde === "~" };
  if (className) {
    const known = [...Object.keys(data.classes), ...Object.keys(numericClasses), "meridiem"];
    if (!known.includes(className)) throw new Fault("CH-K03", `time pattern “${pattern}”: no class “${className}”. Known are ${known.join(", ")}.`);
    return { ...common, kind: "class", name: className, alias: classAlias ?? className, phrases: empty, signs: false };
  }
  if (category) return { ...common, kind: "category", name: category, alias: categoryAlias ?? category, phrases: empty, signs: false };
  const phrases = (words ?? "").split("|").flatMap((alternative) => {
    if (!alternative.startsWith("@")) return [alternative];
    const list = data.lists[alternative.slice(1)];
    if (!list) throw new Fault("CH-K03", `time pattern “${pattern}”: no list “${alternative}”. Known are ${Object.keys(data.lists).join(", ")}.`);
    return list;
  });
  return { ...common, kind: "words", name: "", alias: "", phrases: table(phrases.map((phrase) => [phrase, phrase]), new Set()), signs: phrases.every((phrase) => /^[^\p{L}\p{N}]+$/u.test(phrase)) };
}

function tablesOf(data: TimeFile): Map<string, PhraseTable> {
  const ambiguous = new Set(data.ambiguous);
  const tables = new Map<string, PhraseTable>();
  for (const [name, values] of Object.entries(data.classes)) {
    tables.set(name, table(Object.entries(values).flatMap(([value, phrases]) => (phrases ?? []).map((phrase) => [phrase, value] as const)), ambiguous));
  }
  for (const name of ["numbers", "ordinals", "meridiem"] as const) {
    tables.set(name, table(Object.entries(data[name]).map(([phrase, value]) => [phrase, String(value)]), ambiguous));
  }
  return tables;
}

interface Firsts {
  readonly words: Set<string>;
  digits: boolean;
}

/** The first tokens of each category's patterns, found by going round until nothing more comes. */
function firstsOf(patterns: readonly Pattern[], classes: ReadonlyMap<string, PhraseTable>): Map<Pattern, Firsts> {
  const found = new Map<Pattern, Firsts>(patterns.map((pattern) => [pattern, { words: new Set(), digits: false }]));
  const ofItem = (item: Item): Firsts => {
    if (item.kind === "words") return { words: new Set(item.phrases.keys()), digits: false };
    if (item.kind === "class") {
      const numeric = numericClasses[item.name];
      const words = new Set(classes.get(item.name)?.keys() ?? []);
      for (const name of numeric ?? []) for (const word of classes.get(name)?.keys() ?? [name]) words.add(word);
      return { words, digits: numeric !== undefined };
    }
    const firsts: Firsts = { words: new Set(), digits: false };
    for (const pattern of patterns) {
      if (pattern.rule.as !== item.name) continue;
      const inner = found.get(pattern);
      for (const word of inner?.words ?? []) firsts.words.add(word);
      firsts.digits ||= inner?.digits ?? false;
    }
    return firsts;
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const pattern of patterns) {
      const firsts = found.get(pattern) as Firsts;
      const before = firsts.words.size + Number(firsts.digits);
      for (const item of pattern.items) {
        const more = ofItem(item);
        for (const word of more.words) firsts.words.add(word);
        firsts.digits ||= more.digits;
        if (!item.optional) break;
      }
      grown ||= firsts.words.size + Number(firsts.digits) > before;
    }
  }
  return found;
}

function build(data: TimeFile): Grammar {
  const classes = tablesOf(data);
  const patterns = data.rules.flatMap((rule) => rule.is.map((source) => ({ rule, source }))).map(({ rule, source }, order) => ({
    rule,
    order,
    items: source.trim().split(/\s+/).map((item) => itemOf(item, data, rule, source)),
  }));
  const firsts = firstsOf(patterns, classes);
  const categories = new Map<string, { byWord: Map<string, Pattern[]>; digits: Pattern[] }>();
  for (const pattern of patterns) {
    const category = categories.get(pattern.rule.as) ?? { byWord: new Map<string, Pattern[]>(), digits: [] };
    categories.set(pattern.rule.as, category);
    const { words, digits } = firsts.get(pattern) as Firsts;
    for (const word of words) category.byWord.set(word, [...(category.byWord.get(word) ?? []), pattern]);
    if (digits) category.digits.push(pattern);
  }
  for (const pattern of patterns) {
    for (const item of pattern.items) {
      if (item.kind === "category" && !categories.has(item.name)) throw new Fault("CH-K03", `a time pattern of “${pattern.rule.as}” takes up “${item.name}”, which no rule makes. Known are ${[...categories.keys()].join(", ")}.`);
    }
  }
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  return { data, classes, categories, amounts: lower(data.amounts), suffixes: lower(data.ordinalSuffixes), joiners: lower(data.numberJoiners) };
}

const built = new WeakMap<TimeFile, Grammar>();

/** The compiled grammar of a language's data; compiled once. */
export function grammarOf(data: TimeFile): Grammar {
  let grammar = built.get(data);
  if (!grammar) {
    grammar = build(data);
    built.set(data, grammar);
  }
  return grammar;
}

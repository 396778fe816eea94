/**
 * @module Compiles a language's time data: classes of words into look-ups, patterns into items indexed by first word.
 *
 * A pattern is items with spaces between: `[class]` or `[class:name]`, `<category>` or `<category:name>`,
 * or words (`of|in`, `a_partir_de`, `@list` among them). `?` behind an item makes it optional, `~` before it makes it
 * context that must stand there and is no part of the mention.
 */
import { Fault } from "#text";
import type { TimeFile, TimeRule } from "./data.js";
import { type Firsts, firstsOf, type Item, Node, type Phrase, type PhraseTable, plant } from "./pattern-tree.js";
import { cutPhrase } from "./tokens.js";

export interface Grammar {
  readonly data: TimeFile;
  readonly classes: ReadonlyMap<string, PhraseTable>;
  /** The tree of each category's patterns. */
  readonly categories: ReadonlyMap<string, Node>;
  /** What each category may begin with. */
  readonly firsts: ReadonlyMap<string, Firsts>;
  /** Categories that are mentions by themselves. */
  readonly mentions: readonly string[];
  /** Words that a mention may begin with. */
  readonly openings: ReadonlySet<string>;
  /** Words without which, or a numeral, near by there is no time expression. */
  readonly triggers: ReadonlySet<string>;
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

const noWords: ReadonlySet<string> = new Set();

function itemOf(
  source: string,
  data: TimeFile,
  classes: ReadonlyMap<string, PhraseTable>,
  rule: TimeRule,
  pattern: string,
): Item {
  const match = /^(~?)(?:\[([a-z]+)(?::([a-z]+))?\]|<(_?[a-z]+)(?::([a-z]+))?>|([^?[\]<>~]+))(\??)$/i.exec(source);
  if (!match)
    throw new Fault(
      "CH-K03",
      `time pattern “${pattern}” of “${rule.as}”: “${source}” is no item; expected [class], <category>, @list or words. Correct the pattern.`,
    );
  const [, tilde, className, classAlias, category, categoryAlias, words, mark] = match;
  const common = { optional: mark === "?", context: tilde === "~" };
  if (className) {
    const known = [...Object.keys(data.classes), ...Object.keys(numericClasses), "meridiem"];
    if (!known.includes(className))
      throw new Fault("CH-K03", `time pattern “${pattern}”: no class “${className}”. Known are ${known.join(", ")}.`);
    return {
      ...common,
      kind: "class",
      name: className,
      alias: classAlias ?? className,
      phrases: empty,
      signs: false,
      starts: startsOf(className, classes),
      digits: className in numericClasses,
    };
  }
  if (category)
    return {
      ...common,
      kind: "category",
      name: category,
      alias: categoryAlias ?? category,
      phrases: empty,
      signs: false,
      starts: noWords,
      digits: false,
    };
  const phrases = (words ?? "").split("|").flatMap((alternative) => {
    if (!alternative.startsWith("@")) return [alternative];
    const list = data.lists[alternative.slice(1)];
    if (!list)
      throw new Fault(
        "CH-K03",
        `time pattern “${pattern}”: no list “${alternative}”. Known are ${Object.keys(data.lists).join(", ")}.`,
      );
    return list;
  });
  const byFirst = table(
    phrases.map((phrase) => [phrase, phrase]),
    new Set(),
  );
  return {
    ...common,
    kind: "words",
    name: "",
    alias: "",
    phrases: byFirst,
    starts: new Set(byFirst.keys()),
    digits: byFirst.has("0"),
    signs: phrases.every((phrase) => /^[^\p{L}\p{N}]+$/u.test(phrase)),
  };
}

function startsOf(name: string, classes: ReadonlyMap<string, PhraseTable>): ReadonlySet<string> {
  const words = new Set(classes.get(name)?.keys() ?? []);
  for (const other of numericClasses[name] ?? [])
    for (const word of classes.get(other)?.keys() ?? [other]) words.add(word);
  return words;
}

/** Classes of which every expression without a numeral holds a word. */
const tellingClasses = [
  "month",
  "weekday",
  "unit",
  "deictic",
  "season",
  "daypart",
  "reference",
  "holiday",
  "recurrence",
  "decadename",
];

function triggersOf(classes: ReadonlyMap<string, PhraseTable>): Set<string> {
  const words = new Set<string>();
  for (const name of tellingClasses) {
    for (const phrases of classes.get(name)?.values() ?? [])
      for (const { tokens } of phrases) words.add(tokens.at(-1) ?? "");
  }
  words.delete(".");
  return words;
}

function tablesOf(data: TimeFile): Map<string, PhraseTable> {
  const ambiguous = new Set(data.ambiguous);
  const tables = new Map<string, PhraseTable>();
  for (const [name, values] of Object.entries(data.classes)) {
    tables.set(
      name,
      table(
        Object.entries(values).flatMap(([value, phrases]) => (phrases ?? []).map((phrase) => [phrase, value] as const)),
        ambiguous,
      ),
    );
  }
  for (const name of ["numbers", "ordinals", "meridiem"] as const) {
    tables.set(
      name,
      table(
        Object.entries(data[name]).map(([phrase, value]) => [phrase, String(value)]),
        ambiguous,
      ),
    );
  }
  return tables;
}

function build(data: TimeFile): Grammar {
  const classes = tablesOf(data);
  const categories = new Map<string, Node>();
  const taken = new Set<string>();
  let order = 0;
  for (const rule of data.rules) {
    const root = categories.get(rule.as) ?? new Node();
    categories.set(rule.as, root);
    for (const pattern of rule.is) {
      const items = pattern
        .trim()
        .split(/\s+/)
        .map((source): [string, Item] => [source.replace(/\?$/, ""), itemOf(source, data, classes, rule, pattern)]);
      for (const [, item] of items) if (item.kind === "category") taken.add(item.name);
      plant(root, items, 0, { rule, order: order++ });
    }
  }
  for (const name of taken) {
    if (!categories.has(name))
      throw new Fault(
        "CH-K03",
        `a time pattern takes up “<${name}>”, which no rule makes. Known are ${[...categories.keys()].join(", ")}.`,
      );
  }
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  const mentions = [...categories.keys()].filter((name) => !name.startsWith("_"));
  const firsts = firstsOf(categories);
  const openings = new Set(mentions.flatMap((name) => [...(firsts.get(name)?.words ?? [])]));
  return {
    data,
    classes,
    categories,
    firsts,
    mentions,
    openings,
    triggers: triggersOf(classes),
    amounts: lower(data.amounts),
    suffixes: lower(data.ordinalSuffixes),
    joiners: lower(data.numberJoiners),
  };
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

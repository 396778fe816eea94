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
  /** First tokens that the words or the class may begin with, and whether it may begin with a numeral; categories have their own index. */
  readonly starts: ReadonlySet<string>;
  readonly digits: boolean;
  readonly optional: boolean;
  readonly context: boolean;
  /** Whether the words are signs alone, which tell nothing of the sense. */
  readonly signs: boolean;
}

/** A pattern that is complete at a node; `order` is its place in the file: earlier wins among equals. */
export interface Ending {
  readonly rule: TimeRule;
  readonly order: number;
}

interface Edge {
  readonly item: Item;
  readonly node: Node;
}

/** Up to so many edges are looked through one by one. */
const fewEdges = 8;
const never: Firsts = { words: new Set<string>(), digits: false };

/** The patterns of one category as a tree: patterns that begin alike share their beginning, and optional items are branches. */
export class Node {
  readonly endings: Ending[] = [];
  readonly #edges = new Map<string, Edge>();
  #byWord: Map<string, Edge[]> | null = null;
  #digits: readonly Edge[] = [];

  /** The node behind an item, made where it is new. */
  behind(source: string, item: Item): Node {
    let edge = this.#edges.get(source);
    if (!edge) {
      edge = { item, node: new Node() };
      this.#edges.set(source, edge);
    }
    return edge.node;
  }

  get items(): Iterable<Item> {
    return [...this.#edges.values()].map(({ item }) => item);
  }

  /** Edges that a token may begin. Nodes with many have an index, made when first asked for. */
  edgesFor(
    token: { readonly lower: string; readonly digits: number },
    firsts: ReadonlyMap<string, Firsts>,
  ): readonly Edge[] | undefined {
    if (this.#edges.size <= fewEdges) {
      if (this.#edges.size === 0) return undefined;
      const fitting: Edge[] = [];
      for (const edge of this.#edges.values()) {
        const { words, digits } =
          edge.item.kind === "category"
            ? (firsts.get(edge.item.name) ?? never)
            : { words: edge.item.starts, digits: edge.item.digits };
        if (token.digits >= 0 ? digits : words.has(token.lower)) fitting.push(edge);
      }
      return fitting;
    }
    this.#byWord ??= this.#index(firsts);
    return token.digits >= 0 ? this.#digits : this.#byWord.get(token.lower);
  }

  #index(firsts: ReadonlyMap<string, Firsts>): Map<string, Edge[]> {
    const byWord = new Map<string, Edge[]>();
    for (const edge of this.#edges.values()) {
      for (const word of edge.item.kind === "category" ? (firsts.get(edge.item.name)?.words ?? []) : edge.item.starts) {
        const same = byWord.get(word);
        if (same) same.push(edge);
        else byWord.set(word, [edge]);
      }
    }
    this.#digits = [...this.#edges.values()].filter(({ item }) =>
      item.kind === "category" ? firsts.get(item.name)?.digits : item.digits,
    );
    return byWord;
  }
}

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

/** First tokens, and whether a numeral may be one. */
export interface Firsts {
  readonly words: Set<string>;
  digits: boolean;
}

/** The first tokens of each category, found by going round until nothing more comes. */
function firstsOf(categories: ReadonlyMap<string, Node>): Map<string, Firsts> {
  const found = new Map<string, Firsts>(
    [...categories.keys()].map((name) => [name, { words: new Set<string>(), digits: false }]),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const [name, node] of categories) {
      const firsts = found.get(name) as Firsts;
      const before = firsts.words.size + Number(firsts.digits);
      for (const item of node.items) {
        const more = item.kind === "category" ? found.get(item.name) : { words: item.starts, digits: item.digits };
        for (const word of more?.words ?? []) firsts.words.add(word);
        firsts.digits ||= more?.digits ?? false;
      }
      grown ||= firsts.words.size + Number(firsts.digits) > before;
    }
  }
  return found;
}

/** Puts a pattern into its category's tree, each optional item once with and once without. */
function plant(node: Node, items: readonly (readonly [string, Item])[], at: number, ending: Ending): void {
  const entry = items[at];
  if (!entry) {
    node.endings.push(ending);
    return;
  }
  const [source, item] = entry;
  plant(node.behind(source, item), items, at + 1, ending);
  if (item.optional) plant(node, items, at + 1, ending);
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

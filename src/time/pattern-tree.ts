/**
 * @module Patterns as a tree: those that begin alike share their beginning, so that each step is tried once.
 * Built by `grammar.ts`, walked by `chart.ts`.
 */
import type { TimeRule } from "./data.js";

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

/** First tokens, and whether a numeral may be one. */
export interface Firsts {
  readonly words: Set<string>;
  digits: boolean;
}

/** The first tokens of each category, found by going round until nothing more comes. */
export function firstsOf(categories: ReadonlyMap<string, Node>): Map<string, Firsts> {
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
export function plant(node: Node, items: readonly (readonly [string, Item])[], at: number, ending: Ending): void {
  const entry = items[at];
  if (!entry) {
    node.endings.push(ending);
    return;
  }
  const [source, item] = entry;
  plant(node.behind(source, item), items, at + 1, ending);
  if (item.optional) plant(node, items, at + 1, ending);
}

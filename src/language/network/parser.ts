/** @module Parses with a network: the values of the words to rows, the best tree over its arcs, a relation for each. */
import type { TreeParser } from "../parsing/parser.js";
import type { Draft } from "../words/draft.js";
import type { Forms } from "../words/forms.js";
import { COLUMNS, wordValues } from "./features.js";
import { LONGEST, type Network } from "./network.js";
import { bestTree } from "./tree.js";
import { numbersOf, type SmallMatrix } from "./weights.js";

const WIDTH = COLUMNS.length;

export interface NetworkLanguage {
  /** FEATS strings and relations of the language's model, by number. */
  readonly feats: readonly string[];
  readonly relations: readonly string[];
  /** What part each treebank has in the ways that are followed. */
  readonly treebanks: Readonly<Record<string, number>>;
}

/** Reads one language with a network that may read several. */
export class NetworkParser implements TreeParser {
  readonly #network: Network;
  readonly #language: NetworkLanguage;
  readonly #longer: TreeParser;
  readonly #rows: readonly ReadonlyMap<number, number>[];
  readonly #unknown: readonly number[];
  readonly #treebank: Float32Array;
  /** The network's relations that the language has: number there, number here. */
  readonly #relations: readonly (readonly [number, number])[];
  readonly #root: number;
  readonly #values = new Int32Array(LONGEST * WIDTH);

  /** @param longer  Parses what is too long for the network. */
  constructor(network: Network, language: NetworkLanguage, longer: TreeParser) {
    const { head, vocabulary, matrices } = network.weights;
    this.#network = network;
    this.#language = language;
    this.#longer = longer;
    let next = 0;
    const unknown: number[] = [];
    this.#rows = vocabulary.map((values) => {
      unknown.push(next++);
      return new Map(Array.from(values, (value) => [value, next++]));
    });
    this.#unknown = unknown;
    this.#treebank = mixed(matrices.get("treebanks") as SmallMatrix, head.treebanks, language.treebanks);
    this.#relations = head.relations.flatMap((name, theirs) => {
      const ours = language.relations.indexOf(name);
      return ours < 0 || name === "root" ? [] : [[theirs, ours] as const];
    });
    this.#root = language.relations.indexOf("root");
  }

  parse(draft: Draft, forms: Forms): void {
    const n = draft.n;
    if (n > LONGEST) this.#longer.parse(draft, forms);
    else this.#read(draft, forms, n);
  }

  #read(draft: Draft, forms: Forms, n: number): void {
    const values = this.#values;
    wordValues(draft, forms, this.#language.feats, values);
    for (let at = 0; at < n * WIDTH; at++) {
      const column = at % WIDTH;
      values[at] = this.#rows[column]!.get(values[at]!) ?? this.#unknown[column]!;
    }
    this.#network.read(values, WIDTH, this.#treebank, n);
    const heads = bestTree(this.#network.arcs(), n + 1);
    const { scores, at, columns } = this.#network.labels(heads);
    for (let word = 0; word < n; word++) {
      draft.head[word] = heads[word + 1]! - 1;
      if (heads[word + 1] === 0) {
        draft.label[word] = this.#root;
        continue;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (const [theirs, ours] of this.#relations) {
        const score = scores[at + word * columns + theirs]!;
        if (score <= top) continue;
        top = score;
        draft.label[word] = ours;
      }
    }
  }
}

/** The vectors of the treebanks, each by its part. */
function mixed(matrix: SmallMatrix, names: readonly string[], parts: Readonly<Record<string, number>>): Float32Array {
  const numbers = numbersOf(matrix);
  const out = new Float32Array(matrix.width);
  for (const [name, part] of Object.entries(parts)) {
    const from = names.indexOf(name) * matrix.width;
    for (let k = 0; k < out.length; k++) out[k]! += part * numbers[from + k]!;
  }
  return out;
}

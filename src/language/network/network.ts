/**
 * @module The network at work: rows of embeddings to scores of arcs and relations.
 *
 * The embeddings of a word's values are added up and normed; two gated convolutions look at its neighbours, an LSTM in
 * each direction at the sentence; arcs are scored by a biaffine product and their distance, relations by one hidden
 * layer over both ends. scripts/network/network.py is the same, for training.
 */
import type { Kernel } from "./kernel.js";
import { Linear, LstmDirection } from "./layers.js";
import { type NetworkWeights, numbersOf, type SmallMatrix } from "./weights.js";

/** Words of the longest sentence that is read: the work grows with the square. */
export const LONGEST = 256;
const NORM_EPSILON = 1e-5;
/** Arcs farther than this are scored as if so far. */
const FARTHEST = 16;

export class Network {
  readonly weights: NetworkWeights;
  readonly width: number;
  readonly #kernel: Kernel;
  readonly #table: SmallMatrix;
  readonly #convolutions: readonly Linear[];
  readonly #directions: readonly LstmDirection[];
  readonly #heads: Linear;
  readonly #dependents: Linear;
  readonly #biaffine: Linear;
  readonly #relationHead: Linear;
  readonly #relationDependent: Linear;
  readonly #relations: Linear;
  readonly #states: number;
  /** Places for a sentence at work. `words` begins with a row of zeros, which stands before the first word. */
  readonly #place: Readonly<
    Record<
      | "words"
      | "gates"
      | "states"
      | "heads"
      | "dependents"
      | "product"
      | "panels"
      | "arcs"
      | "above"
      | "below"
      | "labels",
      number
    >
  >;
  readonly #scores = new Float64Array((LONGEST + 1) ** 2);
  #length = 0;

  constructor(weights: NetworkWeights, kernel: Kernel) {
    this.weights = weights;
    this.#kernel = kernel;
    this.#table = this.#matrix("table.weight");
    this.width = this.#table.width;
    this.#convolutions = [0, 1].map((at) => this.#linear(`convolutions.${at}.linear`));
    const direction = (end: string): LstmDirection => {
      const other = this.#vector(`lstm.bias_hh_l0${end}`);
      const bias = this.#vector(`lstm.bias_ih_l0${end}`).map((value, at) => value + other[at]!);
      const input = new Linear(kernel, numbersOf(this.#matrix(`lstm.weight_ih_l0${end}`)), this.width, bias);
      const matrix = this.#matrix(`lstm.weight_hh_l0${end}`);
      const recurrent = new Linear(kernel, numbersOf(matrix), matrix.width, undefined, 32);
      return new LstmDirection(kernel, input, recurrent, LONGEST, end !== "");
    };
    this.#directions = [direction(""), direction("_reverse")];
    this.#states = 2 * this.#matrix("lstm.weight_hh_l0").width;
    this.#heads = this.#linear("heads");
    this.#dependents = this.#linear("dependents");
    // The trainer multiplies with this one as it is, with the others' transpose.
    const biaffine = this.#matrix("biaffine");
    this.#biaffine = new Linear(kernel, transposed(numbersOf(biaffine), biaffine.width), biaffine.width);
    this.#relationHead = this.#linear("relationHead");
    this.#relationDependent = this.#linear("relationDependent");
    this.#relations = this.#linear("relations");
    const rows = (count: number, columns: number): number => kernel.take(count * columns);
    const arc = this.#heads.columns;
    const relation = this.#relationHead.columns;
    this.#place = {
      words: rows(LONGEST + 2, this.width),
      gates: rows(LONGEST, 2 * this.width),
      states: rows(LONGEST, this.#states),
      heads: rows(LONGEST + 1, arc),
      dependents: rows(LONGEST, arc),
      product: rows(LONGEST, arc),
      panels: rows(LONGEST + 8, arc),
      arcs: rows(LONGEST, LONGEST + 8),
      above: rows(LONGEST, relation),
      below: rows(LONGEST, relation),
      labels: rows(LONGEST, this.#relations.columns),
    };
  }

  #matrix(name: string): SmallMatrix {
    return this.weights.matrices.get(name) as SmallMatrix;
  }

  #vector(name: string): Float32Array {
    return this.weights.vectors.get(name) as Float32Array;
  }

  #linear(name: string): Linear {
    const matrix = this.#matrix(`${name}.weight`);
    return new Linear(this.#kernel, numbersOf(matrix), matrix.width, this.#vector(`${name}.bias`));
  }

  /**
   * Reads a sentence of at most `LONGEST` words.
   *
   * @param rows      Rows of the table, `columns` a word.
   * @param treebank  Added to each word: the vector of the treebank whose ways are followed.
   */
  read(rows: Int32Array, columns: number, treebank: Float32Array, length: number): void {
    this.#length = length;
    this.#embed(rows, columns, treebank, length);
    for (const convolution of this.#convolutions) this.#convolve(convolution, length);
    const { words, states } = this.#place;
    for (const [at, direction] of this.#directions.entries())
      direction.apply(words + this.width, this.width, states + (at * this.#states) / 2, this.#states, length);
  }

  #embed(rows: Int32Array, columns: number, treebank: Float32Array, length: number): void {
    const { floats } = this.#kernel;
    const { width } = this;
    const { values, scales } = this.#table;
    const gain = this.#vector("norm.weight");
    const bias = this.#vector("norm.bias");
    const sum = new Float64Array(width);
    let to = this.#place.words + width;
    for (let word = 0; word < length; word++, to += width) {
      sum.set(treebank);
      for (let column = 0; column < columns; column++) {
        const row = rows[word * columns + column]!;
        const scale = scales[row]!;
        const from = row * width;
        for (let k = 0; k < width; k++) sum[k]! += scale * values[from + k]!;
      }
      let mean = 0;
      for (let k = 0; k < width; k++) mean += sum[k]!;
      mean /= width;
      let variance = 0;
      for (let k = 0; k < width; k++) variance += (sum[k]! - mean) ** 2;
      const scale = 1 / Math.sqrt(variance / width + NORM_EPSILON);
      for (let k = 0; k < width; k++) floats[to + k] = (sum[k]! - mean) * scale * gain[k]! + bias[k]!;
    }
    // What stands after the last word.
    floats.fill(0, to, to + width);
  }

  /** Adds to each word what is read from it and its neighbours: rows of three words that overlap. */
  #convolve(convolution: Linear, length: number): void {
    const { floats } = this.#kernel;
    const { width } = this;
    const { words, gates } = this.#place;
    convolution.apply(words, width, gates, length);
    for (let word = 0; word < length; word++) {
      const from = gates + word * 2 * width;
      const to = words + (word + 1) * width;
      for (let k = 0; k < width; k++) floats[to + k]! += floats[from + k]! / (1 + Math.exp(-floats[from + width + k]!));
    }
  }

  /** Scores of the arcs of the sentence read, as `bestTree` takes them. */
  arcs(): Float64Array {
    const { floats } = this.#kernel;
    const length = this.#length;
    const { states, heads, dependents, product, panels, arcs } = this.#place;
    const arc = this.#heads.columns;
    floats.set(this.#vector("root"), heads);
    this.#heads.apply(states, this.#states, heads + arc, length);
    relu(floats, heads + arc, length * arc);
    this.#dependents.apply(states, this.#states, dependents, length);
    relu(floats, dependents, length * arc);
    this.#biaffine.apply(dependents, arc, product, length);
    const size = length + 1;
    const columns = Math.ceil(size / 8) * 8;
    const bias = this.#vector("headBias");
    const own = new Float64Array(size);
    for (let head = 0; head < size; head++) {
      const from = heads + head * arc;
      const panel = panels + (head >> 3) * arc * 8 + (head & 7);
      for (let k = 0; k < arc; k++) {
        const value = floats[from + k]!;
        floats[panel + 8 * k] = value;
        own[head]! += value * bias[k]!;
      }
    }
    floats.fill(0, arcs, arcs + length * columns);
    this.#kernel.multiply(product, arc, panels, arcs, length, arc, columns);
    const distance = this.#vector("distance");
    const scores = this.#scores;
    for (let word = 0; word < length; word++) {
      const to = (word + 1) * size;
      scores[to] = floats[arcs + word * columns]! + own[0]!;
      for (let head = 1; head < size; head++) {
        const away = Math.max(-FARTHEST, Math.min(FARTHEST, head - 1 - word));
        scores[to + head] = floats[arcs + word * columns + head]! + own[head]! + distance[away + FARTHEST]!;
      }
      scores[to + word + 1] = Number.NEGATIVE_INFINITY;
    }
    return scores;
  }

  /**
   * Scores of the relations of each word to its head in the tree: `scores[at + word * columns + relation]`.
   *
   * @param heads  By node, as `bestTree` gives them; under the root the scores mean nothing.
   */
  labels(heads: Int32Array): { scores: Float32Array; at: number; columns: number } {
    const { floats } = this.#kernel;
    const length = this.#length;
    const { states, above, below, labels } = this.#place;
    const width = this.#relationHead.columns;
    this.#relationHead.apply(states, this.#states, above, length);
    this.#relationDependent.apply(states, this.#states, below, length);
    for (let word = 0; word < length; word++) {
      const to = below + word * width;
      const from = above + Math.max(0, heads[word + 1]! - 1) * width;
      for (let k = 0; k < width; k++) floats[to + k]! += floats[from + k]!;
    }
    relu(floats, below, length * width);
    this.#relations.apply(below, width, labels, length);
    return { scores: floats, at: labels, columns: this.#relations.columns };
  }
}

function relu(floats: Float32Array, from: number, count: number): void {
  for (let at = from; at < from + count; at++) if (floats[at]! < 0) floats[at] = 0;
}

/** Of a square matrix. */
function transposed(matrix: Float32Array, width: number): Float32Array {
  return matrix.map((_, at) => matrix[(at % width) * width + Math.floor(at / width)]!);
}

/**
 * @module Weights of a perceptron: while learning (floats, averaged) and at work (small integers).
 *
 * At work a weight is sign·q² with q in 0…127: the square root of the weight is what is stored, in one byte.
 * Linear steps would lose the many small weights, since a few are very large.
 */
export type Weights = Int16Array | Float32Array;

/** Weights being learnt. The average over all steps is had lazily: avg = w - u / steps. */
export class Learner {
  readonly weights: Float32Array;
  readonly #sums: Float64Array;
  /** Counts examples seen; begins at 1. */
  step = 1;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#sums = new Float64Array(size);
  }

  add(index: number, delta: number): void {
    this.weights[index]! += delta;
    this.#sums[index]! += delta * this.step;
  }

  averaged(): Float32Array {
    const out = new Float32Array(this.weights.length);
    for (let i = 0; i < out.length; i++) out[i] = this.weights[i]! - this.#sums[i]! / this.step;
    return out;
  }
}

/** A table as stored: rows of `stride` bytes, only those with something in them; `present` has one bit a row. */
export interface PackedTable {
  readonly rows: number;
  readonly stride: number;
  readonly present: Uint8Array;
  readonly values: Int8Array;
}

const LONG_ROW = 3;

/** What is worth its place: rows are dropped in which no weight reaches both; in long rows, what rounds to under a third of `rounded` becomes 0. */
export interface Least {
  readonly weight: number;
  /** 0…127. */
  readonly rounded: number;
}

export const ALL: Least = { weight: 0, rounded: 0 };

/** Rounds weights to sqrt-int8. Rows of nothing but zeros are never kept. */
export function packTable(weights: Float32Array, stride: number, least: Least): PackedTable {
  const rows = weights.length / stride;
  let top = 0;
  for (const w of weights) top = Math.max(top, Math.abs(w));
  const present = new Uint8Array((rows + 7) >> 3);
  const values: number[] = [];
  const row = new Int8Array(stride);
  for (let r = 0; r < rows; r++) {
    let largest = 0;
    let weight = 0;
    for (let k = 0; k < stride; k++) {
      const w = weights[r * stride + k]!;
      const q = top === 0 ? 0 : Math.round(127 * Math.sqrt(Math.abs(w) / top));
      largest = Math.max(largest, q);
      weight = Math.max(weight, Math.abs(w));
      row[k] = stride > LONG_ROW && q < least.rounded / 3 ? 0 : Math.sign(w) * q;
    }
    if (largest === 0 || largest < least.rounded || weight < least.weight) continue;
    present[r >> 3]! |= 1 << (r & 7);
    for (let k = 0; k < stride; k++) values.push(row[k]!);
  }
  return { rows, stride, present, values: Int8Array.from(values) };
}

/** The weights at work: sign·q². */
export function unpackTable(table: PackedTable): Int16Array {
  const { rows, stride, present, values } = table;
  const out = new Int16Array(rows * stride);
  let from = 0;
  for (let r = 0; r < rows; r++) {
    const eight = present[r >> 3]!;
    if ((eight & (1 << (r & 7))) === 0) {
      // Most tables are sparse: eight rows that are not there are passed at once.
      if (eight === 0) r |= 7;
      continue;
    }
    const at = r * stride;
    for (let k = 0; k < stride; k++) {
      const q = values[from++]!;
      out[at + k] = q < 0 ? -q * q : q * q;
    }
  }
  return out;
}

/**
 * @module Features as data: which values are joined, in which order, compiled once into index lists.
 *
 * One tight loop over the lists is several times faster than a line of calls a feature, and what several features
 * share (the tags of two words) is joined once.
 */
import { pair, row } from "./hash.js";

export class Joins {
  /** How many features there are. */
  readonly size: number;
  /** Room for the named values and all that is joined of them. */
  readonly values: Int32Array;
  readonly #first: number;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #out: Int32Array;

  /**
   * @param names     Of the values given, in the order of their places.
   * @param features  One a line: names joined from left to right; "a b / c d" joins two joined values.
   */
  constructor(names: readonly string[], features: string) {
    const places = new Map(names.map((name, at) => [name, at]));
    const left: number[] = [];
    const right: number[] = [];
    const join = (a: string, b: string): string => {
      const key = `(${a} ${b})`;
      if (places.has(key)) return key;
      for (const part of [a, b]) if (!places.has(part)) throw new Error(`no value is called ${part}`);
      left.push(places.get(a) as number);
      right.push(places.get(b) as number);
      places.set(key, places.size);
      return key;
    };
    const lines = features.trim().split("\n");
    const out = lines.map((line) => {
      const halves = line.split("/").map((half) => half.trim().split(/\s+/).reduce(join));
      return places.get(halves.reduce(join)) as number;
    });
    this.size = out.length;
    this.#first = names.length;
    this.values = new Int32Array(places.size);
    this.#left = Int32Array.from(left);
    this.#right = Int32Array.from(right);
    this.#out = Int32Array.from(out);
  }

  /** Joins what stands in the first places of `values`. */
  join(): void {
    const { values } = this;
    const left = this.#left;
    const right = this.#right;
    const first = this.#first;
    for (let j = 0; j < left.length; j++) values[first + j] = pair(values[left[j]!]!, values[right[j]!]!);
  }

  /** Rows of the features in a table of 2^(32 - shift) rows; `seeds` from `from`. */
  rows(rows: Int32Array, seeds: Int32Array, from: number, shift: number): void {
    const { values } = this;
    const out = this.#out;
    for (let k = 0; k < out.length; k++) rows[k] = row(values[out[k]!]!, seeds[from + k]!, shift);
  }
}

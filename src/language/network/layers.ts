/** @module Layers of the network: linear ones, and one direction of the LSTM. Places are indices into the kernel's floats. */
import { type Kernel, panels } from "./kernel.js";

const upTo = (count: number, step: number): number => Math.ceil(count / step) * step;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Rows of `inner` numbers to rows of `columns`: at least as many as the matrix has rows, the rest are zeros. */
export class Linear {
  readonly columns: number;
  readonly #kernel: Kernel;
  readonly #inner: number;
  readonly #weights: number;
  readonly #bias: number;

  /**
   * @param matrix  columns × inner: the transpose of what is multiplied with.
   * @param step    The columns are filled up to a multiple of it.
   */
  constructor(kernel: Kernel, matrix: Float32Array, inner: number, bias?: Float32Array, step: 8 | 32 = 8) {
    const rows = matrix.length / inner;
    this.columns = upTo(rows, step);
    this.#kernel = kernel;
    this.#inner = inner;
    this.#weights = kernel.take(this.columns * inner);
    this.#bias = kernel.take(this.columns);
    panels(kernel.floats, this.#weights, matrix, rows, inner);
    if (bias) kernel.floats.set(bias, this.#bias);
  }

  /** Rows from `from`, `stride` apart, to rows at `to`. */
  apply(from: number, stride: number, to: number, rows: number): void {
    const { floats } = this.#kernel;
    for (let row = 0; row < rows; row++)
      floats.copyWithin(to + row * this.columns, this.#bias, this.#bias + this.columns);
    this.#kernel.multiply(from, stride, this.#weights, to, rows, this.#inner, this.columns);
  }

  /** Adds what one row gives to the row at `to`. */
  addRow(from: number, to: number): void {
    this.#kernel.multiplyRow(from, this.#weights, to, this.#inner, this.columns);
  }
}

/** One direction of an LSTM: gates in the order in, forget, cell, out. */
export class LstmDirection {
  readonly #kernel: Kernel;
  readonly #input: Linear;
  readonly #recurrent: Linear;
  readonly #state: number;
  readonly #gates: number;
  readonly #last: number;
  readonly #cell: Float64Array;
  readonly #backward: boolean;

  /** @param longest  Words of the longest sentence. */
  constructor(kernel: Kernel, input: Linear, recurrent: Linear, longest: number, backward: boolean) {
    this.#kernel = kernel;
    this.#input = input;
    this.#recurrent = recurrent;
    this.#state = recurrent.columns / 4;
    this.#gates = kernel.take(longest * recurrent.columns);
    this.#last = kernel.take(this.#state);
    this.#cell = new Float64Array(this.#state);
    this.#backward = backward;
  }

  /** Reads `rows` words at `from`; the state after each goes to `to`, `stride` apart. */
  apply(from: number, width: number, to: number, stride: number, rows: number): void {
    const { floats } = this.#kernel;
    const size = this.#state;
    const cell = this.#cell.fill(0);
    const last = this.#last;
    floats.fill(0, last, last + size);
    this.#input.apply(from, width, this.#gates, rows);
    for (let step = 0; step < rows; step++) {
      const word = this.#backward ? rows - 1 - step : step;
      const gates = this.#gates + word * 4 * size;
      this.#recurrent.addRow(last, gates);
      const out = to + word * stride;
      for (let k = 0; k < size; k++) {
        const at = gates + k;
        const kept = sigmoid(floats[at + size]!) * cell[k]!;
        const value = kept + sigmoid(floats[at]!) * Math.tanh(floats[at + 2 * size]!);
        cell[k] = value;
        const state = sigmoid(floats[at + 3 * size]!) * Math.tanh(value);
        floats[last + k] = state;
        floats[out + k] = state;
      }
    }
  }
}

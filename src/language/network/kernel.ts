/**
 * @module The products of matrices, in WebAssembly where the machine has its vectors of four, else in plain loops.
 *
 * Both add in the same order, so that both give the same numbers.
 */
import { kernelCode } from "./kernel-code.js";

/** Numbers and what multiplies them. Places are indices into `floats`. */
export interface Kernel {
  /** Ask anew after `take`, which may move it. */
  readonly floats: Float32Array;
  /** Sets aside a place for so many numbers, zeros, that begins at a multiple of four. */
  take(count: number): number;
  /**
   * c += a · b for `rows` rows of a, `stride` apart. b is in panels (`panels`), its columns a multiple of 8;
   * c has rows of `columns`.
   */
  multiply(a: number, stride: number, b: number, c: number, rows: number, inner: number, columns: number): void;
  /** The same for one row; columns is a multiple of 32. */
  multiplyRow(a: number, b: number, c: number, inner: number, columns: number): void;
}

/** What of WebAssembly is used; the compiler's settings know of no such global. */
interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
  multiply(a: number, stride: number, b: number, c: number, rows: number, inner: number, columns: number): void;
  multiplyRow(a: number, b: number, c: number, inner: number, columns: number): void;
}

const PAGE = 65_536;

class WasmKernel implements Kernel {
  readonly #code: Exports;
  #used = 0;
  floats: Float32Array;

  constructor(code: Exports) {
    this.#code = code;
    this.floats = new Float32Array(code.memory.buffer);
  }

  take(count: number): number {
    const at = this.#used;
    this.#used += (count + 3) & ~3;
    const missing = 4 * this.#used - this.#code.memory.buffer.byteLength;
    if (missing > 0) {
      this.#code.memory.grow(Math.ceil(missing / PAGE));
      this.floats = new Float32Array(this.#code.memory.buffer);
    }
    return at;
  }

  multiply(a: number, stride: number, b: number, c: number, rows: number, inner: number, columns: number): void {
    this.#code.multiply(4 * a, 4 * stride, 4 * b, 4 * c, rows, inner, columns);
  }

  multiplyRow(a: number, b: number, c: number, inner: number, columns: number): void {
    this.#code.multiplyRow(4 * a, 4 * b, 4 * c, inner, columns);
  }
}

/** Plain loops, some ten times slower. */
export class PlainKernel implements Kernel {
  floats: Float32Array = new Float32Array(1024);
  #used = 0;

  take(count: number): number {
    const at = this.#used;
    this.#used += (count + 3) & ~3;
    if (this.#used > this.floats.length) {
      const larger = new Float32Array(Math.max(this.#used, 2 * this.floats.length));
      larger.set(this.floats);
      this.floats = larger;
    }
    return at;
  }

  multiply(a: number, stride: number, b: number, c: number, rows: number, inner: number, columns: number): void {
    for (let row = 0; row < rows; row++) this.multiplyRow(a + row * stride, b, c + row * columns, inner, columns);
  }

  multiplyRow(a: number, b: number, c: number, inner: number, columns: number): void {
    const { floats } = this;
    const { fround } = Math;
    for (let column = 0; column < columns; column++) {
      const panel = b + (column >> 3) * inner * 8 + (column & 7);
      let sum = floats[c + column]!;
      for (let k = 0; k < inner; k++) sum = fround(sum + fround(floats[a + k]! * floats[panel + 8 * k]!));
      floats[c + column] = sum;
    }
  }
}

/** A kernel with memory of its own. */
export function createKernel(): Kernel {
  const { WebAssembly: assembly } = globalThis as unknown as { WebAssembly?: Assembly };
  if (!assembly) return new PlainKernel();
  try {
    const module = new assembly.Module(Buffer.from(kernelCode, "base64"));
    return new WasmKernel(new assembly.Instance(module).exports as Exports);
  } catch {
    // A machine without vectors refuses the code.
    return new PlainKernel();
  }
}

/**
 * Puts the transpose of a matrix (`rows` × `inner`, as `linear` layers keep theirs) into panels, for the right side
 * of a product; the columns of it are filled up with zeros to `columns`.
 */
export function panels(floats: Float32Array, at: number, matrix: Float32Array, rows: number, inner: number): void {
  for (let row = 0; row < rows; row++) {
    const panel = at + (row >> 3) * inner * 8 + (row & 7);
    for (let k = 0; k < inner; k++) floats[panel + 8 * k] = matrix[row * inner + k]!;
  }
}

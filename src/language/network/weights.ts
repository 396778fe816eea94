/**
 * @module A network's weights as stored: matrices of one byte a number, each row with a scale of its own.
 *
 * One file serves every language whose treebanks it was trained on.
 */
import { z } from "zod";
import type { ModelFile, ModelParts } from "../model/weights.js";

const headFile = z.strictObject({
  /** Kinds of features (features.ts), and how many values of each have a row. */
  columns: z.array(z.string()),
  vocabulary: z.array(z.number().int()),
  treebanks: z.array(z.string()),
  relations: z.array(z.string()),
  weights: z.array(z.strictObject({ name: z.string(), shape: z.array(z.number().int()).min(1).max(2) })),
});

export interface NetworkHead {
  readonly columns: readonly string[];
  readonly treebanks: readonly string[];
  readonly relations: readonly string[];
}

/** A matrix of small integers; a number is `values[row * width + k] * scales[row]`. */
export interface SmallMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

export interface NetworkWeights {
  readonly head: NetworkHead;
  /** For each column, its values that have rows, in the order of the rows. */
  readonly vocabulary: readonly Int32Array[];
  readonly matrices: ReadonlyMap<string, SmallMatrix>;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

export function smallMatrix(numbers: Float32Array, width: number): SmallMatrix {
  const rows = numbers.length / width;
  const values = new Int8Array(numbers.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let k = 0; k < width; k++) top = Math.max(top, Math.abs(numbers[row * width + k]!));
    const scale = top / 127;
    scales[row] = scale;
    if (scale > 0)
      for (let k = 0; k < width; k++) values[row * width + k] = Math.round(numbers[row * width + k]! / scale);
  }
  return { rows, width, values, scales };
}

/** The matrix as numbers again. */
export function numbersOf({ rows, width, values, scales }: SmallMatrix): Float32Array {
  const out = new Float32Array(rows * width);
  for (let i = 0; i < out.length; i++) out[i] = values[i]! * scales[(i / width) | 0]!;
  return out;
}

const bytesOf = (numbers: Int32Array | Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function joined(...parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

export function networkParts({ head, vocabulary, matrices, vectors }: NetworkWeights): ModelParts {
  const weights = [
    ...[...matrices].map(([name, { rows, width }]) => ({ name, shape: [rows, width] })),
    ...[...vectors].map(([name, numbers]) => ({ name, shape: [numbers.length] })),
  ];
  const stored = { ...head, vocabulary: vocabulary.map((values) => values.length), weights };
  return {
    tables: {},
    texts: { network: JSON.stringify(stored) },
    bytes: {
      vocabulary: joined(...vocabulary.map(bytesOf)),
      ...Object.fromEntries(
        [...matrices].map(([name, { scales, values }]) => [name, joined(bytesOf(scales), bytesOf(values))]),
      ),
      ...Object.fromEntries([...vectors].map(([name, numbers]) => [name, bytesOf(numbers)])),
    },
  };
}

/** @throws Fault CH-L04  a section is missing. */
export function readNetwork(file: ModelFile): NetworkWeights {
  const { vocabulary: counts, weights, ...head } = headFile.parse(JSON.parse(file.text("network")));
  const all = new Int32Array(file.bytes("vocabulary").buffer);
  let from = 0;
  const vocabulary = counts.map((count) => {
    from += count;
    return all.subarray(from - count, from);
  });
  const matrices = new Map<string, SmallMatrix>();
  const vectors = new Map<string, Float32Array>();
  for (const { name, shape } of weights) {
    const { buffer } = file.bytes(name);
    const [rows, width] = shape as [number, number?];
    if (width === undefined) vectors.set(name, new Float32Array(buffer));
    else
      matrices.set(name, {
        rows,
        width,
        scales: new Float32Array(buffer, 0, rows),
        values: new Int8Array(buffer, 4 * rows),
      });
  }
  return { head, vocabulary, matrices, vectors };
}

/** @module The network computes at work what the trainer computes: a tiny one, written with its scores by scripts/network/fixture.py. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readModel, writeModel } from "../model/weights.js";
import { createKernel, type Kernel, PlainKernel } from "./kernel.js";
import { Network } from "./network.js";
import { type NetworkWeights, networkParts, numbersOf, readNetwork, smallMatrix } from "./weights.js";

interface Fixture {
  readonly weights: readonly { readonly name: string; readonly shape: readonly number[]; readonly numbers: number[] }[];
  readonly rows: number[];
  readonly shares: readonly number[];
  readonly heads: number[];
  readonly arcs: readonly (readonly (number | null)[])[];
  readonly labels: readonly (readonly number[])[];
}

const fixture = JSON.parse(readFileSync(join(import.meta.dirname, "fixture.json"), "utf8")) as Fixture;
const columns = ["one", "two", "three"];
const length = fixture.heads.length;

function weightsOf({ weights }: Fixture): NetworkWeights {
  const floats = weights.map(({ name, shape, numbers }) => ({ name, shape, numbers: Float32Array.from(numbers) }));
  return {
    head: { columns, treebanks: ["x/a", "x/b"], relations: ["root", "nsubj", "obj"] },
    vocabulary: [Int32Array.of(3, 7), Int32Array.of(), Int32Array.of(-5)],
    matrices: new Map(
      floats
        .filter(({ shape }) => shape.length === 2)
        .map(({ name, shape, numbers }) => [name, smallMatrix(numbers, shape[1] as number)]),
    ),
    vectors: new Map(floats.filter(({ shape }) => shape.length === 1).map(({ name, numbers }) => [name, numbers])),
  };
}

const weights = weightsOf(fixture);
const treebanks = numbersOf(weights.matrices.get("treebanks") as NonNullable<ReturnType<typeof smallMatrix>>);
const treebank = Float32Array.from(
  { length: 8 },
  (_, k) => (fixture.shares[0] as number) * treebanks[k]! + (fixture.shares[1] as number) * treebanks[8 + k]!,
);

/** Scores of arcs and relations of the fixture's sentence. */
function scoresWith(kernel: Kernel): { arcs: number[][]; labels: number[][] } {
  const network = new Network(weights, kernel);
  network.read(Int32Array.from(fixture.rows), columns.length, treebank, length);
  const scores = network.arcs();
  const arcs = fixture.heads.map((_, word) => [
    ...scores.subarray((word + 1) * (length + 1), (word + 2) * (length + 1)),
  ]);
  const found = network.labels(Int32Array.of(0, ...fixture.heads));
  const labels = fixture.heads.map((_, word) => {
    const from = found.at + word * found.columns;
    return [...found.scores.subarray(from, from + 3)];
  });
  return { arcs, labels };
}

describe.each([
  ["WebAssembly", createKernel],
  ["plain loops", () => new PlainKernel()],
])("%s", (_, kernel) => {
  const { arcs, labels } = scoresWith(kernel());

  it("scores arcs as the trainer does", () => {
    for (const [word, row] of fixture.arcs.entries()) {
      for (const [head, score] of row.entries()) {
        if (score === null) expect(arcs[word]?.[head]).toBe(Number.NEGATIVE_INFINITY);
        else expect(arcs[word]?.[head]).toBeCloseTo(score, 4);
      }
    }
  });

  it("scores relations as the trainer does, but under the root", () => {
    for (const [word, row] of fixture.labels.entries()) {
      if (fixture.heads[word] === 0) continue;
      for (const [relation, score] of row.entries()) expect(labels[word]?.[relation]).toBeCloseTo(score, 4);
    }
  });
});

describe("the kernels", () => {
  it("vectors are to be had here, and give the same numbers as plain loops", () => {
    const kernel = createKernel();
    expect(kernel).not.toBeInstanceOf(PlainKernel);
    expect(scoresWith(kernel)).toEqual(scoresWith(new PlainKernel()));
  });

  it.each([1, 3, 4, 7])("%i rows are multiplied alike", (rows) => {
    const kernels = [createKernel(), new PlainKernel()];
    const results = kernels.map((kernel) => {
      const [a, b, c] = [kernel.take(20), kernel.take(5 * 16), kernel.take(16 * rows)];
      for (let k = 0; k < 20; k++) kernel.floats[a + k] = Math.fround(Math.sin(k));
      for (let k = 0; k < 80; k++) kernel.floats[b + k] = Math.fround(Math.cos(3 * k));
      // Rows that overlap: two apart, five long.
      kernel.multiply(a, 2, b, c, rows, 5, 16);
      return [...kernel.floats.subarray(c, c + 16 * rows)];
    });
    expect(results[0]).toEqual(results[1]);
    expect(results[0]?.[16 * rows - 1]).not.toBe(0);
  });
});

describe("weights", () => {
  it("are the same when written and read again", () => {
    expect(readNetwork(readModel(writeModel(networkParts(weights)).packed, "weights.br"))).toEqual(weights);
  });

  it("a number is off by half a step of its row at most", () => {
    const numbers = Float32Array.of(1, -0.3, 0.004, 0, 0, 0);
    const again = numbersOf(smallMatrix(numbers, 3));
    for (const [at, number] of numbers.entries()) expect(Math.abs(again[at]! - number)).toBeLessThanOrEqual(0.5 / 127);
    expect(again[0]).toBeCloseTo(1, 6);
  });
});

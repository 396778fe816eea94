import { describe, expect, it } from "vitest";
import { Random } from "../numbers/random.js";
import { bestTree } from "./tree.js";

/** Whether each node comes to the root and one alone hangs on it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.slice(1).filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, start) => {
    let node = start;
    for (let step = 0; node > 0; step++) {
      if (step > heads.length) return false;
      node = heads[node] as number;
    }
    return true;
  });
}

const sumOf = (scores: readonly number[], heads: readonly number[]): number =>
  heads.reduce((sum, head, node) => (node === 0 ? sum : sum + (scores[node * heads.length + head] as number)), 0);

/** The best score over all trees there are. */
function bestByTrying(scores: readonly number[], size: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < size ** (size - 1); code++) {
    const heads = [0];
    for (let node = 1, rest = code; node < size; node++, rest = Math.floor(rest / size)) heads.push(rest % size);
    if (heads.some((head, node) => node > 0 && head === node) || !isTree(heads)) continue;
    best = Math.max(best, sumOf(scores, heads));
  }
  return best;
}

describe("the best tree", () => {
  it.each([2, 3, 4, 5, 6])("of %i nodes is as good as the best of all trees", (size) => {
    const random = new Random(size);
    for (let turn = 0; turn < 60; turn++) {
      const scores = Array.from({ length: size * size }, () => 10 * random.next());
      const heads = [...bestTree(Float64Array.from(scores), size)];
      expect(isTree(heads)).toBe(true);
      expect(sumOf(scores, heads)).toBeCloseTo(bestByTrying(scores, size), 6);
    }
  });

  it("has one root though two words would rather be it", () => {
    // Each of two words likes the root far better than the other.
    const heads = bestTree(Float64Array.of(0, 0, 0, 9, -99, 1, 9.5, 0, -99), 3);
    expect([...heads]).toEqual([0, 2, 0]);
  });

  it("of 250 words that each like their neighbour is found", () => {
    const size = 251;
    const scores = Float64Array.from({ length: size * size }, (_, at) => {
      const [node, head] = [Math.floor(at / size), at % size];
      return -Math.abs(node - head) + (head === node + 1 ? 0.5 : 0);
    });
    expect(isTree([...bestTree(scores, size)])).toBe(true);
  });
});

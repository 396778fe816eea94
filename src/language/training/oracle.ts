/**
 * @module The dynamic oracle of arc-hybrid (Goldberg and Nivre, 2013): what each move costs in gold arcs lost.
 */
import { LEFT, SHIFT, type State } from "../parsing/state.js";

/** Gold heads (root: n) and, for each word, its gold dependents in order. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

export function goldTree(heads: readonly number[]): GoldTree {
  const n = heads.length;
  const dependents: number[][] = Array.from({ length: n + 1 }, () => []);
  const out = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const head = heads[i] as number;
    out[i] = head < 0 ? n : head;
    (dependents[out[i]!] as number[]).push(i);
  }
  return { heads: out, dependents };
}

/** Dependents of `word` still in the buffer. */
function waiting(gold: GoldTree, word: number, next: number): number {
  let count = 0;
  const list = gold.dependents[word] as readonly number[];
  for (let k = list.length - 1; k >= 0 && list[k]! >= next; k--) count++;
  return count;
}

/** Number of gold arcs that can no longer be had after the move. */
export function cost(move: number, state: State, gold: GoldTree): number {
  const { next, n } = state;
  const s0 = state.top(0);
  if (move === SHIFT) {
    let lost = 0;
    for (const d of gold.dependents[next] as readonly number[]) {
      if (d >= next) break;
      if (state.onStack[d] === 1) lost++;
    }
    const head = gold.heads[next]!;
    if (head < next && head !== s0 && state.onStack[head] === 1) lost++;
    return lost;
  }
  let lost = waiting(gold, s0, next);
  const head = gold.heads[s0]!;
  if (move === LEFT) {
    if (head !== next && (head === state.top(1) || (head > next && head <= n))) lost++;
  } else if (head >= next && head <= n) lost++;
  return lost;
}

/**
 * @module The best tree over scores of arcs: a maximum spanning tree (Chu, Liu and Edmonds) with one root.
 *
 * Unlike the transition parser's, its arcs may cross.
 */

/** Less than any arc between words can gain: a second root never pays. */
const ONE_ROOT = 1e6;

/**
 * @param scores  `scores[d * size + h]`: of the arc from node h to node d, where node 0 is the root's own and the
 *                words are 1 … size - 1. Changed at work.
 * @returns       The head of each node; 0 for the one word at the root.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  for (let d = 1; d < size; d++) scores[d * size]! -= ONE_ROOT;
  return spanningTree(scores, size);
}

function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const cycle = findCycle(heads, size);
  if (cycle.length === 0) return heads;

  // The cycle becomes one node, the last of the smaller graph; the others keep their order.
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (inCycle[node] === 0) outside.push(node);
  const less = outside.length + 1;
  const merged = less - 1;
  const smaller = new Float64Array(less * less).fill(Number.NEGATIVE_INFINITY);
  const entry = new Int32Array(less);
  const exit = new Int32Array(less);
  for (const [at, node] of outside.entries()) {
    for (const [from, head] of outside.entries())
      if (node !== head) smaller[at * less + from] = scores[node * size + head]!;
    for (const member of cycle) {
      // An arc into the cycle takes the place of the one its end had in it.
      const gain = scores[member * size + node]! - scores[member * size + heads[member]!]!;
      if (gain > smaller[merged * less + at]!) {
        smaller[merged * less + at] = gain;
        entry[at] = member;
      }
      if (scores[node * size + member]! > smaller[at * less + merged]!) {
        smaller[at * less + merged] = scores[node * size + member]!;
        exit[at] = member;
      }
    }
  }
  const found = spanningTree(smaller, less);
  for (const [at, node] of outside.entries()) {
    if (node > 0) heads[node] = found[at] === merged ? exit[at]! : outside[found[at]!]!;
  }
  const opened = found[merged]!;
  heads[entry[opened]!] = outside[opened]!;
  return heads;
}

function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let d = 1; d < size; d++) {
    let best = 0;
    for (let h = 1; h < size; h++) if (h !== d && scores[d * size + h]! > scores[d * size + best]!) best = h;
    heads[d] = best;
  }
  return heads;
}

/** The nodes of one cycle, or none. */
function findCycle(heads: Int32Array, size: number): number[] {
  const seen = new Int32Array(size);
  for (let start = 1; start < size; start++) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

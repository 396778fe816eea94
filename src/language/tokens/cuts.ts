/**
 * @module Where a chunk between spaces is cut into tokens: a learnt yes or no for each place beside a mark.
 *
 * So each treebank's own ways (elision, hyphens, percent signs) come with the model. Letters next to letters are
 * never cut here; contractions are split later.
 */
import { hashText, pair, row, spread, triple } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import { DIGIT, kindOf, LOWER, plainCode, UPPER } from "./characters.js";

export const CUT_FEATURES = 24;
const seeds = Int32Array.from({ length: CUT_FEATURES }, (_, k) => spread(1000 + k));

/** Whether a cut before unit `i` is a question at all: not between two letters or two digits. */
export function mayCut(text: string, i: number): boolean {
  const a = kindOf(text.charCodeAt(i - 1));
  const b = kindOf(text.charCodeAt(i));
  const letterA = a === UPPER || a === LOWER;
  const letterB = b === UPPER || b === LOWER;
  if (letterA && letterB) return false;
  return !(a === DIGIT && b === DIGIT);
}

const word = (kind: number): boolean => kind === UPPER || kind === LOWER || kind === DIGIT;

function at(text: string, i: number, from: number, to: number): number {
  return i < from ? 1 : i >= to ? 2 : plainCode(text.charCodeAt(i));
}

/**
 * Rows of the features of a cut before unit `i` of the chunk from..to; `start` is where the token under way began;
 * `last` tells whether the chunk ends its line, `next` is the kind of the unit after the chunk's space.
 */
export function cutFeatures(
  text: string,
  from: number,
  to: number,
  start: number,
  i: number,
  next: number,
  rows: Int32Array,
  shift: number,
): void {
  const a = at(text, i - 1, from, to);
  const a2 = at(text, i - 2, from, to);
  const a3 = at(text, i - 3, from, to);
  const b = at(text, i, from, to);
  const b2 = at(text, i + 1, from, to);
  const b3 = at(text, i + 2, from, to);
  const ka = kindOf(a);
  const kb = kindOf(b);
  const ka2 = i - 2 < from ? 20 : kindOf(a2);
  const kb2 = i + 1 >= to ? 21 : kindOf(b2);
  const kb3 = i + 2 >= to ? 21 : kindOf(b3);
  const ka3 = i - 3 < from ? 20 : kindOf(a3);
  let l = i;
  if (word(ka)) while (l > from && i - l < 30 && word(kindOf(text.charCodeAt(l - 1)))) l--;
  else l = Math.max(from, i - 1);
  let r = i + 1;
  if (word(kb)) while (r < to && r - i < 30 && word(kindOf(text.charCodeAt(r)))) r++;
  const left = hashText(text.slice(l, i).toLowerCase());
  const right = hashText(text.slice(i, r).toLowerCase());
  const whole = to - from < 40 ? hashText(text.slice(from, to).toLowerCase()) : 3;
  const token = i - start < 30 ? hashText(text.slice(start, i).toLowerCase()) : 4;
  const A = spread(a);
  const B = spread(b);
  const kinds = spread((((ka3 * 22 + ka2) * 22 + ka) * 22 + kb) * 22 + kb2);
  const ends = spread(Math.min(i - from, 3));
  const rest = spread(200 + Math.min(to - i, 3));
  let k = 0;
  rows[k++] = A;
  rows[k++] = B;
  rows[k++] = pair(A, B);
  rows[k++] = triple(spread(a2), A, B);
  rows[k++] = triple(A, B, spread(b2));
  rows[k++] = pair(triple(spread(a2), A, B), spread(b2));
  rows[k++] = kinds;
  rows[k++] = pair(kinds, spread(kb3));
  rows[k++] = pair(left, B);
  rows[k++] = pair(A, right);
  rows[k++] = pair(left, right);
  rows[k++] = pair(left, kinds);
  rows[k++] = pair(right, kinds);
  rows[k++] = pair(whole, spread(i - from));
  rows[k++] = pair(token, B);
  rows[k++] = pair(token, right);
  rows[k++] = triple(A, B, ends);
  rows[k++] = triple(A, B, rest);
  rows[k++] = pair(triple(A, B, rest), spread(next));
  rows[k++] = pair(triple(left, B, rest), spread(next));
  rows[k++] = triple(A, B, spread(i === start ? 1 : Math.min(i - start, 4)));
  rows[k++] = pair(triple(A, B, spread(i - l)), rest);
  rows[k++] = pair(triple(A, B, spread(ka2)), spread(kb2));
  rows[k++] = triple(A, B, spread(r - i));
  for (let j = 0; j < k; j++) rows[j] = row(rows[j]!, seeds[j]!, shift);
}

/** Sum of the rows: above 0 is a yes. */
export function yes(weights: Weights, rows: Int32Array): boolean {
  let sum = 0;
  for (let k = 0; k < rows.length; k++) sum += weights[rows[k]!]!;
  return sum > 0;
}

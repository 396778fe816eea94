/**
 * @module Parts of speech: a greedy tagger, left to right, over one row of weights a feature.
 *
 * It sees the word and its neighbours two to each side, their endings and known tags, and the two tags just given.
 */
import { pair, row, shiftOf, spread, triple } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import type { Draft } from "../words/draft.js";
import { FORM, FORM_STRIDE, type Forms } from "../words/forms.js";

export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export const TAGS: number = UPOS.length;
export const UPOS_FEATURES = 48;

const OUTSIDE = spread(9001);
const tagValue = Int32Array.from({ length: TAGS + 1 }, (_, tag) => spread(100 + tag));
const seeds = Int32Array.from({ length: 64 }, (_, k) => spread(2000 + k));

/** Rows of the features of word `i`, given the tags of the words before it, into `rows`. the table has 2^(32 - shift) rows. */
export function uposFeatures(draft: Draft, forms: Forms, i: number, rows: Int32Array, shift: number): void {
  const v = forms.values;
  const n = draft.n;
  const at = draft.form[i]! * FORM_STRIDE;
  const a1 = i > 0 ? draft.form[i - 1]! * FORM_STRIDE : -1;
  const a2 = i > 1 ? draft.form[i - 2]! * FORM_STRIDE : -1;
  const b1 = i + 1 < n ? draft.form[i + 1]! * FORM_STRIDE : -1;
  const b2 = i + 2 < n ? draft.form[i + 2]! * FORM_STRIDE : -1;
  const w = v[at + FORM.lower]!;
  const amb = v[at + FORM.tags]!;
  const shape = v[at + FORM.shape]!;
  const s2 = v[at + FORM.suffix2]!;
  const s3 = v[at + FORM.suffix3]!;
  const wa1 = a1 < 0 ? OUTSIDE : v[a1 + FORM.lower]!;
  const wa2 = a2 < 0 ? OUTSIDE : v[a2 + FORM.lower]!;
  const wb1 = b1 < 0 ? OUTSIDE : v[b1 + FORM.lower]!;
  const wb2 = b2 < 0 ? OUTSIDE : v[b2 + FORM.lower]!;
  const ambA = a1 < 0 ? OUTSIDE : v[a1 + FORM.tags]!;
  const ambB = b1 < 0 ? OUTSIDE : v[b1 + FORM.tags]!;
  const ambB2 = b2 < 0 ? OUTSIDE : v[b2 + FORM.tags]!;
  const s3A = a1 < 0 ? OUTSIDE : v[a1 + FORM.suffix3]!;
  const s3B = b1 < 0 ? OUTSIDE : v[b1 + FORM.suffix3]!;
  const shapeA = a1 < 0 ? OUTSIDE : v[a1 + FORM.shape]!;
  const shapeB = b1 < 0 ? OUTSIDE : v[b1 + FORM.shape]!;
  const t1 = tagValue[i > 0 ? draft.tag[i - 1]! : TAGS]!;
  const t2 = tagValue[i > 1 ? draft.tag[i - 2]! : TAGS]!;
  const t12 = pair(t1, t2);
  const first = i === 0 ? seeds[62]! : seeds[63]!;
  let k = 0;
  rows[k++] = v[at + FORM.cased]!;
  rows[k++] = w;
  rows[k++] = v[at + FORM.suffix1]!;
  rows[k++] = s2;
  rows[k++] = s3;
  rows[k++] = v[at + FORM.suffix4]!;
  rows[k++] = v[at + FORM.suffix5]!;
  rows[k++] = v[at + FORM.prefix1]!;
  rows[k++] = v[at + FORM.prefix2]!;
  rows[k++] = v[at + FORM.prefix3]!;
  rows[k++] = pair(shape, first);
  rows[k++] = amb;
  rows[k++] = pair(amb, shape);
  rows[k++] = wa1;
  rows[k++] = wa2;
  rows[k++] = wb1;
  rows[k++] = wb2;
  rows[k++] = ambA;
  rows[k++] = ambB;
  rows[k++] = ambB2;
  rows[k++] = t1;
  rows[k++] = t12;
  rows[k++] = pair(t1, w);
  rows[k++] = pair(t12, w);
  rows[k++] = pair(t1, amb);
  rows[k++] = pair(t12, amb);
  rows[k++] = triple(t1, amb, ambB);
  rows[k++] = triple(t12, amb, ambB);
  rows[k++] = pair(amb, ambB);
  rows[k++] = triple(amb, ambB, ambB2);
  rows[k++] = pair(w, ambB);
  rows[k++] = pair(amb, wb1);
  rows[k++] = pair(amb, wa1);
  rows[k++] = pair(wa1, w);
  rows[k++] = pair(w, wb1);
  rows[k++] = pair(wa1, wb1);
  rows[k++] = pair(t1, s3);
  rows[k++] = pair(t1, s2);
  rows[k++] = triple(t1, s2, s3B);
  rows[k++] = pair(s3, ambB);
  rows[k++] = s3A;
  rows[k++] = s3B;
  rows[k++] = pair(t1, shape);
  rows[k++] = pair(shape, shapeB);
  rows[k++] = pair(shapeA, shape);
  rows[k++] = triple(shapeA, shape, shapeB);
  rows[k++] = pair(wa2, t1);
  rows[k++] = pair(t1, wb1);
  for (let j = 0; j < k; j++) rows[j] = row(rows[j]!, seeds[j]!, shift);
}

/** The best tag for these rows. */
export function bestTag(weights: Weights, rows: Int32Array, scores: Float64Array | Int32Array): number {
  scores.fill(0);
  // Four rows at a time, so that a sum is fetched and put back a fourth as often; added in the same order as one by one.
  for (let k = 0; k < UPOS_FEATURES; k += 4) {
    const a = rows[k]! * TAGS;
    const b = rows[k + 1]! * TAGS;
    const c = rows[k + 2]! * TAGS;
    const d = rows[k + 3]! * TAGS;
    for (let tag = 0; tag < TAGS; tag++)
      scores[tag] = scores[tag]! + weights[a + tag]! + weights[b + tag]! + weights[c + tag]! + weights[d + tag]!;
  }
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}

/** Gives every word of the draft its part of speech. */
export class UposTagger {
  readonly #weights: Weights;
  readonly #shift: number;
  readonly #rows = new Int32Array(UPOS_FEATURES);
  readonly #scores = new Int32Array(TAGS);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#shift = shiftOf(weights.length / TAGS);
  }

  tag(draft: Draft, forms: Forms): void {
    for (let i = 0; i < draft.n; i++) {
      uposFeatures(draft, forms, i, this.#rows, this.#shift);
      draft.tag[i] = bestTag(this.#weights, this.#rows, this.#scores);
    }
  }
}

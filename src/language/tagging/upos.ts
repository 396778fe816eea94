/**
 * @module Parts of speech: a greedy tagger, left to right, over one row of weights a feature.
 *
 * It sees the word and its neighbours two to each side, their endings and known tags, and the two tags just given.
 */
import { shiftOf, spread } from "../numbers/hash.js";
import { Joins } from "../numbers/joins.js";
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

/** What is joined, in the order in which `uposFeatures` sets it. a: before, b: after; amb: known tags; t: tags given. */
const names = `
  cased w suffix1 s2 s3 suffix4 suffix5 prefix1 prefix2 prefix3 shape first amb wa1 wa2 wb1 wb2 ambA ambB
  ambB2 t1 t2 s3B s3A shapeB shapeA
`;

const features = `
cased
w
suffix1
s2
s3
suffix4
suffix5
prefix1
prefix2
prefix3
shape first
amb
amb shape
wa1
wa2
wb1
wb2
ambA
ambB
ambB2
t1
t1 t2
t1 w
t1 t2 w
t1 amb
t1 t2 amb
t1 amb ambB
t1 t2 amb ambB
amb ambB
amb ambB ambB2
w ambB
amb wb1
amb wa1
wa1 w
w wb1
wa1 wb1
t1 s3
t1 s2
t1 s2 s3B
s3 ambB
s3A
s3B
t1 shape
shape shapeB
shapeA shape
shapeA shape shapeB
wa2 t1
t1 wb1
`;

const joins = new Joins(names.trim().split(/\s+/), features);
export const UPOS_FEATURES: number = joins.size;

const OUTSIDE = spread(9001);
const tagValue = Int32Array.from({ length: TAGS + 1 }, (_, tag) => spread(100 + tag));
const seeds = Int32Array.from({ length: 64 }, (_, k) => spread(2000 + k));

/** Rows of the features of word `i`, given the tags of the words before it, into `rows`. the table has 2^(32 - shift) rows. */
export function uposFeatures(draft: Draft, forms: Forms, i: number, rows: Int32Array, shift: number): void {
  const f = forms.values;
  const n = draft.n;
  const at = draft.form[i]! * FORM_STRIDE;
  const a1 = i > 0 ? draft.form[i - 1]! * FORM_STRIDE : -1;
  const a2 = i > 1 ? draft.form[i - 2]! * FORM_STRIDE : -1;
  const b1 = i + 1 < n ? draft.form[i + 1]! * FORM_STRIDE : -1;
  const b2 = i + 2 < n ? draft.form[i + 2]! * FORM_STRIDE : -1;
  const t1 = tagValue[i > 0 ? draft.tag[i - 1]! : TAGS]!;
  const t2 = tagValue[i > 1 ? draft.tag[i - 2]! : TAGS]!;
  const v = joins.values;
  let k = 0;
  v[k++] = f[at + FORM.cased]!;
  v[k++] = f[at + FORM.lower]!;
  v[k++] = f[at + FORM.suffix1]!;
  v[k++] = f[at + FORM.suffix2]!;
  v[k++] = f[at + FORM.suffix3]!;
  v[k++] = f[at + FORM.suffix4]!;
  v[k++] = f[at + FORM.suffix5]!;
  v[k++] = f[at + FORM.prefix1]!;
  v[k++] = f[at + FORM.prefix2]!;
  v[k++] = f[at + FORM.prefix3]!;
  v[k++] = f[at + FORM.shape]!;
  v[k++] = i === 0 ? seeds[62]! : seeds[63]!;
  v[k++] = f[at + FORM.tags]!;
  v[k++] = a1 < 0 ? OUTSIDE : f[a1 + FORM.lower]!;
  v[k++] = a2 < 0 ? OUTSIDE : f[a2 + FORM.lower]!;
  v[k++] = b1 < 0 ? OUTSIDE : f[b1 + FORM.lower]!;
  v[k++] = b2 < 0 ? OUTSIDE : f[b2 + FORM.lower]!;
  v[k++] = a1 < 0 ? OUTSIDE : f[a1 + FORM.tags]!;
  v[k++] = b1 < 0 ? OUTSIDE : f[b1 + FORM.tags]!;
  v[k++] = b2 < 0 ? OUTSIDE : f[b2 + FORM.tags]!;
  v[k++] = t1;
  v[k++] = t2;
  v[k++] = b1 < 0 ? OUTSIDE : f[b1 + FORM.suffix3]!;
  v[k++] = a1 < 0 ? OUTSIDE : f[a1 + FORM.suffix3]!;
  v[k++] = b1 < 0 ? OUTSIDE : f[b1 + FORM.shape]!;
  v[k++] = a1 < 0 ? OUTSIDE : f[a1 + FORM.shape]!;
  joins.join();
  joins.rows(rows, seeds, 0, shift);
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

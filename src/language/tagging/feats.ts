/**
 * @module FEATS: one label a whole FEATS string, chosen among those seen with the word and tag, or with the tag and ending.
 *
 * Feature and label are hashed together into one table, since labels are many and each word has few candidates.
 */
import { mix, pair, shiftOf, spread, triple } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import type { Draft } from "../words/draft.js";
import { FORM, FORM_STRIDE, type Forms } from "../words/forms.js";
import type { Lexicon } from "../words/lexicon.js";
import { TAGS } from "./upos.js";

export const FEATS_FEATURES = 34;
const OUTSIDE = spread(9002);
const tagValue = Int32Array.from({ length: TAGS + 1 }, (_, tag) => spread(200 + tag));
const seeds = Int32Array.from({ length: 64 }, (_, k) => spread(3000 + k));
const labelValue = Int32Array.from({ length: 4096 }, (_, label) => spread(50_000 + label) | 1);

/** Mixed bases of the features of word `i`, to be joined with a label by `featsIndex`. Tags of the whole sentence are known, labels only to the left. */
export function featsFeatures(draft: Draft, forms: Forms, i: number, bases: Int32Array): void {
  const v = forms.values;
  const n = draft.n;
  const at = draft.form[i]! * FORM_STRIDE;
  const a1 = i > 0 ? draft.form[i - 1]! * FORM_STRIDE : -1;
  const b1 = i + 1 < n ? draft.form[i + 1]! * FORM_STRIDE : -1;
  const p = tagValue[draft.tag[i]!]!;
  const pa1 = tagValue[i > 0 ? draft.tag[i - 1]! : TAGS]!;
  const pa2 = tagValue[i > 1 ? draft.tag[i - 2]! : TAGS]!;
  const pb1 = tagValue[b1 < 0 ? TAGS : draft.tag[i + 1]!]!;
  const pb2 = tagValue[i + 2 < n ? draft.tag[i + 2]! : TAGS]!;
  const fa1 = i > 0 ? labelValue[draft.feats[i - 1]!]! : OUTSIDE;
  const fa2 = i > 1 ? labelValue[draft.feats[i - 2]!]! : OUTSIDE;
  const w = v[at + FORM.lower]!;
  const s2 = v[at + FORM.suffix2]!;
  const s3 = v[at + FORM.suffix3]!;
  const wa1 = a1 < 0 ? OUTSIDE : v[a1 + FORM.lower]!;
  const wa2 = i > 1 ? v[draft.form[i - 2]! * FORM_STRIDE + FORM.lower]! : OUTSIDE;
  const wb1 = b1 < 0 ? OUTSIDE : v[b1 + FORM.lower]!;
  const wb2 = i + 2 < n ? v[draft.form[i + 2]! * FORM_STRIDE + FORM.lower]! : OUTSIDE;
  const s2a = a1 < 0 ? OUTSIDE : v[a1 + FORM.suffix2]!;
  const s2b = b1 < 0 ? OUTSIDE : v[b1 + FORM.suffix2]!;
  const s1b = b1 < 0 ? OUTSIDE : v[b1 + FORM.suffix1]!;
  let k = 0;
  bases[k++] = 0;
  bases[k++] = w;
  bases[k++] = v[at + FORM.suffix1]!;
  bases[k++] = s2;
  bases[k++] = s3;
  bases[k++] = v[at + FORM.suffix4]!;
  bases[k++] = v[at + FORM.suffix5]!;
  bases[k++] = v[at + FORM.prefix3]!;
  bases[k++] = v[at + FORM.shape]!;
  bases[k++] = wa1;
  bases[k++] = wa2;
  bases[k++] = wb1;
  bases[k++] = wb2;
  bases[k++] = pa1;
  bases[k++] = pair(pa1, pa2);
  bases[k++] = pb1;
  bases[k++] = pair(pb1, pb2);
  bases[k++] = pair(pa1, pb1);
  bases[k++] = fa1;
  bases[k++] = pair(fa1, fa2);
  bases[k++] = pair(pa1, fa1);
  bases[k++] = pair(w, fa1);
  bases[k++] = pair(s2, fa1);
  bases[k++] = pair(w, wa1);
  bases[k++] = pair(w, wb1);
  bases[k++] = pair(w, pa1);
  bases[k++] = pair(w, pb1);
  bases[k++] = pair(s3, pa1);
  bases[k++] = pair(s3, pb1);
  bases[k++] = pair(s2a, pa1);
  bases[k++] = pair(s2b, pb1);
  bases[k++] = triple(s1b, pb1, w);
  bases[k++] = triple(wa2, wa1, s2);
  bases[k++] = triple(fa1, pb1, s2b);
  for (let j = 0; j < k; j++) bases[j] = mix(pair(bases[j]!, p) ^ seeds[j]!);
}

/** Where feature and label meet in a table of 2^(32 - shift) weights. */
export function featsIndex(base: number, label: number, shift: number): number {
  return Math.imul(base, labelValue[label]!) >>> shift;
}

/** What FEATS labels a word may have. */
export interface FeatsChoices {
  readonly labels: readonly string[];
  /** Labels seen with a tag, most frequent first. */
  readonly byTag: readonly (readonly number[])[];
  /** Labels seen with "tag ending-of-3". */
  readonly byEnding: ReadonlyMap<string, readonly number[]>;
}

export function featsCandidates(
  draft: Draft,
  forms: Forms,
  i: number,
  lexicon: Lexicon,
  choices: FeatsChoices,
): readonly number[] {
  const tag = draft.tag[i]!;
  const known = lexicon.feats(forms.values[draft.form[i]! * FORM_STRIDE + FORM.entry]!, tag);
  if (known) return known;
  const byTag = choices.byTag[tag] as readonly number[];
  if (byTag.length <= 1) return byTag;
  return choices.byEnding.get(`${tag} ${forms.lower(draft.form[i]!).slice(-3)}`) ?? byTag;
}

/** The best of the candidates. */
export function bestFeats(weights: Weights, bases: Int32Array, candidates: readonly number[], shift: number): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (const label of candidates) {
    let score = 0;
    for (let k = 0; k < FEATS_FEATURES; k++) score += weights[featsIndex(bases[k]!, label, shift)]!;
    if (score > top) {
      top = score;
      best = label;
    }
  }
  return best;
}

/** Gives every word of a tagged draft its FEATS label. */
export class FeatsTagger {
  readonly #weights: Weights;
  readonly #shift: number;
  readonly #choices: FeatsChoices;
  readonly #bases = new Int32Array(FEATS_FEATURES);

  constructor(weights: Weights, choices: FeatsChoices) {
    this.#weights = weights;
    this.#shift = shiftOf(weights.length);
    this.#choices = choices;
  }

  tag(draft: Draft, forms: Forms, lexicon: Lexicon): void {
    for (let i = 0; i < draft.n; i++) {
      const candidates = featsCandidates(draft, forms, i, lexicon, this.#choices);
      if (candidates.length === 1) {
        draft.feats[i] = candidates[0]!;
        continue;
      }
      featsFeatures(draft, forms, i, this.#bases);
      draft.feats[i] = candidates.length === 0 ? 0 : bestFeats(this.#weights, this.#bases, candidates, this.#shift);
    }
  }
}

/**
 * @module What the network sees of a word: a column of 32-bit values, one a kind of feature.
 *
 * The trainer gets these values and never a string, so that there is one definition of them.
 */
import { hashText, pair, spread } from "../numbers/hash.js";
import type { Draft } from "../words/draft.js";
import { FORM, FORM_STRIDE, type Forms } from "../words/forms.js";

/** Kinds of features, in the order of the columns. */
export const COLUMNS = ["form", "lemma", "suffix2", "suffix3", "suffix4", "prefix3", "shape", "upos", "feats"] as const;

/**
 * Writes the values of each word of a tagged draft.
 *
 * @param labels  FEATS strings by number: numbers differ between languages, strings do not.
 * @param out     At least `draft.n * COLUMNS.length` long; word by word.
 */
export function wordValues(draft: Draft, forms: Forms, labels: readonly string[], out: Int32Array): void {
  const values = forms.values;
  let k = 0;
  for (let i = 0; i < draft.n; i++) {
    const at = draft.form[i]! * FORM_STRIDE;
    const tag = spread(draft.tag[i]!);
    out[k++] = values[at + FORM.lower]!;
    out[k++] = hashText((draft.lemmas[i] as string).toLowerCase());
    out[k++] = values[at + FORM.suffix2]!;
    out[k++] = values[at + FORM.suffix3]!;
    out[k++] = values[at + FORM.suffix4]!;
    out[k++] = values[at + FORM.prefix3]!;
    out[k++] = values[at + FORM.shape]!;
    out[k++] = tag;
    out[k++] = pair(hashText(labels[draft.feats[i]!] as string), tag);
  }
}

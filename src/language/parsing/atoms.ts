/** @module What the parser sees of each word, as mixed integers, set once a sentence. */
import { hashText, pair, spread } from "../numbers/hash.js";
import type { Draft } from "../words/draft.js";
import { FORM, FORM_STRIDE, type Forms } from "../words/forms.js";

const lemmaHashes = new Map<string, number>();

function lemmaHash(lemma: string): number {
  let h = lemmaHashes.get(lemma);
  if (h === undefined) {
    if (lemmaHashes.size > 200_000) lemmaHashes.clear();
    h = hashText(lemma);
    lemmaHashes.set(lemma, h);
  }
  return h;
}

const tagValue = Int32Array.from({ length: 32 }, (_, tag) => spread(600 + tag));
const featsValue = Int32Array.from({ length: 4096 }, (_, label) => spread(70_000 + label));
export const labelAtom: Int32Array = Int32Array.from({ length: 256 }, (_, label) => spread(7000 + label));
export const smallAtom: Int32Array = Int32Array.from({ length: 64 }, (_, n) => spread(8000 + n));

export class Atoms {
  word = new Int32Array(66);
  tag = new Int32Array(66);
  lemma = new Int32Array(66);
  feats = new Int32Array(66);
  ending = new Int32Array(66);
  wordTag = new Int32Array(66);
  tagFeats = new Int32Array(66);

  set(draft: Draft, forms: Forms): void {
    const n = draft.n;
    if (n + 2 > this.word.length) {
      const size = 2 * n + 2;
      this.word = new Int32Array(size);
      this.tag = new Int32Array(size);
      this.lemma = new Int32Array(size);
      this.feats = new Int32Array(size);
      this.ending = new Int32Array(size);
      this.wordTag = new Int32Array(size);
      this.tagFeats = new Int32Array(size);
    }
    for (let i = 0; i < n; i++) {
      const at = draft.form[i]! * FORM_STRIDE;
      this.word[i] = forms.values[at + FORM.lower]!;
      this.ending[i] = forms.values[at + FORM.suffix3]!;
      this.tag[i] = tagValue[draft.tag[i]!]!;
      this.feats[i] = featsValue[draft.feats[i]!]!;
      this.lemma[i] = lemmaHash(draft.lemmas[i] as string);
    }
    for (let i = n; i < n + 2; i++) {
      this.word[i] = this.lemma[i] = this.ending[i] = this.feats[i] = this.tag[i] = spread(9100 + i - n);
    }
    for (let i = 0; i < n + 2; i++) {
      this.wordTag[i] = pair(this.word[i]!, this.tag[i]!);
      this.tagFeats[i] = pair(this.tag[i]!, this.feats[i]!);
    }
  }
}

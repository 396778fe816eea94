/**
 * @module A sentence while it is being read: columns of integers, one slot a word, used again for the next sentence.
 */
import type { Forms } from "./forms.js";

export class Draft {
  n = 0;
  forms: string[] = [];
  lemmas: string[] = [];
  /** Number of the form in `Forms`. */
  form = new Int32Array(64);
  tag = new Uint8Array(64);
  feats = new Int32Array(64);
  head = new Int32Array(64);
  label = new Int32Array(64);

  /** Begins a sentence of these forms. */
  begin(forms: readonly string[], table: Forms): void {
    const n = forms.length;
    this.n = n;
    if (n + 2 > this.form.length) {
      const size = 2 * n + 2;
      this.form = new Int32Array(size);
      this.tag = new Uint8Array(size);
      this.feats = new Int32Array(size);
      this.head = new Int32Array(size);
      this.label = new Int32Array(size);
    }
    this.forms = forms as string[];
    this.lemmas = new Array<string>(n);
    for (let i = 0; i < n; i++) this.form[i] = table.id(forms[i] as string);
  }
}

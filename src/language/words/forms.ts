/**
 * @module What is to be seen of a word's form, as integers, found once for each form.
 *
 * Features see straight quotes, one kind of dash, and 0 for any digit; the form itself is never changed.
 */
import { hashText, mix } from "../numbers/hash.js";

/** Offsets of the integers kept for a form. */
export const FORM = {
  cased: 0,
  lower: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  suffix5: 6,
  prefix1: 7,
  prefix2: 8,
  prefix3: 9,
  shape: 10,
  tags: 11,
  entry: 12,
} as const;
export const FORM_STRIDE = 16;

/** The form as features see it. */
export function plain(form: string): string {
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    if (c > 0x7e || (c >= 0x31 && c <= 0x39) || c === 0x60) return plainAll(form);
  }
  return form;
}

function plainAll(form: string): string {
  return form
    .replace(/\d/g, "0")
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„«»″]|''/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .normalize("NFC");
}

/** Shape: runs of X x 0 and the marks themselves; a run counts once, or twice when longer. */
function shapeHash(form: string): number {
  let h = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    let kind = c;
    if (c === 0x30) kind = 1;
    else if (form[i] !== form[i]!.toLowerCase()) kind = 2;
    else if (form[i] !== form[i]!.toUpperCase() || c > 0x2ff) kind = 3;
    run = kind === last ? run + 1 : 0;
    if (run < 2) h = Math.imul(h, 31) + kind;
    last = kind;
  }
  return mix(h);
}

/** Looks up what the lexicon knows of a lower-case form: a mixed value for its tags (0: unknown), and its entry (-1: none). */
export interface FormLexicon {
  tagsOf(lower: string): number;
  entryOf(lower: string): number;
}

/** Keeps forms by number. Bounded: `rest()` empties it between texts once it has grown large. */
export class Forms {
  values = new Int32Array(FORM_STRIDE * 4096);
  readonly #ids = new Map<string, number>();
  readonly #lexicon: FormLexicon;
  #lowers: string[] = [];

  constructor(lexicon: FormLexicon) {
    this.#lexicon = lexicon;
  }

  /** Number of the form; its integers begin at `id * FORM_STRIDE` in `values`. */
  id(form: string): number {
    const known = this.#ids.get(form);
    return known === undefined ? this.#learn(form) : known;
  }

  /** The form in lower case, as features see it. */
  lower(id: number): string {
    return this.#lowers[id] as string;
  }

  /** Call between texts, never within one. */
  rest(): void {
    if (this.#ids.size < 100_000) return;
    this.#ids.clear();
    this.#lowers = [];
  }

  #learn(form: string): number {
    const id = this.#ids.size;
    this.#ids.set(form, id);
    if ((id + 1) * FORM_STRIDE > this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    const cased = plain(form);
    const lower = cased.toLowerCase();
    this.#lowers.push(lower);
    const v = this.values;
    const at = id * FORM_STRIDE;
    v[at + FORM.cased] = hashText(cased);
    v[at + FORM.lower] = hashText(lower);
    for (let k = 1; k <= 5; k++) v[at + FORM.suffix1 + k - 1] = hashText(lower, Math.max(0, lower.length - k)) ^ k;
    for (let k = 1; k <= 3; k++)
      v[at + FORM.prefix1 + k - 1] = hashText(lower, 0, Math.min(k, lower.length)) ^ (k << 8);
    v[at + FORM.shape] = shapeHash(cased);
    v[at + FORM.tags] = this.#lexicon.tagsOf(lower);
    v[at + FORM.entry] = this.#lexicon.entryOf(lower);
    return id;
  }
}

/**
 * @module What training saw of each form: its tags, its FEATS, its lemmas.
 *
 * Kept as plain lines, so that the model file packs well, and looked up by lower-case form as features see it.
 */
import { spread } from "../numbers/hash.js";
import type { FormLexicon } from "./forms.js";

/** One form: for each tag index, the FEATS labels seen with it. */
export type FormEntry = ReadonlyMap<number, readonly number[]>;

export interface LexiconLines {
  /** "form<TAB>mask of tags, base 36<TAB>main tag or -" */
  readonly tags: readonly string[];
  /** "form<TAB>tag:feats.feats,tag:feats", numbers base 36 */
  readonly entries: readonly string[];
}

export class Lexicon implements FormLexicon {
  readonly #tags = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  readonly #entries: FormEntry[] = [];

  constructor(lines: LexiconLines) {
    for (const line of lines.tags) {
      const [form, mask, main] = line.split("\t") as [string, string, string];
      this.#tags.set(form, spread(Number.parseInt(mask, 36) * 32 + (main === "-" ? 31 : Number.parseInt(main, 36))));
    }
    for (const line of lines.entries) {
      const [form, rest] = line.split("\t") as [string, string];
      this.#ids.set(form, this.#entries.length);
      this.#entries.push(
        new Map(
          rest.split(",").map((part) => {
            const [tag, feats] = part.split(":") as [string, string];
            return [Number.parseInt(tag, 36), feats.split(".").map((n) => Number.parseInt(n, 36))];
          }),
        ),
      );
    }
  }

  tagsOf(lower: string): number {
    return this.#tags.get(lower) ?? 0;
  }

  entryOf(lower: string): number {
    return this.#ids.get(lower) ?? -1;
  }

  /** FEATS labels seen with the form under the tag, or undefined. */
  feats(entry: number, tag: number): readonly number[] | undefined {
    return entry < 0 ? undefined : this.#entries[entry]?.get(tag);
  }

  /** Whether the form was seen under the tag. */
  has(lower: string, tag: number): boolean {
    const id = this.#ids.get(lower);
    return id !== undefined && (this.#entries[id] as FormEntry).has(tag);
  }
}

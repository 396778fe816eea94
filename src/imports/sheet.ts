/**
 * @module The kept text of a row: its own words, one after another, with the place of each.
 *
 * A row has no sentence. What it says is written down in its order, so that every value can be pointed at.
 */
import type { CodedActor } from "#coding";

export interface Part {
  readonly start: number;
  readonly end: number;
}

export class Sheet {
  #text = "";
  #length = 0;

  /** Code points so far. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#text;
  }

  /** @param before  What parts it from the words before it; nothing at the beginning. */
  add(words: string, before = ""): Part {
    const written = this.#length === 0 ? words : before + words;
    const start = this.#length + Array.from(written).length - Array.from(words).length;
    this.#text += written;
    this.#length += Array.from(written).length;
    return { start, end: this.#length };
  }

  /** The same, where there is something to add. */
  addIf(words: string | null, before = ""): Part | null {
    return words === null || words === "" ? null : this.add(words, before);
  }

  slice({ start, end }: Part): string {
    return Array.from(this.#text).slice(start, end).join("");
  }

  whole(): Part {
    return { start: 0, end: this.#length };
  }
}

/** One line, as kept: runs of blanks are one. */
export function plain(words: string | null | undefined): string {
  return (words ?? "").replace(/\s+/g, " ").trim();
}

export function party(fields: Partial<Omit<CodedActor, "start" | "end">>, name: string, part: Part): CodedActor {
  return {
    state: fields.state ?? null,
    org: fields.org ?? null,
    sector: fields.sector ?? null,
    person: fields.person ?? null,
    office: fields.office ?? null,
    name,
    start: part.start,
    end: part.end,
  };
}

/** @module A brief as plain data: sections of sentences, each with the notes that carry it. */

/** What a note quotes: words of a report, or how something was counted. */
export interface NoteWords {
  /** Outlet, agency, day. */
  readonly source: string;
  readonly quote: string | null;
  readonly lang: string | null;
  /** Where to look: "report 004, 333 to 431". */
  readonly place: string | null;
  readonly url: string | null;
}

export interface Note {
  readonly number: number;
  readonly words: readonly NoteWords[];
}

export interface Sentence {
  readonly text: string;
  readonly notes: readonly number[];
  /** Told by the reports as earlier history. */
  readonly background?: boolean;
}

export interface Section {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

export interface Brief {
  readonly title: string;
  /** The days looked at, and the record. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
}

/** Numbers notes in the order in which they are first called; the same call has the same number again. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #notes: Note[] = [];

  /** @param words  Asked for once a key. None: no note. */
  number(key: string, words: () => readonly NoteWords[]): number[] {
    const known = this.#numbers.get(key);
    if (known !== undefined) return [known];
    const told = words();
    if (told.length === 0) return [];
    const number = this.#notes.length + 1;
    this.#numbers.set(key, number);
    this.#notes.push({ number, words: told });
    return [number];
  }

  get all(): readonly Note[] {
    return this.#notes;
  }
}

/**
 * @module What a running desk holds: the open record, its mark, and what was already worked out for the record as it stands.
 *
 * The record may be written by another program meanwhile: SQLite's data version tells, and everything kept is let go.
 */
import { sql } from "kysely";
import { recordMark } from "#answers";
import { coderVersion } from "#coding";
import type { Record as OpenRecord } from "#record";

export interface DeskOptions {
  /** The program's version. */
  readonly program: string;
  readonly readOnly: boolean;
  /** Asked of every request where the desk is shared behind a proxy. */
  readonly sharedToken: string | null;
  /** Names beside the loopback ones under which the desk is reached. */
  readonly hostNames: readonly string[];
  /** Hears what should not happen. */
  readonly tell: (text: string) => void;
}

/** Bytes of answers that are kept. */
const MOST_KEPT = 32 << 20;
const MOST_OF_ONE = 2 << 20;

export interface KeptAnswer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  /** As bytes: a text would be encoded anew each time it is sent. */
  readonly body: Uint8Array<ArrayBuffer>;
}

export class Desk {
  readonly record: OpenRecord;
  readonly options: DeskOptions;
  /** The frozen version that is looked at; null: the record as it stands. */
  readonly asOf: string | null;
  #stamp = "";
  #own = 0;
  #mark: string | null = null;
  #worked = new Map<string, Promise<unknown>>();
  #answers = new Map<string, KeptAnswer>();
  #size = 0;
  readonly #underway = new Map<string, Promise<void>>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(record: OpenRecord, options: DeskOptions, asOf: string | null = null) {
    this.record = record;
    this.options = options;
    this.asOf = asOf;
  }

  /** Lets go of what is kept where the record has changed since. To be called before anything is answered. */
  async refresh(): Promise<void> {
    // A version does not change.
    if (this.asOf !== null) return;
    const { rows } = await sql<{ data_version: number }>`PRAGMA data_version`.execute(this.record.db);
    const stamp = `${rows[0]?.data_version} ${this.#own}`;
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    this.#mark = null;
    this.#worked.clear();
    this.#answers.clear();
    this.#size = 0;
  }

  /** The record's mark: "r-" and eight letters. */
  async version(): Promise<string> {
    this.#mark ??= await recordMark(this.record);
    return this.#mark;
  }

  readonly codebookVersion = coderVersion;

  /** Works a thing out once for the record as it stands. */
  once<T>(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.#worked.get(key) as Promise<T> | undefined;
    if (known) return known;
    const begun = work();
    this.#worked.set(key, begun);
    begun.catch(() => this.#worked.delete(key));
    return begun;
  }

  /** One of many that ask the same at once works it out; the others wait for that and find the answer kept. */
  async alone(key: string, work: () => Promise<void>): Promise<void> {
    const before = this.#underway.get(key);
    if (before) {
      await before.catch(() => {});
      if (this.#answers.has(key)) return;
    }
    const begun = work();
    this.#underway.set(key, begun);
    try {
      await begun;
    } finally {
      if (this.#underway.get(key) === begun) this.#underway.delete(key);
    }
  }

  kept(key: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer) {
      // The latest asked for goes to the end: the front is let go first.
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  keep(key: string, answer: KeptAnswer): void {
    if (answer.body.length > MOST_OF_ONE) return;
    this.#answers.set(key, answer);
    this.#size += answer.body.length;
    for (const [first, old] of this.#answers) {
      if (this.#size <= MOST_KEPT) return;
      this.#answers.delete(first);
      this.#size -= old.body.length;
    }
  }

  /** One writer at a time; what is kept is let go afterwards. */
  write<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#writing.then(work, work).finally(() => {
      this.#own++;
    });
    this.#writing = turn.catch(() => {});
    return turn;
  }

  /** Something was written in the middle of a longer writing. */
  changed(): void {
    this.#own++;
  }
}

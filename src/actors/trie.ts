/**
 * @module A trie over pieces: the longest entry that begins at a place.
 *
 * Keys carry neither case nor accents; each entry then asks for the capitals it needs:
 * a capitalised piece must be capitalised in the text ("Turkey", never "turkey"), one in capitals must stand in
 * capitals ("US", never "Us"), one in lower case may stand in any.
 */
import { keysOf, type Pieces } from "./pieces.js";

type Case = "any" | "capital" | "capitals";

interface Entry<T> {
  readonly value: T;
  readonly cases: readonly Case[];
  /** Where accents tell words apart: how each piece is written, in lower case. */
  readonly written: readonly string[] | null;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entries: Entry<T>[];
}

export interface Match<T> {
  readonly from: number;
  /** One past the last piece. */
  readonly to: number;
  readonly values: readonly T[];
  /** A stretch skipped inside the entry ("ministre [américain] de la Défense"), as piece indices. */
  readonly gap: { readonly from: number; readonly to: number } | null;
}

const node = <T>(): Node<T> => ({ next: new Map(), entries: [] });

function caseOf(text: string): Case {
  if (/^[a-z]+$/.test(text)) return "any";
  if (!/^\p{Lu}/u.test(text)) return "any";
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "capitals" : "capital";
}

/** A plain first word with a space and another letter behind it: the first piece, without cutting the rest. */
const plainFirst = /^[A-Za-z]+(?= \p{L})/u;

export class Trie<T> {
  readonly #root: Node<T> = node();
  readonly #accents: boolean;
  /** Entries by their first key, not yet cut: of the tens of thousands a text needs a few. */
  readonly #waiting = new Map<string, [entry: string, value: T][]>();

  /** @param accents  Whether an entry's accents must stand in the text: "él" is not "el". */
  constructor(accents = false) {
    this.#accents = accents;
  }

  /** Adds an entry; one that is no word at all is left out. */
  add(entry: string, value: T): void {
    const first = plainFirst.exec(entry)?.[0].toLowerCase() ?? keysOf(entry)[0]?.key;
    if (first === undefined) return;
    const row = this.#waiting.get(first);
    if (row) row.push([entry, value]);
    else this.#waiting.set(first, [[entry, value]]);
  }

  /** The node of a first key, its entries put in now where they wait. */
  #first(key: string): Node<T> | undefined {
    const row = this.#waiting.get(key);
    if (row) {
      this.#waiting.delete(key);
      for (const [entry, value] of row) this.#put(entry, value);
    }
    return this.#root.next.get(key);
  }

  #put(entry: string, value: T): void {
    const keys = keysOf(entry);
    let at = this.#root;
    for (const { key } of keys) {
      let following = at.next.get(key);
      if (!following) {
        following = node();
        at.next.set(key, following);
      }
      at = following;
    }
    const written = this.#accents ? keys.map(({ text }) => writtenAs(text)) : null;
    at.entries.push({ value, cases: keys.map(({ text }) => caseOf(text)), written });
  }

  /**
   * The longest entry that begins at piece `from`.
   *
   * @param gapAt  Where given: the end of a stretch that may be skipped once inside an entry, or 0.
   */
  longest(pieces: Pieces, from: number, gapAt?: (at: number) => number): Match<T> | null {
    const begin = pieces[from];
    if (!begin || !this.#first(begin.key)) return null;
    let best: Match<T> | null = null;
    const walk = (start: Node<T>, first: number, seen: number[], gap: Match<T>["gap"]): void => {
      let at = start;
      const path = seen;
      for (let i = first; ; i++) {
        if (at.entries.length > 0 && (!best || i > best.to)) {
          const values = at.entries.filter((entry) => fits(entry, path, pieces)).map((entry) => entry.value);
          if (values.length > 0) best = { from, to: i, values, gap };
        }
        const piece = pieces[i];
        if (!piece) return;
        if (gapAt && !gap && i > from) {
          const to = gapAt(i);
          if (to > i) walk(at, to, [...path], { from: i, to });
        }
        const following = at.next.get(piece.key);
        if (!following) return;
        path.push(i);
        at = following;
      }
    };
    walk(this.#root, from, [], null);
    return best;
  }
}

function writtenAs(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .normalize("NFC");
}

function fits<T>({ cases, written }: Entry<T>, path: readonly number[], pieces: Pieces): boolean {
  return cases.every((wanted, index) => {
    const piece = pieces[path[index] as number];
    if (piece && written && piece.text !== written[index] && writtenAs(piece.text) !== written[index]) return false;
    if (!piece || wanted === "any") return true;
    return wanted === "capital" ? piece.capital : piece.allCaps || piece.text.includes(".");
  });
}

/** @module One sentence as the grammar sees it: its pieces, and what each may begin. Look-ups are made once, when asked. */
import type { Sentence, Word } from "#text";
import type { FunctionValue, HeadValue, Lexicon, NameValue } from "./lexicon.js";
import { cutPieces, type Piece, type Pieces } from "./pieces.js";
import type { Match } from "./trie.js";

/** A name found: all its readings, the first the likeliest. */
export interface NameAtom {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly NameValue[];
}

export type HeadMatch = Match<HeadValue>;
export type FunctionMatch = Match<FunctionValue>;

/** Where one surface has several readings, the earlier kind is tried first. */
const order: readonly NameValue["kind"][] = [
  "blocked",
  "state",
  "org",
  "capital",
  "metonym",
  "demonym",
  "orgAdjective",
  "person",
  "place",
];

export class Scan {
  readonly pieces: Pieces;
  readonly sentence: Sentence;
  readonly index: number;
  readonly lexicon: Lexicon;
  /** Most words are capitalised: a headline, where capitals tell nothing. */
  readonly titleCase: boolean;
  readonly #displaced: ReadonlyMap<string, string>;
  readonly #names: (NameAtom | null | undefined)[] = [];
  readonly #heads: (HeadMatch | null | undefined)[] = [];
  readonly #functions: (FunctionMatch | null | undefined)[] = [];

  constructor(
    text: string,
    sentence: Sentence,
    index: number,
    lexicon: Lexicon,
    displaced: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#displaced = displaced;
    this.pieces = cutPieces(text, sentence);
    this.sentence = sentence;
    this.index = index;
    this.lexicon = lexicon;
    const long = this.pieces.filter((piece) => piece.isWord && piece.text.length > 3);
    // A sentence with a full stop is none, however many names stand in it.
    this.titleCase =
      this.pieces.at(-1)?.text !== "." &&
      long.length > 3 &&
      long.filter((piece) => piece.capital).length > 0.7 * long.length;
  }

  piece(at: number): Piece | undefined {
    return this.pieces[at];
  }

  /** The syntactic word that a piece stands in (the last of a contraction). */
  word(at: number): Word | undefined {
    const piece = this.pieces[at];
    return piece && this.sentence.words[piece.last];
  }

  name(at: number): NameAtom | null {
    let found = this.#names[at];
    if (found === undefined) {
      // Whether a name is a person's may depend on the heads beside it, and a head on the names inside it.
      this.#names[at] = null;
      found = this.#findName(at);
      this.#names[at] = found;
    }
    return found;
  }

  head(at: number): HeadMatch | null {
    let found = this.#heads[at];
    if (found === undefined) {
      this.#heads[at] = null;
      found = this.pieces[at]?.isWord ? this.lexicon.heads.longest(this.pieces, at, this.#gap) : null;
      if (found && !this.#isNoun(found)) found = null;
      this.#heads[at] = found;
    }
    return found;
  }

  /** A state's adjective may stand inside a title: "ministre péruvien de la Défense". */
  readonly #gap = (at: number): number => {
    const name = this.name(at);
    return name?.readings.some(({ kind }) => kind === "demonym" || kind === "orgAdjective") ? name.to : 0;
  };

  /** "militant" in "a militant group" and "forces" as a verb head nothing. */
  #isNoun(match: HeadMatch): boolean {
    // "3 P.M." is a time of day.
    if (
      match.to === match.from + 1 &&
      this.pieces[match.from]?.text.includes(".") &&
      /^\p{N}/u.test(this.pieces[match.from - 1]?.text ?? "")
    )
      return false;
    for (let at = match.from; at < match.to; at++) {
      const upos = this.word(at)?.upos;
      if (upos === "NOUN" || upos === "PROPN" || upos === "X") return true;
    }
    const next = this.word(match.to)?.upos;
    if (
      this.word(match.to - 1)?.upos === "ADJ" &&
      this.word(match.from - 1)?.upos === "DET" &&
      next !== "NOUN" &&
      next !== "PROPN" &&
      next !== "ADJ"
    )
      return true;
    return match.to - match.from > 1 && this.titleCase;
  }

  functions(at: number): FunctionMatch | null {
    let found = this.#functions[at];
    if (found === undefined) {
      const piece = this.pieces[at];
      found =
        piece && (piece.isWord || piece.key === "'" || piece.key === "&")
          ? this.lexicon.functions.longest(this.pieces, at)
          : null;
      this.#functions[at] = found;
    }
    return found;
  }

  /** One past the function word of this kind at the place; `at` itself where there is none. */
  skip(at: number, ...kinds: readonly FunctionValue["kind"][]): number {
    const found = this.functions(at);
    return found?.values.some(({ kind }) => kinds.includes(kind)) ? found.to : at;
  }

  is(at: number, kind: FunctionValue["kind"]): boolean {
    return this.functions(at)?.values.some((value) => value.kind === kind) ?? false;
  }

  mark(at: number, ...marks: readonly string[]): boolean {
    return marks.includes(this.pieces[at]?.text ?? "");
  }

  #findName(at: number): NameAtom | null {
    const piece = this.pieces[at];
    if (!piece?.isWord) return null;
    const match = this.lexicon.names.longest(this.pieces, at);
    if (!match) return null;
    const previous = this.pieces[at - 1];
    const after = this.pieces[match.to];
    if (after && /^\p{Sc}$/u.test(after.text) && after.start === this.pieces[match.to - 1]?.end) return null;
    if (piece.hyphen && previous && this.lexicon.prefixes.has(previous.key)) return null;
    const readings = [...match.values].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    if (this.#displaced.size > 0) {
      const country = this.#displaced.get(
        this.pieces
          .slice(at, match.to)
          .map(({ key }) => key)
          .join(" "),
      );
      if (country) return { from: at, to: match.to, readings: [{ kind: "blocked", country }] };
    }
    const kept = match.to === at + 1 && (this.#isPersonal(at) || this.isBearer(at)) ? [] : readings;
    return kept.length > 0 ? { from: at, to: match.to, readings: kept } : null;
  }

  /** "President Turk", "Prime Minister Major": right behind an office, the surname of somebody who has held it. */
  isBearer(at: number): boolean {
    const piece = this.pieces[at];
    if (!piece?.capital || !this.pieces[at - 1]?.capital || this.titleCase || this.pieces[at + 1]?.capital)
      return false;
    for (let from = at - 1; from >= at - 3 && from >= 0; from--) {
      const title = this.lexicon.heads.longest(this.pieces, from, () => 0);
      if (title?.to !== at) continue;
      return title.values.some(
        (value) => value.kind === "title" && this.lexicon.people.hasHeld(value.office, piece.key),
      );
    }
    return false;
  }

  /** "Jordan" in "Jordan Smith": a first name where a surname follows, a surname after a first name. */
  #isPersonal(at: number): boolean {
    const { givenNames, people } = this.lexicon;
    const piece = this.pieces[at] as Piece;
    if (!piece.capital) return false;
    const next = this.pieces[at + 1];
    const previous = this.pieces[at - 1];
    const proper = (place: number): boolean => this.word(place)?.upos === "PROPN";
    const inName = (place: number): boolean => {
      const found = this.lexicon.names.longest(this.pieces, place);
      return found?.values.some(({ kind }) => kind !== "person") === true;
    };
    if (
      givenNames.has(piece.key) &&
      next?.capital &&
      !next.hyphen &&
      proper(at + 1) &&
      !inName(at + 1) &&
      !this.head(at + 1)
    )
      return true;
    if (!previous?.capital || previous.allCaps || piece.hyphen || !proper(at - 1) || !proper(at)) return false;
    const relation = this.word(at)?.deprel ?? "";
    if (!relation.startsWith("flat") || inName(at - 1) || this.lexicon.timeNames.has(previous.key)) return false;
    return (
      people.isGivenName(previous.key) ||
      (previous.first > 0 &&
        !this.head(at - 1) &&
        !this.titleCase &&
        this.word(at - 1)?.head !== this.pieces[at]?.first)
    );
  }
}

/**
 * @module Cuts a sentence into pieces: runs of letters or digits, and marks.
 *
 * Names are looked up by pieces and not by syntactic words, so that a lexicon entry
 * matches however the tokeniser cut "U.S.-Peru", "États-Unis" or "l'Équateur". A hyphen is no
 * piece but a property of the next one; each piece knows the words it stands in.
 */
import type { Sentence } from "#text";

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without accents: what tries are keyed by. */
  readonly key: string;
  /** A hyphen stands between the piece before and this one. */
  readonly hyphen: boolean;
  /** A run of letters or digits, not a mark. */
  readonly isWord: boolean;
  readonly capital: boolean;
  /** Two or more letters, all capital. */
  readonly allCaps: boolean;
  /** Word indices in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
}

export type Pieces = readonly Piece[];

const pattern = /(?:\p{Lu}\.){2,}|\p{Lu}{2}\.[ \u00a0]?\p{Lu}{2}\.?|[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const hyphens = /^[-\u2010\u2011]$/u;
const marks = /\p{M}/gu;
/** Most words of a lexicon and of a text: they need no closer look. */
const simple = /^[A-Za-z]+$/;
const apostrophes = /^[’ʼ`´]$/u;

/** The form under which a word is looked up. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(marks, "")
        .replace(/\u0153/g, "oe")
        .replace(/\u0131/g, "i");
}

interface Form {
  readonly key: string;
  readonly isWord: boolean;
  readonly capital: boolean;
  readonly allCaps: boolean;
}

const forms = new Map<string, Form>();
const mostForms = 60_000;

/** What a piece's letters tell, remembered: words come again. */
function formOf(text: string): Form {
  let form = forms.get(text);
  if (!form) {
    if (forms.size >= mostForms) forms.clear();
    form = simple.test(text) ? simpleForm(text) : anyForm(text);
    forms.set(text, form);
  }
  return form;
}

function simpleForm(text: string): Form {
  const capital = text.charCodeAt(0) < 0x61;
  const allCaps = capital && text.length > 1 && text === text.toUpperCase();
  return { key: text.toLowerCase(), isWord: true, capital, allCaps };
}

function anyForm(text: string): Form {
  const initials = text.length > 2 && text.includes(".");
  const key = initials ? fold(text.replace(/[.\s]/gu, "")) : apostrophes.test(text) ? "'" : fold(text);
  const capital = /^\p{Lu}/u.test(text);
  return {
    key,
    isWord: /[\p{L}\p{N}]/u.test(text),
    capital,
    allCaps: capital && text.length > 1 && text === text.toUpperCase(),
  };
}

interface RawPiece {
  readonly index: number;
  readonly text: string;
  readonly key: string;
  readonly hyphen: boolean;
}

/** An abbreviation of initials ("U.S.", "EE. UU.") is one piece, keyed without its stops. */
function rawPieces(text: string): RawPiece[] {
  if (simple.test(text)) return [{ index: 0, text, key: formOf(text).key, hyphen: false }];
  const found: RawPiece[] = [];
  let hyphenAt = -1;
  for (const match of text.matchAll(pattern)) {
    const part = match[0];
    const index = match.index;
    if (part.length === 1 && hyphens.test(part)) {
      const joined = index > 0 && /[\p{L}\p{N}.]/u.test(text[index - 1] as string);
      if (joined && /[\p{L}\p{N}\s]/u.test(text[index + 1] ?? "")) {
        hyphenAt = /\s/u.test(text[index + 1] as string) ? index + 2 : index + 1;
        continue;
      }
    }
    found.push({ index, text: part, key: formOf(part).key, hyphen: hyphenAt === index });
  }
  return found;
}

/** Keys of a lexicon entry, cut as texts are. */
export function keysOf(entry: string): { readonly key: string; readonly text: string }[] {
  return rawPieces(entry);
}

/** The pieces of one sentence, with the words they stand in. */
export function cutPieces(text: string, sentence: Sentence): Piece[] {
  const { words } = sentence;
  let at = 0;
  return rawPieces(text.slice(sentence.start, sentence.end)).map((raw) => {
    const start = sentence.start + raw.index;
    const end = start + raw.text.length;
    while (at < words.length - 1 && (words[at]?.end ?? 0) <= start) at++;
    let last = at;
    while (last < words.length - 1 && (words[last + 1]?.start ?? end) < end) last++;
    const { isWord, capital, allCaps } = formOf(raw.text);
    return { start, end, text: raw.text, key: raw.key, hyphen: raw.hyphen, isWord, capital, allCaps, first: at, last };
  });
}

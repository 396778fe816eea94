/**
 * @module Cuts a sentence into the tokens that time patterns are written over.
 *
 * Letters, digits and signs part everywhere ("April 11-14", "1er", "terça-feira", "l'an"), so that patterns need
 * not know how a treebank cuts words. Each token knows the word of the analysis that holds it.
 */
import type { Sentence } from "#text";

export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Index of the word in the sentence. */
  readonly word: number;
  /** Whether nothing stands between it and the token before. */
  readonly joined: boolean;
  /** The numeral's value, or -1. */
  readonly digits: number;
}

const letter = 1;
const digit = 2;
const sign = 3;
const space = 0;

function sortOf(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
  if (code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009) return space;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff)) return sign;
  return letter;
}

/** The text's raw pieces, in order; used for sentences and for the phrases of the data alike. */
export function cut(text: string, from = 0, to = text.length): { start: number; end: number; sort: number }[] {
  const pieces: { start: number; end: number; sort: number }[] = [];
  let i = from;
  while (i < to) {
    const sort = sortOf(text.charCodeAt(i));
    const start = i++;
    if (sort === space) continue;
    if (sort !== sign) while (i < to && sortOf(text.charCodeAt(i)) === sort) i++;
    pieces.push({ start, end: i, sort });
  }
  return pieces;
}

/** The lower-case pieces of a phrase of the data. */
export function cutPhrase(phrase: string): string[] {
  return cut(phrase).map((piece) => phrase.slice(piece.start, piece.end).toLowerCase());
}

export function tokensOf(text: string, sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  let word = 0;
  let last = -1;
  for (const { start, end, sort } of cut(text, sentence.start, sentence.end)) {
    while (word + 1 < sentence.words.length && (sentence.words[word]?.end ?? 0) <= start) word++;
    const form = text.slice(start, end);
    const digits = sort === digit && form.length <= 9 ? Number(form) : -1;
    tokens.push({
      text: form,
      lower: sort === letter ? form.toLowerCase() : form === "’" ? "'" : form,
      start,
      end,
      word,
      joined: start === last,
      digits,
    });
    last = end;
  }
  return tokens;
}

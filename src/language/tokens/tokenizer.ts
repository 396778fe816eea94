/**
 * @module Text to tokens, with offsets: chunks between spaces, cut where training learnt to cut.
 *
 * Web and mail addresses, and what a language's data says belongs together, are never cut within; a known
 * abbreviation keeps its full stop. Any Unicode is taken; nothing is thrown.
 */
import type { LanguageFile } from "../language-data.js";
import { shiftOf } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import { kindOf, SPACE } from "./characters.js";
import { CUT_FEATURES, cutFeatures, mayCut, yes } from "./cuts.js";
import type { Token } from "./token.js";

/** Of no language: addresses of the web and of mail, handles and hashtags, numbers with inner marks. */
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]}…]|(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60})+|[@#][\p{L}_][\p{L}\p{N}_]*|(?<!\p{Nd})\p{Nd}{1,20}(?:[.,]\p{Nd}{1,20})+(?!\p{Nd})`;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** What is kept whole. Longest abbreviations first; one counts only where no letter or digit stands before it. */
export function wholePattern(data: LanguageFile): RegExp {
  const kept = [...data.titles, ...data.abbreviations]
    .filter((word) => word.includes("."))
    .sort((a, b) => b.length - a.length);
  const abbreviations = kept.map((word) => escaped(word).replace(/['’]/g, "['’]")).join("|");
  const parts = [ADDRESS, ...data.together.map((source) => `(?<![\\p{L}\\p{N}])(?:${source})`)];
  if (abbreviations) parts.push(`(?<![\\p{L}\\p{N}])(?:${abbreviations})(?![\\p{L}\\p{N}])`);
  return new RegExp(parts.join("|"), "gu");
}

export class Tokenizer {
  readonly #weights: Weights;
  readonly #shift: number;
  readonly #whole: RegExp;
  readonly #rows = new Int32Array(CUT_FEATURES);

  constructor(weights: Weights, data: LanguageFile) {
    this.#weights = weights;
    this.#shift = shiftOf(weights.length);
    this.#whole = wholePattern(data);
  }

  /** Tokens of `text` from `from` to `to` (a part without line ends), spans in units of `text`. */
  tokens(text: string, from: number, to: number): Token[] {
    const part = text.slice(from, to);
    const tokens: Token[] = [];
    let at = 0;
    for (const match of part.matchAll(this.#whole)) {
      if (match.index < at || match[0].length === 0) continue;
      this.#chunks(part, at, match.index, from, tokens);
      tokens.push({ start: from + match.index, end: from + match.index + match[0].length, text: match[0] });
      at = match.index + match[0].length;
    }
    this.#chunks(part, at, part.length, from, tokens);
    return tokens;
  }

  #chunks(part: string, from: number, to: number, base: number, out: Token[]): void {
    let i = from;
    while (i < to) {
      while (i < to && kindOf(part.charCodeAt(i)) === SPACE) i++;
      let end = i;
      while (end < to && kindOf(part.charCodeAt(end)) !== SPACE) end++;
      if (end > i) this.#cut(part, i, end, base, out);
      i = end;
    }
  }

  /** Cuts one chunk. What was cut off before it ("whole" tokens) is not seen; the kind of what follows is. */
  #cut(part: string, from: number, to: number, base: number, out: Token[]): void {
    let start = from;
    const next = nextKind(part, to);
    for (let i = from + 1; i < to; i++) {
      if (!mayCut(part, i)) continue;
      cutFeatures(part, from, to, start, i, next, this.#rows, this.#shift);
      if (!yes(this.#weights, this.#rows)) continue;
      out.push({ start: base + start, end: base + i, text: part.slice(start, i) });
      start = i;
    }
    out.push({ start: base + start, end: base + to, text: part.slice(start, to) });
  }
}

/** Kind of the first unit after the spaces at `to`; 30 at the end of the part. */
export function nextKind(part: string, to: number): number {
  let i = to;
  while (i < part.length && kindOf(part.charCodeAt(i)) === SPACE) i++;
  return i < part.length ? kindOf(part.charCodeAt(i)) : 30;
}

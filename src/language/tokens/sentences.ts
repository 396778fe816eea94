/**
 * @module Where sentences end: a learnt yes or no after each token that may end one, within bounds a language's data sets.
 *
 * A place counts only if the token ends in . ! ? … (or closes a quotation or bracket after one) and a space follows.
 * A title never ends a sentence, nor does what a closing quotation mark follows.
 */

import type { LanguageFile } from "../language-data.js";
import { hashText, pair, row, shiftOf, spread, triple } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import { APOSTROPHE, CLOSE, DIGIT, kindOf, LOWER, QUOTE, STOP, UPPER } from "./characters.js";
import { yes } from "./cuts.js";
import type { Token } from "./token.js";

export const END_FEATURES = 22;
const seeds = Int32Array.from({ length: END_FEATURES }, (_, k) => spread(1500 + k));

/** A language's lists, ready to be asked. */
export class EndLists {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Closing quotation marks that open none. */
  readonly closers: ReadonlySet<string>;

  constructor(data: LanguageFile) {
    this.titles = new Set(data.titles);
    this.abbreviations = new Set(data.abbreviations.map((word) => word.toLowerCase()));
    const opening = new Set(data.quotes.map(([open]) => open));
    this.closers = new Set(data.quotes.map(([, close]) => close).filter((mark) => !opening.has(mark)));
    this.openers = new Set(data.openers.map((word) => word.toLowerCase()));
  }
}

const lastKind = (token: Token): number => kindOf(token.text.charCodeAt(token.text.length - 1));

/** Index of the token with the stop that may end a sentence after token `i`, or -1. */
export function stopBefore(tokens: readonly Token[], i: number, text: string): number {
  const token = tokens[i] as Token;
  const following = tokens[i + 1];
  if (following && following.start === token.end && !startsAnew(text, token, following)) return -1;
  let k = i;
  while (k > 0 && i - k < 3 && closes(tokens[k] as Token)) k--;
  return lastKind(tokens[k] as Token) === STOP ? k : -1;
}

/** "said.He": no space, but small letter, stop, capital. */
function startsAnew(text: string, token: Token, following: Token): boolean {
  if (lastKind(token) !== STOP || kindOf(following.text.charCodeAt(0)) !== UPPER) return false;
  return token.start > 0 && kindOf(text.charCodeAt(token.start - 1)) === LOWER && following.text.length > 1;
}

function closes(token: Token): boolean {
  const kind = kindOf(token.text.charCodeAt(0));
  return token.text.length <= 2 && (kind === QUOTE || kind === CLOSE || kind === APOSTROPHE);
}

/** Capital, all capitals, small, digit, or the first mark itself. */
function look(token: Token | undefined): number {
  if (!token) return 0;
  const first = token.text.charCodeAt(0);
  const kind = kindOf(first);
  if (kind === UPPER) return token.text.length > 1 && token.text === token.text.toUpperCase() ? 2 : 1;
  if (kind === LOWER) return 3;
  if (kind === DIGIT) return 4;
  return 100 + first;
}

const hashLower = (token: Token | undefined): number => (token ? hashText(token.text.toLowerCase()) : 5);

/** Rows of the features of an end after token `i`, `stop` being where its stop stands, in a sentence begun at token `begun`. */
export function endFeatures(
  tokens: readonly Token[],
  i: number,
  stop: number,
  begun: number,
  lists: EndLists,
  rows: Int32Array,
  shift: number,
): void {
  const at = tokens[stop] as Token;
  const alone = at.text.length === 1 || kindOf(at.text.charCodeAt(0)) === STOP;
  const before = stop > begun ? (tokens[stop - 1] as Token) : undefined;
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  const lower = hashLower(at);
  const known = lists.abbreviations.has(at.text.toLowerCase()) ? 1 : alone ? 2 : 0;
  const K = spread(known);
  const opener = next && lists.openers.has(next.text.toLowerCase()) ? 1 : 0;
  const nextLook = spread(look(next));
  const looks = pair(nextLook, spread(opener));
  const closed = spread(stop === i ? 0 : kindOf((tokens[i] as Token).text.charCodeAt(0)));
  const beforeLook = spread(50 + look(before));
  const short = spread(Math.min(before?.text.length ?? 0, 5));
  const length = spread(Math.min(i - begun, 4));
  let k = 0;
  rows[k++] = lower;
  rows[k++] = pair(lower, nextLook);
  rows[k++] = pair(lower, looks);
  rows[k++] = pair(K, looks);
  rows[k++] = pair(K, hashLower(next));
  rows[k++] = pair(lower, hashLower(next));
  rows[k++] = pair(K, hashLower(before));
  rows[k++] = triple(lower, hashLower(before), nextLook);
  rows[k++] = triple(lower, beforeLook, short);
  rows[k++] = pair(triple(lower, beforeLook, short), nextLook);
  rows[k++] = triple(K, closed, nextLook);
  rows[k++] = pair(triple(lower, closed, nextLook), spread(look(after)));
  rows[k++] = pair(length, lower);
  rows[k++] = triple(length, lower, nextLook);
  rows[k++] = triple(nextLook, spread(look(after)), K);
  rows[k++] = pair(closed, hashLower(next));
  rows[k++] = spread(7);
  rows[k++] = triple(K, spread(Math.min(at.text.length, 5)), nextLook);
  rows[k++] = pair(looks, beforeLook);
  rows[k++] = triple(hashLower(next), hashLower(after), K);
  rows[k++] = triple(K, spread(opener), closed);
  rows[k++] = triple(K, spread(next ? Math.min(next.start - (tokens[i] as Token).end, 3) : 9), nextLook);
  for (let j = 0; j < k; j++) rows[j] = row(rows[j]!, seeds[j]!, shift);
}

/** Whether the data forbids an end here, whatever training says. */
export function forbidden(tokens: readonly Token[], stop: number, i: number, lists: EndLists): boolean {
  const at = (tokens[stop] as Token).text;
  if (stop === i && lists.titles.has(at)) return true;
  const next = tokens[i + 1];
  if (next && lists.closers.has(next.text)) return true;
  if (
    stop === i &&
    next !== undefined &&
    isInitial(tokens, stop) &&
    look(next) === 1 &&
    !lists.openers.has(next.text.toLowerCase())
  )
    return true;
  return next !== undefined && kindOf(next.text.charCodeAt(0)) === LOWER && lists.abbreviations.has(at.toLowerCase());
}

/** A name's middle letter, "F." of "Michael F. Miller": one capital and its stop behind a capitalised word. */
function isInitial(tokens: readonly Token[], stop: number): boolean {
  const at = tokens[stop] as Token;
  const letter = at.text.length === 1 ? tokens[stop - 1] : undefined;
  const before = letter ? tokens[stop - 2] : tokens[stop - 1];
  const alone = letter
    ? letter.text.length === 1 && letter.end === at.start && look(letter) === 1
    : at.text.length === 2 && look(at) !== 3;
  return alone && before !== undefined && look(before) === 1 && kindOf((letter ?? at).text.charCodeAt(0)) === UPPER;
}

/** Whether the data demands an end here: an abbreviation, then a word that opens sentences, with a capital. */
export function demanded(tokens: readonly Token[], stop: number, i: number, lists: EndLists): boolean {
  const next = tokens[i + 1];
  if (!next || stop !== i || !lists.abbreviations.has((tokens[stop] as Token).text.toLowerCase())) return false;
  return kindOf(next.text.charCodeAt(0)) === UPPER && lists.openers.has(next.text.toLowerCase());
}

export class SentenceSplitter {
  readonly #weights: Weights;
  readonly #shift: number;
  readonly #lists: EndLists;
  readonly #rows = new Int32Array(END_FEATURES);

  constructor(weights: Weights, data: LanguageFile) {
    this.#weights = weights;
    this.#shift = shiftOf(weights.length);
    this.#lists = new EndLists(data);
  }

  /** Index after the last token of each sentence. The last is `tokens.length`. */
  ends(tokens: readonly Token[], text: string): number[] {
    const ends: number[] = [];
    let begun = 0;
    for (let i = 0; i + 1 < tokens.length; i++) {
      const stop = stopBefore(tokens, i, text);
      if (stop < begun || forbidden(tokens, stop, i, this.#lists)) continue;
      if (!demanded(tokens, stop, i, this.#lists)) {
        endFeatures(tokens, i, stop, begun, this.#lists, this.#rows, this.#shift);
        if (!yes(this.#weights, this.#rows)) continue;
      }
      ends.push(i + 1);
      begun = i + 1;
    }
    if (tokens.length > 0) ends.push(tokens.length);
    return ends;
  }
}

/** @module Kinds of characters, as the tokenizer sees them. */

export const SPACE = 0;
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const QUOTE = 5;
export const APOSTROPHE = 6;
export const DASH = 7;
export const STOP = 8;
export const OPEN = 9;
export const CLOSE = 10;

const kinds = new Uint8Array(65_536).fill(255);

function find(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\u200b\ufeff\u0085]/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return LOWER;
  if (/["“”„«»″]/u.test(char)) return QUOTE;
  if (/['‘’ʼ`´′]/u.test(char)) return APOSTROPHE;
  if (/[-‐‑‒–—―−]/u.test(char)) return DASH;
  if (/[.!?…。！？]/u.test(char)) return STOP;
  if (/[([{<]/u.test(char)) return OPEN;
  if (/[)\]}>]/u.test(char)) return CLOSE;
  return MARK;
}

/** Kind of one UTF-16 unit. Halves of a pair count as lower-case letters, so that pairs are never cut. */
export function kindOf(code: number): number {
  let kind = kinds[code]!;
  if (kind === 255) {
    kind = find(code);
    kinds[code] = kind;
  }
  return kind;
}

/** Units that features see alike: straight quotes, one dash, 0 for digits. */
export function plainCode(code: number): number {
  const kind = kindOf(code);
  if (kind === DIGIT) return 0x30;
  if (kind === QUOTE) return 0x22;
  if (kind === APOSTROPHE) return 0x27;
  if (kind === DASH) return 0x2d;
  return code;
}

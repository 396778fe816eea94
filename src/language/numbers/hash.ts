/**
 * @module Integer hashing of features.
 *
 * A string is hashed once, when its form is first seen; everything after works on 32-bit integers, so that
 * the hot loops build no strings.
 */

/** Mixes the bits of a 32-bit integer (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of `text.slice(from, to)`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Two values joined, order kept. The values are expected to be mixed already. */
export function pair(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + Math.imul(b ^ (b >>> 15), 0x85ebca77)) | 0;
}

/** Three values joined, order kept. */
export function triple(a: number, b: number, c: number): number {
  return pair(pair(a, b), c);
}

/** A mixed value for a small number (a label, a tag, a count), so that it joins well with others. */
export function spread(n: number): number {
  return mix(Math.imul(n + 1, 0x9e3779b1));
}

/** What `row` must be given for a table of so many rows, a power of two. */
export const shiftOf = (rows: number): number => 32 - Math.log2(rows);

/** The row of a joined value in a table of 2^(32 - shift) rows: the top bits of a product, which are its best. */
export function row(value: number, seed: number, shift: number): number {
  return Math.imul(value ^ (value >>> 16) ^ seed, 0x9e3779b1) >>> shift;
}

/** @module Whether two writings may name the same person or place. */
import { distance } from "fastest-levenshtein";

/** Lower case, without marks: "Béjar" and "Bejar" are one. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether the two may be one person: the last name of one stands among the names of the other,
 * and not as its given name only. "Pedro Pablo Kuczynski" and "Kuczynski" may be;
 * "Nicolás Maduro" and "Nicolás Castro" may not.
 */
export function samePerson(a: string, b: string): boolean {
  const left = fold(a).split(" ");
  const right = fold(b).split(" ");
  return endsIn(left, right) || endsIn(right, left);
}

function endsIn(full: readonly string[], other: readonly string[]): boolean {
  const last = full.at(-1) as string;
  return last !== "" && other.includes(last) && (other.length === 1 || other.indexOf(last) > 0 || full.length === 1);
}

/** Shorter family names have too many others a letter away. */
const LONG_NAME = 6;

/**
 * Whether the two are one person where all else says that they are: as `samePerson`, or the family names differ
 * by a slip or another writing ("Tilleron", "Zelenskyy") and no given name speaks against it.
 */
export function likelyPerson(a: string, b: string): boolean {
  if (samePerson(a, b)) return true;
  const left = fold(a).split(" ");
  const right = fold(b).split(" ");
  const [one, other] = [left.at(-1) as string, right.at(-1) as string];
  if (Math.min(one.length, other.length) < LONG_NAME || distance(one, other) > 1) return false;
  return left.length === 1 || right.length === 1 || (left[0] as string)[0] === (right[0] as string)[0];
}

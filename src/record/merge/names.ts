/** @module Whether two writings may name the same person or place. */

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

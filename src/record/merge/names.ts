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

/** Letters that languages write one sound of another alphabet with; what is left out is written by some, not by others. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|tsh|ch|sh|sch|zh|dj|dzh/g, "j"],
  [/kh|gh|h/g, ""],
  [/ph|v|w/g, "f"],
  [/ck|q|c|g/g, "k"],
  [/[szx]/g, "s"],
  [/[aeiouy]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The bones of a name, alike in all transliterations: "Poutine" and "Putin", "Zelenskiy" and "Zelenski". */
function bones(name: string): string {
  return sounds.reduce((text, [written, sound]) => text.replace(written, sound), name);
}

/**
 * Whether the two are one person where all else says that they are: as `samePerson`; or the family names are
 * transliterations of one, or differ by a slip ("Tilleron"), and no given name speaks against it.
 */
export function likelyPerson(a: string, b: string): boolean {
  if (samePerson(a, b)) return true;
  const left = fold(a).split(" ");
  const right = fold(b).split(" ");
  const [one, other] = [left.at(-1) as string, right.at(-1) as string];
  const slip = Math.min(one.length, other.length) >= LONG_NAME && distance(one, other) <= 1;
  const sound = bones(one).length >= 2 && bones(one) === bones(other);
  const joined =
    one.length > LONG_NAME &&
    (left.join("") === right.join("") ||
      left.join("").endsWith(right.join("")) ||
      right.join("").endsWith(left.join("")));
  if (!slip && !sound && !joined) return false;
  return joined || left.length === 1 || right.length === 1 || givenAlike(left.slice(0, -1), right.slice(0, -1));
}

/** Shorter ones are initials and particles ("bin", "ben"), which say nothing of whose name it is. */
const GIVEN = 4;

/** Whether any two given names begin with one sound; a title may stand among them. */
function givenAlike(left: readonly string[], right: readonly string[]): boolean {
  const full = (names: readonly string[]): readonly string[] => {
    const long = names.filter((name) => name.length >= GIVEN);
    return long.length > 0 ? long : names;
  };
  return full(left).some((one) => full(right).some((other) => bones(one)[0] === bones(other)[0]));
}

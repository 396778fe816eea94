/** @module Folds letters for comparison: lower case, no accents, straight apostrophes. Offsets stay as they are. */

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    const lower = character.toLowerCase().normalize("NFD")[0] ?? character;
    plain = lower === "’" || lower === "‘" || lower === "ʼ" ? "'" : lower;
    folded.set(character, plain);
  }
  return plain;
}

/** As long as its input, unit by unit, so that a place found in the folded text is a place in the text. */
export function fold(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) out += text[i];
    else out += foldCharacter(text[i] as string);
  }
  return out;
}

/** A name as a key of an index: folded, without points, other marks as one space. */
export function nameKey(name: string): string {
  return fold(name.normalize("NFC"))
    .replace(/[.'"()]/g, (mark) => (mark === "'" ? " " : ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

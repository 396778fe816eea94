/** @module Finds where a personal name begins and ends: capitalised pieces, initials, and particles between them. */
import type { Upos } from "#text";
import type { NameSpan } from "./draft.js";
import { nameParts } from "./people.js";
import type { Piece } from "./pieces.js";
import type { Scan } from "./scan.js";

const longest = 7;
const never: ReadonlySet<Upos> = new Set([
  "PRON",
  "DET",
  "AUX",
  "CCONJ",
  "SCONJ",
  "ADP",
  "PUNCT",
  "NUM",
  "PART",
  "INTJ",
]);

/**
 * The personal name that begins at a piece.
 *
 * @param titled  After a title, a name may be one that the tagger did not see as proper.
 */
export function personName(
  scan: Scan,
  at: number,
  titled: boolean,
  gender: NameSpan["gender"] = null,
): NameSpan | null {
  if (!scan.piece(at)?.capital && !(titled && opensName(scan, at))) return null;
  const knownTo = knownPerson(scan, at);
  let to = at;
  let count = 0;
  const most = titled || scan.word(at)?.upos === "PROPN" ? longest : 1;
  while (count < most) {
    const next = partEnd(scan, to, at, titled);
    if (next === to) break;
    to = next;
    count++;
  }
  to = suffixEnd(scan, Math.max(to, knownTo));
  if (to === at) return null;
  const text = textOf(scan, at, to);
  const all = nameParts(text);
  const telling = all.filter((part) => !scan.lexicon.particles.has(part));
  const parts = telling.length > 0 ? telling : all;
  return parts.length > 0 ? { from: at, to, text, parts, gender } : null;
}

/** "Prime Minister al-Maliki", "President da Silva": a small word of names that is none of the language's own. */
function opensName(scan: Scan, at: number): boolean {
  const piece = scan.piece(at);
  if (!piece || !scan.lexicon.particles.has(piece.key) || scan.is(at, "of") || scan.is(at, "article")) return false;
  const next = scan.piece(at + 1);
  return next?.hyphen === true || (scan.word(at)?.upos !== "ADP" && next?.capital === true);
}

/** ", Jr." belongs to the name before it. */
function suffixEnd(scan: Scan, at: number): number {
  const suffix = scan.piece(at + 1);
  if (!scan.mark(at, ",") || !suffix?.capital || !scan.mark(at + 2, ".")) return at;
  return scan.lexicon.particles.has(suffix.key) ? at + 3 : at;
}

function knownPerson(scan: Scan, at: number): number {
  const name = scan.name(at);
  return name?.readings.some(({ kind }) => kind === "person") ? name.to : at;
}

export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.piece(from);
  const last = scan.piece(to - 1);
  if (!first || !last) return "";
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const piece = scan.piece(i) as Piece;
    const before = scan.piece(i - 1);
    const glued = i > from && before !== undefined && (before.end === piece.start || piece.hyphen);
    if (i > from) parts.push(piece.hyphen ? "-" : glued ? "" : " ");
    parts.push(piece.text);
  }
  return parts.join("");
}

/** One past the next part of a name; `at` itself where the name ends. */
function partEnd(scan: Scan, at: number, begin: number, titled: boolean): number {
  const piece = scan.piece(at);
  if (!piece?.isWord) return at;
  if (piece.hyphen && at > begin) return at + 1;
  if (!piece.capital) {
    if ((at === begin && !titled) || !scan.lexicon.particles.has(piece.key)) return at;
    let after = at + 1;
    while (
      after < at + 4 &&
      (scan.lexicon.particles.has(scan.piece(after)?.key ?? "") || scan.mark(after, "'", "’")) &&
      !scan.piece(after)?.capital
    )
      after++;
    const end = scan.piece(after)?.capital && !scan.piece(after)?.allCaps ? partEnd(scan, after, begin, titled) : after;
    return end > after ? end : at;
  }
  // "Jean-Marie Le Pen", "Thomas De Gendt".
  if (at > begin && !scan.titleCase && scan.lexicon.particles.has(piece.key) && scan.piece(at + 1)?.capital) {
    const end = partEnd(scan, at + 1, begin, titled);
    if (end > at + 1) return end;
  }
  if (stops(scan, at, begin) || !isProper(scan, at, begin, titled)) return at;
  const next = scan.piece(at + 1);
  if (next?.text === "." && piece.text.length === 1) return at + 2;
  const afterMark = scan.piece(at + 2);
  if (next?.key === "'" && next.start === piece.end && afterMark?.start === next.end && afterMark.capital)
    return at + 3;
  return at + 1;
}

function stops(scan: Scan, at: number, begin: number): boolean {
  if (at === begin && scan.isBearer(at)) return false;
  const name = scan.name(at);
  if (name && at > begin && name.readings.some(({ kind }) => kind !== "place" && kind !== "person")) return true;
  if (
    name &&
    at === begin &&
    name.readings.some(
      ({ kind }) =>
        kind === "state" ||
        kind === "capital" ||
        kind === "org" ||
        kind === "orgAdjective" ||
        kind === "blocked" ||
        kind === "demonym" ||
        kind === "metonym",
    )
  )
    return true;
  const head = scan.head(at);
  if (head && (at === begin || scan.piece(at)?.allCaps === false)) return true;
  return (
    scan
      .functions(at)
      ?.values.some(({ kind }) => kind !== "rank" && kind !== "of" && kind !== "article" && kind !== "mark") ?? false
  );
}

function isProper(scan: Scan, at: number, begin: number, titled: boolean): boolean {
  const word = scan.word(at);
  if (!word || word.deprel.endsWith("tmod")) return false;
  const time = at === begin && scan.lexicon.timeNames.has(scan.piece(at)?.key ?? "");
  if (time && !word.deprel.startsWith("nsubj")) return false;
  if (word.upos === "PROPN" || word.upos === "X") return true;
  if (never.has(word.upos)) return (scan.piece(at)?.text.length ?? 0) === 1 && scan.mark(at + 1, ".");
  if (at === begin && !titled) return true;
  if (scan.titleCase) return false;
  if (at > begin) return word.upos !== "VERB" || word.deprel.startsWith("flat");
  return scan.piece(at)?.first !== 0;
}

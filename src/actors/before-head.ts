/** @module What stands before the head of a phrase: states, possessors, "former", "deputy", and words that lean on the head. */
import { type Building, type Flags, hasAdjective, isActorName } from "./building.js";
import { type NameSpan, pointsBack } from "./draft.js";
import type { PronounForms } from "./lexicon.js";
import { personName } from "./person-names.js";
import type { HeadMatch, NameAtom, Scan } from "./scan.js";

/** Reads modifiers up to the head. */
export function before(scan: Scan, start: number): Building | null {
  const qualifiers: NameAtom[] = [];
  const flags: Flags = { former: false, acting: false, elect: false, previous: false, deputy: false };
  const leading = scan.lexicon.words.adjectives === "before";
  let owner: NameSpan | null = null;
  let possessive: PronounForms | null = null;
  let fillers = 0;
  let at = start;
  for (let step = 0; step < 14; step++) {
    const words = scan.functions(at);
    const own =
      at === start ? words?.values.find((value) => value.kind === "pronoun" && value.pronoun.possessive) : undefined;
    if (words && own?.kind === "pronoun") {
      possessive = own.pronoun;
      at = words.to;
      continue;
    }
    const seat = scan.name(at);
    const covered = isActorName(seat) && /^(metonym|org)$/u.test(seat.readings[0]?.kind ?? "");
    const found = scan.head(at);
    const head = found && !(covered && seat.to >= found.to) ? found : null;
    const marked = !head || (words !== null && words.to >= head.to) ? flagsAt(scan, at, flags) : at;
    if (marked > at) {
      at = marked;
      continue;
    }
    if (head) {
      const further = leading ? compoundEnd(scan, head) : head;
      const body = further === head ? undefined : head.values.find((value) => value.kind === "body");
      const bodySector = body?.kind === "body" && body.sector !== "GOV" ? (body.sector ?? "UNK") : null;
      return {
        from: start,
        head: further,
        qualifiers,
        owner,
        name: null,
        accreditedTo: null,
        ...flags,
        possessive,
        foreign: false,
        bodySector,
        to: further.to,
      };
    }
    const name = scan.name(at);
    if (leading && isActorName(name)) {
      qualifiers.push(name);
      at = afterPremodifier(scan, name);
      continue;
    }
    const named: NameSpan | null =
      leading && !owner && scan.word(at)?.upos === "PROPN" ? personName(scan, at, false) : null;
    if (named && ownsBody(scan, named.to)) {
      owner = named;
      at = scan.skip(named.to, "mark");
      continue;
    }
    if (leading && fillers < 4 && isFiller(scan, at)) {
      fillers++;
      at++;
      continue;
    }
    return null;
  }
  return null;
}

/** Reads one word such as "former", "acting", "deputy", "senior"; gives where it ends. */
function flagsAt(scan: Scan, at: number, flags: Flags): number {
  const words = scan.functions(at);
  if (!words) return at;
  for (const { kind } of words.values) {
    if (kind === "rank") return words.to;
    if (kind === "former" || kind === "acting" || kind === "elect" || kind === "previous" || kind === "deputy") {
      flags[kind] = true;
      return words.to;
    }
  }
  return at;
}

/** "government spokesman", "foreign ministry officials": the last head is the head, those before say of what. */
function compoundEnd(scan: Scan, first: HeadMatch): HeadMatch {
  let head = first;
  for (let step = 0; step < 3; step++) {
    const at = scan.skip(head.to, "mark", "rank");
    const inner = scan.name(at);
    const next = isActorName(inner) && at > head.to ? null : scan.head(at);
    if (!next || (scan.piece(at)?.capital && !scan.piece(head.from)?.capital)) return head;
    if (next.values.every(({ kind }) => pointsBack.has(kind))) return head;
    head = next;
  }
  return head;
}

/** After a state's name before the head: its possessive mark, or the next of a row of adjectives. */
function afterPremodifier(scan: Scan, name: NameAtom): number {
  const mark = scan.skip(name.to, "mark");
  if (mark > name.to) return mark;
  const at = name.to;
  while (scan.mark(at, ",") || scan.is(at, "and")) {
    const next = scan.mark(at, ",") ? scan.skip(at + 1, "and") : scan.skip(at, "and");
    if (!isAdjectival(scan, name) || !isAdjectival(scan, scan.name(next))) return at;
    return next;
  }
  return at;
}

/** Adjectives, and short forms in capitals that serve as such: "US". */
function isAdjectival(scan: Scan, name: NameAtom | null): boolean {
  if (!name) return false;
  const piece = scan.piece(name.from);
  return hasAdjective(name) || (name.to === name.from + 1 && isActorName(name) && (piece?.allCaps ?? false));
}

function ownsBody(scan: Scan, at: number): boolean {
  const mark = scan.skip(at, "mark");
  let to = mark;
  const flags: Flags = { former: false, acting: false, elect: false, previous: false, deputy: false };
  for (let next = flagsAt(scan, to, flags); next > to; next = flagsAt(scan, to, flags)) to = next;
  const head = scan.head(to);
  if (!head) return false;
  return head.values.some(
    ({ kind }) => kind === "body" || (mark > at && (kind === "title" || kind === "post" || kind === "counterpart")),
  );
}

/** An adjective or capitalised noun that leans on a word to its right: "Health" in "Health Minister". */
function isFiller(scan: Scan, at: number): boolean {
  const piece = scan.piece(at);
  const word = scan.word(at);
  if (!piece?.isWord || !word) return false;
  if (scan.lexicon.timeNames.has(piece.key) || word.head <= piece.last || word.head > piece.last + 6) return false;
  if (word.upos === "ADJ" || piece.hyphen || scan.piece(at + 1)?.hyphen) return true;
  return (
    piece.capital &&
    (word.upos === "NOUN" || word.upos === "PROPN") &&
    /^(compound|amod|flat|nmod$|nmod:desc)/u.test(word.deprel)
  );
}

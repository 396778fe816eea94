/** @module All phrases of one sentence that name actors, from left to right, none overlapping. */
import { isActorName } from "./building.js";
import { type Draft, emptyDraft, type NameSpan, pointsBack } from "./draft.js";
import { joinedPerson } from "./name-after.js";
import { nominal } from "./nominal.js";
import { personName } from "./person-names.js";
import type { NameAtom, Scan } from "./scan.js";
import { holdersOf } from "./shared-office.js";

/** A name that is a place only, or no actor at all. */
export interface PlaceDraft {
  readonly from: number;
  readonly to: number;
  readonly atom: NameAtom;
}

export interface SentenceDrafts {
  readonly scan: Scan;
  readonly drafts: readonly Draft[];
  readonly places: readonly PlaceDraft[];
}

export function findPhrases(scan: Scan): SentenceDrafts {
  const drafts: Draft[] = [];
  const places: PlaceDraft[] = [];
  for (let at = 0; at < scan.pieces.length; ) {
    if (beginsNothing(scan, at)) {
      at++;
      continue;
    }
    const name = scan.name(at);
    if (name?.readings[0]?.kind === "blocked") {
      places.push({ from: at, to: name.to, atom: name });
      at = name.to;
      continue;
    }
    // "People's Republic of China" is a name, though "people" heads phrases.
    const named = isActorName(name) && (scan.head(at)?.to ?? name.to) < name.to ? bare(scan, at) : null;
    const draft =
      named ?? group(scan, at) ?? nominalHere(scan, at) ?? person(scan, at) ?? bare(scan, at) ?? pronoun(scan, at);
    if (draft) {
      const holders = holdersOf(scan, draft);
      if (holders.length > 0) {
        drafts.push(...holders);
        at = (holders.at(-1) as Draft).to;
        continue;
      }
      const more = shared(scan, draft);
      drafts.push(draft, ...more);
      at = (more.at(-1) ?? draft).to;
      continue;
    }
    if (name?.readings[0]?.kind === "place") {
      places.push({ from: at, to: name.to, atom: name });
      at = name.to;
      continue;
    }
    at++;
  }
  return { scan, drafts, places };
}

/** Most words: in no lexicon, in lower case, and no adjective before a head. Told first, since it is cheap. */
function beginsNothing(scan: Scan, at: number): boolean {
  const piece = scan.pieces[at];
  if (!piece || (!piece.isWord && piece.key !== "'")) return true;
  if (piece.capital) return false;
  const upos = scan.word(at)?.upos;
  if (upos === "ADJ" || scan.pieces[at + 1]?.hyphen) return false;
  return scan.functions(at) === null && scan.name(at) === null && scan.head(at) === null;
}

/** A phrase with a head; "this country" is told by the word before. */
function nominalHere(scan: Scan, at: number): Draft | null {
  const draft = nominal(scan, at);
  // What is named inside is found by itself: "the countries of the alliance", "the group Hamas".
  if (!draft || (draft.kind === "generic" && (draft.qualifiers.length > 0 || draft.owner || draft.name))) return null;
  return scan.is(at - 1, "thisState") ? { ...draft, demonstrative: true } : draft;
}

/** "both countries", "the two ministers", "these nations"; "the two" alone. */
function group(scan: Scan, at: number): Draft | null {
  const beginning = scan.functions(at);
  if (!beginning) return null;
  const own = beginning.values.find((value) => value.kind === "pronoun" && value.pronoun.possessive);
  const begin = own?.kind === "pronoun" ? (scan.functions(at)?.to ?? at) : at;
  let to = begin;
  let count = 0;
  let demonstrative = false;
  for (let step = 0; step < 4; step++) {
    const words = scan.functions(to);
    const number = words?.values.find((value) => value.kind === "number");
    const next = words?.values.some(
      ({ kind }) => kind === "thisState" || kind === "article" || kind === "of" || kind === "rank",
    )
      ? words.to
      : to;
    if (words && number?.kind === "number") {
      count = Math.max(count, number.count);
      to = words.to;
    } else if (words && next > to && (count > 0 || words.values.some(({ kind }) => kind === "thisState"))) {
      demonstrative ||= words.values.some(({ kind }) => kind === "thisState");
      to = next;
    } else break;
  }
  const alone =
    count === 2 &&
    to > begin &&
    scan.is(begin - 1, "article") &&
    scan.word(to - 1)?.deprel.startsWith("nsubj") === true &&
    !scan.head(to);
  if (alone && /^(VERB|AUX|ADV|PUNCT)$/u.test(scan.word(to)?.upos ?? "")) {
    return {
      ...emptyDraft,
      sentence: scan.index,
      kind: "group",
      from: at,
      to,
      core: { from: to - 1, to },
      groupOf: "persons",
      plural: true,
      count,
    };
  }
  const words = scan.functions(to);
  const noun = words?.values.find((value) => value.kind === "group");
  if (!words || noun?.kind !== "group") return null;
  const plural = /Number=Plur/u.test(scan.word(to)?.feats ?? "");
  const possessed = own?.kind === "pronoun" && plural;
  if (count === 0 && !(demonstrative && plural) && !possessed) return null;
  return {
    ...emptyDraft,
    sentence: scan.index,
    kind: "group",
    from: at,
    to: words.to,
    core: { from: to, to: words.to },
    groupOf: noun.of,
    plural: true,
    count: count || 0,
    demonstrative,
    possessive: own?.kind === "pronoun" ? own.pronoun : null,
  };
}

/** A person's name, with what is said of the person in apposition: "Pete Hegseth, ministre américain de la Défense". */
function person(scan: Scan, at: number): Draft | null {
  const honorific = scan.functions(at);
  const polite = honorific?.values.find((value) => value.kind === "honorific");
  let begin = at;
  let gender: NameSpan["gender"] = null;
  if (honorific && polite?.kind === "honorific") {
    begin = scan.mark(honorific.to, ".") ? honorific.to + 1 : honorific.to;
    gender = polite.gender;
  }
  const name = personName(scan, begin, begin > at, gender);
  if (!name) return null;
  const place = scan.name(begin);
  if (place?.readings[0]?.kind === "place" && place.to >= name.to && name.parts.length > 1 && begin === at) return null;
  const base: Draft = {
    ...emptyDraft,
    sentence: scan.index,
    kind: "person",
    from: at,
    to: name.to,
    core: { from: name.from, to: name.to },
    name,
  };
  const known = name.parts.length > 1 || begin > at;
  return known ? (apposed(scan, base, name) ?? base) : singlePerson(scan, base, name);
}

function singlePerson(scan: Scan, base: Draft, name: NameSpan): Draft | null {
  const atom = scan.name(name.from);
  if (atom && atom.readings[0]?.kind === "place" && atom.to >= name.to)
    return scan.is(name.to, "mark") ? base : { ...base, kind: "person" };
  return apposed(scan, base, name) ?? base;
}

/** A title that follows the name and a comma. */
function apposed(scan: Scan, base: Draft, name: NameSpan): Draft | null {
  if (!scan.mark(name.to, ",")) return null;
  const begin = scan.skip(name.to + 1, "article");
  const title = nominal(scan, begin);
  if (!title || title.name || title.plural || title.kind === "body" || pointsBack.has(title.kind)) return null;
  if (title.possessive && title.qualifiers.length === 0) return null;
  const head = scan.word(title.core.from);
  const first = scan.piece(base.from)?.first ?? 0;
  const last = scan.piece(title.to - 1)?.last ?? 0;
  const leans = head !== undefined && head.head >= first && head.head <= last;
  const closed = scan.mark(title.to, ",", ".", ";", ")", ":") || title.to >= scan.pieces.length;
  if (name.parts.length === 1 ? !(leans && closed) : !leans && !closed) return null;
  return { ...title, from: base.from, name, kind: title.kind };
}

/** "Presidents Xi and Putin": the second person shares the title. */
function shared(scan: Scan, draft: Draft): Draft[] {
  if (!draft.plural || !draft.name || draft.kind === "body") return [];
  const more: Draft[] = [];
  let end = draft.to;
  for (let step = 0; step < 4; step++) {
    const at = scan.mark(end, ",") ? scan.skip(end + 1, "and") : scan.skip(end, "and");
    if (at === end || scan.head(at)) break;
    const name = personName(scan, at, true);
    if (!name) break;
    const { qualifiers, to } = joinedPerson(scan, name);
    more.push({ ...draft, from: at, to, core: { from: name.from, to: name.to }, name, qualifiers, plural: false });
    end = to;
  }
  return more;
}

/** A state, capital, seat, organisation or adjective alone. */
function bare(scan: Scan, at: number): Draft | null {
  const name = scan.name(at);
  if (!isActorName(name) || name.readings[0]?.kind === "orgAdjective") return null;
  return {
    ...emptyDraft,
    sentence: scan.index,
    kind: "name",
    from: at,
    to: name.to,
    core: { from: at, to: name.to },
    qualifiers: [name],
  };
}

function pronoun(scan: Scan, at: number): Draft | null {
  const words = scan.functions(at);
  if (!words) return null;
  const upos = scan.word(at)?.upos;
  const first = scan.sentence.words[scan.piece(at)?.first ?? 0]?.upos;
  const determiner = upos === "DET" || upos === "ADJ";
  const span = { from: at, to: words.to };
  const draft = { ...emptyDraft, sentence: scan.index, kind: "pronoun" as const, ...span, core: span };
  const latter = words.values.find((value) => value.kind === "pronoun" && value.pronoun.latter === true);
  if (latter?.kind === "pronoun" && words.to > at + 1) return { ...draft, pronoun: latter.pronoun };
  if (upos !== "PRON" && first !== "PRON" && !determiner) return null;
  const found = words.values.find((value) => value.kind === "pronoun");
  if (found?.kind !== "pronoun" || (determiner && first !== "PRON" && !found.pronoun.possessive)) return null;
  return {
    ...draft,
    pronoun: found.pronoun,
    plural: found.pronoun.number === "plural",
    possessive: found.pronoun.possessive ? found.pronoun : null,
  };
}

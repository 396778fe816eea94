/**
 * @module The phrase around an office or a body: "US Secretary of State Rex Tillerson",
 * "le ministre péruvien de la Défense, Walter Astudillo", "the spokesman of the Peruvian government".
 *
 * What stands before the head, the head, what stands after it, and the name. What may stand where is a matter of the
 * language's data; a phrase without a head is none (a bare name is found elsewhere).
 */
import type { Sector } from "#text";
import { type Draft, type DraftKind, emptyDraft, type NameSpan } from "./draft.js";
import type { HeadValue, PronounForms } from "./lexicon.js";
import { personName } from "./person-names.js";
import type { HeadMatch, NameAtom, Scan } from "./scan.js";

interface Building {
  from: number;
  head: HeadMatch;
  qualifiers: NameAtom[];
  owner: NameSpan | null;
  name: NameSpan | null;
  accreditedTo: NameAtom | null;
  former: boolean;
  acting: boolean;
  elect: boolean;
  previous: boolean;
  deputy: boolean;
  possessive: PronounForms | null;
  foreign: boolean;
  bodySector: Sector | null;
  to: number;
}

type Flags = Pick<Building, "former" | "acting" | "elect" | "previous" | "deputy">;

const actorKinds: ReadonlySet<string> = new Set(["state", "demonym", "capital", "metonym", "org", "orgAdjective"]);
const kindOrder: readonly HeadValue["kind"][] = ["counterpart", "leader", "title", "post", "body", "description"];
const deepest = 3;
/** Who stands against a state: "separatist authorities" are none of it. */
export const stateless: ReadonlySet<Sector> = new Set(["REB", "UAF", "OPP", "CRM"]);

export function isActorName(name: NameAtom | null): name is NameAtom {
  return name !== null && actorKinds.has(name.readings[0]?.kind ?? "");
}

function hasAdjective(name: NameAtom): boolean {
  return name.readings.some(({ kind }) => kind === "demonym" || kind === "orgAdjective");
}

/** The phrase that begins at a piece; null where none does. */
export function nominal(scan: Scan, at: number, depth = 0): Draft | null {
  if (!scan.piece(at)?.isWord) return null;
  const building = before(scan, at);
  if (!building) return null;
  const plural = isPlural(scan, building.head);
  after(scan, building, plural, depth);
  const core = { from: building.head.from, to: building.head.to };
  const { head, from, to, ...rest } = building;
  const heads = [...head.values].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const kind = (heads[0]?.kind ?? "body") as DraftKind;
  const former = rest.former || heads.some((value) => "former" in value);
  return { ...emptyDraft, ...rest, former, sentence: scan.index, kind, from, to, core, heads, plural };
}

function isPlural(scan: Scan, head: HeadMatch): boolean {
  for (let at = head.from; at < head.to; at++) {
    const piece = scan.piece(at);
    const word = scan.word(at);
    if (!piece || !word || (word.head >= (scan.piece(head.from)?.first ?? 0) && word.head <= (scan.piece(head.to - 1)?.last ?? 0))) continue;
    return /Number=Plur/u.test(word.feats);
  }
  return /Number=Plur/u.test(scan.word(head.from)?.feats ?? "");
}

/** Reads modifiers up to the head. */
function before(scan: Scan, start: number): Building | null {
  const qualifiers: NameAtom[] = [];
  const flags: Flags = { former: false, acting: false, elect: false, previous: false, deputy: false };
  const leading = scan.lexicon.words.adjectives === "before";
  let owner: NameSpan | null = null;
  let possessive: PronounForms | null = null;
  let fillers = 0;
  let at = start;
  for (let step = 0; step < 14; step++) {
    const words = scan.functions(at);
    const own = at === start ? words?.values.find((value) => value.kind === "pronoun" && value.pronoun.possessive) : undefined;
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
      return { from: start, head: further, qualifiers, owner, name: null, accreditedTo: null, ...flags, possessive, foreign: false, bodySector, to: further.to };
    }
    const name = scan.name(at);
    if (leading && isActorName(name)) {
      qualifiers.push(name);
      at = afterPremodifier(scan, name);
      continue;
    }
    const named: NameSpan | null = leading && !owner && scan.word(at)?.upos === "PROPN" ? personName(scan, at, false) : null;
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
    if (next.values.every(({ kind }) => kind === "counterpart" || kind === "description")) return head;
    head = next;
  }
  return head;
}

/** After a state's name before the head: its possessive mark, or the next of a row of adjectives. */
function afterPremodifier(scan: Scan, name: NameAtom): number {
  const mark = scan.skip(name.to, "mark");
  if (mark > name.to) return mark;
  let at = name.to;
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
  return head.values.some(({ kind }) => kind === "body" || (mark > at && (kind === "title" || kind === "post" || kind === "counterpart")));
}

/** An adjective or capitalised noun that leans on a word to its right: "Health" in "Health Minister". */
function isFiller(scan: Scan, at: number): boolean {
  const piece = scan.piece(at);
  const word = scan.word(at);
  if (!piece?.isWord || !word) return false;
  if (scan.lexicon.timeNames.has(piece.key) || word.head <= piece.last || word.head > piece.last + 6) return false;
  if (word.upos === "ADJ" || piece.hyphen || scan.piece(at + 1)?.hyphen) return true;
  return piece.capital && (word.upos === "NOUN" || word.upos === "PROPN") && /^(compound|amod|flat|nmod$|nmod:desc)/u.test(word.deprel);
}

/** Reads what follows the head: adjectives, "of" phrases, the state of accreditation, the name. */
function after(scan: Scan, building: Building, plural: boolean, depth: number): void {
  const office = building.head.values.some((value) => value.kind === "title" && value.office === "ambassador");
  const envoy = office || building.head.values.some(({ kind }) => kind === "post");
  if (building.head.gap) {
    const inner = scan.name(building.head.gap.from);
    if (inner) building.qualifiers.push(inner);
  }
  const sided = scan.word(building.to)?.upos === "ADJ" ? scan.lexicon.heads.longest(scan.pieces, building.to) : null;
  const side = sided?.values.find((value) => value.kind === "body");
  if (side?.kind === "body" && side.sector && stateless.has(side.sector) && scan.lexicon.words.adjectives === "after") {
    building.bodySector = side.sector;
    building.to = sided?.to ?? building.to;
  }
  for (let step = 0; step < 6; step++) {
    const start = building.to;
    const marked = flagsAfter(scan, building);
    if (marked > start) building.to = marked;
    else if (!adjectiveAfter(scan, building, plural) && !ofPhrase(scan, building, plural, depth) && !(envoy && accreditation(scan, building, office))) {
      building.to = skipAcronym(scan, start);
    }
    if (building.to === start) break;
  }
  nameAfter(scan, building, plural);
}

/** "par intérim", "-elect"; a word with weight for what comes after ("ancien", "deputy") is none of this phrase. */
function flagsAfter(scan: Scan, building: Building): number {
  const words = scan.functions(building.to);
  if (!words) return building.to;
  for (const { kind } of words.values) {
    if (kind === "complement") return words.to;
    if (kind === "acting" || kind === "elect") {
      building[kind] = true;
      return words.to;
    }
    if ((kind === "former" || kind === "previous" || kind === "rank") && scan.lexicon.words.adjectives === "after" && !scan.head(words.to)) {
      if (kind !== "rank") building[kind] = true;
      return words.to;
    }
  }
  return building.to;
}

function adjectiveAfter(scan: Scan, building: Building, plural: boolean): boolean {
  if (scan.lexicon.words.adjectives !== "after") return false;
  const name = scan.name(building.to);
  if (!name || !hasAdjective(name) || scan.piece(building.to)?.capital) return false;
  building.qualifiers.push(name);
  building.to = name.to;
  while (plural && (scan.mark(building.to, ",") || scan.is(building.to, "and"))) {
    const at = scan.mark(building.to, ",") ? building.to + 1 : scan.skip(building.to, "and");
    const next = scan.name(at);
    if (!next || !hasAdjective(next) || scan.piece(at)?.capital) break;
    building.qualifiers.push(next);
    building.to = next.to;
  }
  return true;
}

function ofPhrase(scan: Scan, building: Building, plural: boolean, depth: number): boolean {
  const bodyOnly = scan.is(building.to, "for") && !scan.is(building.to, "of");
  const of = scan.skip(building.to, "of", "for");
  if (of === building.to) return false;
  const at = scan.skip(of, "article", "thisState");
  const inside = depth < deepest ? nominal(scan, at, depth + 1) : null;
  if (inside && inside.kind !== "counterpart" && inside.kind !== "description" && !(inside.kind === "title" && inside.name)) {
    building.qualifiers.push(...inside.qualifiers);
    const body = inside.heads.find((value) => value.kind === "body");
    if (inside.kind === "body" && body?.kind === "body" && body.sector !== "GOV") building.bodySector = body.sector ?? "UNK";
    building.owner ??= inside.owner;
    building.previous ||= inside.previous;
    building.former ||= inside.former && inside.kind === "body";
    building.to = inside.to;
    return true;
  }
  const name = scan.name(at);
  if (isActorName(name) && !(bodyOnly && /^(state|demonym|capital)$/u.test(name.readings[0]?.kind ?? "")) && !startsAdjective(name)) {
    building.qualifiers.push(name);
    building.to = name.to;
    if (plural) moreStates(scan, building);
    return true;
  }
  if (bodyOnly) return false;
  const owner = !building.owner && building.head.values.some(({ kind }) => kind === "body") ? personName(scan, at, false) : null;
  if (owner) {
    building.owner = owner;
    building.to = owner.to;
    return true;
  }
  if (unknownComplement(scan, building, at)) return true;
  building.foreign ||= scan.piece(at)?.capital === true;
  return false;
}

/** In "the Peruvian economy" the adjective is no name of the state. */
function startsAdjective(name: NameAtom): boolean {
  return hasAdjective(name) && !name.readings.some(({ kind }) => kind === "state");
}

/** "of Chile, Peru and Colombia" after a head in the plural. */
function moreStates(scan: Scan, building: Building): void {
  while (scan.mark(building.to, ",") || scan.is(building.to, "and")) {
    let at = scan.mark(building.to, ",") ? scan.skip(building.to + 1, "and") : scan.skip(building.to, "and");
    at = scan.skip(scan.skip(at, "of"), "article");
    const next = scan.name(at);
    if (!isActorName(next) || startsAdjective(next)) return;
    building.qualifiers.push(next);
    building.to = next.to;
  }
}

/** "president of the company", "minister of Agriculture": taken in, so that a name may follow; the office is then none of a state. */
function unknownComplement(scan: Scan, building: Building, at: number): boolean {
  const title = building.head.values.find((value) => value.kind === "title" || value.kind === "post" || value.kind === "leader");
  const piece = scan.piece(at);
  if (!title || !piece?.isWord) return false;
  let to = at;
  for (let step = 0; step < 7; step++) {
    const word = scan.word(to);
    const now = scan.piece(to);
    if (!word || !now?.isWord) break;
    const inner = to > at && isActorName(scan.name(to));
    if (inner || (scan.head(to) && to > at && now.capital)) break;
    if (/^(NOUN|PROPN|ADJ|X)$/u.test(word.upos)) to++;
    else if (to > at && (scan.is(to, "and") || scan.is(to, "of") || scan.is(to, "article")) && /^(NOUN|PROPN|ADJ|X)$/u.test(scan.word(to + 1)?.upos ?? "")) to++;
    else break;
  }
  while (to > at && !/^(NOUN|PROPN|ADJ|X)$/u.test(scan.word(to - 1)?.upos ?? "")) to--;
  if (to === at) return false;
  building.to = to;
  building.foreign = true;
  return true;
}

function accreditation(scan: Scan, building: Building, office: boolean): boolean {
  const to = scan.skip(building.to, "to");
  if (to === building.to || building.accreditedTo) return false;
  const at = scan.skip(to, "article");
  const name = scan.name(at);
  if (!isActorName(name)) {
    const served = office ? null : nominal(scan, at, deepest);
    if (!served || served.kind === "counterpart" || served.qualifiers.length === 0) return false;
    building.qualifiers.push(...served.qualifiers);
    building.to = served.to;
    return true;
  }
  if (office) building.accreditedTo = name;
  building.to = name.to;
  return true;
}

/** "(DSCA)" belongs to the name before it. */
function skipAcronym(scan: Scan, at: number): number {
  return scan.mark(at, "(") && scan.mark(at + 2, ")") && scan.piece(at + 1)?.allCaps ? at + 3 : at;
}

/** "President Vizcarra"; "the foreign minister, Nestor Popolizio,". */
function nameAfter(scan: Scan, building: Building, plural: boolean): void {
  const bearer = building.head.values.some(({ kind }) => kind !== "body" && kind !== "description");
  if (!bearer) {
    bodyName(scan, building);
    return;
  }
  const honorific = scan.skip(building.to, "honorific");
  const direct = personName(scan, scan.mark(honorific, ".") ? honorific + 1 : honorific, true);
  if (direct) {
    building.name = direct;
    building.to = direct.to;
    stateAfterName(scan, building);
    return;
  }
  if (plural || !scan.mark(building.to, ",")) return;
  let at = building.to + 1;
  const second = nominal(scan, scan.skip(at, "article"), deepest);
  if (second?.name && second.qualifiers.length === 0 && second.kind !== "counterpart") {
    building.name = second.name;
    building.to = second.to;
    return;
  }
  const polite = scan.skip(at, "honorific");
  if (polite > at) at = scan.mark(polite, ".") ? polite + 1 : polite;
  const apposed = personName(scan, at, true);
  const ends = apposed && (apposed.parts.length > 1 || polite > building.to + 1) && !scan.is(apposed.to, "mark");
  if (ends && scan.word(at)?.upos === "PROPN") {
    building.name = apposed;
    building.to = apposed.to;
  }
}

/** "President Arévalo of Guatemala". */
function stateAfterName(scan: Scan, building: Pick<Building, "qualifiers" | "to">): void {
  if (building.qualifiers.length > 0) return;
  const of = scan.skip(building.to, "of");
  if (of === building.to) return;
  const name = scan.name(scan.skip(of, "article"));
  if (!name || !/^(state|org)$/u.test(name.readings[0]?.kind ?? "")) return;
  building.qualifiers.push(name);
  building.to = name.to;
}

/** A person joined to another by "and": the name, and the state it may bring. */
export function joinedPerson(scan: Scan, name: NameSpan): { readonly qualifiers: NameAtom[]; readonly to: number } {
  const joined = { qualifiers: [] as NameAtom[], to: name.to };
  stateAfterName(scan, joined);
  return joined;
}

/** "le gouvernement Trump". */
function bodyName(scan: Scan, building: Building): void {
  if (building.owner || building.qualifiers.length > 0) return;
  const name = personName(scan, building.to, false);
  if (!name || scan.piece(name.from)?.hyphen) return;
  const word = scan.word(name.from);
  const head = scan.piece(building.head.from);
  if (word && head && word.head >= head.first && word.head <= (scan.piece(name.to - 1)?.last ?? 0)) {
    building.owner = name;
    building.to = name.to;
  }
}

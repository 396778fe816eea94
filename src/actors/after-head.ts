/** @module What stands after the head of a phrase: adjectives, "of" phrases, the state of accreditation. */
import { type Building, deepest, hasAdjective, isActorName, type ReadPhrase, stateless } from "./building.js";
import { pointsBack } from "./draft.js";
import { nameAfter } from "./name-after.js";
import { personName } from "./person-names.js";
import type { NameAtom, Scan } from "./scan.js";

/** Offices that are held in another state. */
const envoys: ReadonlySet<string> = new Set(["ambassador", "charge-daffaires", "consul", "envoy", "minister-resident"]);
/** These may be ("the Minister to the Netherlands"). */
const mayBeEnvoys: ReadonlySet<string> = new Set(["minister", "special-envoy", "permanent-representative"]);

/** Reads what follows the head: adjectives, "of" phrases, the state of accreditation, the name. */
export function after(scan: Scan, building: Building, plural: boolean, depth: number, read: ReadPhrase): void {
  const office = building.head.values.some(
    (value) => "office" in value && value.office !== null && envoys.has(value.office),
  );
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
    else if (
      !adjectiveAfter(scan, building, plural) &&
      !ofPhrase(scan, building, plural, depth, read) &&
      !(envoy && accreditation(scan, building, office, read))
    ) {
      building.to = skipAcronym(scan, start);
      const acronym = building.to > start && building.qualifiers.length === 0 ? scan.name(start + 1) : null;
      if (isActorName(acronym)) building.qualifiers.push(acronym);
    }
    if (building.to === start) break;
  }
  nameAfter(scan, building, plural, read);
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
    if (
      (kind === "former" || kind === "previous" || kind === "rank") &&
      scan.lexicon.words.adjectives === "after" &&
      !scan.head(words.to)
    ) {
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

function ofPhrase(scan: Scan, building: Building, plural: boolean, depth: number, read: ReadPhrase): boolean {
  const bodyOnly = scan.is(building.to, "for") && !scan.is(building.to, "of");
  const of = scan.skip(building.to, "of", "for");
  if (of === building.to) return false;
  const at = scan.skip(of, "article", "thisState");
  const inside = depth < deepest ? read(scan, at, depth + 1) : null;
  if (inside && !pointsBack.has(inside.kind) && !(inside.kind === "title" && inside.name)) {
    building.qualifiers.push(...inside.qualifiers);
    const body = inside.heads.find((value) => value.kind === "body");
    if (inside.kind === "body" && body?.kind === "body" && body.sector !== "GOV")
      building.bodySector = body.sector ?? "UNK";
    building.owner ??= inside.owner;
    building.previous ||= inside.previous;
    building.former ||= inside.former && inside.kind === "body";
    building.to = inside.to;
    return true;
  }
  const name = scan.name(at);
  if (
    isActorName(name) &&
    !(bodyOnly && /^(state|demonym|capital)$/u.test(name.readings[0]?.kind ?? "")) &&
    !startsAdjective(name)
  ) {
    building.qualifiers.push(name);
    building.to = name.to;
    if (plural) moreStates(scan, building);
    return true;
  }
  if (bodyOnly) return false;
  const owner =
    !building.owner && building.head.values.some(({ kind }) => kind === "body") ? personName(scan, at, false) : null;
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
  const title = building.head.values.find(
    (value) => value.kind === "title" || value.kind === "post" || value.kind === "leader",
  );
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
    else if (
      to > at &&
      (scan.is(to, "and") || scan.is(to, "of") || scan.is(to, "article")) &&
      /^(NOUN|PROPN|ADJ|X)$/u.test(scan.word(to + 1)?.upos ?? "")
    )
      to++;
    else break;
  }
  while (to > at && !/^(NOUN|PROPN|ADJ|X)$/u.test(scan.word(to - 1)?.upos ?? "")) to--;
  if (to === at) return false;
  building.to = to;
  building.foreign = true;
  return true;
}

function accreditation(scan: Scan, building: Building, office: boolean, read: ReadPhrase): boolean {
  const to = scan.skip(building.to, "to");
  if (to === building.to || building.accreditedTo) return false;
  const at = scan.skip(to, "article");
  const name = scan.name(at);
  // "the Saudi crown prince in Egypt": of those sent abroad alone the place is their post.
  const sent = building.head.values.some(
    (value) =>
      "office" in value &&
      mayBeEnvoys.has(value.office ?? "") &&
      // Where the preposition of a post is also that of a place ("le ministre danois en Estonie"), it is the place's.
      (value.office !== "minister" || scan.lexicon.words.adjectives === "before"),
  );
  if (!office && !sent && building.qualifiers.length > 0 && isActorName(name) && name.readings[0]?.kind !== "org")
    return false;
  if (!isActorName(name)) {
    const served = office ? null : read(scan, at, deepest);
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

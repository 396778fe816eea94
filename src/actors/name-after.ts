/** @module The name that ends a phrase, directly or after a comma, and the state that may follow it. */

import { type Building, deepest, type ReadPhrase } from "./building.js";
import { anyDay } from "./days.js";
import type { NameSpan } from "./draft.js";
import { personName } from "./person-names.js";
import type { NameAtom, Scan } from "./scan.js";

/** "President Vizcarra"; "the foreign minister, Nestor Popolizio,". */
export function nameAfter(scan: Scan, building: Building, plural: boolean, read: ReadPhrase): void {
  const bearer = building.head.values.some(
    ({ kind }) => kind !== "body" && kind !== "description" && kind !== "generic",
  );
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
  const second = read(scan, scan.skip(at, "article"), deepest);
  if (second?.name && second.qualifiers.length === 0 && second.kind !== "counterpart") {
    building.name = second.name;
    building.to = second.to;
    return;
  }
  const polite = scan.skip(at, "honorific");
  if (polite > at) at = scan.mark(polite, ".") ? polite + 1 : polite;
  const apposed = personName(scan, at, true);
  const ends = apposed && (apposed.parts.length > 1 || polite > building.to + 1) && !scan.is(apposed.to, "mark");
  if (ends && scan.word(at)?.upos === "PROPN" && !servesAnother(scan, building.qualifiers, apposed)) {
    building.name = apposed;
    building.to = apposed.to;
  }
}

/** "In a message to the Turkish president, Vladimir Putin …": who is known to have led another state alone is none of this one's. */
function servesAnother(scan: Scan, qualifiers: readonly NameAtom[], name: NameSpan): boolean {
  const states = qualifiers.flatMap(({ readings }) => readings.flatMap((one) => ("code" in one ? [one.code] : [])));
  if (states.length === 0) return false;
  const served = scan.lexicon.people.famous(name.parts, anyDay, new Set())?.tenures;
  return served !== undefined && !served.some(({ state }) => state !== null && states.includes(state));
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

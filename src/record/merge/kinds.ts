/** @module Which types, modes, CAMEO codes, factualities and sides may be one event. */

import type { CodedEvent } from "#coding";
import { type Factuality, spokenTypes } from "#text";
import { partyKeys, sidesOf } from "../identity.js";

type Kind = Pick<CodedEvent, "type" | "mode" | "cameo" | "symmetric">;

/** Said rather than done: a state may do several of these a day, so more must agree. */
export function isSpoken(event: CodedEvent): boolean {
  return spokenTypes.has(event.type) && !SINGULAR.has(event.cameo);
}

/** Acts that are no mere words though their type is a spoken one: each is an event of its own. */
const SINGULAR: ReadonlySet<string> = new Set(["050", "054", "055", "056", "057", "115", "116", "128"]);

/** Deeds and declarations that a pair lives through once in years, so that the same one told without a day is hardly another. */
export function isRare(event: CodedEvent): boolean {
  return SINGULAR.has(event.cameo) || (event.type === "SANCTION" && event.mode !== null);
}

/** Acts done once, not day after day, so that two told a day apart are hardly two: the rare ones, and a withdrawal or release. */
export function isSingle(event: CodedEvent): boolean {
  return isRare(event) || (event.type === "RETREAT" && event.mode !== null && event.mode !== "access");
}

/** A meeting called off: there was one to call off, so that each side is said to have done it are two tellings of one act. */
export function isCalledOff(event: CodedEvent): boolean {
  return event.type === "REJECT" && event.mode === "meet" && event.cameo === "124";
}

/** What states answer by expelling, recalling or breaking off: an attack, force, what they are charged with. */
export function isCause(event: CodedEvent): boolean {
  return ["ASSAULT", "COERCE"].includes(event.type) || (event.type === "ACCUSE" && event.mode === "allege");
}

/** CAMEO's code for hosting a visit. */
export const HOST = "043";

/** A meeting told without its form may be one held on third soil or among many; never a visit or a call. */
const OPEN_MODES: ReadonlySet<string> = new Set(["third-party", "multilateral"]);

export function modesFit(a: Kind, b: Kind): boolean {
  if (a.mode === b.mode) return true;
  if (a.mode !== null && b.mode !== null) return false;
  return a.type !== "CONSULT" || OPEN_MODES.has((a.mode ?? b.mode) as string);
}

export function cameoFits(a: Kind, b: Kind): boolean {
  if (a.cameo === b.cameo || (a.type === "AGREE" && a.symmetric && b.symmetric)) return true;
  if (SINGULAR.has(a.cameo) || SINGULAR.has(b.cameo)) return false;
  if (spokenTypes.has(a.type) || a.type === "CONSULT") return true;
  // "160" is the root of "163": one report says less than the other.
  const [short, long] = a.cameo.length <= b.cameo.length ? [a.cameo, b.cameo] : [b.cameo, a.cameo];
  return (
    long.startsWith(short) ||
    (a.cameo.slice(0, 2) === b.cameo.slice(0, 2) && (a.cameo[2] === "0" || b.cameo[2] === "0"))
  );
}

/** From the surest to the least sure of those that tell of a thing as done. */
const done: readonly Factuality[] = ["happened", "ongoing", "reported"];

/**
 * Happened, ongoing and reported tell of one deed, each with its own assurance; announced, hypothetical and denied
 * stay what they are: an announced visit is linked to the one that followed, not one with it.
 */
export function factualityClass(factuality: Factuality): string {
  return done.includes(factuality) ? "done" : factuality;
}

/** The surest standing that a witness gives it. */
export function surest(factualities: readonly Factuality[]): Factuality {
  return done.find((one) => factualities.includes(one)) ?? (factualities[0] as Factuality);
}

export type SidesRelation = "same" | "turned" | "reversed" | "wider" | "apart";

function within(small: readonly string[], large: readonly string[]): boolean {
  return small.every((key) => large.includes(key));
}

/**
 * "turned": one report says "both", the other who began. "reversed": the one direction and the other.
 * "wider": one report names parties that the other leaves out, and both name at least two.
 */
export function compareSides(a: CodedEvent, b: CodedEvent): SidesRelation {
  if (sidesOf(a) === sidesOf(b)) return "same";
  const [left, right] = [a, b].map((event) => partyKeys([...event.actors, ...event.recipients])) as [
    string[],
    string[],
  ];
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  if (!within(small, large) || small.length < 2) return "apart";
  if (a.symmetric !== b.symmetric) return a.cameo === b.cameo && small.length === large.length ? "turned" : "apart";
  if (a.symmetric) return "wider";
  const [actorsA, actorsB] = [partyKeys(a.actors), partyKeys(b.actors)];
  const [toA, toB] = [partyKeys(a.recipients), partyKeys(b.recipients)];
  const nested = (x: readonly string[], y: readonly string[]): boolean => within(x, y) || within(y, x);
  if (actorsA.join("+") === toB.join("+") && actorsB.join("+") === toA.join("+")) return "reversed";
  const both = nested(actorsA, actorsB) && nested(toA, toB) && toA.length > 0 && toB.length > 0;
  return both ? "wider" : "apart";
}

/** @module Which types, modes, CAMEO codes and factualities may be one event. */

import type { CodedEvent } from "#coding";
import { type Factuality, spokenTypes } from "#text";
import { sidesOf } from "../identity.js";

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

/** A meeting told without its form may be one held on third soil or among many; never a visit or a call. */
const OPEN_MODES: ReadonlySet<string> = new Set(["third-party", "multilateral"]);

function modesFit(a: CodedEvent, b: CodedEvent): boolean {
  if (a.mode === b.mode) return true;
  if (a.mode !== null && b.mode !== null) return false;
  return a.type !== "CONSULT" || OPEN_MODES.has((a.mode ?? b.mode) as string);
}

function cameoFits(a: CodedEvent, b: CodedEvent): boolean {
  if (a.cameo === b.cameo) return true;
  if (SINGULAR.has(a.cameo) || SINGULAR.has(b.cameo)) return false;
  if (spokenTypes.has(a.type) || a.type === "CONSULT") return true;
  // "160" is the root of "163": one report says less than the other.
  const [short, long] = a.cameo.length <= b.cameo.length ? [a.cameo, b.cameo] : [b.cameo, a.cameo];
  return (
    long.startsWith(short) ||
    (a.cameo.slice(0, 2) === b.cameo.slice(0, 2) && (a.cameo[2] === "0" || b.cameo[2] === "0"))
  );
}

/** Happened and ongoing may be one; announced, reported, hypothetical and denied stay what they are. */
export function factualityClass(factuality: Factuality): string {
  return factuality === "ongoing" ? "happened" : factuality;
}

/** The same sides; or one report says "both", the other who began: never the one direction and the other. */
function sidesFit(a: CodedEvent, b: CodedEvent): boolean {
  return sidesOf(a) === sidesOf(b) || (a.symmetric !== b.symmetric && a.cameo === b.cameo);
}

/** Whether the two are the same kind of act with the same standing. */
export function kindsFit(a: CodedEvent, b: CodedEvent): boolean {
  return (
    a.type === b.type &&
    factualityClass(a.factuality) === factualityClass(b.factuality) &&
    modesFit(a, b) &&
    cameoFits(a, b) &&
    sidesFit(a, b)
  );
}

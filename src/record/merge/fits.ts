/**
 * @module Whether two mentions of different reports may be one event.
 *
 * They share type and parties already (`windows.ts`). Dated mentions must share a day; an undated
 * one joins only on other grounds: persons, place, publication. In doubt they stay apart.
 */
import type { CodedEvent } from "#coding";
import { partyKey } from "../identity.js";
import { gap, isDated, meet, onlyWeekday, width } from "./days.js";
import { isRare, isSpoken, kindsFit } from "./kinds.js";
import { fold, samePerson } from "./names.js";
import { NEAR_DAYS, toldApart } from "./told.js";
import type { Mention } from "./types.js";

interface Persons {
  /** Parties for which both name a person, and it is the same. */
  readonly shared: number;
  /** Parties for which both name persons, none the same. */
  readonly clash: boolean;
}

/** Asked of each pair of mentions, so kept. */
const persons = new WeakMap<CodedEvent, ReadonlyMap<string, readonly string[]>>();

function personsOf(event: CodedEvent): ReadonlyMap<string, readonly string[]> {
  const known = persons.get(event);
  if (known) return known;
  const named = new Map<string, string[]>();
  for (const actor of [...event.actors, ...event.recipients]) {
    if (actor.person === null) continue;
    const key = partyKey(actor);
    named.set(key, [...(named.get(key) ?? []), actor.person]);
  }
  persons.set(event, named);
  return named;
}

export function comparePersons(a: CodedEvent, b: CodedEvent): Persons {
  const left = personsOf(a);
  const right = personsOf(b);
  let shared = 0;
  let clash = false;
  for (const [party, names] of left) {
    const others = right.get(party);
    if (others === undefined) continue;
    if (names.some((name) => others.some((other) => samePerson(name, other)))) shared++;
    else clash = true;
  }
  return { shared, clash };
}

/** Nearer than this, two names may be one town and a house in it. */
const NEAR_KM = 60;

export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * rad);
}

type PlaceRelation = "same" | "near" | "open" | "apart";

export function comparePlaces(a: CodedEvent, b: CodedEvent): PlaceRelation {
  const [left, right] = [a.where, b.where];
  if (left === null || right === null) return "open";
  if (left.country !== null && right.country !== null && left.country !== right.country) return "apart";
  if (fold(left.name) === fold(right.name) || (left.geonames !== null && left.geonames === right.geonames))
    return "same";
  if (left.lat === null || left.lon === null || right.lat === null || right.lon === null) return "near";
  const near = distanceKm({ lat: left.lat, lon: left.lon }, { lat: right.lat, lon: right.lon }) <= NEAR_KM;
  // A country stands for any place in it.
  return near || left.geonames === null || right.geonames === null ? "near" : "apart";
}

function contextsClash(a: CodedEvent, b: CodedEvent): boolean {
  const left = a.contexts.filter((context) => context !== "diplomatic");
  const right = b.contexts.filter((context) => context !== "diplomatic");
  return left.length > 0 && right.length > 0 && !left.some((context) => right.includes(context));
}

function datesFit(a: Mention, b: Mention, shared: number): boolean {
  const together = meet(a.when, b.when);
  // A day may be told a day off (time zones, the paper's own day): only where the persons leave no doubt.
  if (together === null) return shared >= 2 && gap(a.when, b.when) <= 1;
  return Math.min(width(a.when), width(b.when)) <= 7 || shared > 0;
}

/** A bare weekday must be a day of the other's interval. */
function weekdayFits(weekday: number | undefined, dated: Mention | null): boolean {
  return weekday === undefined || dated === null || onlyWeekday(dated.when, weekday) !== null;
}

/** At least one of the two has no day: what else speaks for their being one? */
function undatedFit(a: Mention, b: Mention, shared: number): boolean {
  const weekday = a.event.when.weekday ?? b.event.when.weekday;
  const dated = isDated(a.when) ? a : isDated(b.when) ? b : null;
  if (meet(a.when, b.when) === null || !weekdayFits(weekday, dated)) return false;
  const place = comparePlaces(a.event, b.event);
  const apart = toldApart(a, b);
  const sameAct = a.event.cameo === b.event.cameo && isRare(a.event) && isRare(b.event);
  if (apart <= (isSpoken(a.event) ? 3 : NEAR_DAYS)) return shared > 0 || place === "same" || !isSpoken(a.event);
  if (apart !== Number.POSITIVE_INFINITY) {
    const past = a.event.background || b.event.background;
    return (
      past &&
      a.event.cameo === b.event.cameo &&
      ((sameAct && dated !== null) || (a.event.background && b.event.background && apart <= 366))
    );
  }
  // One of the two has no day at all: persons must speak for it, with a weekday, a place or the other side; or the act itself.
  return (
    shared >= 2 ||
    (shared === 1 && ((weekday !== undefined && dated !== null) || place === "same")) ||
    (sameAct && dated !== null)
  );
}

export function mayBeOne(a: Mention, b: Mention): boolean {
  if (a.report.id === b.report.id) return false;
  if (a.key === b.key) return true;
  // Cheapest first: most pairs of a dyad are years apart.
  if (isDated(a.when) && isDated(b.when) && gap(a.when, b.when) > 1) return false;
  if (!kindsFit(a.event, b.event)) return false;
  const persons = comparePersons(a.event, b.event);
  if (persons.clash || comparePlaces(a.event, b.event) === "apart") return false;
  if (isSpoken(a.event) && contextsClash(a.event, b.event) && persons.shared === 0) return false;
  return isDated(a.when) && isDated(b.when) ? datesFit(a, b, persons.shared) : undatedFit(a, b, persons.shared);
}

/** How much speaks for the two being one, to choose among several that may. */
export function likeness(a: Mention, b: Mention): number {
  const { shared } = comparePersons(a.event, b.event);
  const contexts = a.event.contexts.filter((context) => b.event.contexts.includes(context)).length;
  return (
    4 * shared +
    (comparePlaces(a.event, b.event) === "same" ? 2 : 0) +
    (a.event.cameo === b.event.cameo ? 2 : 0) +
    (a.event.mode === b.event.mode ? 1 : 0) +
    Math.min(contexts, 2) +
    (isDated(a.when) && isDated(b.when) && a.when.earliest === b.when.earliest ? 1 : 0)
  );
}

/**
 * @module Whether two mentions of different reports may be one event.
 *
 * They share type and two parties already (`windows.ts`). Dated mentions must share a day; an undated
 * one joins only on other grounds: persons, place, publication. In doubt they stay apart.
 */
import type { CodedEvent } from "#coding";
import { partyKey, sidesOf } from "../identity.js";
import { edtf, gap, isDated, meet, onlyWeekday, width } from "./days.js";
import type { Ground, Judgement, Matter } from "./grounds.js";
import { cameoFits, compareSides, factualityClass, isRare, isSpoken, modesFit } from "./kinds.js";
import { likelyPerson } from "./names.js";
import { comparePlaces } from "./places.js";
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
    if (names.some((name) => others.some((other) => likelyPerson(name, other)))) shared++;
    else clash = true;
  }
  return { shared, clash };
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

/** Where one report names more parties, a shared day alone is too little: a person or the place must agree, too. */
function widerFits(a: Mention, b: Mention, shared: number): boolean {
  const days = meet(a.when, b.when);
  return (
    isDated(a.when) &&
    isDated(b.when) &&
    days !== null &&
    Math.min(width(a.when), width(b.when)) <= 7 &&
    (shared > 0 || comparePlaces(a.event, b.event) === "same" || !isSpoken(a.event))
  );
}

/** What must not differ, cheapest first; the matter that does, or null. */
function clashOf(a: Mention, b: Mention): Matter | null {
  if (a.report.id === b.report.id) return "report";
  // Most pairs of a dyad are years apart.
  if (isDated(a.when) && isDated(b.when) && gap(a.when, b.when) > 1) return "days";
  if (a.event.type !== b.event.type) return "type";
  if (factualityClass(a.event.factuality) !== factualityClass(b.event.factuality)) return "factuality";
  if (!modesFit(a.event, b.event)) return "mode";
  if (!cameoFits(a.event, b.event)) return "act";
  return compareSides(a.event, b.event) === "apart" ? "sides" : null;
}

/** Two persons who met on one day met once: then one of two places is wrong, and the record says so. */
function placesClash(a: Mention, b: Mention, shared: number): boolean {
  if (comparePlaces(a.event, b.event) !== "apart") return false;
  return !(shared >= 2 && width(a.when) === 1 && a.when.earliest === b.when.earliest && width(b.when) === 1);
}

/** The matter that keeps the two apart, or null where they may be one. */
function apartBy(a: Mention, b: Mention): Matter | null {
  const clash = clashOf(a, b);
  if (clash !== null) return clash;
  const { shared, clash: others } = comparePersons(a.event, b.event);
  if (others) return "persons";
  if (placesClash(a, b, shared)) return "place";
  if (isSpoken(a.event) && contextsClash(a.event, b.event) && shared === 0) return "topics";
  if (compareSides(a.event, b.event) === "wider" && !widerFits(a, b, shared)) return "parties";
  if (isDated(a.when) && isDated(b.when)) return datesFit(a, b, shared) ? null : "days";
  return undatedFit(a, b, shared) ? null : "telling";
}

/** Copies of one text tell one event, whatever was made of their dates. */
function isCopy(a: Mention, b: Mention): boolean {
  return a.key === b.key && a.report.id !== b.report.id;
}

/** Whether nothing in the two speaks against it, whatever people ruled. */
export function fits(a: Mention, b: Mention): boolean {
  return isCopy(a, b) || apartBy(a, b) === null;
}

/** Whether they fit, and nobody ruled that they are two. */
export function mayBeOne(a: Mention, b: Mention): boolean {
  return !a.apart.includes(b.key) && fits(a, b);
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
    (sidesOf(a.event) === sidesOf(b.event) ? 1 : 0) +
    Math.min(contexts, 2) +
    (isDated(a.when) && isDated(b.when) && a.when.earliest === b.when.earliest ? 1 : 0)
  );
}

const named = ({ event }: Mention): string | null =>
  [...event.actors, ...event.recipients].flatMap(({ person }) => person ?? []).join(", ") || null;

/** What each says of a matter. */
const says: Readonly<Record<Exclude<Matter, "ruling">, (mention: Mention) => string | null>> = {
  report: ({ report }) => report.id,
  text: ({ report }) => report.id,
  type: ({ event }) => event.type,
  mode: ({ event }) => event.mode,
  act: ({ event }) => event.cameo,
  factuality: ({ event }) => event.factuality,
  sides: ({ event }) => sidesOf(event),
  parties: ({ event }) => sidesOf(event),
  persons: named,
  place: ({ event }) => event.where?.name ?? null,
  topics: ({ event }) => event.contexts.join(", ") || null,
  days: ({ when }) => (when.earliest === null && when.latest === null ? null : edtf(when)),
  weekday: ({ event }) => (event.when.weekday === undefined ? null : String(event.when.weekday)),
  telling: ({ report }) => (report.published.edtf === "XXXX" ? null : report.published.edtf),
};

function ground(side: Ground["side"], matter: Exclude<Matter, "ruling">, a: Mention, b: Mention): Ground {
  return { side, matter, values: [says[matter](a), says[matter](b)] };
}

/** The same question as `mayBeOne`, with the reasons: what agrees, and what keeps the two apart. */
export function judge(a: Mention, b: Mention): Judgement {
  if (isCopy(a, b)) return { fits: true, grounds: [ground("for", "text", a, b)] };
  const apart = apartBy(a, b);
  const grounds: Ground[] = [];
  const agree = (matter: Exclude<Matter, "ruling">, holds: boolean): void => {
    if (holds && matter !== apart) grounds.push(ground("for", matter, a, b));
  };
  const [one, other] = [a.event, b.event];
  agree("sides", compareSides(one, other) === "same" || compareSides(one, other) === "turned");
  agree("parties", compareSides(one, other) === "wider");
  agree("days", isDated(a.when) && isDated(b.when) && meet(a.when, b.when) !== null);
  agree("persons", comparePersons(one, other).shared > 0);
  agree("place", comparePlaces(one, other) === "same");
  agree("act", one.cameo === other.cameo);
  agree("telling", toldApart(a, b) <= NEAR_DAYS && !(isDated(a.when) && isDated(b.when)));
  if (apart !== null && apart !== "ruling") grounds.push(ground("against", apart, a, b));
  return { fits: apart === null, grounds };
}

/**
 * @module Whether two mentions of different reports may be one event.
 *
 * They share type and two parties already (`windows.ts`). Dated mentions must share a day; an undated
 * one joins only on other grounds: persons, place, publication. In doubt they stay apart.
 */
import type { CodedEvent } from "#coding";
import { partyKeys, sidesOf } from "../identity.js";
import { edtf, gap, isDated, meet, onlyWeekday, width } from "./days.js";
import type { Ground, Judgement, Matter } from "./grounds.js";
import {
  cameoFits,
  compareSides,
  factualityClass,
  HOST,
  isCalledOff,
  isRare,
  isSingle,
  isSpoken,
  modesFit,
} from "./kinds.js";
import { comparePersons, type Persons } from "./persons.js";
import { comparePlaces } from "./places.js";
import { NEAR_DAYS, toldApart } from "./told.js";
import type { Mention } from "./types.js";
import { PAST_DAYS } from "./windows.js";

/** The same piece of news stands in the papers of two days. */
const SAME_NEWS = 2;

function contextsClash(a: CodedEvent, b: CodedEvent): boolean {
  const left = a.contexts.filter((context) => context !== "diplomatic");
  const right = b.contexts.filter((context) => context !== "diplomatic");
  return left.length > 0 && right.length > 0 && !left.some((context) => right.includes(context));
}

/** A journey to one country by one person is one visit, whichever of its days a report tells. */
const VISIT_DAYS = 3;

/** So many days off the two days may be told and still be one: time zones, the paper's own day, the days of a visit. */
function daysOff(a: Mention, b: Mention, { shared, ranks }: Persons): number {
  if (a.event.mode === "visit" && b.event.mode === "visit" && shared > 0) return VISIT_DAYS;
  const sure = shared >= 2 || (shared === 1 && (ranks >= 2 || a.event.type === "CONSULT"));
  return sure || (isSingle(a.event) && isSingle(b.event)) ? 1 : 0;
}

function datesFit(a: Mention, b: Mention, persons: Persons): boolean {
  const apart = gap(a.when, b.when);
  if (apart > 0) return apart <= daysOff(a, b, persons);
  return Math.min(width(a.when), width(b.when)) <= 7 || persons.shared > 0;
}

/** A bare weekday must be a day of the other's interval. */
function weekdayFits(weekday: number | undefined, dated: Mention | null): boolean {
  return weekday === undefined || dated === null || onlyWeekday(dated.when, weekday) !== null;
}

/** Two reports of one day or the next that tell of the same parties' words about the same matter, or of the same sort. */
function sameWords(a: CodedEvent, b: CodedEvent): boolean {
  if (a.type === "AGREE" && a.symmetric && b.symmetric) return true;
  if (a.contexts.some((context) => context !== "diplomatic" && b.contexts.includes(context))) return true;
  return a.cameo === b.cameo && a.mode === b.mode && a.mode !== null;
}

/** At least one of the two has no day: what else speaks for their being one? */
function undatedFit(a: Mention, b: Mention, { shared, ranks }: Persons): boolean {
  const weekday = a.event.when.weekday ?? b.event.when.weekday;
  const dated = isDated(a.when) ? a : isDated(b.when) ? b : null;
  if (meet(a.when, b.when) === null || !weekdayFits(weekday, dated)) return false;
  const place = comparePlaces(a.event, b.event);
  const apart = toldApart(a, b);
  const sameAct = a.event.cameo === b.event.cameo && isRare(a.event) && isRare(b.event);
  if (apart <= (isSpoken(a.event) ? 3 : NEAR_DAYS))
    return shared > 0 || place === "same" || !isSpoken(a.event) || (apart <= SAME_NEWS && sameWords(a.event, b.event));
  if (apart !== Number.POSITIVE_INFINITY) {
    const past = a.event.background || b.event.background;
    return (
      past &&
      a.event.cameo === b.event.cameo &&
      ((sameAct && dated !== null) || (a.event.background && b.event.background && apart <= PAST_DAYS))
    );
  }
  // One of the two has no day at all: persons must speak for it, with a weekday, a place or the other side; or the act itself.
  return (
    shared >= 2 ||
    (shared === 1 && ((weekday !== undefined && dated !== null) || place === "same")) ||
    (ranks >= 2 && weekday !== undefined && dated !== null) ||
    (sameAct && dated !== null)
  );
}

/** Where one report names more parties, a shared day alone is too little: a person or the place must agree, too. */
function widerFits(a: Mention, b: Mention, shared: number): boolean {
  const days = meet(a.when, b.when);
  if (isRare(a.event) && a.event.cameo === b.event.cameo && days !== null && toldApart(a, b) <= SAME_NEWS) return true;
  return (
    isDated(a.when) &&
    isDated(b.when) &&
    days !== null &&
    Math.min(width(a.when), width(b.when)) <= 7 &&
    (shared > 0 || comparePlaces(a.event, b.event) === "same" || !isSpoken(a.event))
  );
}

function sameParties(a: CodedEvent, b: CodedEvent): boolean {
  const [left, right] = [a, b].map(({ actors, recipients }) => partyKeys([...actors, ...recipients]).join("+"));
  return left === right;
}

/** What must not differ, cheapest first; the matter that does, or null. */
function clashOf(a: Mention, b: Mention): Matter | null {
  if (a.report.id === b.report.id) return "report";
  // Most pairs of a dyad are years apart.
  if (isDated(a.when) && isDated(b.when) && gap(a.when, b.when) > VISIT_DAYS) return "days";
  if (a.event.type !== b.event.type) return "type";
  if (!standingsFit(a, b)) return "factuality";
  return cameoFits(a.event, b.event) ? null : "act";
}

/**
 * Done and announced stay apart, but for acts of one's own government that are done by being announced
 * ("will expel", the head of government told parliament): there, where both are told within days.
 */
function standingsFit(a: Mention, b: Mention): boolean {
  const [one, other] = [factualityClass(a.event.factuality), factualityClass(b.event.factuality)];
  if (one === other) return true;
  const declared = [one, other].includes("announced") && [one, other].includes("done");
  return declared && isRare(a.event) && a.event.cameo === b.event.cameo && toldApart(a, b) <= VISIT_DAYS;
}

/**
 * "Received in Brasília" or "flew to Brasília to see" and "met in Brasília", the two persons and the day the same: a
 * visit told with its host is told as a meeting, too. A host alone may be known by the office.
 */
function hosted(a: Mention, b: Mention, { shared, ranks }: Persons): boolean {
  const host = [a, b].some(({ event }) => event.cameo === HOST);
  const visit = [a, b].some(({ event }) => event.mode === "visit") && [a, b].some(({ event }) => event.mode === null);
  return (host ? Math.max(shared, ranks) >= 2 : visit && shared >= 2) && isOneDay(a, b);
}

const isOneDay = (a: Mention, b: Mention): boolean =>
  width(a.when) === 1 && a.when.earliest === b.when.earliest && width(b.when) === 1;

/**
 * Each report has another side as the one who acted: one event where there can have been one only, a meeting called
 * off, or one clash, in one town on one day.
 */
function reversedFits(a: Mention, b: Mention): boolean {
  if (isCalledOff(a.event) && isCalledOff(b.event))
    return isDated(a.when) && isDated(b.when) ? meet(a.when, b.when) !== null : toldApart(a, b) <= SAME_NEWS;
  return a.event.type === "ASSAULT" && isOneDay(a, b) && isTown(a) && comparePlaces(a.event, b.event) === "same";
}

/** A place smaller than a country. */
const isTown = ({ event: { where } }: Mention): boolean => where !== null && where.lat !== null;

/** Two persons who met on one day met once: then one of two places is wrong, and the record says so. */
function placesClash(a: Mention, b: Mention, shared: number): boolean {
  if (comparePlaces(a.event, b.event) !== "apart") return false;
  return !(shared >= 2 && isOneDay(a, b));
}

/** The matter that keeps the two apart, or null where they may be one. */
function apartBy(a: Mention, b: Mention): Matter | null {
  const clash = clashOf(a, b);
  if (clash !== null) return clash;
  const persons = comparePersons(a, b);
  const { shared } = persons;
  if (persons.clash) return "persons";
  const meeting = modesFit(a.event, b.event) ? false : hosted(a, b, persons);
  if (!meeting && !modesFit(a.event, b.event)) return "mode";
  const sides = compareSides(a.event, b.event);
  if (sides === "apart" && !(meeting && sameParties(a.event, b.event))) return "sides";
  if (sides === "reversed" && !reversedFits(a, b)) return "sides";
  if (placesClash(a, b, shared)) return "place";
  if (isSpoken(a.event) && contextsClash(a.event, b.event) && shared === 0) return "topics";
  if (sides === "wider" && !widerFits(a, b, shared)) return "parties";
  if (isDated(a.when) && isDated(b.when)) return datesFit(a, b, persons) ? null : "days";
  return undatedFit(a, b, persons) ? null : "telling";
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

/** Whether they tell the act alike, no visit as a meeting and neither side in the other's place: what is laid together first. */
export function isAlike(a: Mention, b: Mention): boolean {
  return modesFit(a.event, b.event) && compareSides(a.event, b.event) !== "reversed";
}

/** How much speaks for the two being one, to choose among several that may. */
export function likeness(a: Mention, b: Mention): number {
  const { shared } = comparePersons(a, b);
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
  agree("persons", comparePersons(a, b).shared > 0);
  agree("place", comparePlaces(one, other) === "same");
  agree("act", one.cameo === other.cameo);
  agree("telling", toldApart(a, b) <= NEAR_DAYS && !(isDated(a.when) && isDated(b.when)));
  if (apart !== null && apart !== "ruling") grounds.push(ground("against", apart, a, b));
  return { fits: apart === null, grounds };
}

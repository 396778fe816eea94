/**
 * @module The days of events once all of a report is seen.
 *
 * What a report says of an event's day stands. Where it says nothing: an act that happened is not later than
 * the report, one announced not earlier; praise, blame and the like said at a dated meeting of the same parties
 * bear its days. The publication day itself is never written as the event's day.
 */
import { spokenTypes, tookPlace, type When } from "#text";
import { addDays, daysBetween, type Interval, intersect, toEdtf } from "#time";
import type { Firing } from "./match.js";
import { sideOf } from "./parties.js";
import type { Scene } from "./scene.js";
import { unknownWhen } from "./when-where.js";

const dated = (when: When): boolean => when.earliest !== null && when.latest !== null;

function sidesOf(event: Firing): Set<string> {
  return new Set([...event.actors, ...event.recipients].map(sideOf));
}

/** Days a report's own day allows an act of this factuality. */
function allowed(event: Firing, published: When): When {
  if (event.factuality === "announced")
    return { earliest: published.earliest, latest: null, edtf: toEdtf(published.earliest, null), basis: "publication" };
  if (event.factuality === "happened")
    return { earliest: null, latest: published.latest, edtf: toEdtf(null, published.latest), basis: "publication" };
  return { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };
}

/** Sentences between a meeting and what was said at it, at most. */
const reach = 60;

/** Of meetings in the order of the text, those at most so many sentences away. */
function near(meetings: readonly Firing[], sentence: number, most: number): readonly Firing[] {
  let from = 0;
  let to = meetings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((meetings[middle] as Firing).sentence < sentence - most) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < meetings.length && (meetings[end] as Firing).sentence <= sentence + most) end++;
  return meetings.slice(from, end);
}

/** The meeting or visit during which a verbal act was done: of the same report, its sides among the meeting's. */
function occasion(event: Firing, meetings: readonly Firing[]): Firing | null {
  if (!spokenTypes.has(event.type) || event.background || event.factuality !== "happened") return null;
  const sides = [...sidesOf(event)];
  const fits = near(meetings, event.sentence, reach).filter((other) => {
    if (other.background || !tookPlace(other.factuality)) return false;
    const theirs = sidesOf(other);
    return event.actors.every((actor) => theirs.has(sideOf(actor))) && sides.some((side) => theirs.has(side));
  });
  return fits.sort((a, b) => Math.abs(a.sentence - event.sentence) - Math.abs(b.sentence - event.sentence))[0] ?? null;
}

/** Days a duration beside an event tells ("a two-day visit"), or null. */
function lengthOf(scene: Scene, event: Firing): number | null {
  for (const time of scene.timesIn(event.sentence)) {
    const days = time.kind === "DURATION" ? /^P(\d+)([DW])$/.exec(time.value) : null;
    if (days) return Number(days[1]) * (days[2] === "W" ? 7 : 1);
  }
  return null;
}

/** A visit that goes on as the report is written: it holds the report's day, and its length bounds it. */
function underWay(scene: Scene, event: Firing, published: When): When | null {
  if (event.mode !== "visit" || event.factuality !== "ongoing" || !dated(published)) return null;
  const [first, last] = [published.earliest as string, published.latest as string];
  const length = lengthOf(scene, event) ?? 1;
  const [earliest, latest] = [addDays(first, 1 - length), addDays(last, length - 1)];
  return { earliest, latest, edtf: toEdtf(earliest, latest), basis: "publication" };
}

/** Longest stretch, in days, that terms of office may leave and still be said: wider says nothing. */
const widest = 366;

/** Days on which all the persons named as acting held their offices, if that says more than the report's own day. */
function byTenures(scene: Scene, event: Firing, within: When): When | null {
  if (within.latest === null || event.background) return null;
  let days: Interval = within;
  for (const { person, state } of [...event.actors, ...event.recipients]) {
    const tenure =
      person === null
        ? undefined
        : scene.tenures.find(
            (one) =>
              one.state === state &&
              (one.person === person || one.person.endsWith(` ${person}`) || person.endsWith(` ${one.person}`)),
          );
    const narrower = tenure ? intersect(days, { earliest: tenure.from, latest: tenure.to }) : null;
    if (narrower) days = narrower;
  }
  const { earliest, latest } = days;
  if (earliest === null || latest === null || daysBetween(earliest, latest) > widest) return null;
  return { earliest, latest, edtf: toEdtf(earliest, latest), basis: "tenure" };
}

/** A meeting told beside a visit of the same sides, and of the same standing, is held during it and where it goes. */
function duringVisit(event: Firing, meetings: readonly Firing[]): Firing | null {
  if (event.type !== "CONSULT" || event.mode !== null) return null;
  const sides = [...sidesOf(event)];
  return (
    near(meetings, event.sentence, 2).find((visit) => {
      if (visit.mode !== "visit" || visit.factuality !== event.factuality) return false;
      const theirs = sidesOf(visit);
      return sides.every((side) => theirs.has(side));
    }) ?? null
  );
}

/** A day after the report is no day of what has happened: it belongs to something else ("a partnership for 2030"). */
function tooLate({ factuality, when }: Firing, published: When): boolean {
  return (
    tookPlace(factuality) &&
    when.earliest !== null &&
    published.latest !== null &&
    // What the text says outright is better known than days that the offices of those it names allow.
    published.basis !== "tenure" &&
    when.earliest > published.latest
  );
}

/** Gives every event its days. */
export function dateEvents(scene: Scene, fired: readonly Firing[]): Firing[] {
  const { published } = scene.times;
  const events = fired.map((one) => {
    const event = tooLate(one, published) ? { ...one, when: unknownWhen } : one;
    const visit = event.when.basis === "unknown" ? underWay(scene, event, published) : null;
    return visit ? { ...event, when: visit } : event;
  });
  const meetings = events
    .filter((event) => event.type === "CONSULT" && dated(event.when))
    .sort((a, b) => a.sentence - b.sentence);
  return events.map((event) => {
    if (event.when.basis !== "unknown" || event.when.earliest !== null || event.when.latest !== null) return event;
    if (event.background)
      return event.factuality === "happened" ? { ...event, when: allowed(event, published) } : event;
    const visit = duringVisit(event, meetings);
    if (visit) {
      // The day on which a visit ended is not that of a meeting during it.
      const { weekday: _weekday, ends, ...days } = visit.when;
      return { ...event, when: ends ? days : visit.when, where: event.where ?? visit.where };
    }
    const meeting = occasion(event, meetings);
    if (meeting) {
      const within = intersect(meeting.when, allowed(event, published)) ?? meeting.when;
      return { ...event, when: { ...within, edtf: toEdtf(within.earliest, within.latest), basis: meeting.when.basis } };
    }
    const days = allowed(event, published);
    // A weekday that nothing dates is kept: another report may date it.
    const { weekday, ends } = event.when;
    const told = { ...(weekday ? { weekday } : {}), ...(ends ? { ends } : {}) };
    return { ...event, when: { ...(byTenures(scene, event, days) ?? days), ...told } };
  });
}

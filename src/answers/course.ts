/**
 * @module The course of a pair as plain data: what a drawing, a page or a brief of the relation is made from.
 *
 * Events are those between the two, and those between one and a small body of the other (`through`). What was read
 * stands apart from what happened.
 */

import type { Record as OpenRecord, RecordEvent } from "#record";
import { tookPlace } from "#text";
import { type Coverage, coverageOf, publishedOn } from "./coverage.js";
import { type Days, daysOf, openDays, orderKey } from "./days.js";
import { governments } from "./governments.js";
import { type Holder, holders } from "./holders.js";
import { type LevelPeriod, levelOf } from "./level.js";
import { pairEvents } from "./pair-events.js";
import { weightOf } from "./weight.js";

export interface CourseEvent {
  readonly event: RecordEvent;
  /** The body through which one of the two acted or was acted on; null where it did so itself. */
  readonly through: string | null;
  /** Days on which the reports that tell it came out: an undated event lies before, an undated announcement after. */
  readonly told: Days;
}

/** Holders of one office of one side, in the order of time. */
export interface OfficeLine {
  readonly state: string;
  /** "government": whoever leads it, by whatever office. */
  readonly office: "government" | "foreign-minister";
  readonly holders: readonly Holder[];
}

export interface Course {
  readonly pair: readonly [string, string];
  /** Days of the news and of background not long before: the first and the last that an event or a report gives. */
  readonly span: Days;
  /** In the order of time. */
  readonly events: readonly CourseEvent[];
  /** Events of the pair beyond the `most` weighty ones that `events` holds. */
  readonly omitted: number;
  readonly offices: readonly OfficeLine[];
  readonly level: readonly LevelPeriod[];
  readonly coverage: Coverage;
}

export interface CourseOptions {
  /** ISO days. */
  readonly from?: string;
  readonly to?: string;
  /** So many events at most: the weightiest. */
  readonly most?: number;
}

/**
 * The event that gives the reason for how things stand: the weightiest that happened in the last year of the news, the
 * latest of equals; background only where there is no news.
 */
export function reasonOf({ events, pair }: Pick<Course, "events" | "pair">): CourseEvent | null {
  const happened = events.filter(({ event }) => tookPlace(event.factuality));
  const news = happened.filter(({ event }) => !event.background);
  const all = news.length > 0 ? news : happened;
  const dayOf = (one: CourseEvent): string => boundedDays(one).latest ?? boundedDays(one).earliest ?? "";
  const last = all.map(dayOf).sort().at(-1) ?? "";
  const since = last === "" ? "" : `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  return all
    .filter((one) => dayOf(one) >= since)
    .reduce<CourseEvent | null>((best, one) => {
      if (best === null) return one;
      const more = weightOf(one.event, pair) - weightOf(best.event, pair);
      return more > 0 || (more === 0 && dayOf(one) >= dayOf(best)) ? one : best;
    }, null);
}

/** From the first to the last day on which a report that tells the event came out. */
export function toldOn({ witnesses }: RecordEvent): Days {
  const told = witnesses.map(({ published }) => daysOf(published));
  const known = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null).sort();
  return {
    earliest: known(told.map(({ earliest }) => earliest))[0] ?? null,
    latest: known(told.map(({ latest }) => latest))[0] ?? null,
  };
}

/** The days of an event, as far as they or its reports bound it. */
export function boundedDays({ event, told }: Pick<CourseEvent, "event" | "told">): Days {
  const { earliest, latest } = event.when;
  if (earliest !== null || latest !== null) return { earliest, latest };
  return tookPlace(event.factuality) || event.factuality === "denied"
    ? { earliest: null, latest: told.latest }
    : { earliest: told.earliest, latest: null };
}

/** Years before the news from which background is still within the span. */
const before = 3;

function spanOf(events: readonly CourseEvent[], { months, open }: Coverage): Days {
  const news = events.filter(({ event }) => !event.background);
  const first = news
    .flatMap((one) => boundedDays(one).earliest ?? boundedDays(one).latest ?? [])
    .concat(months.map(({ month }) => daysOf(month).earliest as string))
    .sort()[0];
  // What was told of some years before belongs to the picture; an old war does not stretch it.
  const since = first === undefined ? "" : `${Number(first.slice(0, 4)) - before}-01-01`;
  const near = events.filter((one) => (boundedDays(one).earliest ?? boundedDays(one).latest ?? "") >= since);
  const days = [
    ...(news.length > 0 ? [...news, ...near] : events).map(boundedDays),
    ...months.map(({ month }) => daysOf(month)),
    ...open,
  ].flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null));
  days.sort();
  return days.length === 0 ? openDays : { earliest: days[0] as string, latest: days.at(-1) as string };
}

/** With `from` or `to`: what may lie within. */
export async function courseOf(record: OpenRecord, a: string, b: string, options: CourseOptions = {}): Promise<Course> {
  const pair = [a, b] as const;
  const { events: found, omitted } = await pairEvents(record, pair, options);
  const events = found
    .map(({ event, through }) => ({ event, through, told: toldOn(event) }))
    .sort((x, y) =>
      `${orderKey(boundedDays(x))} ${x.event.id}` < `${orderKey(boundedDays(y))} ${y.event.id}` ? -1 : 1,
    );
  const coverage = coverageOf(await publishedOn(record, a, b));
  const known = spanOf(events, coverage);
  const span = { earliest: options.from ?? known.earliest, latest: options.to ?? known.latest };
  const offices: OfficeLine[] = [];
  for (const state of pair) {
    offices.push({ state, office: "government", holders: await governments(record, state, span) });
    const ministers = await holders(record, [state], (office) => office === "foreign-minister");
    offices.push({ state, office: "foreign-minister", holders: ministers.filter((holder) => inSpan(holder, span)) });
  }
  return { pair, span, events, omitted, offices, level: await levelOf(record, a, b), coverage };
}

function inSpan({ from, to, seen }: Holder, { earliest, latest }: Days): boolean {
  const begins = from ?? seen.earliest;
  const ends = to ?? (from === null ? seen.latest : null);
  return (
    (latest === null || begins === null || begins <= latest) && (earliest === null || ends === null || ends >= earliest)
  );
}

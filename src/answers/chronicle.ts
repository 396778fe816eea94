/** @module The chronicle of a pair: its events in chapters, by year or by government, newest first, with what was read beside them. */
import { boundedDays, type Course, type CourseEvent } from "./course.js";
import { type Days, daysOf, endOf, openDays, overlaps, startOf } from "./days.js";
import type { Holder } from "./holders.js";

export interface Chapter {
  /** The year; null by government, and for what has no date. */
  readonly year: number | null;
  /** Whose government of the first of the pair; null by year, or where nobody is known. */
  readonly government: Holder | null;
  readonly days: Days;
  /** Who led the two governments in that time; by government, the other's. */
  readonly leaders: readonly Holder[];
  /** Newest first. */
  readonly events: readonly CourseEvent[];
  /** Reports of that time that name both. */
  readonly reports: number;
  /** Months of the chapter of which no report was read: "2018-03". */
  readonly silent: readonly string[];
}

function holderDays({ from, to, seen }: Holder): Days {
  return {
    earliest: from === null ? seen.earliest : startOf(from),
    latest: to === null ? (from === null ? seen.latest : null) : endOf(to),
  };
}

function monthsOf({ earliest, latest }: Days): string[] {
  if (earliest === null || latest === null) return [];
  const out: string[] = [];
  for (let month = earliest.slice(0, 7); month <= latest.slice(0, 7); ) {
    out.push(month);
    const [year, at] = month.split("-").map(Number) as [number, number];
    month = at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, "0")}`;
  }
  return out;
}

function within(days: Days, { earliest, latest }: Days): Days {
  const from = days.earliest === null || (earliest !== null && earliest > days.earliest) ? earliest : days.earliest;
  const to = days.latest === null || (latest !== null && latest < days.latest) ? latest : days.latest;
  return { earliest: from, latest: to };
}

function chapterOf(course: Course, days: Days, events: readonly CourseEvent[], more: Partial<Chapter>): Chapter {
  const shown = within(days, course.span);
  const months = monthsOf(shown);
  const read = course.coverage.months.filter(({ month }) => overlaps(daysOf(month), days));
  const open = course.coverage.open.filter(
    (one) => one.earliest !== null && one.latest !== null && overlaps(one, days),
  );
  const silent = months.filter(
    (month) => !read.some((one) => one.month === month) && !open.some((one) => overlaps(one, daysOf(month))),
  );
  const leaders = course.offices
    .filter(({ office }) => office === "government")
    .flatMap(({ holders }) => holders.filter((holder) => overlaps(holderDays(holder), shown)));
  return {
    year: null,
    government: null,
    days,
    leaders,
    events: [...events].reverse(),
    reports: [...read, ...open].reduce((sum, { reports }) => sum + reports, 0),
    silent,
    ...more,
  };
}

/** The day by which an event is put into a chapter: by then it was over, or began. */
const dayOf = (one: CourseEvent): string | null => boundedDays(one).latest ?? boundedDays(one).earliest;

function undated(course: Course): Chapter[] {
  const events = course.events.filter((one) => dayOf(one) === null);
  return events.length === 0
    ? []
    : [{ ...chapterOf(course, openDays, events, {}), reports: 0, silent: [], leaders: [] }];
}

function byYear(course: Course): Chapter[] {
  const years = [...course.events.map(dayOf), course.span.earliest, course.span.latest]
    .filter((day) => day !== null)
    .map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return [];
  const out: Chapter[] = [];
  for (let year = Math.max(...years); year >= Math.min(...years); year--) {
    const days = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
    const events = course.events.filter((one) => dayOf(one)?.startsWith(`${year}-`));
    out.push(chapterOf(course, days, events, { year }));
  }
  return out;
}

function byGovernment(course: Course): Chapter[] {
  const line = course.offices.find(({ state, office }) => state === course.pair[0] && office === "government");
  const rest = new Set(course.events.filter((one) => dayOf(one) !== null));
  const out = [...(line?.holders ?? [])].reverse().map((government) => {
    const days = holderDays(government);
    const events = [...rest].filter((one) => {
      const day = dayOf(one) as string;
      return (days.earliest === null || days.earliest <= day) && (days.latest === null || day <= days.latest);
    });
    for (const one of events) rest.delete(one);
    const chapter = chapterOf(course, days, events, { government });
    return { ...chapter, leaders: chapter.leaders.filter(({ state }) => state !== course.pair[0]) };
  });
  return rest.size === 0
    ? out
    : [...out, { ...chapterOf(course, openDays, [...rest], {}), silent: [], reports: 0, leaders: [] }];
}

/** Newest chapter first; what has no date at the end. */
export function chronicle(course: Course, by: "year" | "government"): Chapter[] {
  return [...(by === "year" ? byYear(course) : byGovernment(course)), ...undated(course)];
}

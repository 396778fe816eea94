/** @module Intervals of days: null is an open end. Intersection, containment, and the EDTF text of an interval. */
import { daysInMonth, pad } from "./day.js";

export interface Interval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const open: Interval = { earliest: null, latest: null };

/** The later of two starts, null being earlier than every day. */
function laterStart(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  return b === null || a >= b ? a : b;
}

function earlierEnd(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}

/** The days that both allow, or null where there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const earliest = laterStart(a.earliest, b.earliest);
  const latest = earlierEnd(a.latest, b.latest);
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

/** Whether every day of `inner` is in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const startsIn = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const endsIn = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return startsIn && endsIn;
}

export function containsDay(interval: Interval, day: string): boolean {
  return contains(interval, { earliest: day, latest: day });
}

/** Whether both ends are known. */
export function isBounded(interval: Interval): interval is { earliest: string; latest: string } {
  return interval.earliest !== null && interval.latest !== null;
}

/**
 * EDTF level 1 of an interval.
 *
 * @example 2018-02-05, 2018-02-06  →  "2018-02-05/2018-02-06"
 * @example 2019-04-01, 2019-04-30  →  "2019-04"
 * @example null, 2021-08-01        →  "../2021-08-01"
 * @example null, null              →  "XXXX"
 */
export function toEdtf(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return "XXXX";
  if (earliest === null || latest === null) return `${earliest ?? ".."}/${latest ?? ".."}`;
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  if (earliest === `${month}-01` && latest === `${month}-${pad(daysInMonth(Number(year), Number(month.slice(5))), 2)}`)
    return month;
  return `${earliest}/${latest}`;
}

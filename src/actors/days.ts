/** @module Days as numbers: whether a tenure holds on the days that a report may be of. */
import type { Tenure } from "#data";

/** Days since 1970, inclusive; infinite where open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const anyDay: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const dayLength = 86_400_000;
const cache = new Map<string, number>();

/** The first (or last) day of an ISO date, "YYYY" and "YYYY-MM" among them. */
function dayNumber(date: string, last: boolean): number {
  const key = last ? `${date}<` : date;
  let day = cache.get(key);
  if (day === undefined) {
    const [year = 1970, month, ofMonth] = date.split("-").map(Number);
    if (ofMonth) day = Date.UTC(year, (month ?? 1) - 1, ofMonth);
    else if (month) day = last ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1);
    else day = last ? Date.UTC(year, 11, 31) : Date.UTC(year, 0, 1);
    day /= dayLength;
    cache.set(key, day);
  }
  return day;
}

export function daysOf(from: string | null, to: string | null): Days {
  return { from: from ? dayNumber(from, false) : anyDay.from, to: to ? dayNumber(to, true) : anyDay.to };
}

/** Whether the tenure holds on some of the days, give or take `slack` days. */
export function holdsOn(tenure: Tenure, days: Days, slack = 0): boolean {
  const held = daysOf(tenure.from, tenure.to);
  return held.from - slack <= days.to && days.from <= held.to + slack;
}

export function isBounded(days: Days): boolean {
  return Number.isFinite(days.from) && Number.isFinite(days.to);
}

/** What both allow; null where they exclude one another. */
export function meet(a: Days, b: Days): Days | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}

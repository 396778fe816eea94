/** @module Intervals of days: counting, meeting, and their EDTF form. Null is open. */
import type { When } from "#text";

const DAY = 86_400_000;

/** A record asks for few days, and for each very often. */
const numbers = new Map<string, number>();

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  let number = numbers.get(iso);
  if (number === undefined) {
    number = Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
    numbers.set(iso, number);
  }
  return number;
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Both ends known. */
export interface ClosedDays {
  readonly earliest: string;
  readonly latest: string;
}

/** Days of the interval, both ends counted; Infinity where it is open. */
export function width(days: Days): number {
  if (days.earliest === null || days.latest === null) return Number.POSITIVE_INFINITY;
  return dayNumber(days.latest) - dayNumber(days.earliest) + 1;
}

/** What both allow, or null where nothing is. ISO days compare as strings. */
export function meet(a: Days, b: Days): Days | null {
  const earliest =
    a.earliest === null ? b.earliest : b.earliest === null || a.earliest > b.earliest ? a.earliest : b.earliest;
  const latest = a.latest === null ? b.latest : b.latest === null || a.latest < b.latest ? a.latest : b.latest;
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

/** Days between two closed intervals: 0 where they meet or touch an open end. */
export function gap(a: Days, b: Days): number {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest)
    return dayNumber(b.earliest) - dayNumber(a.latest);
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
    return dayNumber(a.earliest) - dayNumber(b.latest);
  return 0;
}

/** The one day of that weekday in the interval, or null where there is none or several. */
export function onlyWeekday(days: Days, weekday: number): string | null {
  if (days.earliest === null || days.latest === null) return null;
  const first = dayNumber(days.earliest);
  const day = first + ((weekday - weekdayOf(days.earliest) + 7) % 7);
  const last = dayNumber(days.latest);
  return day <= last && day + 7 > last ? isoDay(day) : null;
}

export function edtf(days: Days): string {
  const { earliest, latest } = days;
  if (earliest === null) return latest === null ? "XXXX" : `../${latest}`;
  if (latest === null) return `${earliest}/..`;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

/** Whether the two say the same days. */
export function sameDays(a: Days, b: Days): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Widest interval that still counts as a date one can compare by. */
const DATED = 62;

export function isDated<T extends Days>(when: T): when is T & ClosedDays {
  return width(when) <= DATED;
}

export const unknownWhen: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

/**
 * @module Day arithmetic on ISO days, by Temporal.PlainDate.
 *
 * Days go in and out as strings; results are kept, since a report asks for the same few days again and again.
 */
import { Temporal } from "temporal-polyfill";

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 = Monday. */
  readonly weekday: number;
}

export type Step =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

const kept = new Map<string, Temporal.PlainDate>();

function plain(day: string): Temporal.PlainDate {
  let date = kept.get(day);
  if (!date) {
    if (kept.size > 4096) kept.clear();
    date = Temporal.PlainDate.from(day);
    kept.set(day, date);
  }
  return date;
}

/** The ISO day of a year, month and day, or null where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function daysInMonth(year: number, month: number): number {
  return plain(`${pad(year, 4)}-${pad(month, 2)}-01`).daysInMonth;
}

export function partsOf(day: string): DayParts {
  const date = plain(day);
  return { year: date.year, month: date.month, day: date.day, weekday: date.dayOfWeek };
}

export function addTo(day: string, step: Step): string {
  return plain(day).add(step).toString();
}

export function addDays(day: string, days: number): string {
  return days === 0 ? day : addTo(day, { days });
}

/** Days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return plain(from).until(plain(to), { largestUnit: "day" }).days;
}

/** ISO week, "2017-W28". */
export function weekOf(day: string): string {
  const date = plain(day);
  return `${pad(date.yearOfWeek ?? date.year, 4)}-W${pad(date.weekOfYear ?? 1, 2)}`;
}

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

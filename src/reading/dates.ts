/**
 * @module Dates as pages write them: "Feb. 6", "1er août 2021", "4/9/2019", "2018-02-06".
 *
 * Gives what is written and every day it may mean; which of them holds is decided elsewhere. Never adds a year.
 */
import type { DebrisFile } from "#data";
import { fold } from "./fold.js";

/** A date as written. `year` is null where the words have none; `readings` are ISO days ("--02-06" without a year). */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  readonly year: number | null;
  /** Two orders of day and month are possible. */
  readonly open: boolean;
}

export interface DateReader {
  /** The first date in a folded line, at or after `from`. */
  first(folded: string, from?: number): WrittenDate | null;
  /** A regular expression source that matches any date with a month's name. */
  readonly named: string;
}

const two = (n: number): string => String(n).padStart(2, "0");
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO day, or null where there is no such day. Without a year: "--02-06". */
export function isoDay(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (daysOf[month - 1] as number)) return null;
  if (year === null) return `--${two(month)}-${two(day)}`;
  if (year < 1800 || year > 2199) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;
}

function escaped(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N} ]/gu, "\\$&");
}

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

/** Days that numbers between marks may mean, in the orders that the calendar allows. */
function numeric(a: string, b: string, c: string): { readings: string[]; year: number } | null {
  const year = Number(c);
  const found = new Set<string>();
  for (const [month, day] of [
    [Number(b), Number(a)],
    [Number(a), Number(b)],
  ] as const) {
    const iso = isoDay(year, month, day);
    if (iso) found.add(iso);
  }
  return found.size === 0 ? null : { readings: [...found], year };
}

function build(data: DebrisFile["dateline"]): DateReader {
  const month = new Map<string, number>();
  data.months.forEach((names, i) => {
    for (const name of names) month.set(fold(name), i + 1);
  });
  const m = `(?:${either([...month.keys()])})`;
  const ordinal = data.ordinals.length > 0 ? `(?:\\.?(?:${either(data.ordinals)}))?` : "";
  const of = data.of.length > 0 ? `(?:(?:${either(data.of)}) )?` : "";
  const edge = "(?<![\\p{L}\\p{N}])";
  const end = "(?![\\p{L}\\p{N}])";
  const dayFirst = `(\\d{1,2}) ?${ordinal}(?: |-)${of}(${m})\\.?(?:,? (?:de )?${of}(\\d{4}))?`;
  const monthFirst = `(${m})\\.? (\\d{1,2})${ordinal}(?:,? ${of}(\\d{4}))?`;
  const yearFirst = "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})";
  // Groups 10 to 13; the second mark is the same as the first.
  const numbers = "(\\d{1,2})([/.-])(\\d{1,2})\\11(\\d{4})";
  const all = new RegExp(`${edge}(?:${dayFirst}|${monthFirst}|${yearFirst}|${numbers})(?:${end}|(?=t\\d))`, "gu");
  const named = `(?:${dayFirst}|${monthFirst})`.replace(/\((?!\?)/g, "(?:");
  return {
    named,
    first(folded, from = 0) {
      // Most lines have no digit, and no date without one.
      if (!/\d/.test(folded)) return null;
      all.lastIndex = from;
      for (let match = all.exec(folded); match; match = all.exec(folded)) {
        const [text, d1, m1, y1, m2, d2, y2, y3, m3, d3, a, , b, c] = match;
        const place = { start: match.index, end: match.index + text.length };
        if (a !== undefined) {
          const days = numeric(a, b as string, c as string);
          if (days) return { ...place, ...days, open: days.readings.length > 1 };
          continue;
        }
        const year = y1 ?? y2 ?? y3;
        const iso = isoDay(
          year ? Number(year) : null,
          m3 ? Number(m3) : (month.get((m1 ?? m2) as string) as number),
          Number(d1 ?? d2 ?? d3),
        );
        if (iso) return { ...place, readings: [iso], year: year ? Number(year) : null, open: false };
      }
      return null;
    },
  };
}

const readers = new WeakMap<object, DateReader>();

/** The reader of one language's dates; built once. */
export function dateReader(data: DebrisFile): DateReader {
  let reader = readers.get(data);
  if (!reader) {
    reader = build(data.dateline);
    readers.set(data, reader);
  }
  return reader;
}

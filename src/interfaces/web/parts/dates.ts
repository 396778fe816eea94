/** @module Days as the reader writes them. ISO stays in exports. The words come with the record's: "by {day}", "1er". */
import type { When } from "../api/types.js";
import { useMessages } from "../app/settings.js";
import { type DateWords, useWords } from "./names.js";

type Unit = "day" | "month";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, unit: Unit): Intl.DateTimeFormat {
  const key = `${locale} ${unit}`;
  let known = formats.get(key);
  if (!known) {
    const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
    known = new Intl.DateTimeFormat(locale, unit === "day" ? { ...options, day: "numeric" } : options);
    formats.set(key, known);
  }
  return known;
}

const at = (day: string): Date => new Date(`${day}${day.length === 7 ? "-01" : ""}T00:00:00Z`);
const unitOf = (day: string): Unit => (day.length === 7 ? "month" : "day");

/** A first day as the month or year that it begins; a last day as the one that it ends. */
const opening = (day: string): string =>
  day.endsWith("-01-01") ? day.slice(0, 4) : day.endsWith("-01") ? day.slice(0, 7) : day;
function closing(day: string): string {
  if (day.endsWith("-12-31")) return day.slice(0, 4);
  return new Date(at(day).getTime() + 86_400_000).getUTCDate() === 1 ? day.slice(0, 7) : day;
}

const put = (pattern: string, day: string): string => pattern.replace("{day}", day);

export class Dates {
  readonly #locale: string;
  readonly #words: DateWords;

  constructor(locale: string, words: DateWords) {
    this.#locale = locale;
    this.#words = words;
  }

  #joined(parts: readonly Intl.DateTimeFormatPart[]): string {
    const { first } = this.#words;
    return parts.map(({ type, value }) => (type === "day" && value === "1" ? (first ?? value) : value)).join("");
  }

  /** "2018", "2018-02" or "2018-02-06". */
  day(day: string): string {
    return day.length <= 4 ? day : this.#joined(format(this.#locale, unitOf(day)).formatToParts(at(day)));
  }

  #range(from: string, to: string): string {
    if (from === to) return this.day(from);
    if (from.length <= 4) return `${from} – ${to}`;
    return this.#joined(format(this.#locale, unitOf(from)).formatRangeToParts(at(from), at(to)));
  }

  /** From the first to the last day of an interval; whole months and years as such, open ends in words. */
  days({ earliest, latest }: Pick<When, "earliest" | "latest">, unknown: string): string {
    const { before, after, afterSpan } = this.#words;
    if (earliest === null && latest === null) return unknown;
    if (earliest === null) return put(before, this.day(latest as string));
    if (latest === null) {
      const from = opening(earliest);
      return put(from.length === 10 ? after : afterSpan, this.day(from));
    }
    if (earliest === latest) return this.day(earliest);
    const [from, to] = [opening(earliest), closing(latest)];
    if (from.length === 10 || to.length === 10) return this.#range(earliest, latest);
    return from.length === to.length ? this.#range(from, to) : this.#range(earliest.slice(0, 7), latest.slice(0, 7));
  }

  /** EDTF level 1 as the record writes it: a day, a month, a year, an interval, unknown. */
  edtf(edtf: string | null, unknown: string): string {
    if (edtf === null || edtf.startsWith("X")) return unknown;
    const [from = "", to] = edtf.split("/");
    const told = (part: string): string | null => (/^\d{4}(-\d{2}){0,2}$/.test(part) ? part : null);
    if (to === undefined) return told(from) ? this.day(from) : edtf;
    const [first, last] = [told(from), told(to)];
    const { before, after, afterSpan } = this.#words;
    if (first === null && last === null) return unknown;
    if (first === null) return put(before, this.day(last as string));
    if (last === null) return put(first.length === 10 ? after : afterSpan, this.day(first));
    if (first.length === 10 && last.length === 10) return this.days({ earliest: first, latest: last }, unknown);
    return first.length === last.length ? this.#range(first, last) : `${this.day(first)} – ${this.day(last)}`;
  }
}

export function useDates(): Dates {
  const m = useMessages();
  return new Dates(m.locale, useWords().dates);
}

/** @module Days as the reader writes them. ISO stays in exports. */
import type { When } from "../api/types.js";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, parts: "day" | "month"): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  let known = formats.get(key);
  if (!known) {
    const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
    known = new Intl.DateTimeFormat(locale, parts === "day" ? { ...options, day: "numeric" } : options);
    formats.set(key, known);
  }
  return known;
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "2018", "2018-02" or "2018-02-06". */
export function dayText(day: string, locale: string): string {
  if (day.length <= 4) return day;
  return day.length === 7 ? format(locale, "month").format(at(`${day}-01`)) : format(locale, "day").format(at(day));
}

/** From the first to the last day of an interval; open ends are left open. */
export function daysText(when: Pick<When, "earliest" | "latest">, locale: string, unknown: string): string {
  const { earliest, latest } = when;
  if (earliest === null && latest === null) return unknown;
  if (earliest === null) return `… – ${dayText(latest as string, locale)}`;
  if (latest === null) return `${dayText(earliest, locale)} – …`;
  if (earliest === latest) return dayText(earliest, locale);
  if (earliest.endsWith("-01-01") && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  return format(locale, "day").formatRange(at(earliest), at(latest));
}

/** EDTF level 1 as the record writes it: a day, a month, a year, an interval, unknown. */
export function edtfText(edtf: string | null, locale: string, unknown: string): string {
  if (edtf === null || edtf.startsWith("X")) return unknown;
  const [from = "", to] = edtf.split("/");
  const open = (part: string): string | null => (/^\d{4}(-\d{2}){0,2}$/.test(part) ? part : null);
  if (to === undefined) return open(from) ? dayText(from, locale) : edtf;
  if (open(from)?.length === 10 && open(to)?.length === 10)
    return daysText({ earliest: from, latest: to }, locale, unknown);
  return `${open(from) ? dayText(from, locale) : "…"} – ${open(to) ? dayText(to, locale) : "…"}`;
}

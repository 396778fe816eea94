/** @module The time axis: days → pixels, and the years or months written above it. */
import { type ScaleTime, scaleUtc } from "d3-scale";
import { utcMonth, utcYear } from "d3-time";
import type { Days } from "#answers";

export interface Axis {
  /** Middle of a day. */
  readonly at: (day: string) => number;
  /** Start of a day. */
  readonly start: (day: string) => number;
  readonly left: number;
  readonly right: number;
  /** First and last day that are drawn. */
  readonly days: { readonly earliest: string; readonly latest: string };
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Finer lines without a label. */
  readonly minor: readonly number[];
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const date = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayLength = 86_400_000;

/** Whole years where two or more are drawn, else whole months; never less than three months. */
function rounded({ earliest, latest }: { earliest: string; latest: string }): [Date, Date] {
  const [first, last] = [date(earliest), date(latest)];
  const long = last.getTime() - first.getTime() > 500 * dayLength;
  const unit = long ? utcYear : utcMonth;
  const [from, to] = [unit.floor(first), unit.offset(unit.floor(last), 1)];
  if (long || utcMonth.count(from, to) >= 3) return [from, to];
  return [utcMonth.offset(from, -1), utcMonth.offset(to, 1)];
}

interface AxisOptions {
  readonly left: number;
  readonly right: number;
  readonly lang: string;
  /** Least room between two labels. */
  readonly room: number;
  /** Draws the days as given, without rounding out. */
  readonly exact?: boolean;
}

function monthTicks(scale: ScaleTime<number, number>, [from, to]: [Date, Date], options: AxisOptions): Axis["ticks"] {
  const months = utcMonth.range(from, to);
  const room = (scale(to) - scale(from)) / Math.max(1, months.length);
  const step = [1, 2, 3, 6].find((every) => every * room >= options.room * 0.9) ?? 12;
  const name = new Intl.DateTimeFormat(options.lang, { month: "short", timeZone: "UTC" });
  return months
    .filter((month, at) => month.getUTCMonth() % step === 0 || at === 0)
    .map((month, at) => ({
      x: scale(month),
      label:
        at === 0 || month.getUTCMonth() === 0 ? `${name.format(month)} ${month.getUTCFullYear()}` : name.format(month),
    }))
    .filter(({ x }, at, all) => at === 0 || x - (all[0]?.x ?? 0) > options.room * 1.6 || all.length < 2);
}

/** @param days  Both known. */
export function axisOf(days: { earliest: string; latest: string }, options: AxisOptions): Axis {
  const [from, to]: [Date, Date] = options.exact
    ? [date(days.earliest), new Date(date(days.latest).getTime() + dayLength)]
    : rounded(days);
  const scale = scaleUtc([from, to], [options.left, options.right]);
  const years = utcYear.range(utcYear.ceil(from), to);
  const byYear = years.length >= 2 || to.getTime() - from.getTime() > 500 * dayLength;
  const room = years.length > 1 ? scale(years[1] as Date) - scale(years[0] as Date) : options.right - options.left;
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((every) => every * room >= options.room) ?? 200;
  const ticks = byYear
    ? years
        .filter((year) => year.getUTCFullYear() % step === 0)
        .map((year) => ({ x: scale(year), label: String(year.getUTCFullYear()) }))
    : monthTicks(scale, [from, to], options);
  return {
    at: (day) => scale(new Date(date(day).getTime() + dayLength / 2)),
    start: (day) => scale(date(day)),
    left: options.left,
    right: options.right,
    days: { earliest: iso(from), latest: iso(new Date(to.getTime() - dayLength)) },
    ticks,
    minor: byYear && step > 1 && room > 12 ? years.map(scale) : [],
  };
}

/** Where an interval lies on the axis, cut to the frame; null where it lies outside. */
export function stretch(axis: Axis, { earliest, latest }: Days): { from: number; to: number } | null {
  const from = earliest === null ? axis.left : axis.start(earliest);
  const to = latest === null ? axis.right : axis.start(latest) + 1;
  if (to < axis.left || from > axis.right) return null;
  return { from: Math.max(from, axis.left), to: Math.min(to, axis.right) };
}

/**
 * @module Calendar places: a full date, a month, a weekday, a quarter; what is left out is looked for near the anchor.
 *
 * The day nearest to the anchor that agrees with the direction of the clause; where the other side is near and
 * this one far (a tense misread), the near one.
 */
import { addDays, dayOf, daysBetween, daysInMonth, pad, partsOf } from "./day.js";
import { type Interval, isBounded, open } from "./interval.js";
import type { Calendar, Direction } from "./meaning.js";
import { type Anchor, partOf, type Resolved, resolveAt, stretchOf, type Tense } from "./resolve.js";

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days of a TIMEX3 value without unknown digits: "2017", "2017-04", "2017-Q2", "2017-SU", "199". */
export function intervalOfValue(value: string): Interval {
  const [years = "", rest] = value.split("-");
  if (!/^\d+$/.test(years)) return open;
  if (years.length < 4) {
    const wide = 10 ** (4 - years.length);
    const first = Number(years) * wide;
    return { earliest: `${pad(first, 4)}-01-01`, latest: `${pad(first + wide - 1, 4)}-12-31` };
  }
  if (rest === undefined) return { earliest: `${years}-01-01`, latest: `${years}-12-31` };
  if (/^\d\d$/.test(rest))
    return value.length > 7 ? { earliest: value, latest: value } : months(years, Number(rest), 1);
  if (rest.startsWith("Q")) return months(years, Number(rest[1]) * 3 - 2, 3);
  if (rest.startsWith("H")) return months(years, Number(rest[1]) * 6 - 5, 6);
  const season = seasonMonths[rest];
  return season === undefined ? open : months(years, season, 3);
}

function months(years: string, first: number, length: number): Interval {
  const year = Number(years);
  const end = first + length - 1;
  const [endYear, endMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  return {
    earliest: `${years}-${pad(first, 2)}-01`,
    latest: `${pad(endYear, 4)}-${pad(endMonth, 2)}-${pad(daysInMonth(endYear, endMonth), 2)}`,
  };
}

/** The value of a calendar place in a given year, "" where the calendar has none. */
function valueIn(year: string, place: Calendar): string {
  if (place.quarter !== undefined) return `${year}-Q${place.quarter}`;
  if (place.half !== undefined) return `${year}-H${place.half}`;
  if (place.season !== undefined) return `${year}-${place.season}`;
  if (place.month === undefined) return year;
  if (place.day === undefined) return `${year}-${pad(place.month, 2)}`;
  if (!/^\d{4}$/.test(year))
    return place.day <= daysInMonth(2000, place.month) ? `${year}-${pad(place.month, 2)}-${pad(place.day, 2)}` : "";
  return dayOf(Number(year), place.month, place.day) ?? "";
}

function finished(value: string, place: Calendar, basis: Resolved["basis"]): Resolved {
  const interval = intervalOfValue(value);
  return { ...(place.part ? partOf(interval, place.part) : interval), value, basis };
}

/** How far an interval lies from the anchor: 0 where it holds it, negative before. */
function distance(interval: { earliest: string; latest: string }, anchor: string): number {
  if (interval.latest < anchor) return daysBetween(anchor, interval.latest);
  return interval.earliest > anchor ? daysBetween(anchor, interval.earliest) : 0;
}

/** Nearest of the candidates on the side the clause points to; the near one where that side is more than four times as far. */
function nearest(values: readonly string[], anchor: string, tense: Tense, near: number): string | undefined {
  const ranked = values
    .flatMap((value) => {
      const interval = intervalOfValue(value);
      return isBounded(interval) ? [{ value, away: distance(interval, anchor) }] : [];
    })
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away) || a.away - b.away);
  const agreeing =
    tense === null || tense === "present"
      ? ranked[0]
      : ranked.find(({ away }) => (tense === "past" ? away <= 0 : away >= 0));
  const closest = ranked[0];
  if (!agreeing || !closest) return closest?.value;
  return Math.abs(closest.away) <= near && Math.abs(agreeing.away) > 4 * Math.abs(closest.away) + near
    ? closest.value
    : agreeing.value;
}

function inUnknownYear(place: Calendar, anchor: Anchor): Resolved {
  if (anchor.day === null) return { ...open, value: valueIn("XXXX", place), basis: "unknown" };
  const { year } = partsOf(anchor.day);
  const years = place.month === 2 && place.day === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  let values = years.map((by) => valueIn(pad(year + by, 4), place)).filter((value) => value !== "");
  if (place.weekday !== undefined && place.day !== undefined) {
    const fitting = values.filter((value) => partsOf(value).weekday === place.weekday);
    if (fitting.length > 0) values = fitting;
  }
  if (place.direction) values = directed(values, anchor.day, place.direction);
  const value = nearest(values, anchor.day, place.direction ? null : anchor.tense, 60);
  return value === undefined
    ? { ...open, value: valueIn("XXXX", place), basis: "unknown" }
    : finished(value, place, "relative");
}

function directed(values: readonly string[], anchor: string, direction: Direction): string[] {
  return values.filter((value) => {
    const interval = intervalOfValue(value);
    if (!isBounded(interval)) return false;
    if (direction === "this" || direction === "that") return interval.earliest.slice(0, 4) === anchor.slice(0, 4);
    return direction === "last" ? interval.latest < anchor : interval.earliest > anchor;
  });
}

/**
 * The day a weekday name means.
 *
 * @param direction  "last" and "next" leave out the anchor's own day.
 * @example "on Tuesday" in a report of Tuesday 2018-02-06, past  →  2018-02-06
 * @example "on Tuesday" in a report of Wednesday 2018-02-07      →  2018-02-06
 */
export function weekdayNear(weekday: number, anchor: string, direction: Direction | undefined, tense: Tense): string {
  const ahead = (weekday - partsOf(anchor).weekday + 7) % 7;
  if (direction === "last") return addDays(anchor, ahead === 0 ? -7 : ahead - 7);
  if (direction === "next") return addDays(anchor, ahead === 0 ? 7 : ahead);
  if (ahead === 0) return anchor;
  if (direction === "this" && (tense === null || tense === "present"))
    return addDays(anchor, ahead <= 3 ? ahead : ahead - 7);
  return addDays(anchor, (tense === "future" || tense === "present") && direction !== "that" ? ahead : ahead - 7);
}

function onWeekday(place: Calendar, weekday: number, anchor: Anchor): Resolved {
  if (anchor.day === null) return { ...open, value: `XXXX-WXX-${weekday}`, basis: "unknown" };
  if (place.within) {
    const week = resolveAt(place.within, anchor);
    if (isBounded(week) && daysBetween(week.earliest, week.latest) <= 7) {
      const day = addDays(week.earliest, weekday - partsOf(week.earliest).weekday);
      return { earliest: day, latest: day, value: day, basis: "weekday" };
    }
  }
  const day = weekdayNear(weekday, anchor.day, place.direction, anchor.tense);
  return { earliest: day, latest: day, value: day, basis: "weekday" };
}

/** A day of the month alone, with or without its weekday: looked for in the months around. */
function onDayOfMonth(place: Calendar, day: number, anchor: Anchor): Resolved {
  const known = place.within ? resolveAt(place.within, anchor) : null;
  if (known?.earliest) {
    const value = `${known.earliest.slice(0, 8)}${pad(day, 2)}`;
    return intervalOfValue(value).earliest === null
      ? { ...open, value: `XXXX-XX-${pad(day, 2)}`, basis: "unknown" }
      : finished(value, { ...place, within: undefined }, known.basis);
  }
  if (anchor.day === null) return { ...open, value: `XXXX-XX-${pad(day, 2)}`, basis: "unknown" };
  const span = place.weekday === undefined ? [-1, 0, 1] : [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
  const values = span.flatMap((by) => {
    const month = stretchOf("month", anchor.day as string, by)?.value ?? "";
    const value = dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), day);
    return value && (place.weekday === undefined || partsOf(value).weekday === place.weekday) ? [value] : [];
  });
  const value = nearest(values, anchor.day, anchor.tense, 3);
  return value === undefined
    ? { ...open, value: `XXXX-XX-${pad(day, 2)}`, basis: "unknown" }
    : finished(value, place, place.weekday === undefined ? "relative" : "weekday");
}

/** "The second week of May", "the last day of 2019", "the first Monday of June". */
function nthInside(place: Calendar, nth: number, anchor: Anchor): Resolved {
  const within = place.within ? resolveAt(place.within, anchor) : { ...open, value: "XXXX", basis: "unknown" as const };
  if (!isBounded(within)) return { ...open, value: within.value, basis: "unknown" };
  const unit = place.weekday === undefined ? (place.unit ?? "day") : "weekday";
  if (unit === "week") {
    const earliest = nth > 0 ? addDays(within.earliest, 7 * (nth - 1)) : addDays(within.latest, 7 * nth + 1);
    return { earliest, latest: addDays(earliest, 6), value: within.value, basis: within.basis };
  }
  if (unit === "day" || unit === "weekday") {
    const step = unit === "day" ? 1 : 7;
    const shift = (from: string) => (place.weekday === undefined ? 0 : (place.weekday - partsOf(from).weekday + 7) % 7);
    const first =
      nth > 0
        ? addDays(within.earliest, shift(within.earliest) + step * (nth - 1))
        : addDays(within.latest, (unit === "day" ? 0 : shift(addDays(within.latest, 1)) - 6) + step * (nth + 1));
    return { earliest: first, latest: first, value: first, basis: within.basis };
  }
  const start = nth > 0 ? stretchOf(unit, within.earliest, nth - 1) : stretchOf(unit, within.latest, nth + 1);
  return start ? { ...start, basis: within.basis } : { ...within };
}

/** "April of last year", "the first quarter of 2009", "the end of this week". */
function inside(place: Calendar, anchor: Anchor): Resolved {
  const within = resolveAt(place.within ?? { kind: "reference", value: "XXXX" }, anchor);
  const named =
    place.month !== undefined || place.quarter !== undefined || place.half !== undefined || place.season !== undefined;
  if (!named) return place.part ? { ...within, ...partOf(within, place.part) } : within;
  const year = /^\d{4}/.exec(within.value)?.[0];
  const { within: _, ...rest } = place;
  if (!year) return inUnknownYear(rest, { ...anchor, day: null });
  const value = valueIn(year, rest);
  return value === "" ? { ...open, value: "XXXX", basis: "unknown" } : finished(value, rest, within.basis);
}

export function calendarOn(place: Calendar, anchor: Anchor): Resolved {
  if (place.nth !== undefined) return nthInside(place, place.nth, anchor);
  if (place.weekday !== undefined && place.day === undefined) return onWeekday(place, place.weekday, anchor);
  if (place.day !== undefined && place.month === undefined) return onDayOfMonth(place, place.day, anchor);
  if (place.decade !== undefined) return inDecade(place, place.decade);
  if (place.century !== undefined) return finished(pad(place.century - 1, 2), place, "stated");
  if (place.within) return inside(place, anchor);
  if (place.year !== undefined) {
    const value = valueIn(pad(place.year, 4), place);
    return value === "" ? { ...open, value: "XXXX", basis: "unknown" } : finished(value, place, "stated");
  }
  if (
    place.month === undefined &&
    place.quarter === undefined &&
    place.half === undefined &&
    place.season === undefined
  )
    return { ...open, value: "XXXX", basis: "unknown" };
  return inUnknownYear(place, anchor);
}

function inDecade(place: Calendar, decade: number): Resolved {
  const first = decade >= 100 ? decade : decade < 30 ? 2000 + decade : 1900 + decade;
  return finished(pad(Math.floor(first / 10), 3), place, decade >= 100 ? "stated" : "relative");
}

/**
 * @module Resolves what a time expression says against one anchor day.
 *
 * Takes a meaning, the anchor (the report's day, or null where it is not known) and the direction of the
 * governing clause; gives the narrowest interval with its TIMEX3 value and basis. Never guesses a year:
 * without an anchor the value stays partial ("XXXX-04-13") and the interval open.
 * Next: `anchor.ts`, where the anchor is itself an interval.
 */
import type { Basis } from "#text";
import { calendarOn, intervalOfValue } from "./calendar.js";
import type { TimeUnit } from "./data.js";
import { addDays, addTo, daysBetween, pad, partsOf, weekOf } from "./day.js";
import { type Interval, open } from "./interval.js";
import { type Calendar, type Direction, durationValue, type Meaning, type Part } from "./meaning.js";

/** Where the governing clause points; "present" where a present tense leaves it open. */
export type Tense = "past" | "present" | "future" | null;

export interface Resolved extends Interval {
  readonly value: string;
  readonly basis: Basis;
}

export interface Anchor {
  readonly day: string | null;
  readonly tense: Tense;
}

const unknown = (value: string): Resolved => ({ ...open, value, basis: "unknown" });

const signs: Readonly<Record<Direction, number>> = { last: -1, this: 0, that: 0, next: 1 };

/** The unit's stretch that holds a day, moved by a number of units: the week before, this month, next year. */
export function stretchOf(unit: TimeUnit, day: string, by: number): Resolved | null {
  const { year, month, weekday } = partsOf(day);
  switch (unit) {
    case "day":
      return stated(addDays(day, by));
    case "week": {
      const monday = addDays(day, 1 - weekday + 7 * by);
      return { earliest: monday, latest: addDays(monday, 6), value: weekOf(monday), basis: "relative" };
    }
    case "weekend": {
      const saturday = addDays(
        day,
        (weekday === 7 ? -1 : 6 - weekday) + 7 * (weekday >= 6 && by < 0 ? by : by < 0 ? by : by),
      );
      return { earliest: saturday, latest: addDays(saturday, 1), value: `${weekOf(saturday)}-WE`, basis: "relative" };
    }
    case "fortnight":
      return {
        earliest: addDays(day, by < 0 ? -14 : 0),
        latest: addDays(day, by < 0 ? 0 : 14),
        value: "P2W",
        basis: "relative",
      };
    case "month": {
      const moved = partsOf(addTo(`${day.slice(0, 7)}-01`, { months: by }));
      return valued(`${pad(moved.year, 4)}-${pad(moved.month, 2)}`);
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + by;
      return valued(`${pad(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`);
    }
    case "half": {
      const index = year * 2 + (month > 6 ? 1 : 0) + by;
      return valued(`${pad(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`);
    }
    case "year":
      return valued(pad(year + by, 4));
    case "decade":
      return valued(pad(Math.floor(year / 10) + by, 3));
    case "century":
      return valued(pad(Math.floor(year / 100) + by, 2));
    default:
      return null;
  }
}

function valued(value: string): Resolved {
  return { ...intervalOfValue(value), value, basis: "relative" };
}

function stated(day: string): Resolved {
  return { earliest: day, latest: day, value: day, basis: "relative" };
}

const stepNames: Readonly<Partial<Record<TimeUnit, readonly ["days" | "weeks" | "months" | "years", number]>>> = {
  day: ["days", 1],
  week: ["weeks", 1],
  weekend: ["weeks", 1],
  fortnight: ["weeks", 2],
  month: ["months", 1],
  quarter: ["months", 3],
  half: ["months", 6],
  year: ["years", 1],
  decade: ["years", 10],
  century: ["years", 100],
};

/** A day moved by a count of units; null for units of the clock. Halves are taken in months or days. */
export function shift(day: string, count: number, unit: TimeUnit): string | null {
  const step = stepNames[unit];
  if (!step) return null;
  const amount = count * step[1];
  if (Math.abs(amount) > 30000) return null;
  if (Number.isInteger(amount)) return addTo(day, { [step[0]]: amount } as { days: number });
  if (step[0] === "years") return addTo(day, { months: Math.round(amount * 12) });
  return addDays(day, Math.round(amount * (step[0] === "months" ? 30 : 7)));
}

/** "Three weeks ago": exact to the day for days, to its stretch for larger units. */
function offset(meaning: Extract<Meaning, { kind: "offset" }>, anchor: Anchor): Resolved {
  const from = meaning.from ? resolveAt(meaning.from, anchor) : null;
  const start = from ? (meaning.sign < 0 ? from.earliest : from.latest) : anchor.day;
  if (meaning.count === null || start === null) {
    if (!from && meaning.count === null && anchor.day !== null) {
      return meaning.sign < 0
        ? { earliest: null, latest: anchor.day, value: "PAST_REF", basis: "relative" }
        : { earliest: anchor.day, latest: null, value: "FUTURE_REF", basis: "relative" };
    }
    return unknown(
      meaning.unit === "day" && !from && meaning.count !== null
        ? "XXXX-XX-XX"
        : meaning.sign < 0
          ? "PAST_REF"
          : "FUTURE_REF",
    );
  }
  const moved = shift(start, meaning.count * meaning.sign, meaning.unit);
  if (moved === null) return from ?? stated(start);
  if (meaning.unit === "day" || from) return stated(moved);
  if (meaning.unit === "week" || meaning.unit === "fortnight" || meaning.unit === "weekend") {
    return { earliest: addDays(moved, -3), latest: addDays(moved, 3), value: weekOf(moved), basis: "relative" };
  }
  const coarse =
    meaning.unit === "month" ||
    meaning.unit === "quarter" ||
    meaning.unit === "half" ||
    !Number.isInteger(meaning.count)
      ? "month"
      : "year";
  const stretch = stretchOf(coarse, moved, 0) ?? stated(moved);
  return stretch;
}

/** "Last week", "this year", "the next three months". */
function period(meaning: Extract<Meaning, { kind: "period" }>, anchor: Anchor): Resolved {
  const by = signs[meaning.direction];
  if (meaning.count !== undefined) {
    const value = durationValue(meaning.count, meaning.unit);
    if (anchor.day === null || by === 0) return unknown(value);
    const other = meaning.count === null ? null : shift(anchor.day, meaning.count * by, meaning.unit);
    const [earliest, latest] = by < 0 ? [other, anchor.day] : [anchor.day, other];
    return { earliest, latest, value, basis: "relative" };
  }
  if (anchor.day === null) return unknown(unanchored[meaning.unit] ?? "XXXX");
  // In the first days of a week "the weekend" is the one just past, unless the clause points ahead.
  const behind =
    meaning.unit === "weekend" && by === 0 && anchor.tense !== "future" && partsOf(anchor.day).weekday <= 3;
  const stretch = stretchOf(meaning.unit, anchor.day, behind ? -1 : by) ?? stated(anchor.day);
  return meaning.part ? { ...stretch, ...partOf(stretch, meaning.part) } : stretch;
}

const unanchored: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
};

const partsOfYear: Readonly<Record<Part, readonly [string, string]>> = {
  early: ["01-01", "04-30"],
  mid: ["04-01", "09-30"],
  late: ["09-01", "12-31"],
};

/** Early, mid or late part of an interval: parts that overlap, since writers are loose here; whole months of a year. */
export function partOf(interval: Interval, part: Part): Interval {
  if (interval.earliest === null || interval.latest === null) return interval;
  const year = interval.earliest.slice(0, 4);
  if (interval.earliest === `${year}-01-01` && interval.latest === `${year}-12-31`) {
    const [from, to] = partsOfYear[part];
    return { earliest: `${year}-${from}`, latest: `${year}-${to}` };
  }
  const days = daysBetween(interval.earliest, interval.latest) + 1;
  const cut = (share: number) => Math.floor(days * share);
  if (part === "early")
    return { earliest: interval.earliest, latest: addDays(interval.earliest, Math.max(cut(0.4) - 1, 0)) };
  if (part === "late")
    return { earliest: addDays(interval.latest, -Math.max(cut(0.4) - 1, 0)), latest: interval.latest };
  return {
    earliest: addDays(interval.earliest, cut(0.25)),
    latest: addDays(interval.earliest, Math.max(cut(0.75) - 1, 0)),
  };
}

/** The two ends of a range lend each other what they leave out: "11-14 April", "April 30-May 2, 2019". */
function shareFields(from: Meaning, to: Meaning): [Meaning, Meaning] {
  if (from.kind !== "calendar" || to.kind !== "calendar") return [from, to];
  const lend = (a: Calendar, b: Calendar): Calendar => {
    const month = a.month ?? (a.day !== undefined ? b.month : undefined);
    const within = a.within ?? (a.year === undefined ? b.within : undefined);
    return { ...a, ...(month === undefined ? {} : { month }), ...(within ? { within } : {}) };
  };
  const first = lend(from, to);
  const second = lend(to, from);
  const later = (second.month ?? 0) * 100 + (second.day ?? 0) < (first.month ?? 0) * 100 + (first.day ?? 0);
  if (first.year === undefined && second.year !== undefined && first.month !== undefined)
    return [{ ...first, year: second.year - (later ? 1 : 0) }, second];
  if (second.year === undefined && first.year !== undefined && second.month !== undefined)
    return [first, { ...second, year: first.year + (later ? 1 : 0) }];
  return [first, second];
}

function range(meaning: Extract<Meaning, { kind: "range" }>, anchor: Anchor): Resolved {
  const [first, second] = shareFields(meaning.from, meaning.to);
  const from = resolveAt(first, anchor);
  const to = resolveAt(
    second,
    from.earliest && second.kind === "calendar" ? { day: from.earliest, tense: "future" } : anchor,
  );
  const value = `${from.value}/${to.value}`;
  if (from.earliest === null || to.latest === null) return unknown(value);
  if (from.earliest > to.latest) return unknown(value);
  return {
    earliest: from.earliest,
    latest: to.latest,
    value,
    basis:
      from.basis === "stated" && to.basis === "stated" ? "stated" : from.basis === "stated" ? to.basis : from.basis,
  };
}

function bound(meaning: Extract<Meaning, { kind: "bound" }>, anchor: Anchor): Resolved {
  const tense = meaning.bound === "since" ? "past" : meaning.bound === "until" ? "future" : anchor.tense;
  const of = resolveAt(meaning.of, { ...anchor, tense: anchor.tense ?? tense });
  switch (meaning.bound) {
    case "since":
      return { ...of, latest: null };
    case "until":
      return { ...of, earliest: null };
    case "before":
      return { ...of, earliest: null, latest: of.earliest === null ? null : addDays(of.earliest, -1) };
    case "after":
      return { ...of, earliest: of.latest === null ? null : addDays(of.latest, 1), latest: null };
  }
}

function clock(meaning: Extract<Meaning, { kind: "clock" }>, anchor: Anchor): Resolved {
  const time = meaning.daypart
    ? `T${meaning.daypart}`
    : meaning.hour === undefined
      ? ""
      : `T${pad(meaning.hour, 2)}:${pad(meaning.minute ?? 0, 2)}`;
  if (!meaning.of) return unknown(time);
  const of = resolveAt(meaning.of, anchor);
  return { ...of, value: `${of.value}${time}` };
}

/** One meaning against one anchor day. */
export function resolveAt(meaning: Meaning, anchor: Anchor): Resolved {
  switch (meaning.kind) {
    case "calendar":
      return calendarOn(meaning, anchor);
    case "offset":
      return offset(meaning, anchor);
    case "period":
      return period(meaning, anchor);
    case "range":
      return range(meaning, anchor);
    case "bound":
      return bound(meaning, anchor);
    case "clock":
      return clock(meaning, anchor);
    case "duration":
      return unknown(durationValue(meaning.count, meaning.unit));
    default:
      return unknown(meaning.value);
  }
}

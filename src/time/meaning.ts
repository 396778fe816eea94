/**
 * @module What a time pattern says, before it is anchored: the shapes, and how a rule's captures become one.
 * Next: `resolve.ts`.
 */
import type { TimeRule, TimeUnit } from "./data.js";

/** "that" is "this" with a lean to the past: "nessa terça-feira". */
export type Direction = "last" | "this" | "that" | "next";
export type Part = "early" | "mid" | "late";
export type BoundKind = "since" | "until" | "before" | "after";

/** A place in the calendar; what it leaves out is filled from `within`, then from the anchor. */
export interface Calendar {
  readonly kind: "calendar";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: string;
  /** First year of the decade; below 100 where the century is not said. */
  readonly decade?: number;
  readonly century?: number;
  /** Which one of `unit` inside `within`: 1 the first, -1 the last. */
  readonly nth?: number;
  readonly unit?: TimeUnit;
  readonly part?: Part;
  readonly direction?: Direction;
  readonly within?: Meaning;
}

export type Meaning =
  | Calendar
  | {
      readonly kind: "period";
      readonly direction: Direction;
      readonly unit: TimeUnit;
      readonly count?: number | null;
      readonly part?: Part;
    }
  | {
      readonly kind: "offset";
      readonly count: number | null;
      readonly unit: TimeUnit;
      readonly sign: 1 | -1;
      readonly from?: Meaning;
      readonly pastIsDuration?: boolean;
    }
  | { readonly kind: "range"; readonly from: Meaning; readonly to: Meaning }
  | { readonly kind: "bound"; readonly bound: BoundKind; readonly of: Meaning }
  | { readonly kind: "duration"; readonly count: number | null; readonly unit: TimeUnit }
  | { readonly kind: "set"; readonly value: string }
  | {
      readonly kind: "clock";
      readonly hour?: number;
      readonly minute?: number;
      readonly daypart?: string;
      readonly of?: Meaning;
    }
  | { readonly kind: "reference"; readonly value: string };

/** What the items of a pattern have caught, by name. A vague count is "X". */
export type Captures = { readonly [name: string]: string | number | Meaning };

function number(captures: Captures, name: string): number | undefined {
  const value = captures[name];
  return value === undefined || typeof value === "object" ? undefined : Number(value);
}

function word<T extends string>(captures: Captures, name: string): T | undefined {
  const value = captures[name];
  return typeof value === "string" ? (value as T) : undefined;
}

function meaning(captures: Captures, name: string): Meaning | undefined {
  const value = captures[name];
  return typeof value === "object" ? value : undefined;
}

function count(captures: Captures): number | null {
  const value = captures.count ?? captures.number ?? captures.amount ?? captures.vague;
  if (value === undefined || typeof value === "object" || value === "X") return null;
  return Number(value) + (number(captures, "plus") ?? 0);
}

const calendarNumbers = ["year", "month", "day", "weekday", "quarter", "half", "decade", "century", "nth"] as const;

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function calendar(captures: Captures): Meaning | null {
  const made: { -readonly [K in keyof Calendar]: Calendar[K] } = { kind: "calendar" };
  for (const name of calendarNumbers) {
    const value = number(captures, name);
    if (value !== undefined) made[name] = value;
  }
  const holiday = word(captures, "holiday");
  if (holiday) [made.month, made.day] = [Number(holiday.slice(0, 2)), Number(holiday.slice(3))];
  if (captures.season !== undefined) made.season = word(captures, "season");
  if (captures.part !== undefined) made.part = word<Part>(captures, "part");
  if (captures.direction !== undefined) made.direction = word<Direction>(captures, "direction");
  if (captures.unit !== undefined) made.unit = word<TimeUnit>(captures, "unit");
  const within = meaning(captures, "within");
  if (within) made.within = within;
  const { quarter = 1, half = 1, month: inYear = 1, day: inMonth = 1 } = made;
  if (quarter > 4 || half > 2 || inYear > 12 || inYear < 1 || inMonth > (longestMonths[inYear - 1] ?? 31)) return null;
  return made;
}

/** A daypart or an hour on a day: "Tuesday morning", "08:30 UTC". Hours beyond the clock give null. */
function clock(captures: Captures): Meaning | null {
  const base = number(captures, "hour");
  const added = number(captures, "meridiem");
  const hour = base === undefined ? undefined : added === undefined ? base : (base % 12) + added;
  const minute = number(captures, "minute");
  if ((hour ?? 0) > 24 || (minute ?? 0) > 59) return null;
  const daypart = word(captures, "daypart");
  const of = meaning(captures, "of");
  return {
    kind: "clock",
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(daypart ? { daypart } : {}),
    ...(of ? { of } : {}),
  };
}

/** How fine a calendar place or a stretch is, for telling whether two can be the ends of one range. */
function grain(place: Meaning): string {
  if (place.kind === "period") return place.unit;
  if (place.kind !== "calendar") return "day";
  if (place.day !== undefined) return "day";
  if (place.weekday !== undefined) return "weekday";
  return place.month !== undefined ? "month" : place.quarter !== undefined ? "quarter" : "year";
}

function isBareDay(meaning: Meaning): boolean {
  return meaning.kind === "calendar" && meaning.day !== undefined && meaning.month === undefined;
}

/** Ends of a range are of one grain, or both say their year; a bare day goes with a day alone ("11-14 April", never "2015-1"). */
function areEnds(from: Meaning, to: Meaning): boolean {
  const dated = (end: Meaning) => end.kind === "offset" || (end.kind === "calendar" && end.year !== undefined);
  if ((isBareDay(from) && to.kind !== "calendar") || (isBareDay(to) && from.kind !== "calendar")) return false;
  return grain(from) === grain(to) || (dated(from) && dated(to));
}

/** The meaning of a rule's captures, or null where they make no sense together. */
export function meaningOf(rule: TimeRule, caught: Captures): Meaning | null {
  const captures = rule.with ? { ...caught, ...rule.with } : caught;
  const unit = word<TimeUnit>(captures, "unit");
  switch (rule.does) {
    case "calendar":
      return calendar(captures);
    case "clock":
      return clock(captures);
    case "period": {
      const part = word<Part>(captures, "part");
      const counted = "number" in captures || "count" in captures || "vague" in captures || "amount" in captures;
      const direction = word<Direction>(captures, "direction") ?? "this";
      return unit
        ? { kind: "period", direction, unit, ...(counted ? { count: count(captures) } : {}), ...(part ? { part } : {}) }
        : null;
    }
    case "offset": {
      const deictic = number(captures, "deictic");
      if (deictic !== undefined)
        return { kind: "offset", count: Math.abs(deictic), unit: "day", sign: deictic < 0 ? -1 : 1 };
      const from = meaning(captures, "from");
      return unit
        ? {
            kind: "offset",
            count: count(captures),
            unit,
            sign: number(captures, "sign") === -1 ? -1 : 1,
            ...(from ? { from } : {}),
            ...(captures.past === "duration" ? { pastIsDuration: true } : {}),
          }
        : null;
    }
    case "range": {
      const from = meaning(captures, "from");
      const to = meaning(captures, "to");
      return from && to && areEnds(from, to) ? { kind: "range", from, to } : null;
    }
    case "bound": {
      const of = meaning(captures, "of");
      const bound = word<BoundKind>(captures, "bound");
      return of && bound ? { kind: "bound", bound, of } : null;
    }
    case "duration":
      return unit ? { kind: "duration", count: count(captures), unit } : null;
    case "set":
      return { kind: "set", value: setValue(captures) };
    case "reference":
      return { kind: "reference", value: word(captures, "reference") ?? "PAST_REF" };
  }
}

const letters: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  hour: "H",
  minute: "M",
  second: "S",
};

/** ISO 8601 duration as TIMEX3 writes it: "P2D", "PT3H", "PXY". */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const clocked = unit === "hour" || unit === "minute" || unit === "second";
  if (unit === "fortnight") return count === null ? "PXW" : `P${count * 2}W`;
  if (unit === "quarter") return count === null ? "PXQ" : `P${count * 3}M`;
  if (unit === "half") return count === null ? "PXM" : `P${count * 6}M`;
  if (count === null && (unit === "decade" || unit === "century")) return unit === "decade" ? "PXDE" : "PXCE";
  const amount = count === null ? "X" : unit === "decade" ? count * 10 : unit === "century" ? count * 100 : count;
  const letter = letters[unit] ?? "Y";
  return `P${clocked ? "T" : ""}${amount}${letter}`;
}

function setValue(captures: Captures): string {
  const weekday = number(captures, "weekday");
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  const unit = word<TimeUnit>(captures, "unit") ?? word<TimeUnit>(captures, "recurrence") ?? "day";
  return durationValue(count(captures) ?? 1, unit);
}

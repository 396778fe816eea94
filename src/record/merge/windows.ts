/**
 * @module Where a mention is looked for: under each pair of its parties, on the days that it may share with another.
 *
 * What two mentions of one event always have in common is their type, two parties (or the one there is) and days that
 * touch. The record keeps these as rows, so that a new mention finds its like without a look at all the others;
 * `fits.ts` then decides. A window may be too wide, never too narrow: mentions that fit always meet in one.
 */
import { partyKeys } from "../identity.js";
import { dayNumber, isDated } from "./days.js";
import { isRare } from "./kinds.js";
import { isTold, NEAR_DAYS } from "./told.js";
import type { Mention } from "./types.js";

/** Days since 1970-01-01, both ends counted. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

export const ALWAYS: Window = { low: -10_000_000, high: 10_000_000 };

/** So many parties are paired with each other: longer lists share these with their like. */
const PAIRED = 8;

/** A day announced may be moved by a few. */
const MARGIN = 3;

/** An answer in kind comes within so many days. */
export const ANSWER_DAYS = 14;

/** An act announced without its day is looked for so many days ahead: a quarter of a year; a year for what takes states long. */
export function aheadDays(event: Mention["event"]): number {
  return isRare(event) ? 366 : 92;
}

/** Type and two parties, whatever their sides: "CONSULT PER+USA"; "PROTEST FRA" where there is one only. */
export function dyadsOf({ event }: Pick<Mention, "event">): string[] {
  const keys = partyKeys([...event.actors, ...event.recipients]).slice(0, PAIRED);
  if (keys.length < 2) return [`${event.type} ${keys[0] ?? ""}`];
  return keys.flatMap((a, index) => keys.slice(index + 1).map((b) => `${event.type} ${a}+${b}`));
}

export function windowsOf(mention: Mention): Window[] {
  const { when, event, report } = mention;
  const published = isTold(report.published)
    ? { low: dayNumber(report.published.earliest), high: dayNumber(report.published.latest) }
    : null;
  if (isDated(when)) {
    const margin = event.type === "SANCTION" ? ANSWER_DAYS : MARGIN;
    const days = { low: dayNumber(when.earliest) - margin, high: dayNumber(when.latest) + margin };
    const inside = published === null || (published.low >= days.low && published.high <= days.high);
    return inside ? [days] : [days, published];
  }
  if (published !== null && event.factuality === "announced")
    return [{ low: published.low - NEAR_DAYS, high: published.high + aheadDays(event) }];
  if (published === null || event.background || isRare(event)) return [ALWAYS];
  return [{ low: published.low - NEAR_DAYS, high: published.high + NEAR_DAYS }];
}

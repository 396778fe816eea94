/**
 * @module Where a mention is looked for: under each pair of its parties, on the days that it may share with another.
 *
 * What two mentions of one event always have in common is their type, two parties (or the one there is) and days that
 * touch. The record keeps these as rows, so that a new mention finds its like without a look at all the others;
 * `fits.ts` then decides. A window may be too wide, never too narrow: mentions that fit always meet in one.
 */
import { partyKeys } from "../identity.js";
import { dayNumber, isDated } from "./days.js";
import { isCause, isRare } from "./kinds.js";
import { isTold, NEAR_DAYS, told } from "./told.js";
import type { Placed } from "./types.js";

/** Days since 1970-01-01, both ends counted. */
interface Window {
  readonly low: number;
  readonly high: number;
}

export interface Place extends Window {
  /** Under what it is looked for: see `placesOf`. */
  readonly dyad: string;
}

const ALWAYS: Window = { low: -10_000_000, high: 10_000_000 };

/** So many parties are paired with each other: longer lists share these with their like. */
const PAIRED = 8;

/** A day announced may be moved by a few. */
const MARGIN = 3;

/** An answer in kind comes within so many days. */
export const ANSWER_DAYS = 14;

/** An act announced without its day is looked for so many days ahead: a quarter of a year; a year for what takes states long. */
export function aheadDays(event: Placed["event"]): number {
  return isRare(event) ? 366 : 92;
}

/** The pairs of its parties, whatever their sides: "PER+USA"; "FRA" where there is one only. */
function pairsOf({ event }: Pick<Placed, "event">): string[] {
  const keys = partyKeys([...event.actors, ...event.recipients]).slice(0, PAIRED);
  if (keys.length < 2) return [keys[0] ?? ""];
  return keys.flatMap((a, index) => keys.slice(index + 1).map((b) => `${a}+${b}`));
}

/** The days on which another may tell the same; or that the mention announces. */
function windowsOf(mention: Placed): Window[] {
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
  if (published === null) return [ALWAYS];
  const ahead = event.factuality === "announced" ? aheadDays(event) : NEAR_DAYS;
  return [{ low: published.low - NEAR_DAYS, high: published.high + ahead }];
}

/** Earlier history told by two reports may be one if they came out within so many days. */
export const PAST_DAYS = 366;

/** Where only mentions told as earlier history are looked for, by the days of their reports. */
function pastWindow(mention: Placed): Window | null {
  const days = told(mention);
  if (!mention.event.background || days?.earliest == null || days.latest === null) return null;
  return { low: dayNumber(days.earliest) - PAST_DAYS / 2, high: dayNumber(days.latest) + PAST_DAYS / 2 };
}

/** Where only the same rare act is looked for: told without its day, it may be of any time. */
function rareWindow({ event, when }: Placed): Window | null {
  if (!isRare(event)) return null;
  return isDated(when) ? { low: dayNumber(when.earliest), high: dayNumber(when.latest) } : ALWAYS;
}

/** Where what one side did meets the other's answer of another type: on its days, and so many before the answer's. */
function answerWindow({ event, when }: Placed): Window | null {
  const answer = event.type === "SANCTION" && event.mode !== null;
  if (event.symmetric || event.background || !isDated(when) || !(answer || isCause(event))) return null;
  const low = dayNumber(when.earliest) - (answer ? ANSWER_DAYS : 0);
  return { low, high: dayNumber(when.latest) };
}

/**
 * Under each pair with the days; beside them, what is compared over longer times, each under a name of its own, so that
 * a pair's daily traffic is not looked through for it.
 */
export function placesOf(mention: Placed): Place[] {
  const pairs = pairsOf(mention);
  const { type, cameo } = mention.event;
  const under = (mark: string, window: Window | null): Place[] =>
    window === null ? [] : pairs.map((pair) => ({ dyad: `${mark} ${pair}`, ...window }));
  return [
    ...windowsOf(mention).flatMap((window) => under(type, window)),
    ...under(`past ${type}`, pastWindow(mention)),
    ...under(`${cameo} ${type}`, rareWindow(mention)),
    ...under("answer", answerWindow(mention)),
  ];
}

/**
 * @module The report's day as far as its page tells: which of the dates found on it is believed, and why.
 *
 * A date with two readings is decided by the dateline, the outlet's habit or the language's; else both stay.
 * A day without a year stays without; the time stage may bound it by what the text says. Never guesses.
 */
import type { PageDate, Remark, When } from "#text";
import { dayNumber, isoDay, type WrittenDate } from "./dates.js";

/** A date on the page and where it stood. */
export interface Clue {
  readonly text: string;
  readonly date: WrittenDate;
  /** `stated`: came with the report. `label`: "Published: …". `meta`: the page's metadata. `line`: alone on a line. `menu`: among navigation. */
  readonly from: "stated" | "label" | "meta" | "line" | "url" | "menu" | "updated";
}

export interface Settled {
  readonly published: When;
  readonly pageDates: readonly PageDate[];
  /** The dateline's day with its year, where one is sure. */
  readonly datelineDay: string | null;
  readonly remarks: readonly Remark[];
}

export const unknownWhen: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

export function onDay(day: string, basis: When["basis"]): When {
  return { earliest: day, latest: day, edtf: day, basis };
}

/** Days by which a page may be later than its dateline, and earlier (time zones, the eve's print). */
const later = 7;
const earlier = 2;

/** Whether `iso` may be the page's day of a report datelined `stated` ("--02-06" or a full day). */
function agrees(iso: string, stated: string): boolean {
  const year = Number(iso.slice(0, 4));
  const days = stated.startsWith("--")
    ? [year - 1, year, year + 1].map((one) => isoDay(one, Number(stated.slice(2, 4)), Number(stated.slice(5, 7))))
    : [stated];
  return days.some((day) => {
    if (day === null) return false;
    const gap = dayNumber(iso) - dayNumber(day);
    return gap >= -earlier && gap <= later;
  });
}

/** Orders of day and month to try; null where one is unknown. */
export type Orders = readonly ("dmy" | "mdy" | "ymd" | null)[];

/** The order in which an ISO reading of "4/9/2019" was written. */
export function inOrder(text: string, readings: readonly string[], order: "dmy" | "mdy" | "ymd"): string | null {
  const first = /\d{1,2}/.exec(text);
  if (!first || order === "ymd") return null;
  const [from, to] = order === "dmy" ? [8, 10] : [5, 7];
  return readings.find((iso) => Number(iso.slice(from, to)) === Number(first[0])) ?? null;
}

interface Weighed extends Clue {
  readonly readings: readonly string[];
  readonly trusted: boolean;
  readonly why: string;
}

function weigh(clue: Clue, stated: string | null, orders: Orders, readOn: string | null): Weighed {
  const given = clue.date.readings;
  const fits = stated === null ? [] : given.filter((iso) => agrees(iso, stated));
  const ruled = (readings: readonly string[], trusted: boolean, why: string): Weighed => ({
    ...clue,
    readings,
    trusted,
    why,
  });
  if (clue.from === "stated") return ruled(given, true, "given with the report");
  if (given.every((iso) => readOn !== null && dayNumber(iso) > dayNumber(readOn) + 1))
    return ruled(given, false, "later than the day of reading");
  if (fits.length === 1) return ruled(fits, true, "agrees with the dateline");
  if (stated !== null && fits.length === 0 && clue.from !== "updated")
    return ruled(given, false, `disagrees with the dateline (${stated})`);
  const newYear = given.every((iso) => iso.endsWith("-01-01"));
  if (newYear && clue.from !== "label")
    return ruled(given, false, "1 January is what many pages show where no date was entered, and nothing confirms it");
  if (clue.from === "menu") return ruled(given, false, "stands among the page's navigation, and nothing confirms it");
  if (given.length > 1) {
    for (const order of orders) {
      const one = order && inOrder(clue.text, given, order);
      if (one) return ruled([one], true, `read as ${order}, the order of the outlet or language`);
    }
    return ruled(given, true, "the order of day and month is open");
  }
  return ruled(given, true, clue.from === "url" ? "stands in the address" : "stands on the page");
}

/** The day of a dateline without a year, in the year that lets it stand just before `published`. */
function yearFrom(stated: string, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) =>
    isoDay(one, Number(stated.slice(2, 4)), Number(stated.slice(5, 7))),
  );
  return days.find((day) => day !== null && agrees(published, day)) ?? null;
}

const rank: Readonly<Record<Clue["from"], number>> = {
  stated: 0,
  label: 1,
  meta: 2,
  line: 3,
  url: 4,
  menu: 5,
  updated: 6,
};

/**
 * @param stated  The dateline's day as written: "--02-06", "2018-02-06", or null.
 * @param orders  Orders of day and month to try, the outlet's first; null where unknown.
 * @param readOn  The day of reading, or null: a page date after it is not believed.
 */
export function settle(clues: readonly Clue[], stated: string | null, orders: Orders, readOn: string | null): Settled {
  const weighed = clues.map((clue) => weigh(clue, stated, orders, readOn)).sort((a, b) => rank[a.from] - rank[b.from]);
  const remarks: Remark[] = [];
  const full = stated !== null && !stated.startsWith("--") ? stated : null;
  const believed = weighed.filter((one) => one.trusted && one.from !== "updated");
  for (const one of weighed) {
    if (!one.trusted)
      remarks.push({
        code: "CH-R15",
        message: `the page's date “${one.text}” is not believed: ${one.why}. The text's own words decide; give “published” to settle it.`,
      });
  }
  const best = believed[0];
  const contrary =
    best &&
    believed.find(
      (one) =>
        one.readings.length === 1 &&
        best.readings.length === 1 &&
        Math.abs(dayNumber(one.readings[0] as string) - dayNumber(best.readings[0] as string)) > later,
    );
  if (best && contrary) {
    remarks.push({
      code: "CH-R16",
      message: `the page gives two days, “${best.text}” and “${contrary.text}”: the first is kept. Give “published” to settle it.`,
    });
  }
  const pageDates = weighed.map(({ text, readings, trusted, why }) => ({ text, readings, trusted, why }));
  let published = unknownWhen;
  let datelineDay = full;
  if (best && best.readings.length === 1) {
    const day = best.readings[0] as string;
    published = onDay(day, best.from === "stated" ? "stated" : best.from === "url" ? "url" : "page");
    if (stated !== null && full === null) datelineDay = yearFrom(stated, day);
  } else if (full) published = onDay(full, "dateline");
  else if (best) {
    const [from, to] = [...best.readings].sort() as [string, string];
    published = { earliest: from, latest: to, edtf: `${from}/${to}`, basis: "page" };
    remarks.push({
      code: "CH-R14",
      message: `“${best.text}” may be ${from} or ${to}: both stay. Give “published”, or the outlet with its order of dates in knowledge/.`,
    });
  } else if (stated !== null) {
    published = { earliest: null, latest: null, edtf: `XXXX-${stated.slice(2)}`, basis: "dateline" };
    remarks.push({
      code: "CH-R19",
      message: `the dateline says ${stated.slice(2)} without a year, and nothing on the page gives one: the year stays unknown. Give “published” to settle it.`,
    });
  }
  return { published, pageDates, datelineDay, remarks };
}

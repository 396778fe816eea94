/**
 * @module Settles the report's own day.
 *
 * Takes what reading found, the weekdays that the text tells of, and the tenures of the office-holders it names
 * as in office. Drops a page date that nothing supports, finds the year of a dateline, or bounds an undated
 * report. Never guesses: where more than one answer is left, it stays open, with a remark.
 * Why: docs/reference/time.md
 */
import type { Remark, Report, When } from "#text";
import { weekdayNear } from "./calendar.js";
import { dayOf, daysBetween } from "./day.js";
import { type Interval, intersect, isBounded, open, toEdtf } from "./interval.js";
import type { Meaning } from "./meaning.js";
import type { Tense } from "./resolve.js";

/** A person's time in an office that the report speaks of as its own present. */
export interface TenureBound {
  readonly from: string | null;
  readonly to: string | null;
  readonly person: string;
  readonly office: string;
  readonly state: string | null;
}

export interface Settled {
  readonly published: When;
  readonly remarks: readonly Remark[];
}

export interface ToldWeekday {
  readonly weekday: number;
  readonly tense: Tense;
}

const unknown: When = { ...open, edtf: "XXXX", basis: "unknown" };

/** A report tells of weekdays at most so many days back: older days are told by their date. */
const farthestWeekday = 4;

function told(tenures: readonly TenureBound[]): string {
  return tenures
    .map(
      ({ person, office, state, from, to }) =>
        `${person} (${office}${state ? `, ${state}` : ""}, ${from ?? ".."} to ${to ?? ".."})`,
    )
    .join("; ");
}

/** Days on which all were in office; null where there is none. */
function together(tenures: readonly TenureBound[]): Interval | null {
  let days: Interval | null = open;
  for (const { from, to } of tenures) days = days && intersect(days, { earliest: from, latest: to });
  return days;
}

/** Why a page's date is not the report's, or null where nothing speaks against it. */
function against(report: Report, weekdays: readonly ToldWeekday[]): string | null {
  const { earliest } = report.published;
  if (earliest === null || report.published.basis !== "page") return null;
  const untrusted = report.pageDates.find((date) => !date.trusted && date.readings.includes(earliest));
  if (untrusted && !report.pageDates.some((date) => date.trusted && date.readings.includes(earliest)))
    return untrusted.why;
  const past = weekdays.filter(({ tense }) => tense === "past");
  if (past.length === 0) return null;
  const back = Math.min(
    ...past.map(({ weekday }) => daysBetween(weekdayNear(weekday, earliest, undefined, "past"), earliest)),
  );
  return back > farthestWeekday ? `the text tells as its news of a weekday that lies ${back} days before it` : null;
}

/** Month and day of a dateline without its year, from "--08-01", "XXXX-08-01". */
function monthAndDay(report: Report): { month: number; day: number } | null {
  for (const text of [report.dateline?.stated, report.published.edtf]) {
    const match = /^(?:--|XXXX-)(\d\d)-(\d\d)$/.exec(text ?? "");
    if (match) return { month: Number(match[1]), day: Number(match[2]) };
  }
  return null;
}

/** Whether a day is one on which the weekdays told as news lie at most a day back. */
function agreesWith(date: string, weekdays: readonly ToldWeekday[]): boolean {
  return weekdays
    .filter(({ tense }) => tense === "past")
    .every(({ weekday }) => daysBetween(weekdayNear(weekday, date, undefined, "past"), date) <= 1);
}

function yearByTenures(
  month: number,
  day: number,
  days: Interval,
  tenures: readonly TenureBound[],
  weekdays: readonly ToldWeekday[],
): Settled {
  const edtf = `XXXX-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const partial: When = { ...open, edtf, basis: "unknown" };
  if (!isBounded(days))
    return {
      published: partial,
      remarks: [
        {
          code: "CH-T02",
          message: `The dateline gives ${edtf} without a year, and the offices named leave the years open: ${told(tenures)}. The date stays open.`,
        },
      ],
    };
  const fitting: string[] = [];
  for (let year = Number(days.earliest.slice(0, 4)); year <= Number(days.latest.slice(0, 4)); year++) {
    const date = dayOf(year, month, day);
    if (date && date >= days.earliest && date <= days.latest) fitting.push(date);
  }
  const agreeing = weekdays.some(({ tense }) => tense === "past")
    ? fitting.filter((date) => agreesWith(date, weekdays))
    : [];
  const [byWeekday] = agreeing;
  if (byWeekday && fitting.length > 1 && agreeing.length === 1) {
    return {
      published: { earliest: byWeekday, latest: byWeekday, edtf: byWeekday, basis: "tenure" },
      remarks: [
        {
          code: "CH-T03",
          message: `The dateline gives no year; of the ${fitting.length} years in which all named held their offices (${told(tenures)}), ${byWeekday} alone agrees with the weekdays that the text tells as its news.`,
        },
      ],
    };
  }
  const [only] = fitting;
  if (only && fitting.length === 1) {
    return {
      published: { earliest: only, latest: only, edtf: only, basis: "tenure" },
      remarks: [
        {
          code: "CH-T03",
          message: `The dateline gives no year; ${only} is the only such day on which all named held their offices: ${told(tenures)}.`,
        },
      ],
    };
  }
  const what =
    fitting.length === 0
      ? "no year fits"
      : `${fitting.length} years fit (${fitting.map((date) => date.slice(0, 4)).join(", ")})`;
  const wide: When =
    fitting.length > 1 ? { earliest: only ?? null, latest: fitting.at(-1) ?? null, edtf, basis: "tenure" } : partial;
  return {
    published: wide,
    remarks: [
      {
        code: "CH-T02",
        message: `The dateline gives ${edtf} without a year; ${what} the offices named: ${told(tenures)}. The date stays open.`,
      },
    ],
  };
}

function byTenures(report: Report, tenures: readonly TenureBound[], weekdays: readonly ToldWeekday[]): Settled {
  const missing = monthAndDay(report);
  const partial: When = missing
    ? {
        ...open,
        edtf: report.published.edtf.startsWith("XXXX-")
          ? report.published.edtf
          : `XXXX${report.dateline?.stated?.slice(1)}`,
        basis: "unknown",
      }
    : unknown;
  if (tenures.length === 0) {
    const message = missing
      ? `The dateline gives ${partial.edtf} without a year, and nothing in the text tells it. The date stays open.`
      : "The report has no date, and no office-holder in it bounds one. The date stays open.";
    return { published: partial, remarks: [{ code: missing ? "CH-T02" : "CH-T01", message }] };
  }
  const days = together(tenures);
  if (days === null)
    return {
      published: partial,
      remarks: [
        {
          code: "CH-T04",
          message: `The persons named never held their offices at the same time: ${told(tenures)}. The date stays open.`,
        },
      ],
    };
  if (missing) return yearByTenures(missing.month, missing.day, days, tenures, weekdays);
  if (days.earliest === null && days.latest === null)
    return {
      published: unknown,
      remarks: [
        { code: "CH-T01", message: `The report has no date, and the offices named give no bound: ${told(tenures)}.` },
      ],
    };
  const published: When = { ...days, edtf: toEdtf(days.earliest, days.latest), basis: "tenure" };
  return {
    published,
    remarks: [
      {
        code: "CH-T03",
        message: `The report has no date; the offices held by those it names bound it: ${told(tenures)}.`,
      },
    ],
  };
}

export function settlePublished(
  report: Report,
  weekdays: readonly ToldWeekday[],
  tenures: readonly TenureBound[],
): Settled {
  const remarks: Remark[] = [];
  let current = report;
  const why = against(report, weekdays);
  if (why !== null) {
    remarks.push({
      code: "CH-T05",
      message: `The page's date ${report.published.edtf} is not taken for the report's: ${why}.`,
    });
    current = { ...report, published: unknown };
  }
  const { earliest, latest } = current.published;
  if (earliest !== null || latest !== null) {
    const days = isBounded(current.published) && earliest !== latest ? together(tenures) : null;
    const narrowed = days && intersect(current.published, days);
    if (!narrowed) return { published: current.published, remarks };
    return {
      published: { ...narrowed, edtf: toEdtf(narrowed.earliest, narrowed.latest), basis: current.published.basis },
      remarks,
    };
  }
  const settled = byTenures(current, tenures, weekdays);
  return { published: settled.published, remarks: [...remarks, ...settled.remarks] };
}

/** Whether a meaning is a bare weekday, by which a page's date can be checked. */
export function bareWeekday(meaning: Meaning): number | null {
  if (meaning.kind === "clock" && meaning.of) return bareWeekday(meaning.of);
  return meaning.kind === "calendar" &&
    meaning.weekday !== undefined &&
    meaning.day === undefined &&
    !meaning.direction &&
    !meaning.within &&
    meaning.nth === undefined
    ? meaning.weekday
    : null;
}

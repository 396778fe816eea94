/**
 * @module A prepared report and its language's debris → `Report`: what is set aside, title, outlet, agency, dateline, its day.
 *
 * Pure. Says in remarks what it could not settle. Next: `#language`.
 */
import type { DebrisFile, Knowledge } from "#data";
import type { Dateline, Remark, Report, SetAside } from "#text";
import { gatherClues } from "./clues.js";
import { findCredits } from "./credits.js";
import { datelineReader, type FoundDateline } from "./dateline.js";
import { splitLines } from "./lines.js";
import { outletIndex } from "./outlets.js";
import type { Prepared } from "./prepare.js";
import { inOrder, type Orders, settle } from "./published.js";
import { type JudgedLine, judgeLines, setAsideSpans } from "./set-aside.js";
import { findTitle } from "./title.js";
import { translationRemark } from "./translated.js";

export interface ReadingContext {
  /** The report's language. */
  readonly lang: string;
  /** Its `debris.yaml`. */
  readonly debris: DebrisFile;
  /** Other languages' debris, for short foreign lines ("Share" on a French page). */
  readonly others?: readonly DebrisFile[];
  readonly knowledge: Knowledge;
  /** The day of reading (ISO), where a page date after it is not to be believed. */
  readonly readOn?: string | null;
}

/** Kept lines at the head that may begin with the dateline. */
const datelineReach = 7;

function findDateline(
  lines: readonly JudgedLine[],
  read: (line: JudgedLine) => FoundDateline | null,
  dayLines: Set<number>,
): FoundDateline | null {
  let dayOnly: FoundDateline | null = null;
  const kept = lines.filter((one) => one.why === null || one.why === "byline").slice(0, datelineReach);
  for (const [i, line] of kept.entries()) {
    const found = read(line);
    if (found?.alone && found.place === null && found.date?.year) dayLines.add(line.start);
    // The first line, or the one below the title.
    if (found?.weak && i > 1) continue;
    if (found?.place || found?.credit) return found;
    dayOnly ??= found;
  }
  return dayOnly;
}

/** A date alone on a line at the head is the page's, not words of the report. */
function withDateLines(
  lines: readonly JudgedLine[],
  names: ReadonlySet<number>,
  dayLines: ReadonlySet<number>,
  dateline: FoundDateline | null,
): JudgedLine[] {
  return lines.map((line) => {
    if (line.why !== null) return line;
    if (names.has(line.start) || dayLines.has(line.start)) return { ...line, why: "furniture" };
    if (dateline?.alone && dateline.place === null && line.start === dateline.start)
      return { ...line, why: "furniture" };
    return line;
  });
}

/** The dateline's day as written; numbers in the order of the outlet or language, else null. */
function statedDay(found: FoundDateline | null, text: string, orders: Orders): string | null {
  const readings = found?.date?.readings ?? [];
  if (readings.length < 2) return readings[0] ?? null;
  const written = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(text.slice(found?.start, found?.end))?.[0] ?? "";
  for (const order of orders) {
    const one = order && inOrder(written, readings, order);
    if (one) return one;
  }
  return null;
}

function describe(found: FoundDateline | null, stated: string | null, day: string | null): Dateline | null {
  if (!found) return null;
  return { start: found.start, end: found.end, place: found.place, country: found.country, date: day, stated };
}

export function readReport(prepared: Prepared, context: ReadingContext): Report {
  const { input, text } = prepared;
  const { debris, knowledge, lang } = context;
  const outlets = outletIndex(knowledge);
  const judged = judgeLines(splitLines(text, prepared.marks), debris, context.others);
  const dayLines = new Set<number>();
  const found = findDateline(judged, datelineReader(debris, knowledge, lang), dayLines);
  const credits = findCredits(prepared, judged, found, outlets);
  const lines = withDateLines(judged, credits.nameLines, dayLines, found);
  const gathered = gatherClues(prepared, lines, found, debris);
  const orders: Orders = [credits.known?.dateOrder ?? null, debris.dateline.order];
  const stated = statedDay(found, text, orders);
  const settled = settle(gathered.clues, stated, orders, context.readOn ?? null);
  const { title, span } = findTitle(input.title?.trim() || null, lines, found?.start ?? null);
  const setAside = setAsideSpans(lines);
  const remarks: Remark[] = [...prepared.remarks, ...gathered.remarks, ...settled.remarks];
  const translated = translationRemark(text, setAside, debris.translation);
  if (translated) remarks.push(translated);
  if (found?.unknown) {
    remarks.push({
      code: "CH-R17",
      message: `the dateline's place “${found.unknown}” is in no list: its country stays unknown. Add it to knowledge/ if it matters.`,
      start: found.start,
      end: found.end,
    });
  }
  if (lines.every((line) => line.why !== null)) {
    remarks.push({
      code: "CH-R13",
      message: "nothing of the text is a report's: every line was set aside, or it is empty. Look at “setAside”.",
    });
  }
  return {
    id: input.id,
    lang,
    title,
    titleSpan: span,
    outlet: credits.outlet,
    agency: credits.agency,
    url: input.url ?? prepared.metadata?.url ?? null,
    dateline: describe(found, stated, settled.datelineDay),
    published: settled.published,
    pageDates: settled.pageDates,
    text,
    setAside: ordered(setAside),
    remarks,
  };
}

function ordered(spans: SetAside[]): SetAside[] {
  return spans.sort((a, b) => a.start - b.start);
}

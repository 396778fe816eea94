/** @module Gathers the dates that a page shows: given, labelled, in its metadata, alone on a line, in the address, in a menu. */
import type { DebrisFile } from "#data";
import type { Remark } from "#text";
import type { FoundDateline } from "./dateline.js";
import { dateReader, isoDay } from "./dates.js";
import { fold } from "./fold.js";
import type { Prepared } from "./prepare.js";
import type { Clue } from "./published.js";
import type { JudgedLine } from "./set-aside.js";

const isoStart = /^\s*(\d{4})-(\d{2})-(\d{2})(?=$|[T\s])/;

/** The day of an ISO date or date with time, as written, or null. */
export function isoDayOf(text: string): string | null {
  const match = isoStart.exec(text);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "/2018/02/06/", "/2018-02-06-", "/20180206/" in an address. */
function dayInAddress(url: string): { text: string; day: string } | null {
  const match =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(url);
  const day = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return match && day ? { text: match[0].replace(/^[/_-]/, ""), day } : null;
}

const written = (day: string): Clue["date"] => ({
  start: 0,
  end: 10,
  readings: [day],
  year: Number(day.slice(0, 4)),
  open: false,
});

/** Lines at the head where a date alone is the report's. */
const head = 5;

export function gatherClues(
  prepared: Prepared,
  lines: readonly JudgedLine[],
  dateline: FoundDateline | null,
  data: DebrisFile,
): { clues: Clue[]; remarks: Remark[] } {
  const clues: Clue[] = [];
  const remarks: Remark[] = [];
  const dates = dateReader(data);
  const { input, metadata } = prepared;
  if (input.published) {
    const day = isoDayOf(input.published);
    if (day) clues.push({ text: input.published, date: written(day), from: "stated" });
    else
      remarks.push({
        code: "CH-R18",
        message: `“published” is “${input.published}”, which is no ISO day: it is passed over. Write it as 2018-02-06.`,
      });
  }
  if (metadata?.published) {
    const day = isoDayOf(metadata.published);
    const date = day ? written(day) : dates.first(fold(metadata.published));
    if (date && date.year !== null) clues.push({ text: metadata.published, date, from: "meta" });
  }
  for (const url of new Set([input.url, metadata?.url, ...ownAddresses(lines)])) {
    const found = url ? dayInAddress(url) : null;
    if (found) clues.push({ text: found.text, date: written(found.day), from: "url" });
  }
  for (const [i, line] of lines.entries()) clues.push(...clueOf(line, i, lines.length, dateline, dates));
  return { clues, remarks };
}

function ownAddresses(lines: readonly JudgedLine[]): string[] {
  return lines
    .filter((line) => line.why === "credit" && /^[<([\s]*(?:https?:\/\/|www\.)/i.test(line.text))
    .map((line) => line.text.replace(/[<>()[\]\s]/g, ""));
}

function clueOf(
  line: JudgedLine,
  at: number,
  count: number,
  dateline: FoundDateline | null,
  dates: ReturnType<typeof dateReader>,
): Clue[] {
  const verdict = line.verdict ?? line.tail?.verdict ?? null;
  const from = line.verdict ? line.start : (line.tail?.start ?? line.start);
  const near = at < head || at >= count - head;
  if (
    !verdict?.dates &&
    !(near && (line.why === "navigation" || line.why === "furniture" || line.why === "credit" || line.why === "byline"))
  )
    return [];
  if (line.start === dateline?.start || /^[<([\s]*(?:https?:\/\/|www\.)/i.test(line.text)) return [];
  const date = dates.first(line.folded, from - line.start);
  if (!date || date.year === null) return [];
  const text = line.text.slice(date.start, date.end);
  const sort =
    verdict?.dates === "published"
      ? "label"
      : verdict?.dates === "updated"
        ? "updated"
        : line.why === "navigation"
          ? "menu"
          : "line";
  return [{ text, date, from: sort }];
}

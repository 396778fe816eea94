/** @module A report's text cut where readings and parts set aside begin and end. Offsets count code points. */
import type { FullReport } from "../../api/types.js";

/** Something in the margin: an event read there, or a statement. */
export interface Note {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly event: string | null;
  readonly code: string;
  readonly type: string | null;
  readonly speaker: string | null;
  readonly rejected: boolean;
  readonly added: boolean;
}

export function notesOf(report: FullReport): Note[] {
  const readings = report.readings.map((one, index) => ({
    id: `r${index}`,
    start: one.start,
    end: one.end,
    event: one.event,
    code: one.mode ? `${one.type} · ${one.mode}`.toLowerCase() : one.type.toLowerCase(),
    type: one.type,
    speaker: null,
    rejected: one.rejected,
    added: one.added,
  }));
  const said = report.said.map((one, index) => ({
    id: `s${index}`,
    start: one.start,
    end: one.end,
    event: null,
    code: "",
    type: null,
    speaker: one.speaker,
    rejected: false,
    added: false,
  }));
  return [...readings, ...said].sort((a, b) => a.start - b.start || b.end - a.end);
}

export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly notes: readonly string[];
}

export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
  /** Why it is no part of the report; null where it is. */
  readonly aside: string | null;
}

/** One paragraph a block of lines; blank lines part them, and so does the border of a part that is set aside. */
export function paragraphsOf(report: FullReport, notes: readonly Note[]): Paragraph[] {
  const points = Array.from(report.text);
  const asideAt = (at: number): string | null =>
    report.setAside.find(({ start, end }) => at >= start && at < end)?.why ?? null;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const close = (to: number): void => {
    while (from < to && /\s/.test(points[from] as string)) from++;
    let end = to;
    while (end > from && /\s/.test(points[end - 1] as string)) end--;
    if (end > from) paragraphs.push({ start: from, segments: cut(points, from, end, notes), aside: asideAt(from) });
    from = to;
  };
  for (let at = 1; at < points.length; at++) {
    const blank = points[at] === "\n" && points[at - 1] === "\n";
    if (blank || asideAt(at) !== asideAt(at - 1)) close(at);
  }
  close(points.length);
  return paragraphs;
}

function cut(points: readonly string[], from: number, to: number, notes: readonly Note[]): Segment[] {
  const here = notes.filter(({ start, end }) => start < to && end > from);
  const borders = [from, to, ...here.flatMap(({ start, end }) => [start, end])].filter((at) => at >= from && at <= to);
  const sorted = [...new Set(borders)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    return {
      text: points.slice(start, end).join(""),
      start,
      notes: here.filter((note) => note.start <= start && note.end >= end).map(({ id }) => id),
    };
  });
}

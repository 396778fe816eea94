/** @module The title: given, marked as a heading, or the short first line before the dateline. */
import type { Span } from "#text";
import { nameKey } from "./fold.js";
import type { JudgedLine } from "./set-aside.js";

const closed = /[.…:;,]["”»')\]]*$/u;

/** A line that can be a headline: no full stop, not too long, with some letters. */
function canBeTitle(line: JudgedLine): boolean {
  return (
    line.text.length <= (/[!?]["”»')\]]*$/u.test(line.text) ? 120 : 180) &&
    line.text.length >= 8 &&
    !closed.test(line.text) &&
    /\p{L}{2}/u.test(line.text)
  );
}

export interface Title {
  readonly title: string | null;
  readonly span: Span | null;
}

/**
 * @param given     The title that came with the report, which stands; its place in the text is looked for.
 * @param lines     All lines, judged.
 * @param dateline  Where the dateline begins, or null.
 */
export function findTitle(given: string | null, lines: readonly JudgedLine[], dateline: number | null): Title {
  const kept = lines.filter((line) => line.why === null).slice(0, 8);
  if (given !== null) {
    const key = nameKey(given);
    const there = kept.find((line) => nameKey(line.text) === key);
    return { title: given, span: there ? { start: there.start, end: there.end } : null };
  }
  const first = kept[0];
  const heading = kept.find((line) => line.heading && (dateline === null || line.start < dateline));
  if (heading && (heading === first || kept.indexOf(heading) <= 2)) return said(heading);
  const next = kept[1];
  if (!first || !next || first.start === dateline || !canBeTitle(first)) return { title: null, span: null };
  const dated = dateline !== null && dateline > first.start;
  // A line about the length of reading may stand between.
  const longer = kept.slice(1, 4).some((line) => line.text.length > first.text.length);
  return dated || longer || next.blankBefore ? said(first) : { title: null, span: null };
}

function said(line: JudgedLine): Title {
  return { title: line.text, span: { start: line.start, end: line.end } };
}

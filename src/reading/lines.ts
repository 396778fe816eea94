/** @module A text as its lines that say something, each with its place, and what the page's markup said of it. */
import type { Span } from "#text";
import { fold } from "./fold.js";

export interface Line extends Span {
  /** Trimmed. */
  readonly text: string;
  readonly folded: string;
  /** A blank line, or the text's beginning, stands before it. */
  readonly blankBefore: boolean;
  readonly heading: boolean;
  /** The markup set the whole line in bold. */
  readonly bold: boolean;
}

/** What the markup said of places in the text. */
export interface Marks {
  readonly headings: readonly Span[];
  readonly bold: readonly Span[];
}

export const noMarks: Marks = { headings: [], bold: [] };

export function splitLines(text: string, marks: Marks = noMarks): Line[] {
  const headings = new Set(marks.headings.map((span) => span.start));
  const bold = new Set(marks.bold.map((span) => span.start));
  const lines: Line[] = [];
  let blankBefore = true;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && text[start] === " ") start++;
    while (end > start && text[end - 1] === " ") end--;
    if (start === end) blankBefore = true;
    else {
      const said = text.slice(start, end);
      lines.push({
        start,
        end,
        text: said,
        folded: fold(said),
        blankBefore,
        heading: headings.has(start),
        bold: bold.has(start),
      });
      blankBefore = false;
    }
    from = to + 1;
  }
  return lines;
}

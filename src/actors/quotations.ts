/** @module Where a report quotes: what is named inside quotation marks is no antecedent for what stands outside. */
import type { Span } from "#text";

const opens = "“«„";
const closes = "”»";
/** A quotation longer than this was never closed. */
const longest = 1500;

/** The quoted stretches of a text, in order. A mark that is not closed within its paragraphs quotes to the line's end. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (start >= 0 && (at - start > longest || (sign === "\n" && straight))) {
      found.push({
        start,
        end: Math.min(at, text.indexOf("\n", start) === -1 ? at : Math.max(start, text.indexOf("\n", start))),
      });
      start = -1;
    }
    if (sign === '"') {
      if (start < 0) {
        start = at;
        straight = true;
      } else if (straight) {
        found.push({ start, end: at + 1 });
        start = -1;
      }
    } else if (start < 0 && opens.includes(sign)) {
      start = at;
      straight = false;
    } else if (start >= 0 && !straight && closes.includes(sign)) {
      found.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return found;
}

export function isQuoted(quoted: readonly Span[], at: number): boolean {
  let from = 0;
  let to = quoted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quoted[middle] as Span).end <= at) from = middle + 1;
    else to = middle;
  }
  const span = quoted[from];
  return span !== undefined && span.start <= at;
}

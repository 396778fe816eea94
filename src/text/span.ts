/**
 * @module The ground type: a place in a report's text.
 *
 * Inside the stages a span counts UTF-16 units, as JavaScript strings do, so that
 * `text.slice(span.start, span.end)` is the quotation. Everything that leaves
 * (the coder's output, the record) counts Unicode code points: `CodePoints` is the one door.
 */

/** A place in a text: UTF-16 units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Turns UTF-16 offsets of one text into code-point offsets. O(n) once, O(log n) a question. */
export class CodePoints {
  /** UTF-16 offsets of the low surrogates, ascending: each one before an offset takes one off it. */
  readonly #low: readonly number[];

  constructor(text: string) {
    const low: number[] = [];
    for (let i = 0; i + 1 < text.length; i++) {
      const high = text.charCodeAt(i);
      if (high >= 0xd800 && high <= 0xdbff) {
        const next = text.charCodeAt(i + 1);
        if (next >= 0xdc00 && next <= 0xdfff) low.push(++i);
      }
    }
    this.#low = low;
  }

  /** The code-point offset of a UTF-16 offset; one inside a pair counts as the pair's start. */
  at(offset: number): number {
    let from = 0;
    let to = this.#low.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#low[middle] as number) <= offset) from = middle + 1;
      else to = middle;
    }
    return offset - from;
  }

  span(span: Span): { start: number; end: number } {
    return { start: this.at(span.start), end: this.at(span.end) };
  }
}

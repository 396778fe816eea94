/**
 * @module Cuts the elements that are rows out of an XML file, one at a time, each with its line.
 *
 * A file may be as large as it likes: what is held is one row and the head before the first one. Comments and CDATA are
 * passed over, so that a row that was commented out is none.
 */
import type { Line } from "./lines.js";

export interface Element {
  /** Line of its first letter. */
  readonly line: number;
  readonly xml: string;
  /** What stood between the row before and this one: headings, ids of the whole. */
  readonly before: string;
}

/** Opening tags, closing tags, comments, CDATA: whatever changes where we are. */
const marks = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>/g;
/** The beginning of a mark that is not at its end yet. */
const open = /<!--(?:(?!-->)[\s\S])*$|<!\[CDATA\[(?:(?!\]\]>)[\s\S])*$|<[^<>]*$/;

/** Longest row; one that is not at its end by then is broken. */
const longest = 1_000_000;

/**
 * @param isRow  Whether an opening tag begins a row: its name and its attributes as written.
 */
export async function* elementsOf(
  lines: AsyncIterable<Line | { readonly number: number; readonly text: null }>,
  isRow: (name: string, attributes: string) => boolean,
): AsyncGenerator<Element | { readonly line: number; readonly broken: true }> {
  let held = "";
  let before = "";
  let row: { readonly line: number; readonly name: string; xml: string; depth: number } | null = null;
  let heldLine = 1;
  const lineAt = (text: string, at: number): number => heldLine + (text.slice(0, at).match(/\n/g)?.length ?? 0);
  for await (const { text } of lines) {
    held += `${text ?? ""}\n`;
    const cut = open.exec(held)?.index ?? held.length;
    if (cut === 0 && held.length < longest) continue;
    const ready = held.slice(0, cut);
    let from = 0;
    for (const mark of ready.matchAll(marks)) {
      const [whole, closing, name, attributes = "", single] = mark;
      if (name === undefined) continue;
      const end = mark.index + whole.length;
      if (row === null) {
        if (closing || !isRow(name, attributes)) continue;
        before += ready.slice(from, mark.index);
        from = mark.index;
        row = { line: lineAt(ready, mark.index), name, xml: "", depth: single ? 0 : 1 };
      } else if (name === row.name) row.depth += closing ? -1 : single ? 0 : 1;
      if (row.depth > 0) continue;
      yield { line: row.line, xml: row.xml + ready.slice(from, end), before };
      row = null;
      before = "";
      from = end;
    }
    if (row === null) before += ready.slice(from);
    else row.xml += ready.slice(from);
    heldLine = lineAt(ready, ready.length);
    held = held.slice(cut);
    if ((row?.xml.length ?? 0) + held.length > longest || before.length > longest) break;
  }
  if (row !== null) yield { line: row.line, broken: true };
}

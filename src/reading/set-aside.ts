/** @module Sets aside what of a text is no part of the report: whole lines, blocks below a heading, and last sentences. */
import type { DebrisFile } from "#data";
import type { SetAside } from "#text";
import { fold } from "./fold.js";
import { lineRules, type Verdict, type Why } from "./line-rules.js";
import type { Line } from "./lines.js";

/** A line and what is thought of it. */
export interface JudgedLine extends Line {
  readonly why: Why | null;
  readonly verdict: Verdict | null;
  /** The last sentence of a kept line, where that is set aside. */
  readonly tail: { readonly start: number; readonly verdict: Verdict } | null;
}

const bullet = /^(?:[»›>•·▪►*+-]|\d{1,2}[.)])\s*\p{L}/u;
const opensSentence = /[.!?…]["”»')\]]*\s+(?=\S)/gu;

/** A few words without a full stop: a subhead. */
function headingLike(line: Line): boolean {
  return (
    line.heading ||
    (line.text.length <= 60 && !/[.!?:;,…]["”»')\]]*$/u.test(line.text) && line.text.split(" ").length <= 9)
  );
}

/** A headline in a list of links: no full stop, not long. */
function linkLike(line: Line): boolean {
  return line.text.length <= 150 && !/[.!…:;,]["”»')\]]*$/u.test(line.text);
}

/** Where the last sentence of a line begins, or -1 where it has one only. */
function lastSentence(text: string): number {
  let start = -1;
  // Only the last 400 characters: no rule reaches further.
  const from = Math.max(0, text.length - 400);
  opensSentence.lastIndex = from;
  for (let match = opensSentence.exec(text); match; match = opensSentence.exec(text))
    start = match.index + match[0].length;
  if (start > 0) return start;
  const bracket = /\s\([^()]{2,60}\)[.\s]*$/.exec(text);
  return bracket ? bracket.index + 1 : -1;
}

/**
 * @param others  Other languages' debris: only short lines that say nothing else are looked up there
 *                (a French page may keep an English "Share").
 */
export function judgeLines(lines: readonly Line[], data: DebrisFile, others: readonly DebrisFile[] = []): JudgedLine[] {
  const rules = lineRules(data);
  const foreign = others.filter((other) => other !== data).map(lineRules);
  const judged: JudgedLine[] = [];
  for (const line of lines) {
    let verdict = rules.judge(line.text, line.folded);
    if (!verdict && line.text.length <= 40) {
      for (const other of foreign) verdict ??= other.judge(line.text, line.folded);
    }
    let tail: JudgedLine["tail"] = null;
    if (!verdict) {
      const at = lastSentence(line.text);
      const last = at > 0 ? line.text.slice(at) : "";
      const found = at > 0 ? rules.judgeTail(last, fold(last)) : null;
      if (found) tail = { start: line.start + at, verdict: found };
    }
    judged.push({ ...line, verdict, why: verdict?.why ?? null, tail });
  }
  return withAppealHeads(withBlocks(judged));
}

/** The lines below "Most read", "Leia também" … up to the next paragraph. */
function withBlocks(lines: JudgedLine[]): JudgedLine[] {
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i] as JudgedLine;
    if (!head.verdict?.opens) continue;
    const marked = lines[i + 1] !== undefined && bullet.test((lines[i + 1] as JudgedLine).text);
    for (let j = i + 1; j < lines.length && j <= i + 15; j++) {
      const line = lines[j] as JudgedLine;
      if (line.why !== null) continue;
      if (marked ? !bullet.test(line.text) : !linkLike(line)) break;
      lines[j] = { ...line, why: head.why };
    }
  }
  // A bullet made by "»" is a link wherever it stands.
  return lines.map((line) =>
    line.why === null && /^[»›►]\s*\S/u.test(line.text) && !line.text.includes("«") && linkLike(line)
      ? { ...line, why: "related-links" }
      : line,
  );
}

/** A subhead right before an appeal belongs to it. */
function withAppealHeads(lines: JudgedLine[]): JudgedLine[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    return i > 0 && line.why === null && next?.why === "appeal" && headingLike(line)
      ? { ...line, why: "appeal" }
      : line;
  });
}

/** The judged lines as spans. */
export function setAsideSpans(lines: readonly JudgedLine[]): SetAside[] {
  const spans: SetAside[] = [];
  for (const line of lines) {
    if (line.why) spans.push({ start: line.start, end: line.end, why: line.why });
    else if (line.tail) spans.push({ start: line.tail.start, end: line.end, why: line.tail.verdict.why });
  }
  return spans;
}

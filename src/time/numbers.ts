/**
 * @module Numbers told in a report, in figures or words, that are no dates: "300 soldiers", "cinq diplomates", "10 000 tonnes".
 *
 * "One", "the two countries" and numbers within names ("G20", "F-16", "Resolution 2231/15") tell no quantity and are left out.
 */
import type { NumberMention, Report, Sentence, TimeMention } from "#text";
import { covers } from "#text";
import type { Grammar } from "./grammar.js";
import { numericAt } from "./numerals.js";
import { type Token, tokensOf } from "./tokens.js";

/** Figures, with thousands apart by a comma, point or space; or with a fraction. */
const figures = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?/y;

/** "Both", in words or figures, is told of pairs everywhere and is no quantity. */
const LEAST = 3;

/** What joins a figure to a name, a date, a score or an hour. */
const joiner = /[\p{L}\p{N}/:–—-]/u;

function figureAt(text: string, token: Token): { end: number; value: number } | null {
  figures.lastIndex = token.start;
  const found = figures.exec(text)?.[0];
  if (!found || joiner.test(text.charAt(token.start - 1)) || joiner.test(text.charAt(token.start + found.length)))
    return null;
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/.test(found);
  return {
    end: token.start + found.length,
    value: Number(grouped ? found.replace(/\D/g, "") : found.replace(",", ".")),
  };
}

function wordsAt(tokens: readonly Token[], at: number, grammar: Grammar): { end: number; value: number } | null {
  const hit = numericAt("number", tokens, at, grammar, "n")[0];
  const value = hit?.captures.n;
  return hit && typeof value === "number" ? { end: tokens[hit.end - 1]?.end ?? 0, value } : null;
}

/** @param dates  Time mentions of the report: a number within one is no quantity. */
export function numbersIn(
  report: Report,
  sentence: Sentence,
  dates: readonly TimeMention[],
  grammar: Grammar,
): NumberMention[] {
  const tokens = tokensOf(report.text, sentence);
  const found: NumberMention[] = [];
  let past = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start < past) continue;
    const number = token.digits >= 0 ? figureAt(report.text, token) : wordsAt(tokens, at, grammar);
    if (!number) continue;
    past = number.end;
    const span = { start: token.start, end: number.end };
    if (number.value >= LEAST && !dates.some((date) => covers(date, span) || covers(span, date)))
      found.push({ ...span, value: number.value });
  }
  return found;
}

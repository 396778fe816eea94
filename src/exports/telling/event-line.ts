/**
 * @module An event in one line, after the patterns of a language: a sentence where it took place, a nominal line where it was announced, denied …
 *
 * A pattern is used only where it names all parties there are; a kind without a line is told as its noun and its parties.
 */
import type { LinesFile } from "#data";
import type { RecordEvent } from "#record";
import { areMany, partiesPhrase } from "./parties.js";
import { kindKey, type Words } from "./words-of.js";

type Line = LinesFile["lines"][string];
type Told = Pick<RecordEvent, "type" | "mode" | "cameo" | "factuality" | "actors" | "recipients">;

const reference = /\{(?:([^{}:|]+):)?(actors|recipients)\}/gu;

/** The pattern with its parties; null where it leaves one out, or names one who is not there. */
function told(pattern: string, event: Told, words: Words): string | null {
  const named = (text: string): ("actors" | "recipients")[] =>
    [...text.matchAll(reference)].map((found) => found[2] as "actors" | "recipients");
  const open = pattern.replace(/\[([^\]]*)\]/gu, (_, inner: string) =>
    named(inner).every((side) => event[side].length > 0) ? inner : "",
  );
  const sides = new Set(named(open));
  if ([...sides].some((side) => event[side].length === 0)) return null;
  if (event.recipients.length > 0 && !sides.has("recipients")) return null;
  const many = areMany(event.actors, words);
  return open
    .replace(reference, (_, preposition: string | undefined, side: "actors" | "recipients") =>
      partiesPhrase(event[side], preposition ?? "the", words),
    )
    .replace(/\{([^{}|]*)\|([^{}|]*)\}/gu, (_, one: string, several: string) => (many ? several : one));
}

function patternsOf(line: Line, event: Told, sentence: boolean): (string | undefined)[] {
  if (event.recipients.length > 0) return sentence ? [line.says] : [line.noun];
  const together = event.actors.length > 1;
  if (sentence) return together ? [line.together, line.says, line.alone] : [line.alone, line.says, line.together];
  return together ? [line.nounTogether, line.noun, line.nounAlone] : [line.nounAlone, line.noun, line.nounTogether];
}

/** @param kind  Its noun, for what has no line. */
export function eventLine(event: Told, kind: string, words: Words): string {
  const { lines, sentences, event: plain, eventTogether } = words.lines;
  // A line stands for a kind only where it says no less than the kind's noun.
  const key = kindKey(lines, event);
  const line = key !== undefined && key === kindKey(words.kinds, event) ? lines[key] : undefined;
  const patterns = line === undefined ? [] : patternsOf(line, event, sentences.includes(event.factuality));
  for (const pattern of patterns) {
    const said = pattern === undefined ? null : told(pattern, event, words);
    if (said !== null) return said;
  }
  const rest = event.recipients.length === 0 ? eventTogether : plain;
  return rest
    .replace("{kind}", kind)
    .replace(reference, (_, __, side: "actors" | "recipients") => partiesPhrase(event[side], "the", words));
}

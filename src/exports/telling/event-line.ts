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

/** Of a verb's four forms the one that the standing takes, with what stands before it; a verb after it takes the form alone. */
function inStanding(pattern: string, { form, before }: { readonly form: number; readonly before: string }): string {
  let said = false;
  return pattern.replace(/\{([^{}|]*(?:\|[^{}|]*){3})\}/gu, (_, forms: string) => {
    const verb = `${said ? "" : before}${forms.split("|")[form - 1]}`;
    said = true;
    return verb;
  });
}

/** Who acts on himself is not told twice. */
function apart(event: Told, words: Words): Told {
  const names = (parties: Told["actors"]): string[] => parties.map((party) => partiesPhrase([party], "the", words));
  const acting = new Set(names(event.actors));
  const recipients = event.recipients.filter((_, at) => !acting.has(names(event.recipients)[at] as string));
  return recipients.length === event.recipients.length ? event : { ...event, recipients };
}

/** The pattern with its parties; null where it leaves one out, or names one who is not there. */
export function told(pattern: string, event: Pick<Told, "actors" | "recipients">, words: Words): string | null {
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

/** Where nothing is said of its standing, the first of a verb's forms. */
const plainly = { form: 1, before: "" } as const;

/** @param kind  Its noun, for what has no line. */
export function eventLine(whole: Told, kind: string, words: Words): string {
  const { lines, sentences, standings, event: plain, eventTogether } = words.lines;
  const event = apart(whole, words);
  const standing = standings[event.factuality] ?? plainly;
  // A line stands for a kind only where it says no less than the kind's noun.
  const key = kindKey(lines, event);
  const line = key !== undefined && key === kindKey(words.kinds, event) ? lines[key] : undefined;
  const patterns = line === undefined ? [] : patternsOf(line, event, sentences.includes(event.factuality));
  for (const pattern of patterns) {
    const said = pattern === undefined ? null : told(inStanding(pattern, standing), event, words);
    if (said !== null) return said;
  }
  const rest = event.recipients.length === 0 ? eventTogether : plain;
  return rest
    .replace("{kind}", kind)
    .replace(reference, (_, __, side: "actors" | "recipients") => partiesPhrase(event[side], "the", words));
}

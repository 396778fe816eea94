/** @module The words of one language, and how they are filled in. */
import { partyName } from "#answers";
import type { LinesFile, WordsFile } from "#data";
import type { EventParty, RecordEvent } from "#record";

/** The words of one language, and its code for names and days. */
export interface Words extends WordsFile {
  readonly lang: string;
  readonly lines: LinesFile;
}

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What fits an event best: its type with mode and code, with code, with mode, the type. */
export function kindKey(
  table: Readonly<Record<string, unknown>>,
  { type, mode, cameo }: Pick<RecordEvent, "type" | "mode" | "cameo">,
): string | undefined {
  const typed = mode === null ? type : `${type}/${mode}`;
  return [`${typed}:${cameo}`, `${type}:${cameo}`, typed, type].find((key) => table[key] !== undefined);
}

export function partyWord({ state, org, person, name }: EventParty, words: Words): string {
  const code = state ?? org;
  const party = code === null ? null : partyName(code, words.lang);
  if (person === null) return party ?? name;
  return party === null ? person : filled(words.person, { name: person, party });
}

const listFormats = new Map<string, Intl.ListFormat>();

/** "A, B and C", after the manner of the language as it is written there. */
export function listWords(parts: readonly string[], locale: string): string {
  if (parts.length === 1) return parts[0] as string;
  let format = listFormats.get(locale);
  if (!format) {
    format = new Intl.ListFormat(locale, { type: "conjunction" });
    listFormats.set(locale, format);
  }
  return format.format(parts);
}

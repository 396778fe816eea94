/** @module Whole days in the prose of the records, which are written as "May 27, 1902". */
import { loadLanguage } from "#data";
import { dayOf } from "#time";

const kept = new Map<string, { readonly pattern: RegExp; readonly months: ReadonlyMap<string, number> }>();

function monthsOf(lang: string): { readonly pattern: RegExp; readonly months: ReadonlyMap<string, number> } {
  let known = kept.get(lang);
  if (!known) {
    const months = new Map<string, number>();
    for (const [number, names] of Object.entries(loadLanguage(lang).time.classes.month ?? {}))
      for (const name of names) months.set(name.replace(/\.$/, ""), Number(number));
    const names = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
    known = { pattern: new RegExp(`\\b(${names})\\.?\\s+(\\d{1,2}),\\s*(\\d{4})\\b`, "gi"), months };
    kept.set(lang, known);
  }
  return known;
}

export interface ProseDay {
  readonly day: string;
  /** UTF-16, of its first letter. */
  readonly at: number;
}

export function proseDays(text: string, lang: string): ProseDay[] {
  const { pattern, months } = monthsOf(lang);
  return [...text.matchAll(pattern)].flatMap(({ index, 1: month = "", 2: day, 3: year }) => {
    const found = dayOf(Number(year), months.get(month.toLowerCase()) ?? 0, Number(day));
    return found === null ? [] : [{ day: found, at: index }];
  });
}

/** @module Checks the words of a filter: a type or factuality nobody knows would silently find nothing. */
import { distance } from "fastest-levenshtein";
import { eventTypes, Fault, factualities } from "#text";
import { type EventFilter, firstDay, lastDay } from "./light.js";

function known(word: string, words: readonly string[], what: string): void {
  if (words.includes(word)) return;
  const near = [...words].sort((a, b) => distance(a, word) - distance(b, word))[0] as string;
  throw new Fault("CH-Q03", `“${word}” is no ${what}. Did you mean ${near}? Known: ${words.join(", ")}.`);
}

/** @throws Fault CH-Q02 (a day), CH-Q03 (a type, a factuality). */
export function checkedFilter(filter: EventFilter): EventFilter {
  for (const type of filter.types ?? []) known(type.toUpperCase(), eventTypes, "event type");
  for (const factuality of filter.factuality ?? []) known(factuality, factualities, "factuality");
  if (filter.from) firstDay(filter.from);
  if (filter.to) lastDay(filter.to);
  return filter;
}

/** @throws Fault CH-Q02 for what is no full day. */
export function checkedDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new Fault("CH-Q02", `“${value}” is no day: write it like 2018-02-06.`);
  return value;
}

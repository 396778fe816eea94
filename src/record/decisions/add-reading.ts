/** @module Adds what the coder missed: words of a report, and what a person reads in them. */
import { Fault } from "#text";
import { eventId } from "../identity.js";
import type { Record } from "../open.js";
import type { Database } from "../store/schema.js";
import { checkedAddition, type GivenAddition, readingOf } from "./addition.js";
import { make } from "./decide.js";
import { placeOne, readingsOf } from "./place-added.js";
import { type Signature, signed } from "./signed.js";
import { targetOf } from "./targets.js";
import type { Decision, Ruling } from "./types.js";

/** Where the words stand: their place, or the words themselves where they stand only once. */
export type WordsAsked = { readonly start: number; readonly end: number } | { readonly words: string };

export interface NewAddition extends Signature {
  readonly report: string;
  /** The words. */
  readonly on: WordsAsked;
  readonly reading: GivenAddition;
}

/** Code points of a sentence or a clause: longer is no quotation. */
const LONGEST = 2000;

/** Where words stand, whatever white space is between them. */
function placesOf(words: string, text: string): { start: number; end: number }[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  if (pattern === "") return [];
  return [...text.matchAll(new RegExp(pattern, "gu"))].map((found) => {
    const start = Array.from(text.slice(0, found.index)).length;
    return { start, end: start + Array.from(found[0]).length };
  });
}

/** @throws Fault CH-D23 */
function spanOf(asked: WordsAsked, text: string): { start: number; end: number } {
  if (!("words" in asked)) return asked;
  const places = placesOf(asked.words, text);
  const [first] = places;
  if (first === undefined) throw new Fault("CH-D23", "these words do not stand in the report. See: chancery show.");
  if (places.length > 1) {
    const all = places.map(({ start, end }) => `${start}-${end}`).join(", ");
    throw new Fault(
      "CH-D23",
      `these words stand in the report more than once: ${all}. Take more of them, or the place.`,
    );
  }
  return first;
}

/** The words without the white space around them. @throws Fault CH-D23 */
function quoted(asked: WordsAsked, text: string): { start: number; end: number; quote: string } {
  const points = Array.from(text);
  let { start, end } = spanOf(asked, text);
  if (start < 0 || end > points.length || start >= end)
    throw new Fault("CH-D23", `the place ${start}-${end} is none of the report, which has ${points.length} letters.`);
  while (start < end && /\s/u.test(points[start] as string)) start++;
  while (end > start && /\s/u.test(points[end - 1] as string)) end--;
  if (start === end || end - start > LONGEST)
    throw new Fault("CH-D23", `a reading stands on 1 to ${LONGEST} letters: a clause or a sentence.`);
  return { start, end, quote: points.slice(start, end).join("") };
}

async function rulingFor(db: Database, wanted: NewAddition): Promise<Ruling> {
  const { report } = wanted;
  const signature = signed(wanted, true);
  const kept = await db
    .selectFrom("reports")
    .select(["text", "text_sha256"])
    .where("id", "=", report)
    .executeTakeFirst();
  if (!kept) throw new Fault("CH-D13", `nothing in the record has the id “${report}”. See: chancery reports.`);
  const words = quoted(wanted.on, kept.text);
  const value = checkedAddition(wanted.reading);
  const event = readingOf(value, words, "");
  const placed = placeOne(event, kept.text, await readingsOf(db, report));
  if (placed.sort === "read")
    throw new Fault(
      "CH-D24",
      `this is read there already: ${eventId(placed.key)}. Correct that one: chancery correct.`,
    );
  return {
    kind: "add",
    event: eventId(placed.key),
    other: null,
    field: null,
    value,
    ...signature,
    targets: [targetOf({ key: placed.key, ordinal: 0, event }, report, kept.text_sha256, 0)],
  };
}

/**
 * @throws Fault CH-D10 (not signed, no reason), CH-D12 (a value), CH-D13 (report), CH-D23 (its words),
 *         CH-D24 (it is read there already).
 */
export function addReading(record: Record, wanted: NewAddition): Promise<Decision> {
  return make(record, (db) => rulingFor(db, wanted));
}

/**
 * @module A question's id: the same question to the same state of the record has the same id, whoever asks and when.
 *
 * So that a number in a paper can be asked again: the id stands in citations and data packages beside the question itself.
 */
import { letters, type Record as OpenRecord, sha256 } from "#record";
import { recordMark } from "./about.js";
import { type EventFilter, firstDay, lastDay } from "./light.js";

export type Condition = string | number | boolean | readonly string[];

/** What is asked: a kind of row, and the conditions in force. */
export interface Query {
  readonly noun: string;
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** A query and what answers it. */
export interface AskedQuery extends Query {
  readonly id: string;
  /** The state of the record: `recordMark`. */
  readonly version: string;
}

const filled = (value: unknown): value is Condition =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** Ways of writing one question become one: lists sorted, types in capitals, days whole, names in order. */
export function normalQuery(noun: string, filter: EventFilter | Readonly<Record<string, unknown>>): Query {
  const conditions: Record<string, Condition> = {};
  for (const name of Object.keys(filter).sort()) {
    const value = (filter as Readonly<Record<string, unknown>>)[name];
    if (!filled(value)) continue;
    if (name === "from") conditions[name] = firstDay(value as string);
    else if (name === "to") conditions[name] = lastDay(value as string);
    else if (Array.isArray(value))
      conditions[name] = [
        ...new Set(value.map((one) => (name === "types" ? String(one).toUpperCase() : String(one)))),
      ].sort();
    else conditions[name] = value;
  }
  return { noun, conditions };
}

/** The id is "q-" and six letters. @param version  As `recordMark` gives it. */
export function queryOf(query: Query, version: string): AskedQuery {
  return { ...query, id: `q-${letters(sha256(JSON.stringify(query), version), 6)}`, version };
}

export async function askedQuery(record: OpenRecord, query: Query): Promise<AskedQuery> {
  return queryOf(query, await recordMark(record));
}

/** @module What can be exported, and in which forms. */
import type { z } from "zod";
import type { AskedQuery, EventFilter, Query } from "#answers";
import type { FlatRow, Table } from "#exports";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { Fault } from "#text";
import { messages } from "./messages.js";
import { programVersion } from "./version.js";

export const nouns = [
  "events",
  "witnesses",
  "dyad-month",
  "dyad-year",
  "reports",
  "statements",
  "offices",
  "memberships",
  "agreements",
  "stances",
  "relation",
] as const;
export type Noun = (typeof nouns)[number];

/** Nouns that are made of events, and take their filters. */
const ofEvents: readonly Noun[] = ["events", "witnesses", "dyad-month", "dyad-year"];

export const formats = ["csv", "jsonl", "parquet", "polecat", "jsonld"] as const;
export type ExportFormat = (typeof formats)[number];

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv",
  jsonl: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
  polecat: "text/tab-separated-values",
  jsonld: "application/ld+json",
};

/** Rows of a kind, with all that is needed to write them. */
export interface Source {
  readonly query: Query;
  readonly rows: AsyncIterable<unknown>;
  readonly flat: Table<unknown>;
  /** The schema of a line of JSON Lines; null where a line is the flat row. */
  readonly line: z.ZodType<unknown> | null;
}

export function isNoun(noun: string): noun is Noun {
  return (nouns as readonly string[]).includes(noun);
}

async function* each<T>(rows: Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await rows;
}

async function* eachWitness(events: AsyncIterable<RecordEvent>): AsyncGenerator<unknown> {
  const { witnessRows } = await import("#exports");
  for await (const event of events) yield* witnessRows(event);
}

function fromEvents(
  record: OpenRecord,
  noun: Noun,
  filter: EventFilter,
  { eachDyad, eachEvent }: typeof import("#answers"),
  exports: typeof import("#exports"),
): Omit<Source, "query"> {
  const { flatDyadMonth, flatDyadYear, flatEvent, flatWitness, lines } = exports;
  if (noun === "dyad-month")
    return { rows: eachDyad(record, "month", filter), flat: flatDyadMonth as Table<unknown>, line: null };
  if (noun === "dyad-year")
    return { rows: eachDyad(record, "year", filter), flat: flatDyadYear as Table<unknown>, line: null };
  const events = eachEvent(record, filter);
  return noun === "events"
    ? { rows: events, flat: flatEvent as Table<unknown>, line: lines.event }
    : { rows: eachWitness(events), flat: flatWitness as Table<unknown>, line: null };
}

/**
 * @param pair    Codes: one narrows the rows to a party, two to a pair, as far as the noun knows of pairs.
 * @param filter  For what is made of events.
 * @throws Fault CH-Q01 for a condition that the noun does not know, CH-X01 for a noun that is not exported.
 */
export async function sourceOf(
  record: OpenRecord,
  noun: string,
  pair: readonly string[],
  filter: EventFilter,
): Promise<Source> {
  if (!isNoun(noun)) throw new Fault("CH-X01", messages.exporting.noun(noun, nouns.join(", ")));
  const answers = await import("#answers");
  const exports = await import("#exports");
  if (ofEvents.includes(noun))
    return { query: answers.normalQuery(noun, filter), ...fromEvents(record, noun, filter, answers, exports) };
  const { parties: _parties, ...conditions } = filter;
  const unknown = Object.keys(conditions);
  if (unknown.length > 0) throw new Fault("CH-Q01", messages.exporting.condition(noun, unknown.join(", ")));
  const [first, second] = pair;
  if (second && noun !== "agreements" && noun !== "relation")
    throw new Fault("CH-Q01", messages.exporting.onePair(noun));
  const { lines } = exports;
  const source = <T>(rows: Promise<readonly T[]>, flat: Table<T>, line: z.ZodType<unknown>): Source => ({
    query: answers.normalQuery(noun, { parties: pair }),
    rows: each(rows),
    flat: flat as Table<unknown>,
    line,
  });
  switch (noun) {
    case "reports":
      return source(answers.listReports(record), exports.flatReport, lines.report);
    case "statements":
      return source(
        answers.listStatements(record, first ? { state: first } : {}),
        exports.flatStatement,
        lines.statement,
      );
    case "offices":
      return source(answers.listOffices(record, first ? { party: first } : {}), exports.flatOffice, lines.office);
    case "memberships":
      return source(
        answers.listMemberships(record, first ? { member: first } : {}),
        exports.flatMembership,
        lines.membership,
      );
    case "agreements":
      return source(answers.listAgreements(record, { parties: pair }), exports.flatAgreement, lines.agreement);
    case "stances":
      return source(answers.listStances(record, first ? { party: first } : {}), exports.flatStance, lines.stance);
    default:
      if (!first || !second) throw new Fault("CH-Q01", messages.exporting.pair);
      return source(answers.relation(record, first, second), exports.flatRelation, lines.relation);
  }
}

/** Counts what passes, and what had to be left out. */
export interface Count {
  rows: number;
  leftOut: number;
}

/** Rows written at a time, and in one row group of Parquet. */
const SOME = 10_000;

async function* some<T>(rows: AsyncIterable<T>, count: Count): AsyncGenerator<T[]> {
  let held: T[] = [];
  for await (const row of rows) {
    count.rows++;
    held.push(row);
    if (held.length < SOME) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}

async function* flatRows({ rows, flat }: Source): AsyncGenerator<FlatRow> {
  const { checked, rowSchema } = await import("#exports");
  const check = checked<FlatRow>(rowSchema(flat), flat.name);
  for await (const row of rows) yield check(flat.row(row));
}

async function* lineText(source: Source, count: Count): AsyncGenerator<string> {
  const { checked } = await import("#exports");
  const check = source.line ? checked<unknown>(source.line, source.flat.name) : null;
  const rows = check ? source.rows : flatRows(source);
  for await (const batch of some(rows, count))
    yield batch.map((row) => `${JSON.stringify(check ? check(row) : row)}\n`).join("");
}

async function* checkedEvents({ rows, line }: Source, count: Count): AsyncGenerator<RecordEvent> {
  const { checked } = await import("#exports");
  const check = checked<unknown>(line as z.ZodType<unknown>, "event");
  for await (const row of rows) {
    count.rows++;
    yield check(row) as RecordEvent;
  }
}

async function* polecatText(source: Source, count: Count, version: string): AsyncGenerator<string> {
  const { polecatHeader, polecatLine, polecatTells } = await import("#exports");
  yield `${polecatHeader}\n`;
  for await (const event of checkedEvents(source, count)) {
    if (polecatTells(event)) yield `${polecatLine(event, version)}\n`;
    else {
      count.rows--;
      count.leftOut++;
    }
  }
}

/**
 * The file's bytes, made as they are asked for.
 *
 * @throws Fault CH-Q01 for a format that the noun has not, CH-X02 for a row that does not fit its schema.
 */
export async function chunksOf(
  record: OpenRecord,
  source: Source,
  format: ExportFormat,
  query: AskedQuery,
  count: Count,
): Promise<AsyncIterable<string | Uint8Array>> {
  const { csvText, linkedDocument, parquetBytes } = await import("#exports");
  const madeBy = `chancery ${programVersion()} ${query.version}`;
  if ((format === "polecat" || format === "jsonld") && source.query.noun !== "events")
    throw new Fault("CH-Q01", messages.exporting.onlyEvents(format));
  switch (format) {
    case "csv":
      return csvText(some(flatRows(source), count), source.flat.columns);
    case "jsonl":
      return lineText(source, count);
    case "parquet":
      return parquetBytes(some(flatRows(source), count), source.flat, { query: query.id, record: query.version });
    case "polecat":
      return polecatText(source, count, madeBy);
    case "jsonld":
      return linkedDocument(record, checkedEvents(source, count), query);
  }
}

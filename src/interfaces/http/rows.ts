/** @module Rows → the bytes of a format: the same rows, whatever the format. */
import type { AskedQuery } from "#answers";
import { checked, type Flat, type FlatRow, linkedDocument, parquetBytes, rowSchema, type Table, toCsv } from "#exports";
import type { RecordEvent } from "#record";
import type { Format } from "./contract/formats.js";
import type { Desk } from "./desk.js";

export const isTable = <T>(flat: Flat<T>): flat is Table<T> => "fields" in flat;

/** Rows of a row group. */
const SOME = 10_000;

async function* flatRows<T>(rows: readonly T[], flat: Table<T>): AsyncGenerator<FlatRow[]> {
  const check = checked<FlatRow>(rowSchema(flat), flat.name);
  for (let at = 0; at < rows.length; at += SOME) yield rows.slice(at, at + SOME).map((row) => check(flat.row(row)));
}

async function whole(parts: AsyncIterable<string | Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for await (const part of parts) all.push(typeof part === "string" ? encoder.encode(part) : part);
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

/** JSON-LD of events. */
export const linkedBytes = (
  desk: Desk,
  events: readonly RecordEvent[],
  query: AskedQuery,
): Promise<Uint8Array<ArrayBuffer>> => whole(linkedDocument(desk.record, each(events), query));

/** @throws Fault CH-X02 for a row that does not fit its schema, in Parquet. */
export async function rowBytes<T>(
  format: Extract<Format, "jsonl" | "csv" | "parquet">,
  rows: readonly T[],
  flat: Flat<T>,
  query: AskedQuery,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "parquet" && isTable(flat))
    return whole(parquetBytes(flatRows(rows, flat), flat, { query: query.id, record: query.version }));
  const text =
    format === "csv" ? toCsv(rows.map(flat.row), flat.columns) : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  return new TextEncoder().encode(text);
}

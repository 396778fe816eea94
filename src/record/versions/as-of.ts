/**
 * @module Opens the record as it stood: in this connection, the names of its tables mean the frozen rows.
 *
 * Every question then asks of the version without knowing it, and nothing can be written.
 */
import { type RawBuilder, sql } from "kysely";
import { schemasOf } from "../store/dialect.js";
import { pairColumns, pairsOf } from "../store/pairs.js";
import type { Database, Tables } from "../store/schema.js";
import { versionNumber } from "./freeze.js";
import { beside, type FrozenTable, frozenTables, prepareTables } from "./tables.js";

/** The rows of a table in a version; as they stand now where there is no number. */
export function rowsAt(db: Database, name: keyof Tables, number: number | null): RawBuilder<unknown> {
  const own = (table: string) => sql.id(schemasOf(db).own, table);
  if (number === null) return own(name);
  return sql`(SELECT * FROM ${own(beside({ name }))}
    WHERE first_version <= ${sql.lit(number)} AND (last_version IS NULL OR last_version >= ${sql.lit(number)}))`;
}

/** A report's text stands with the report if that is still the same, else with the texts that were kept. */
function text(db: Database): RawBuilder<unknown> {
  const { own } = schemasOf(db);
  return sql`COALESCE(
  (SELECT text FROM ${sql.id(own, "reports")} AS own WHERE own.id = frozen.id AND own.text_sha256 = frozen.text_sha256),
  (SELECT text FROM ${sql.id(own, "frozen_texts")} AS kept WHERE kept.sha256 = frozen.text_sha256)) AS text, '' AS sketch`;
}

async function shadow(db: Database, one: FrozenTable, columns: readonly string[], number: number): Promise<void> {
  const all = sql.join([
    ...columns.map((column) => sql`frozen.${sql.id(column)}`),
    ...(one.name === "reports" ? [text(db)] : []),
  ]);
  await sql`CREATE TEMP VIEW ${sql.id(one.name)} AS SELECT ${all} FROM ${rowsAt(db, one.name, number)} AS frozen`.execute(
    db,
  );
}

/** @throws Fault CH-D22 where there is no such version. */
export async function lookAsOf(db: Database, name: string): Promise<void> {
  const number = await versionNumber(db, name);
  const columns = await prepareTables(db);
  const { temp } = schemasOf(db);
  for (const one of frozenTables) await shadow(db, one, columns.get(one.name) ?? [], number);
  // Not frozen: it follows from the events and their parties.
  await sql`CREATE TEMP VIEW event_pairs (${sql.join(pairColumns.map((name) => sql.id(name)))}) AS ${pairsOf(sql.id(temp, "events"), sql.id(temp, "event_parties"))}`.execute(
    db,
  );
}

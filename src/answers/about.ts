/** @module What a record is made of: reports by language, outlet and year, events by type, parties by events, and its own mark. */

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Record as OpenRecord } from "#record";

export interface Counted {
  readonly value: string | null;
  readonly count: number;
}

export interface RecordCounts {
  readonly reports: number;
  readonly events: number;
  readonly languages: readonly Counted[];
  readonly outlets: readonly Counted[];
  /** By year of publication; null where it is not known. */
  readonly years: readonly Counted[];
  readonly types: readonly Counted[];
  /** Events that several reports tell. */
  readonly shared: number;
}

async function counted(record: OpenRecord, column: string, table: "reports" | "events"): Promise<Counted[]> {
  const value = sql.raw(column);
  const { rows } = await sql<{ value: string | null; count: number }>`
    SELECT ${value} AS value, count(*) AS count FROM ${sql.table(table)} GROUP BY 1 ORDER BY 2 DESC, 1`.execute(
    record.db,
  );
  return rows.map((row) => ({ value: row.value, count: Number(row.count) }));
}

const total = (rows: readonly Counted[]): number => rows.reduce((sum, { count }) => sum + count, 0);

export async function recordCounts(record: OpenRecord): Promise<RecordCounts> {
  const languages = await counted(record, "lang", "reports");
  const types = await counted(record, "type", "events");
  const year =
    "CASE WHEN substr(published_earliest, 1, 4) = substr(published_latest, 1, 4) THEN substr(published_earliest, 1, 4) END";
  const witnesses = await counted(record, "CASE WHEN witnesses > 1 THEN 'many' END", "events");
  return {
    reports: total(languages),
    events: total(types),
    languages,
    outlets: await counted(record, "outlet", "reports"),
    years: [...(await counted(record, year, "reports"))].sort((a, b) => ((a.value ?? "9") < (b.value ?? "9") ? -1 : 1)),
    types,
    shared: witnesses.find(({ value }) => value !== null)?.count ?? 0,
  };
}

/** Number of events a state or body has a part in. */
export async function partyCounts(record: OpenRecord): Promise<Map<string, number>> {
  const rows = await record.db
    .selectFrom("event_pairs")
    .select(["one as code", (make) => make.fn.countAll().as("events")])
    .where("other", "=", "")
    .where("one", "!=", "")
    .groupBy("one")
    .execute();
  return new Map(rows.map(({ code, events }) => [code, Number(events)]));
}

/**
 * A mark of all that was read and how, and of what people ruled: "r-" and eight letters. The same reports, read by the
 * same coder, with the same decisions, have the same: the events follow from these.
 */
export async function recordMark(record: OpenRecord): Promise<string> {
  const rows = await record.db.selectFrom("reports").select(["id", "input_hash", "coder"]).orderBy("id").execute();
  const ruled = await record.db.selectFrom("decisions").select("id").orderBy("id").execute();
  const hash = createHash("sha256");
  for (const { id, input_hash, coder } of rows) hash.update(`${id}\n${input_hash}\n${coder}\n`);
  for (const { id } of ruled) hash.update(`${id}\n`);
  return `r-${hash.digest("hex").slice(0, 8)}`;
}

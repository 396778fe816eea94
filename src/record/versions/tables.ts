/**
 * @module Which tables a version freezes, and where their frozen rows stand.
 *
 * Beside `events` stands `frozen_events`: the same columns, and the numbers of the first and last version that hold the
 * row. A row that does not change from version to version is kept once. The tables beside are made from the columns
 * that their own have when a version is frozen or looked at, so that a migration need not know of them.
 */
import { sql } from "kysely";
import type { Database, Tables } from "../store/schema.js";

export interface FrozenTable {
  readonly name: keyof Tables;
  /** Columns by which a row is found again. */
  readonly key: readonly string[];
  /** Columns that answers ask by, beside the key. */
  readonly indexes: readonly string[];
  /** Columns that stand elsewhere or say nothing later. */
  readonly without: readonly string[];
}

const table = (
  name: keyof Tables,
  key: readonly string[],
  indexes: readonly string[] = [],
  without: readonly string[] = [],
): FrozenTable => ({ name, key, indexes, without });

export const frozenTables: readonly FrozenTable[] = [
  table("events", ["id"], ["earliest"]),
  table("event_parties", ["event"], ["party"]),
  table("mentions", ["id"], ["event", "report", "short_id", "key"]),
  table("mention_links", ["mention"], ["other"]),
  table("facts", ["report", "ordinal"], ["sort"]),
  table("report_parties", ["report"], ["party"]),
  // The text is kept by its hash; the sketch serves reading only.
  table("reports", ["id"], [], ["text", "sketch"]),
  table("redirects", ["id"]),
  table("decisions", ["id"]),
  table("decision_targets", ["decision"], ["report", "key"]),
];

/** Tables that a version does without: they serve laying together, or the versions themselves, or follow from others. */
export const unfrozenTables: readonly (keyof Tables)[] = [
  "event_pairs",
  "mention_windows",
  "anchors",
  "pending",
  "versions",
  "frozen_texts",
];

export const beside = ({ name }: Pick<FrozenTable, "name">): string => `frozen_${name}`;

/** The columns of each table of the record, in their order. */
async function columnsByTable(db: Database): Promise<Map<string, string[]>> {
  const tables = await db.introspection.getTables();
  return new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
}

/** Makes the tables beside, or gives them columns that are new; returns the columns that are frozen. */
export async function prepareTables(db: Database): Promise<Map<string, readonly string[]>> {
  const known = await columnsByTable(db);
  const frozen = new Map<string, readonly string[]>();
  for (const one of frozenTables) {
    const columns = (known.get(one.name) ?? []).filter((column) => !one.without.includes(column));
    frozen.set(one.name, columns);
    const there = known.get(beside(one));
    if (there === undefined) await makeBeside(db, one, columns);
    else
      for (const column of columns.filter((name) => !there.includes(name)))
        await sql`ALTER TABLE ${sql.table(beside(one))} ADD COLUMN ${sql.id(column)}`.execute(db);
  }
  return frozen;
}

async function makeBeside(db: Database, one: FrozenTable, columns: readonly string[]): Promise<void> {
  const name = beside(one);
  const all = sql.join(columns.map((column) => sql.id(column)));
  // Types and values as in the table itself; no rows yet.
  await sql`CREATE TABLE ${sql.table(name)} AS SELECT ${all}, 0 AS first_version, 0 AS last_version
    FROM ${sql.table(one.name)} WHERE 1 = 0`.execute(db);
  for (const index of [one.key, ...one.indexes.map((column) => [column])])
    await sql`CREATE INDEX ${sql.id(`${name}_by_${index.join("_")}`)} ON ${sql.table(name)} (${sql.join(index.map((column) => sql.id(column)))})`.execute(
      db,
    );
}

/**
 * @module What large records need: what lists and tables ask of an event, in rows of their own; the day of reports and the
 * places of mentions, each in an index that holds all that is asked.
 *
 * An event has a row under no party (two empty names), under each (one empty name) and under each pair. The places follow
 * from the mentions: they are taken away here, and made anew when the record is opened.
 */
import { type CreateTableBuilder, type Kysely, SqliteAdapter, sql } from "kysely";
import { pairColumns, pairsOf } from "../pairs.js";

const needed: ReadonlySet<string> = new Set(["mode", "goldstein", "earliest", "latest"]);
const real: ReadonlySet<string> = new Set(["score", "goldstein"]);
const whole: ReadonlySet<string> = new Set(["background", "independent", "people", "forth", "back", "states"]);

const indexes: readonly (readonly [name: string, table: string, columns: readonly string[]])[] = [
  ["event_pairs_by_event", "event_pairs", ["event"]],
  // What pairs are counted by.
  ["event_pairs_by_other", "event_pairs", ["other", "one", "states", "forth", "back"]],
  ["mention_windows_by_dyad", "mention_windows", ["dyad", "low", "high", "mention"]],
  ["reports_by_published", "reports", ["published_earliest", "published_latest", "anchor"]],
];

async function addGoldstein(db: Kysely<{ events: { id: string; body: string; goldstein: number | null } }>) {
  await db.schema.alterTable("events").addColumn("goldstein", "real").execute();
  for (const { id, body } of await db.selectFrom("events").select(["id", "body"]).execute()) {
    const { goldstein } = JSON.parse(body) as { goldstein: number | null };
    await db.updateTable("events").set({ goldstein }).where("id", "=", id).execute();
  }
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await addGoldstein(db as Parameters<typeof addGoldstein>[0]);
  let table: CreateTableBuilder<string, string> = db.schema.createTable("event_pairs");
  for (const name of pairColumns)
    table = table.addColumn(name, whole.has(name) ? "integer" : real.has(name) ? "real" : "text", (column) => {
      const filled = needed.has(name) ? column : column.notNull();
      return name === "event" ? filled.references("events.id").onDelete("cascade") : filled;
    });
  table = table.addPrimaryKeyConstraint("event_pairs_by_place", ["one", "other", "first", "last", "event"]);
  // The rows stand in the key itself: a pair's lie side by side. PostgreSQL has no such tables.
  if (db.getExecutor().adapter instanceof SqliteAdapter) table = table.modifyEnd(sql`WITHOUT ROWID`);
  await table.execute();
  await db.schema.dropIndex("mention_windows_by_dyad_low").execute();
  await sql`DELETE FROM mention_windows`.execute(db);
  for (const [name, on, columns] of indexes)
    await db.schema
      .createIndex(name)
      .on(on)
      .columns([...columns])
      .execute();
  await sql`INSERT INTO event_pairs (${sql.join(pairColumns.map((name) => sql.id(name)))})
    ${pairsOf(sql.table("events"), sql.table("event_parties"))}`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("reports_by_published").execute();
  await db.schema.dropIndex("mention_windows_by_dyad").execute();
  await db.schema
    .createIndex("mention_windows_by_dyad_low")
    .on("mention_windows")
    .columns(["dyad", "low"] as never[])
    .execute();
  await db.schema.dropTable("event_pairs").execute();
  await db.schema.alterTable("events").dropColumn("goldstein").execute();
}

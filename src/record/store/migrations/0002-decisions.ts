/** @module Decisions, what they point at, and the readings as they stand once decisions are applied. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("decisions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("other", "text")
    .addColumn("field", "text")
    .addColumn("value", "text")
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("decision_targets")
    .addColumn("decision", "text", (column) => column.notNull().references("decisions.id").onDelete("cascade"))
    .addColumn("ordinal", "integer", (column) => column.notNull())
    .addColumn("side", "integer", (column) => column.notNull())
    .addColumn("report", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    // Not bound to mentions: it outlives them.
    .addColumn("key", "text")
    .execute();
  for (const column of ["decision", "report", "key"])
    await db.schema.createIndex(`decision_targets_by_${column}`).on("decision_targets").column(column).execute();
  await db.schema.createIndex("decisions_by_at").on("decisions").column("at").execute();
  await db.schema.alterTable("mentions").addColumn("read_body", "text").execute();
  await db.schema
    .alterTable("mentions")
    .addColumn("rejected", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("mentions").dropColumn("rejected").execute();
  await db.schema.alterTable("mentions").dropColumn("read_body").execute();
  await db.schema.dropTable("decision_targets").execute();
  await db.schema.dropTable("decisions").execute();
}

/** @module Frozen versions, and the texts that only they hold. Rows are frozen in tables beside their own (`record/versions/`). */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  let versions = db.schema.createTable("versions").addColumn("name", "text", (column) => column.primaryKey());
  for (const column of ["number", "reports", "events", "decisions"] as const)
    versions = versions.addColumn(column, "integer", (definition) => definition.notNull());
  for (const column of ["at", "hash", "program", "coders"] as const)
    versions = versions.addColumn(column, "text", (definition) => definition.notNull());
  await versions.execute();
  await db.schema
    .createTable("frozen_texts")
    .addColumn("sha256", "text", (column) => column.primaryKey())
    .addColumn("text", "text", (column) => column.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("frozen_texts").execute();
  await db.schema.dropTable("versions").execute();
}

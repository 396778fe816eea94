/** @module Readings that a person added, by the decision that added them. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("mentions").addColumn("added", "text").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("mentions").dropColumn("added").execute();
}

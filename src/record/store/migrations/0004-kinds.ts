/** @module What kind of witness a report is: the press, an official record, a data set. Reports of before are the press. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("reports")
    .addColumn("kind", "text", (column) => column.notNull().defaultTo("press"))
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("reports").dropColumn("kind").execute();
}

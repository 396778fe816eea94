/** @module The schemas of `schemas/exports/`: for each kind of row its table (Frictionless), its cells, and its line of JSON Lines. */
import { z } from "zod";
import { rowSchema } from "./check.js";
import type { Table } from "./fields.js";
import { lines } from "./lines.js";
import { tableSchema } from "./package.js";
import { flatDifference } from "./tables/difference.js";
import { flatDyadMonth, flatDyadYear } from "./tables/dyad.js";
import { flatEvent, flatWitness } from "./tables/event.js";
import { flatAgreement, flatMembership, flatOffice, flatStance } from "./tables/fact.js";
import { flatRelation, flatRelationByMonth } from "./tables/relation.js";
import { flatReport, flatStatement } from "./tables/report.js";

const tables: readonly Table<never>[] = [
  flatEvent,
  flatWitness,
  flatDifference,
  flatDyadMonth,
  flatDyadYear,
  flatReport,
  flatStatement,
  flatOffice,
  flatMembership,
  flatAgreement,
  flatStance,
  flatRelation,
  flatRelationByMonth,
];

const json = (title: string, schema: z.ZodType<unknown>): Readonly<Record<string, unknown>> => ({
  title,
  ...z.toJSONSchema(schema, { unrepresentable: "any" }),
});

/** By the name of the file. */
export function schemaFiles(): Readonly<Record<string, unknown>> {
  const files: Record<string, unknown> = {};
  for (const table of tables) {
    files[`${table.name}.table.json`] = tableSchema(table);
    files[`${table.name}.row.schema.json`] = json(`A row of “${table.name}” in CSV or Parquet`, rowSchema(table));
  }
  for (const [name, line] of Object.entries(lines))
    files[`${name}.line.schema.json`] = json(`A line of “${name}” in JSON Lines`, line);
  return files;
}

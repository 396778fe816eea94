/** @module Rows → CSV: UTF-8, a header, no byte order mark; cells that a spreadsheet would run as formulas are defused. */
import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null;
export type FlatRow = Readonly<Record<string, Cell>>;

/** @param columns  Named so that an empty listing has its header too. */
export function toCsv(rows: readonly FlatRow[], columns: readonly string[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return stringify([[...columns], ...cells], {
    escape_formulas: true,
    cast: { boolean: (value) => (value ? "true" : "false") },
  });
}

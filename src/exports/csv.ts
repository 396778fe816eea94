/** @module Rows → CSV: UTF-8, a header, no byte order mark; cells that a spreadsheet would run as formulas are defused. */
import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null;
export type FlatRow = Readonly<Record<string, Cell>>;

const options = {
  escape_formulas: true,
  cast: { boolean: (value: boolean) => (value ? "true" : "false") },
} as const;

function lines(rows: readonly FlatRow[], columns: readonly string[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column] ?? null)),
    options,
  );
}

const header = (columns: readonly string[]): string => stringify([[...columns]], options);

/** @param columns  Named so that an empty listing has its header too. */
export function toCsv(rows: readonly FlatRow[], columns: readonly string[]): string {
  return header(columns) + lines(rows, columns);
}

/** The same, some rows at a time. */
export async function* csvText(
  rows: AsyncIterable<readonly FlatRow[]>,
  columns: readonly string[],
): AsyncGenerator<string> {
  yield header(columns);
  for await (const some of rows) yield lines(some, columns);
}

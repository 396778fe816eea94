/** @module Prints rows in the format asked for. */
import type { Flat } from "#exports";
import type { Record as OpenRecord } from "#record";
import { formatOf, type ListOptions, type RecordOptions } from "./options.js";
import { dim, terminalWidth, write } from "./terminal.js";

/** A column of a table on the terminal. One column may be `wide`: it takes the room that is left. */
export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => string;
  readonly wide?: boolean;
}

export const found = 0;
export const nothing = 1;
export const fault = 2;

/** Opens the record, asks, and closes it whatever happens. */
export async function withRecord<T>(options: RecordOptions, ask: (record: OpenRecord) => Promise<T>): Promise<T> {
  const { openRecord } = await import("#record");
  const record = await openRecord(options.record, options.asOf === undefined ? {} : { asOf: options.asOf });
  try {
    return await ask(record);
  } finally {
    await record.close();
  }
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

async function table<T>(rows: readonly T[], columns: readonly Column<T>[]): Promise<string> {
  const { default: Table } = await import("cli-table3");
  const style = { head: [], border: [], "padding-left": 0, "padding-right": 2, compact: true };
  const cells = rows.map((row) => columns.map(({ cell }) => plain(cell(row))));
  const needed = columns.map(
    ({ title }, index) => Math.max(title.length, ...cells.map((row) => (row[index] as string).length)) + 2,
  );
  const others = columns.reduce((sum, { wide }, index) => sum + (wide ? 0 : (needed[index] as number)), 0);
  const widths = columns.map(({ wide }, index) =>
    wide ? Math.max(20, Math.min(needed[index] as number, terminalWidth() - others)) : (needed[index] as number),
  );
  const none = {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
    left: "",
    "left-mid": "",
    mid: "",
    "mid-mid": "",
    right: "",
    "right-mid": "",
    middle: "",
  };
  const drawn = new Table({ head: columns.map(({ title }) => dim(title)), chars: none, colWidths: widths, style });
  drawn.push(...cells);
  return `${drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}

/** @returns The exit code: found, or nothing. */
export async function print<T>(
  options: ListOptions,
  rows: readonly T[],
  flat: Flat<T>,
  columns: readonly Column<T>[],
): Promise<number> {
  const format = formatOf(options);
  if (format === "jsonl") for (const row of rows) await write(`${JSON.stringify(row)}\n`);
  else if (format === "csv") {
    const { toCsv } = await import("#exports");
    await write(toCsv(rows.map(flat.row), flat.columns));
  } else if (rows.length > 0) await write(await table(rows, columns));
  return rows.length > 0 ? found : nothing;
}

/** The first words of a quotation. */
export function short(text: string, most = 160): string {
  const words = plain(text);
  return words.length <= most ? `“${words}”` : `“${words.slice(0, most - 1).replace(/\s\S*$/, "")} …”`;
}

/** The reports that say it, and the words of the first. */
export function witnessWords(row: {
  readonly witnesses: readonly { readonly report: string; readonly quote: string }[];
}): string {
  return `${row.witnesses.map(({ report }) => report).join(", ")} ${short(row.witnesses[0]?.quote ?? "", 100)}`;
}

/** The filters in force, in words: "type CONSULT, from 2018". */
export function filterWords(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) =>
      value === true ? name : `${name} ${Array.isArray(value) ? value.join(" and ") : String(value)}`,
    )
    .join(", ");
}

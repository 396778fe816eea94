/** @module The columns of an exported table: name, kind, meaning, and how a row fills each. All schemas are read off them. */
import type { Cell, FlatRow } from "./csv.js";

/** `date` is a whole ISO day; a year or a month alone is a `string`. */
export type Kind = "string" | "integer" | "number" | "boolean" | "date";

export interface Field<T> {
  readonly name: string;
  readonly kind: Kind;
  /** What it means, for the data dictionary. */
  readonly says: string;
  readonly cell: (row: T) => Cell;
  /** Never empty. */
  readonly required: boolean;
  /** All values it may have. */
  readonly values: readonly string[] | null;
}

/** Columns in order, and how one row fills them. */
export interface Flat<T> {
  readonly columns: readonly string[];
  readonly row: (value: T) => FlatRow;
}

/** A kind of row that can be exported: with the meaning of each column. */
export interface Table<T> extends Flat<T> {
  /** In a word: "event". Names the schema file. */
  readonly name: string;
  /** What one row is. */
  readonly says: string;
  readonly fields: readonly Field<T>[];
  /** The columns that together tell a row from all others; none where nothing does. */
  readonly key: readonly string[];
}

interface More {
  readonly required?: boolean;
  readonly values?: readonly string[];
}

export function field<T>(
  name: string,
  kind: Kind,
  says: string,
  cell: (row: T) => Cell,
  { required = false, values }: More = {},
): Field<T> {
  return { name, kind, says, cell, required, values: values ?? null };
}

export function flat<T>(
  name: string,
  says: string,
  fields: readonly Field<T>[],
  key: readonly string[] = [],
): Table<T> {
  return {
    name,
    says,
    fields,
    columns: fields.map((one) => one.name),
    key,
    row: (value) => Object.fromEntries(fields.map((one) => [one.name, one.cell(value)])),
  };
}

/** Several values in one cell, each once. */
export function join(values: readonly (string | null | undefined)[]): string {
  return [...new Set(values.filter((value): value is string => typeof value === "string" && value !== ""))].join("; ");
}

/** The same, empty where there is none. */
export function joined(values: readonly (string | null | undefined)[]): string | null {
  return join(values) || null;
}

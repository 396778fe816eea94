/** @module Rows → Parquet, a row group at a time: days are DATE, counts INT32, the rest as its kind. */

import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { FlatRow } from "./csv.js";
import type { Field, Kind, Table } from "./fields.js";

type SchemaElement = ParquetWriter["schema"][number];

const types: Readonly<Record<Kind, Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
};

function schemaOf<T>({ fields }: Table<T>): SchemaElement[] {
  return [
    { name: "root", num_children: fields.length },
    ...fields.map(
      ({ name, kind, required }): SchemaElement => ({
        ...types[kind],
        name,
        repetition_type: required ? "REQUIRED" : "OPTIONAL",
      }),
    ),
  ];
}

function cells<T>({ name, kind }: Field<T>, rows: readonly FlatRow[]): unknown[] {
  return rows.map((row) => {
    const value = row[name] ?? null;
    return kind === "date" && value !== null ? new Date(`${value}T00:00:00Z`) : value;
  });
}

/** Hands its bytes on after each row group instead of growing. */
class Drain extends ByteWriter {
  drained(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

/**
 * @param rows      Some at a time: each becomes a row group.
 * @param metadata  Stands in the file's own key-value metadata.
 */
export async function* parquetBytes<T>(
  rows: AsyncIterable<readonly FlatRow[]>,
  flat: Table<T>,
  metadata: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  const writer = new Drain();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(flat),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: "chancery",
  });
  for await (const some of rows) {
    if (some.length === 0) continue;
    const columnData = flat.fields.map((one) => ({ name: one.name, data: cells(one, some) }));
    await parquet.write({ columnData, rowGroupSize: some.length });
    yield writer.drained();
  }
  await parquet.finish();
  yield writer.drained();
}

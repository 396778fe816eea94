/** @module The Frictionless data package that goes with an exported file: its columns in words, the question, the count. */
import type { AskedQuery } from "#answers";
import type { Table } from "./fields.js";

export interface TableSchema {
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly primaryKey?: readonly string[];
  readonly missingValues: readonly string[];
}

/** A table's columns as Frictionless Table Schema. */
export function tableSchema<T>({ fields, key }: Table<T>): TableSchema {
  return {
    fields: fields.map(({ name, kind, says, required, values }) => ({
      name,
      type: kind,
      description: says,
      ...(required || values
        ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } }
        : {}),
    })),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    missingValues: [""],
  };
}

/** The file as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

export interface Made {
  /** Version of the program that wrote it. */
  readonly program: string;
  readonly coder: string;
}

type Resource = Readonly<Record<string, unknown>> & { readonly path: string };

export interface DataPackage {
  readonly query: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly resources: readonly Resource[];
  readonly [name: string]: unknown;
}

/** Lower case, digits, hyphens, dots: what the standard allows in a name. */
const slug = (text: string): string => (text.toLowerCase().match(/[a-z0-9._-]+/g) ?? ["export"]).join("-");

/**
 * @param schema  Null for a file that is no table, or whose columns are another's (POLECAT).
 * @param before  The package that stands there: files of the same query stay in it.
 */
export function dataPackage(
  query: AskedQuery,
  file: WrittenFile,
  made: Made,
  description: string,
  schema: TableSchema | null,
  before: DataPackage | null,
): DataPackage {
  const resource: Resource = {
    profile: schema === null ? "data-resource" : "tabular-data-resource",
    name: slug(file.path),
    path: file.path,
    format: file.format,
    mediatype: file.mediatype,
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rows: file.rows,
    ...(schema === null ? {} : { schema }),
  };
  const others = before?.query.id === query.id ? before.resources.filter(({ path }) => path !== file.path) : [];
  return {
    profile: "data-package",
    name: slug(file.path.replace(/\.[^.]*$/, "")),
    description,
    version: query.version,
    query: { id: query.id, noun: query.noun, conditions: query.conditions, record: query.version },
    madeBy: { name: "chancery", ...made },
    resources: [...others, resource].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

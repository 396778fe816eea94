/** @module Reads one CSV file and checks each row by its schema; errors name file, line, what was expected and the remedy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { Fault } from "#text";

/** A checked row and where it stands. */
export interface Row<T> {
  readonly value: T;
  /** "knowledge/states/names.fr.csv:12" */
  readonly at: string;
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function parseRows(path: string, text: string, columns: readonly string[]): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (found: string[]) => {
        if (found.join() === columns.join()) return found;
        throw new Fault(
          "CH-K12",
          `${path}:1  header is “${found.join(",")}”, expected “${columns.join(",")}”. Correct the first line.`,
        );
      },
    }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      "CH-K11",
      `${path}  not CSV: ${(error as Error).message}. Correct the line; a value with a comma or a quotation mark stands in quotation marks.`,
    );
  }
}

/**
 * The rows of a CSV text.
 *
 * @param path    As shown in errors, from the project folder.
 * @param schema  An object schema; its keys are the expected header, in order.
 * @throws Fault CH-K11 (not CSV), CH-K12 (other header), CH-K13 (a bad value), with file:line.
 */
export function checkCsv<S extends z.ZodObject>(path: string, text: string, schema: S): Row<z.infer<S>>[] {
  const faults: string[] = [];
  const rows: Row<z.infer<S>>[] = [];
  for (const { record, info } of parseRows(path, text, Object.keys(schema.shape))) {
    const at = `${path}:${info.lines}`;
    const result = schema.safeParse(record);
    if (result.success) rows.push({ value: result.data, at });
    else
      for (const issue of result.error.issues)
        faults.push(`${at}  ${issue.path.join(".")} “${record[String(issue.path[0])] ?? ""}”: ${issue.message}`);
  }
  if (faults.length > 0)
    throw new Fault(
      "CH-K13",
      `${faults.slice(0, 20).join("\n")}\nCorrect the values; schemas/knowledge/ describes each column.`,
    );
  return rows;
}

/** {@link checkCsv} of a file below `home`. */
export function readCsv<S extends z.ZodObject>(home: string, path: string, schema: S): Row<z.infer<S>>[] {
  return checkCsv(path, readFileSync(join(home, path), "utf8"), schema);
}

/**
 * @module A tab-separated file → rows by column name, with what is wrong with the file told.
 *
 * Files of both data sets are known to have more names in their header than their rows have cells ("Headline" and
 * others stand in no row), or tabs at the end of each line. The names that we know are found in their order.
 */
import { Fault, type Remark } from "#text";
import type { Line } from "./lines.js";

export interface TableRow {
  readonly line: number;
  readonly legacy: boolean;
  readonly cell: (name: string) => string;
  readonly has: (name: string) => boolean;
  readonly remarks: readonly Remark[];
}

export interface TableShape {
  /** Columns in the order of the data set. */
  readonly columns: readonly string[];
  /** Columns without which no row says anything. */
  readonly need: readonly string[];
  /** Other names of columns → ours. */
  readonly also: Readonly<Record<string, string>>;
}

interface Header {
  /** Column → place of its cell in a row. */
  readonly places: ReadonlyMap<string, number>;
  /** Cells that a row has. */
  readonly width: number;
  /** The same with the header as it stands, where that holds unknown names. */
  readonly full: { readonly places: ReadonlyMap<string, number>; readonly width: number };
}

function headerOf(line: string, { columns, need, also }: TableShape): Header {
  const names = line
    .split("\t")
    .map((name) => name.trim().replace(/^"|"$/g, ""))
    .map((name) => also[name] ?? name);
  while (names.at(-1) === "") names.pop();
  const missing = need.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Fault(
      "CH-I06",
      `the header lacks ${missing.map((name) => `“${name}”`).join(", ")}. A tab-separated file with the columns ${columns.slice(0, 4).join(", ")} … is expected.`,
    );
  const known = names.filter((name) => columns.includes(name));
  return {
    places: new Map(known.map((name, at) => [name, at])),
    width: known.length,
    full: { places: new Map(names.map((name, at) => [name, at])), width: names.length },
  };
}

/** Cells at the end that are empty say nothing. */
function trimmed(cells: readonly string[], width: number): readonly string[] {
  let end = cells.length;
  while (end > width && (cells[end - 1] as string).trim() === "") end--;
  return cells.slice(0, end);
}

/** The row, or the fault that it is. */
export async function* tableRows(
  lines: AsyncIterable<Line | { readonly number: number; readonly text: null }>,
  shape: TableShape,
): AsyncGenerator<TableRow | { readonly line: number; readonly fault: Fault }> {
  let header: Header | null = null;
  for await (const line of lines) {
    if (line.text === null) {
      yield { line: line.number, fault: new Fault("CH-I03", "the line is too long for a row. Correct or drop it.") };
      continue;
    }
    if (header === null) {
      header = headerOf(line.text, shape);
      continue;
    }
    if (line.text.trim() === "") continue;
    yield rowOf(line as Line, header);
  }
}

function rowOf(line: Line, header: Header): TableRow | { readonly line: number; readonly fault: Fault } {
  const all = line.text.split("\t");
  const cells = trimmed(all, header.width);
  const fits = cells.length === header.width ? header : cells.length === header.full.width ? header.full : null;
  if (fits === null)
    return {
      line: line.number,
      fault: new Fault(
        "CH-I03",
        `the row has ${cells.length} cells, ${header.width} are expected. A tab or a line end stands inside one: mend the line.`,
      ),
    };
  const remarks: Remark[] = [];
  if (header.full.width !== header.width && fits === header)
    remarks.push({
      code: "CH-I11",
      message: `the header names ${header.full.width} columns, the row has ${cells.length}: the names that the data set has not were passed over.`,
    });
  else if (all.length > cells.length)
    remarks.push({
      code: "CH-I11",
      message: `${all.length - cells.length} empty cells stand at the end of the row: they were passed over.`,
    });
  if (line.legacy)
    remarks.push({
      code: "CH-I10",
      message: "the row is not UTF-8: it was read as windows-1252. Look at its accents.",
    });
  return {
    line: line.number,
    legacy: line.legacy,
    has: (name) => fits.places.has(name),
    cell: (name) => {
      const at = fits.places.get(name);
      return at === undefined ? "" : (cells[at] ?? "").trim();
    },
    remarks,
  };
}

/** @module The rows of the files beside, which are ours: of the true shape, on public facts. */
import { join } from "node:path";
import { home, loadKnowledge } from "#data";
import { type Imported, type ImportedRow, type ImportFormat, importPaths, type RowFault } from "#imports";

export const folder = join(home, "tests", "imports", "files");

export interface Rows {
  readonly rows: readonly ImportedRow[];
  readonly faults: readonly RowFault[];
}

export async function rowsOf(files: readonly string[], as: ImportFormat | null = null): Promise<Rows> {
  const all: Imported[] = [];
  for await (const one of importPaths(
    files.map((file) => join(folder, file)),
    loadKnowledge(),
    as,
  ))
    all.push(one);
  return {
    rows: all.flatMap((one) => ("row" in one ? [one.row] : [])),
    faults: all.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
}

/** "CONSULT/visit USA Rex W. Tillerson foreign-minister > PER 2018-02-05/2018-02-06 Lima" */
export function told({ coding }: ImportedRow): string[] {
  return coding.events.map(({ type, mode, actors, recipients, when, where }) => {
    const side = (parties: typeof actors): string =>
      parties
        .map(({ state, org, person, office, name }) =>
          [state ?? org ?? `“${name}”`, person, office].filter(Boolean).join(" "),
        )
        .join(" + ");
    return [
      mode ? `${type}/${mode}` : type,
      recipients.length > 0 ? `${side(actors)} > ${side(recipients)}` : side(actors),
      when.edtf,
      where?.name,
    ]
      .filter(Boolean)
      .join(" ");
  });
}

export const codesOf = ({ coding }: ImportedRow): string[] => coding.remarks.map(({ code }) => code);

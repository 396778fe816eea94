/** @module Takes rows of others' records into a record, many in one transaction. */
import type { ImportedRow } from "#imports";
import type { Remark } from "#text";
import { type Added, placeOf, writeReports } from "./add.js";
import type { Record } from "./open.js";
import { renamedRemark, replacedRemark } from "./take.js";

export interface TakenRow {
  readonly id: string;
  readonly outcome: Added;
  readonly events: number;
  readonly remarks: readonly Remark[];
}

/**
 * Events follow with `settle`. A row that stands there already changes nothing; one that has changed since takes its
 * own place, whatever file it comes from: its id is its data set's own.
 *
 * @param coder  The version of what read the rows.
 * @param seen   Ids already met in this run: data sets use some of theirs again.
 */
export async function takeRows(
  record: Record,
  rows: readonly ImportedRow[],
  coder: string,
  seen: Set<string>,
): Promise<TakenRow[]> {
  const taken: TakenRow[] = [];
  await record.db.transaction().execute(async (db) => {
    for (const { input, coding, kind, format } of rows) {
      const { id, outcome } = await placeOf({ db }, input, format, coder, seen);
      seen.add(id);
      if (outcome === "unchanged") {
        taken.push({ id, outcome, events: 0, remarks: [] });
        continue;
      }
      const remarks: Remark[] = [
        ...(outcome === "replaced" ? [replacedRemark] : []),
        ...(id === input.id ? [] : [renamedRemark(input.id)]),
        ...coding.remarks,
      ];
      await writeReports(record, db, [{ id, input, source: format, coding: { ...coding, id, remarks }, coder, kind }]);
      taken.push({ id, outcome, events: coding.events.length, remarks });
    }
  });
  return taken;
}

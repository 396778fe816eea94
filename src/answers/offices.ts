/**
 * @module Who held what, when: as the reports show it, completed from the known lists.
 *
 * Of a party that is asked for, the lists give the days that reports leave open and the holders whom no report names,
 * for the time of the record. Each day says where it comes from. Two holders at once stand first.
 */
import type { CodedTenure } from "#coding";
import { loadKnowledge, type Tenure } from "#data";
import { type Record as OpenRecord, samePerson } from "#record";
import { recordDays } from "./coverage.js";
import { factRows } from "./facts.js";
import { withConflicts, withSuccession } from "./succession.js";
import { listRow, type OfficeRow, reportRows } from "./tenure-rows.js";

export type { OfficeRow } from "./tenure-rows.js";

export interface OfficeFilter {
  readonly party?: string;
  readonly office?: string;
  /** ISO day. */
  readonly on?: string;
  readonly person?: string;
  /** Envoys to this state. */
  readonly at?: string;
  /** True: of the lists also the offices that no report speaks of. */
  readonly all?: boolean;
  /** False: what reports say, without the lists. */
  readonly lists?: boolean;
}

/** "2018" and "2018-02" are the whole year, the whole month. */
function startsBy(from: string | null, on: string): boolean {
  return from === null || from <= on.slice(0, from.length);
}

function endsAfter(to: string | null, on: string): boolean {
  return to === null || to >= on.slice(0, to.length);
}

function holdsOn(row: OfficeRow, on: string): boolean {
  const { from, to, heldOn, leftBy } = row;
  if (leftBy !== null && leftBy <= on) return false;
  if (from !== null || to !== null)
    return (
      startsBy(from, on) &&
      endsAfter(to, on) &&
      (from !== null || heldOn.earliest === null || heldOn.earliest <= on) &&
      // A list whose end is only what was last seen knows no later day.
      (row.basis === "report" || to !== null || heldOn.latest === null || on <= heldOn.latest)
    );
  return heldOn.earliest !== null && heldOn.latest !== null && heldOn.earliest <= on && on <= heldOn.latest;
}

/** Of the lists what the filter asks for. Envoys, of whom a state has one everywhere, only where they are asked for. */
function listed(filter: OfficeFilter): Tenure[] {
  return loadKnowledge().tenures.filter(
    (tenure) =>
      (tenure.state === filter.party || tenure.org === filter.party) &&
      (filter.at ? tenure.accreditedTo === filter.at : filter.office || tenure.accreditedTo === null) &&
      (!filter.office || tenure.office === filter.office) &&
      (!filter.person || samePerson(filter.person, tenure.person)) &&
      tenure.from !== null,
  );
}

/** The one tenure of the lists in which reports show the person. */
function tenureOf(row: OfficeRow, lists: readonly Tenure[]): Tenure | null {
  const days = [row.heldOn.earliest, row.heldOn.latest, row.from, row.to].filter((day) => day !== null);
  const fits = lists.filter(
    (tenure) =>
      tenure.office === row.office &&
      tenure.accreditedTo === row.accreditedTo &&
      samePerson(tenure.person, row.person) &&
      days.every((day) => startsBy(tenure.from, day) && endsAfter(tenure.to, day)),
  );
  // Who is only told to have left held the office last of all before.
  const { leftBy } = row;
  const left =
    leftBy === null || days.length > 0 ? fits : fits.filter(({ from }) => from === null || from <= leftBy).slice(-1);
  const [only] = left;
  return only && left.length === 1 ? only : null;
}

function completed(row: OfficeRow, tenure: Tenure | null): OfficeRow {
  if (!tenure) return row;
  const to = tenure.uncertain ? null : tenure.to;
  return {
    ...row,
    from: row.from ?? tenure.from,
    fromBasis: row.fromBasis ?? tenure.source,
    to: row.to ?? to,
    toBasis: row.toBasis ?? (to === null ? null : tenure.source),
  };
}

function order(a: OfficeRow, b: OfficeRow): number {
  const key = (row: OfficeRow): string =>
    [
      row.conflicts.length > 0 ? "0" : "1",
      row.state ?? row.org ?? "",
      row.office,
      row.from ?? row.heldOn.earliest ?? "9999",
      row.person,
    ].join(" ");
  return key(a) < key(b) ? -1 : 1;
}

/** Offices that are shown though no report names a holder. */
const leading: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

/** Of the lists, holders within the time of the record whom no report shows. */
async function missing(
  record: OpenRecord,
  filter: OfficeFilter,
  lists: readonly Tenure[],
  rows: readonly OfficeRow[],
): Promise<OfficeRow[]> {
  const { earliest, latest } = filter.on ? { earliest: filter.on, latest: filter.on } : await recordDays(record);
  if (earliest === null || latest === null) return [];
  const told = new Set(rows.map(({ office }) => office));
  const asked =
    filter.on !== undefined || filter.office !== undefined || filter.at !== undefined || filter.all === true;
  return lists
    .filter(
      (tenure) =>
        (asked || told.has(tenure.office) || leading.has(tenure.office)) &&
        startsBy(tenure.from, latest) &&
        endsAfter(tenure.to, earliest) &&
        !rows.some(
          (row) =>
            row.office === tenure.office &&
            row.accreditedTo === tenure.accreditedTo &&
            samePerson(row.person, tenure.person) &&
            (row.from === tenure.from || tenureOf(row, [tenure]) !== null),
        ),
    )
    .map(listRow);
}

/** With `on`: the holders on that day. Conflicts first, then by party, office and time. */
export async function listOffices(record: OpenRecord, filter: OfficeFilter = {}): Promise<OfficeRow[]> {
  const facts = await factRows<CodedTenure>(record, "tenure", filter.party ? { subjects: [filter.party] } : {});
  const found = facts.filter(
    ({ fact }) =>
      (!filter.office || fact.office === filter.office) &&
      (!filter.at || fact.accreditedTo === filter.at) &&
      (!filter.person || samePerson(filter.person, fact.person)),
  );
  const lists = filter.party && filter.lists !== false ? listed(filter) : [];
  const told = (await reportRows(record, found)).map((row) => completed(row, tenureOf(row, lists)));
  const rows = withSuccession([...told, ...(await missing(record, filter, lists, told))]);
  const all = withConflicts(rows).sort(order);
  const { on } = filter;
  return on ? all.filter((row) => holdsOn(row, on)) : all;
}

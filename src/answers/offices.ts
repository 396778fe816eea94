/** @module Who held what, when: as the reports show it, filled from the known lists where a day is asked. */

import type { CodedTenure } from "#coding";
import { loadKnowledge } from "#data";
import { isDated, type Record as OpenRecord, samePerson, settledPublished } from "#record";
import { type Evidence, type FactRow, factRows } from "./facts.js";
import { quoter } from "./quote.js";

export interface OfficeRow {
  readonly state: string | null;
  readonly org: string | null;
  readonly office: string;
  readonly person: string;
  readonly accreditedTo: string | null;
  readonly acting: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Days on which reports show the person in office: from the first to the last. */
  readonly heldOn: Days;
  /** A report of this day tells of a successor: the office was left by then. */
  readonly leftBy: string | null;
  readonly predecessor: string | null;
  readonly successor: string | null;
  /** "report", or the list that says so. */
  readonly basis: string;
  readonly witnesses: readonly Evidence[];
}

export interface OfficeFilter {
  readonly party?: string;
  readonly office?: string;
  /** ISO day. */
  readonly on?: string;
  readonly person?: string;
}

type Found = FactRow<CodedTenure>;

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

function sameTenure(a: CodedTenure, b: CodedTenure): boolean {
  return (
    a.state === b.state &&
    (a.org ?? null) === (b.org ?? null) &&
    a.office === b.office &&
    a.accreditedTo === b.accreditedTo &&
    samePerson(a.person, b.person)
  );
}

function groupTenures(rows: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  const sorted = [...rows].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.fact.start - b.fact.start,
  );
  for (const row of sorted) {
    const group = groups.find((members) => sameTenure((members[0] as Found).fact, row.fact));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function bound(days: readonly (string | null)[], last: boolean): string | null {
  const known = days.filter((day) => day !== null).sort();
  return (last ? known.at(-1) : known[0]) ?? null;
}

/** The days on which these reports show the person in office; those that only bound them count where no other do. */
function heldDays(group: readonly Found[]): Days {
  const days = group
    .filter(({ fact }) => fact.successor === null)
    .map(({ fact, anchor }) => settledPublished(fact.heldOn, anchor));
  const known = days.some(isDated) ? days.filter(isDated) : days;
  return {
    earliest: bound(
      known.map(({ earliest }) => earliest),
      false,
    ),
    latest: bound(
      known.map(({ latest }) => latest),
      true,
    ),
  };
}

function leftBy(group: readonly Found[]): string | null {
  const gone = group.filter(({ fact }) => fact.successor !== null);
  return bound(
    gone.map(({ fact, anchor }) => settledPublished(fact.heldOn, anchor).latest),
    false,
  );
}

async function rowOf(
  group: readonly Found[],
  quote: (report: string, start: number, end: number) => Promise<string>,
): Promise<OfficeRow> {
  const facts = group.map(({ fact }) => fact);
  const head = facts[0] as CodedTenure;
  const witnesses: Evidence[] = [];
  for (const { report, fact } of group)
    witnesses.push({ report, start: fact.start, end: fact.end, quote: await quote(report, fact.start, fact.end) });
  return {
    state: head.state,
    org: head.org ?? null,
    office: head.office,
    person: facts.reduce((longest, { person }) => (person.length > longest.length ? person : longest), ""),
    accreditedTo: head.accreditedTo,
    acting: facts.every(({ acting }) => acting),
    from: bound(
      facts.map(({ from }) => from),
      false,
    ),
    to: bound(
      facts.map(({ to }) => to),
      true,
    ),
    heldOn: heldDays(group),
    leftBy: leftBy(group),
    predecessor: facts.find(({ predecessor }) => predecessor !== null)?.predecessor ?? null,
    successor: facts.find(({ successor }) => successor !== null)?.successor ?? null,
    basis: "report",
    witnesses,
  };
}

/** "2018" and "2018-02" are the whole year, the whole month. */
function startsBy(from: string | null, on: string): boolean {
  return from === null || from <= on.slice(0, from.length);
}

function endsAfter(to: string | null, on: string): boolean {
  return to === null || to >= on.slice(0, to.length);
}

function holdsOn(row: OfficeRow, on: string): boolean {
  if (row.leftBy !== null && row.leftBy <= on) return false;
  if (row.from !== null || row.to !== null)
    return (
      startsBy(row.from, on) &&
      endsAfter(row.to, on) &&
      (row.from !== null || row.heldOn.earliest === null || row.heldOn.earliest <= on)
    );
  return (
    row.heldOn.earliest !== null && row.heldOn.latest !== null && row.heldOn.earliest <= on && on <= row.heldOn.latest
  );
}

/**
 * Holders of the known lists on that day that no report names. Envoys, of whom a state has one everywhere,
 * only where their office is asked for.
 */
function listed(filter: OfficeFilter, on: string, rows: readonly OfficeRow[]): OfficeRow[] {
  return loadKnowledge()
    .tenures.filter(
      (tenure) =>
        (tenure.state === filter.party || tenure.org === filter.party) &&
        (filter.office ? tenure.office === filter.office : tenure.accreditedTo === null) &&
        (!filter.person || samePerson(filter.person, tenure.person)) &&
        tenure.from !== null &&
        startsBy(tenure.from, on) &&
        endsAfter(tenure.to, on) &&
        !rows.some(
          (row) =>
            row.office === tenure.office &&
            row.accreditedTo === tenure.accreditedTo &&
            samePerson(row.person, tenure.person),
        ),
    )
    .map((tenure) => ({
      state: tenure.state,
      org: tenure.org,
      office: tenure.office,
      person: tenure.person,
      accreditedTo: tenure.accreditedTo,
      acting: tenure.acting,
      from: tenure.from,
      to: tenure.to,
      heldOn: { earliest: null, latest: null },
      leftBy: null,
      predecessor: null,
      successor: null,
      basis: tenure.source,
      witnesses: [],
    }));
}

function order(a: OfficeRow, b: OfficeRow): number {
  const key = (row: OfficeRow): string =>
    [row.state ?? row.org ?? "", row.office, row.from ?? row.heldOn.earliest ?? "9999", row.person].join(" ");
  return key(a) < key(b) ? -1 : 1;
}

/** With `on`: the holders on that day; the known lists fill in for the party asked. */
export async function listOffices(record: OpenRecord, filter: OfficeFilter = {}): Promise<OfficeRow[]> {
  const found = (await factRows<CodedTenure>(record, "tenure")).filter(
    ({ fact }) =>
      (!filter.party || fact.state === filter.party || fact.org === filter.party) &&
      (!filter.office || fact.office === filter.office) &&
      (!filter.person || samePerson(filter.person, fact.person)),
  );
  const quote = quoter(record);
  const rows: OfficeRow[] = [];
  for (const group of groupTenures(found)) rows.push(await rowOf(group, quote));
  const { on } = filter;
  if (!on) return rows.sort(order);
  const holding = rows.filter((row) => holdsOn(row, on));
  return [...holding, ...(filter.party ? listed(filter, on, holding) : [])].sort(order);
}

/** @module Tenures as reports tell them: one row a person and office, with all its witnesses. */
import type { CodedTenure } from "#coding";
import type { Tenure } from "#data";
import { isDated, type Record as OpenRecord, samePerson, settledPublished } from "#record";
import type { Days } from "./days.js";
import type { Evidence, FactRow } from "./facts.js";
import { quoter } from "./quote.js";

export interface OfficeRow {
  readonly state: string | null;
  readonly org: string | null;
  readonly office: string;
  readonly person: string;
  readonly accreditedTo: string | null;
  readonly acting: boolean;
  /** As the reports show the person: in the office, only out of it, or only before it. */
  readonly standing: CodedTenure["standing"];
  readonly from: string | null;
  readonly to: string | null;
  /** Where `from` and `to` come from: "report", a list, "predecessor" or "successor"; null where they are not known. */
  readonly fromBasis: string | null;
  readonly toBasis: string | null;
  /** Days on which reports show the person in office: from the first to the last. */
  readonly heldOn: Days;
  /** A report of this day tells of a successor: the office was left by then. */
  readonly leftBy: string | null;
  readonly predecessor: string | null;
  readonly successor: string | null;
  /** Others whom reports or lists show in the same office at the same time. */
  readonly conflicts: readonly string[];
  /** Days before this tenure on which nobody is known in the office; null where there are none, or nobody before. */
  readonly unheld: Days | null;
  /** "report", or the list that alone says so. */
  readonly basis: string;
  readonly witnesses: readonly Evidence[];
}

type Found = FactRow<CodedTenure>;

function sameTenure(a: CodedTenure, b: CodedTenure): boolean {
  return (
    a.state === b.state &&
    (a.org ?? null) === (b.org ?? null) &&
    a.office === b.office &&
    a.accreditedTo === b.accreditedTo &&
    samePerson(a.person, b.person) &&
    !apart(a, b)
  );
}

/** Two whole terms that share no day: the same person again, or a namesake. A bare year begins with its first day. */
function apart(a: CodedTenure, b: CodedTenure): boolean {
  const after = (one: CodedTenure, other: CodedTenure): boolean =>
    one.from !== null && other.to !== null && one.from > other.to;
  const whole = ({ from, to }: CodedTenure): boolean => from !== null && to !== null;
  return whole(a) && whole(b) && (after(a, b) || after(b, a));
}

function groupTenures(rows: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[][]>();
  const sorted = [...rows].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.fact.start - b.fact.start,
  );
  for (const row of sorted) {
    const { state, org, office, accreditedTo } = row.fact;
    const key = `${state ?? org} ${office} ${accreditedTo}`;
    const known = groups.get(key) ?? [];
    const group = known.find((members) => sameTenure((members[0] as Found).fact, row.fact));
    if (group) group.push(row);
    else groups.set(key, [...known, [row]]);
  }
  return [...groups.values()].flat();
}

function bound(days: readonly (string | null)[], last: boolean): string | null {
  const known = days.filter((day) => day !== null).sort();
  return (last ? known.at(-1) : known[0]) ?? null;
}

/** The days on which these reports show the person in office; those that only bound them count where no other do. */
function heldDays(group: readonly Found[]): Days {
  const days = group
    .filter(({ fact }) => (fact.standing ?? "holds") === "holds" && fact.successor === null)
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

/** Who is shown in office anywhere holds it; records of an earlier version tell of holders alone. */
function standingOf(facts: readonly CodedTenure[]): CodedTenure["standing"] {
  const shown = new Set(facts.map(({ standing }) => standing ?? "holds"));
  return shown.has("holds") ? "holds" : shown.has("left") ? "left" : "coming";
}

type Quote = (report: string, start: number, end: number) => Promise<string>;

async function rowOf(group: readonly Found[], quote: Quote): Promise<OfficeRow> {
  const facts = group.map(({ fact }) => fact);
  const head = facts[0] as CodedTenure;
  const witnesses: Evidence[] = [];
  for (const { report, fact } of group)
    witnesses.push({ report, start: fact.start, end: fact.end, quote: await quote(report, fact.start, fact.end) });
  const from = bound(
    facts.map((fact) => fact.from),
    false,
  );
  const to = bound(
    facts.map((fact) => fact.to),
    true,
  );
  return {
    state: head.state,
    org: head.org ?? null,
    office: head.office,
    person: facts.reduce((longest, { person }) => (person.length > longest.length ? person : longest), ""),
    accreditedTo: head.accreditedTo,
    acting: facts.every(({ acting }) => acting),
    standing: standingOf(facts),
    from,
    to,
    fromBasis: from === null ? null : "report",
    toBasis: to === null ? null : "report",
    heldOn: heldDays(group),
    leftBy: leftBy(group),
    predecessor: facts.find(({ predecessor }) => predecessor !== null)?.predecessor ?? null,
    successor: facts.find(({ successor }) => successor !== null)?.successor ?? null,
    conflicts: [],
    unheld: null,
    basis: "report",
    witnesses,
  };
}

export async function reportRows(record: OpenRecord, found: readonly Found[]): Promise<OfficeRow[]> {
  const quote = quoter(record);
  const rows: OfficeRow[] = [];
  for (const group of groupTenures(found)) rows.push(await rowOf(group, quote));
  return rows;
}

export function listRow(tenure: Tenure): OfficeRow {
  const { state, org, office, person, accreditedTo, acting, from, to, uncertain, source } = tenure;
  return {
    state,
    org,
    office,
    person,
    accreditedTo,
    acting,
    standing: "holds",
    from,
    // An end that is only what was last seen is none.
    to: uncertain ? null : to,
    fromBasis: from === null ? null : source,
    toBasis: uncertain || to === null ? null : source,
    heldOn: { earliest: null, latest: uncertain ? to : null },
    leftBy: null,
    predecessor: null,
    successor: null,
    conflicts: [],
    unheld: null,
    basis: source,
    witnesses: [],
  };
}

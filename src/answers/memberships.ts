/** @module Who belongs to what, over time: one row a body, member and term, from reports and the known lists. */
import type { CodedMembership } from "#coding";
import { loadKnowledge, type Membership } from "#data";
import type { Record as OpenRecord } from "#record";
import { recordDays } from "./coverage.js";
import { type Days, endOf, openDays, overlaps, startOf } from "./days.js";
import { type Evidence, type FactRow, factRows, publishedDays } from "./facts.js";
import { quoter } from "./quote.js";

export interface MembershipRow {
  readonly org: string;
  readonly member: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Where `from` and `to` come from: "report" or a list; null where they are not known. */
  readonly fromBasis: string | null;
  readonly toBasis: string | null;
  /** From the first to the last day on which a report tells it. */
  readonly told: Days;
  /** "report", or the list that alone says so. */
  readonly basis: string;
  readonly witnesses: readonly Evidence[];
}

export interface MembershipFilter {
  readonly org?: string;
  readonly member?: string;
  /** ISO day. */
  readonly on?: string;
  /** False: what reports say, without the lists. */
  readonly lists?: boolean;
}

type Found = FactRow<CodedMembership>;

const covers = ({ from, to }: { from: string | null; to: string | null }, day: string): boolean =>
  (from === null || startOf(from) <= day) && (to === null || day <= endOf(to));

/** The term of the lists in which a report tells the membership. */
function termOf({ fact, published }: Found, terms: readonly Membership[]): Membership | null {
  // A role told without a day may be another than the list's: a seat that is only wished for.
  const day = fact.from ?? fact.to ?? (fact.role === null ? (published.latest ?? published.earliest) : null);
  if (terms.length === 1 && day === null && fact.role === null) return terms[0] as Membership;
  if (day === null) return null;
  return terms.find((term) => covers(term, startOf(day))) ?? null;
}

/** The first value any of the facts gives. */
function first<K extends "role" | "from" | "to">(facts: readonly CodedMembership[], field: K): string | null {
  return facts.find((fact) => fact[field] !== null)?.[field] ?? null;
}

function listRow({ org, member, role, from, to, source }: Membership): MembershipRow {
  return {
    org,
    member,
    role,
    from,
    to,
    fromBasis: from === null ? null : source,
    toBasis: to === null ? null : source,
    told: openDays,
    basis: source,
    witnesses: [],
  };
}

interface Group {
  readonly term: Membership | null;
  readonly found: Found[];
}

function grouped(rows: readonly Found[], lists: readonly Membership[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { org, member } = row.fact;
    const term = termOf(
      row,
      lists.filter((one) => one.org === org && one.member === member),
    );
    const key = `${org} ${member} ${term?.from ?? ""}`;
    const group = groups.get(key);
    if (group) group.found.push(row);
    else groups.set(key, { term, found: [row] });
  }
  return [...groups.values()];
}

async function rowOf(
  { term, found }: Group,
  quote: (report: string, start: number, end: number) => Promise<string>,
): Promise<MembershipRow> {
  const facts = found.map(({ fact }) => fact);
  const { org, member } = facts[0] as CodedMembership;
  const witnesses: Evidence[] = [];
  for (const { report, fact } of found)
    witnesses.push({ report, start: fact.start, end: fact.end, quote: await quote(report, fact.start, fact.end) });
  const [from, to] = [first(facts, "from"), first(facts, "to")];
  return {
    org,
    member,
    role: first(facts, "role") ?? term?.role ?? null,
    from: from ?? term?.from ?? null,
    to: to ?? term?.to ?? null,
    fromBasis: from !== null ? "report" : term?.from ? term.source : null,
    toBasis: to !== null ? "report" : term?.to ? term.source : null,
    told: publishedDays(found),
    basis: "report",
    witnesses,
  };
}

/** Sorted by body, member, time. Of a body or member that is asked for, the lists complete what reports tell. */
export async function listMemberships(record: OpenRecord, filter: MembershipFilter = {}): Promise<MembershipRow[]> {
  const wanted = ({ org, member }: { org: string; member: string }): boolean =>
    (!filter.org || org === filter.org) && (!filter.member || member === filter.member);
  const facts = await factRows<CodedMembership>(record, "membership", filter.org ? { subjects: [filter.org] } : {});
  const found = facts.filter(({ fact }) => wanted(fact));
  const lists = filter.lists === false ? [] : loadKnowledge().memberships.filter(wanted);
  const quote = quoter(record);
  const groups = grouped(found, lists);
  const rows: MembershipRow[] = [];
  for (const group of groups) rows.push(await rowOf(group, quote));
  if (filter.org || filter.member) {
    const told = new Set(groups.map(({ term }) => term));
    const span = filter.on ? { earliest: filter.on, latest: filter.on } : await recordDays(record);
    const known = span.earliest !== null && span.latest !== null;
    const inTime = ({ from, to }: Membership): boolean =>
      known && overlaps({ earliest: from && startOf(from), latest: to && endOf(to) }, span);
    rows.push(...lists.filter((term) => !told.has(term) && inTime(term)).map(listRow));
  }
  const { on } = filter;
  const key = ({ org, member, from, told }: MembershipRow): string =>
    `${org} ${member} ${from ?? told.earliest ?? "9999"}`;
  return rows
    .filter(
      (row) =>
        !on ||
        (row.from === null && row.to === null ? row.told.latest !== null && on <= row.told.latest : covers(row, on)),
    )
    .sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

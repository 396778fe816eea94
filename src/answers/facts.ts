/** @module Statements, memberships and agreements, with the reports that tell them. */

import type { CodedAgreement, CodedMembership, CodedStatement } from "#coding";
import { fold, type Record as OpenRecord } from "#record";
import type { When } from "#text";
import { quoter } from "./quote.js";
import { listReports } from "./reports.js";

export interface Evidence {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface StatementRow extends CodedStatement {
  readonly report: string;
  readonly outlet: string | null;
  readonly lang: string;
  readonly published: When;
}

export interface StatementFilter {
  readonly state?: string;
  readonly speaker?: string;
  readonly about?: string;
  readonly contains?: string;
  readonly report?: string;
}

/** A fact as one report tells it. `anchor` is the day that another report lends that report. */
export interface FactRow<T> {
  readonly report: string;
  readonly anchor: string | null;
  readonly fact: T;
}

export interface FactFilter {
  readonly report?: string;
  /** Of a statement the speaker's state or body, of a tenure the holder's, of a membership the body. */
  readonly subjects?: readonly string[];
}

export async function factRows<T>(
  record: OpenRecord,
  sort: "statement" | "tenure" | "membership" | "agreement",
  filter: FactFilter = {},
): Promise<FactRow<T>[]> {
  let query = record.db
    .selectFrom("facts")
    .innerJoin("reports", "reports.id", "facts.report")
    .select(["facts.report", "facts.body", "reports.anchor"])
    .where("facts.sort", "=", sort);
  if (filter.report) query = query.where("facts.report", "=", filter.report);
  if (filter.subjects) query = query.where("facts.subject", "in", filter.subjects);
  const rows = await query.orderBy("facts.report").orderBy("facts.ordinal").execute();
  return rows.map((row) => ({ report: row.report, anchor: row.anchor, fact: JSON.parse(row.body) as T }));
}

function wanted(statement: CodedStatement, filter: StatementFilter): boolean {
  const { speaker, about, quote } = statement;
  if (filter.state && speaker?.state !== filter.state && speaker?.org !== filter.state) return false;
  if (filter.speaker && !fold(`${speaker?.person ?? ""} ${speaker?.name ?? ""}`).includes(fold(filter.speaker)))
    return false;
  if (filter.about && !about.some(({ state, org }) => state === filter.about || org === filter.about)) return false;
  return !filter.contains || fold(quote).includes(fold(filter.contains));
}

export async function listStatements(record: OpenRecord, filter: StatementFilter = {}): Promise<StatementRow[]> {
  const rows = (
    await factRows<CodedStatement>(record, "statement", filter.report ? { report: filter.report } : {})
  ).filter(({ fact }) => wanted(fact, filter));
  const reports = new Map((await listReports(record)).map((report) => [report.id, report]));
  return rows.map(({ report, fact }) => {
    const about = reports.get(report);
    return {
      report,
      outlet: about?.outlet ?? null,
      lang: about?.lang ?? "",
      published: about?.published as When,
      ...fact,
    };
  });
}

/** Facts that say the same, once, each with all its evidence. */
async function grouped<T extends { start: number; end: number }, G>(
  record: OpenRecord,
  rows: readonly { report: string; fact: T }[],
  keyOf: (fact: T) => string,
  join: (facts: readonly T[]) => G,
): Promise<(G & { witnesses: Evidence[] })[]> {
  const quote = quoter(record);
  const groups = new Map<string, { report: string; fact: T }[]>();
  for (const row of rows) groups.set(keyOf(row.fact), [...(groups.get(keyOf(row.fact)) ?? []), row]);
  const out: (G & { witnesses: Evidence[] })[] = [];
  for (const key of [...groups.keys()].sort()) {
    const members = groups.get(key) as { report: string; fact: T }[];
    const witnesses: Evidence[] = [];
    for (const { report, fact } of members)
      witnesses.push({ report, start: fact.start, end: fact.end, quote: await quote(report, fact.start, fact.end) });
    out.push({ ...join(members.map(({ fact }) => fact)), witnesses });
  }
  return out;
}

export interface MembershipRow {
  readonly org: string;
  readonly member: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly witnesses: readonly Evidence[];
}

/** The first value any of the facts gives. */
function first<T, K extends keyof T>(facts: readonly T[], field: K): T[K] | null {
  return facts.find((fact) => fact[field] !== null)?.[field] ?? null;
}

export async function listMemberships(
  record: OpenRecord,
  filter: { org?: string; member?: string } = {},
): Promise<MembershipRow[]> {
  const rows = (await factRows<CodedMembership>(record, "membership")).filter(
    ({ fact }) => (!filter.org || fact.org === filter.org) && (!filter.member || fact.member === filter.member),
  );
  return grouped(
    record,
    rows,
    ({ org, member }) => `${org} ${member}`,
    (facts) => ({
      org: (facts[0] as CodedMembership).org,
      member: (facts[0] as CodedMembership).member,
      role: first(facts, "role"),
      from: first(facts, "from"),
      to: first(facts, "to"),
    }),
  );
}

export interface AgreementRow {
  readonly name: string;
  readonly parties: readonly string[];
  readonly acts: readonly string[];
  readonly witnesses: readonly Evidence[];
}

export async function listAgreements(
  record: OpenRecord,
  filter: { parties?: readonly string[]; name?: string } = {},
): Promise<AgreementRow[]> {
  const rows = (await factRows<CodedAgreement>(record, "agreement")).filter(
    ({ fact }) =>
      (filter.parties ?? []).every((party) => fact.parties.includes(party)) &&
      (!filter.name || fold(fact.name).includes(fold(filter.name))),
  );
  return grouped(
    record,
    rows,
    ({ name, parties }) => `${fold(name)} ${[...parties].sort().join("+")}`,
    (facts) => ({
      name: (facts[0] as CodedAgreement).name,
      parties: [...new Set(facts.flatMap(({ parties }) => parties))].sort(),
      acts: [...new Set(facts.map(({ act }) => act))].sort(),
    }),
  );
}

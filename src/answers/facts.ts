/** @module What reports tell beside events, fact by fact; and statements, with the reports that hold them. */

import type { CodedStatement } from "#coding";
import { fold, type Record as OpenRecord } from "#record";
import type { When } from "#text";
import type { Days } from "./days.js";
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
  /** Days on which the report came out. */
  readonly published: Days;
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
    .select(["facts.report", "facts.body", "reports.anchor", "published_earliest", "published_latest"])
    .where("facts.sort", "=", sort);
  if (filter.report) query = query.where("facts.report", "=", filter.report);
  if (filter.subjects) query = query.where("facts.subject", "in", filter.subjects);
  const rows = await query.orderBy("facts.report").orderBy("facts.ordinal").execute();
  return rows.map(({ report, anchor, body, published_earliest, published_latest }) => ({
    report,
    anchor,
    published: { earliest: anchor ?? published_earliest, latest: anchor ?? published_latest },
    fact: JSON.parse(body) as T,
  }));
}

/** From the first to the last day on which these came out. */
export function publishedDays(rows: readonly Pick<FactRow<unknown>, "published">[]): Days {
  const known = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null).sort();
  return {
    earliest: known(rows.map(({ published }) => published.earliest))[0] ?? null,
    latest: known(rows.map(({ published }) => published.latest)).at(-1) ?? null,
  };
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

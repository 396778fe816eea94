/** @module Which parties a report names in anything that was read out of it, by the coder or by a person. */
import type { CodedActor, Coding } from "#coding";
import type { Database } from "./store/schema.js";

/** What names parties. */
export type Naming = Pick<Coding, "events" | "statements" | "tenures" | "memberships" | "agreements"> & {
  readonly report: Pick<Coding["report"], "dateline">;
};

/** Codes of states and organisations, sorted. */
export function partyCodes(coding: Naming): string[] {
  const codes = new Set<string>();
  const add = (actor: CodedActor | null): void => {
    for (const code of [actor?.state, actor?.org]) if (code) codes.add(code);
  };
  for (const { actors, recipients } of coding.events) [...actors, ...recipients].forEach(add);
  for (const { speaker, about } of coding.statements) [speaker, ...about].forEach(add);
  for (const { state, accreditedTo } of coding.tenures)
    for (const code of [state, accreditedTo]) if (code) codes.add(code);
  for (const { org, member } of coding.memberships) codes.add(org).add(member);
  for (const { parties } of coding.agreements) for (const party of parties) codes.add(party);
  if (coding.report.dateline?.country) codes.add(coding.report.dateline.country);
  return [...codes].sort();
}

/** In place of those that stood. */
export async function storeParties(db: Database, report: string, codes: readonly string[]): Promise<void> {
  await db.deleteFrom("report_parties").where("report", "=", report).execute();
  const rows = codes.map((party) => ({ report, party }));
  if (rows.length > 0) await db.insertInto("report_parties").values(rows).execute();
}

/** From all that stands in the record for a report. */
export async function restoreParties(db: Database, report: string): Promise<void> {
  const row = await db.selectFrom("reports").select(["dateline", "kind"]).where("id", "=", report).executeTakeFirst();
  // Coverage is how much of the press was read: a list of events covers none.
  if (row?.kind !== "press") return storeParties(db, report, []);
  const mentions = await db.selectFrom("mentions").select(["body", "read_body"]).where("report", "=", report).execute();
  const facts = await db.selectFrom("facts").select(["sort", "body"]).where("report", "=", report).execute();
  const of = <Fact>(sort: (typeof facts)[number]["sort"]): Fact[] =>
    facts.flatMap((fact) => (fact.sort === sort ? [JSON.parse(fact.body) as Fact] : []));
  const named: Naming = {
    report: { dateline: row?.dateline ? JSON.parse(row.dateline) : null },
    events: mentions.map(({ body, read_body }) => JSON.parse(read_body ?? body)),
    statements: of("statement"),
    tenures: of("tenure"),
    memberships: of("membership"),
    agreements: of("agreement"),
  };
  await storeParties(db, report, partyCodes(named));
}

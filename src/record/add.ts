/**
 * @module Adds one report, with its coding, in one transaction: killed at any moment, the record is whole.
 *
 * The same text under the same id changes nothing. A changed text from the same place takes the old one's
 * room; the same id from another place is another report, and its id is made unique.
 */

import type { Insertable } from "kysely";
import type { Coding } from "#coding";
import type { ReportInput, ReportKind } from "#text";
import { applyDecisions } from "./decisions/apply.js";
import { eventId, mentionKeys, sha256, sortKey } from "./identity.js";
import { addWindows, mentionId } from "./load.js";
import { settledWhen } from "./merge/anchors.js";
import { sketchOf } from "./merge/sketch.js";
import type { Record } from "./open.js";
import { markPending } from "./pending.js";
import { partyCodes } from "./report-parties.js";
import { hangingOn } from "./settle.js";
import { sharingIds } from "./sharing-ids.js";
import { chunks } from "./store/chunks.js";
import type { Database, FactsTable, MentionsTable, ReportsTable } from "./store/schema.js";
import { withdrawEmpty } from "./store-events.js";
import { keepText } from "./versions/freeze.js";

export type Added = "new" | "unchanged" | "replaced" | "recoded";

export interface Place {
  readonly id: string;
  readonly outcome: Added;
}

/** Hash of all that a coding depends on. */
export function inputHash(input: ReportInput): string {
  return sha256(
    input.text,
    input.title,
    input.lang,
    input.outlet,
    input.agency,
    input.url,
    input.published,
    input.format,
  );
}

/**
 * Under which id a report stands or will stand, and what adding it means. Ask before coding: "unchanged" needs none.
 *
 * @param source  Where the report comes from: a path, or "-".
 * @param seen    Ids already met in this run: a file may hold one id twice.
 */
export async function placeOf(
  record: Pick<Record, "db">,
  input: ReportInput,
  source: string,
  coder: string,
  seen: ReadonlySet<string>,
): Promise<Place> {
  const rows = await record.db
    .selectFrom("reports")
    .select(["id", "source", "input_hash", "coder"])
    .where("base_id", "=", input.id)
    .orderBy("id")
    .execute();
  const hash = inputHash(input);
  const same = rows.find((row) => row.input_hash === hash);
  if (same) return { id: same.id, outcome: same.coder === coder ? "unchanged" : "recoded" };
  const changed = rows.find((row) => row.source === source && !seen.has(row.id));
  if (changed) return { id: changed.id, outcome: "replaced" };
  let id = input.id;
  for (let n = 2; await taken(record.db, id); n++) id = `${input.id}-${n}`;
  return { id, outcome: "new" };
}

async function taken(db: Database, id: string): Promise<boolean> {
  return (await db.selectFrom("reports").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

function factsOf(report: string, coding: Coding): FactsTable[] {
  const rows = <T>(
    sort: FactsTable["sort"],
    facts: readonly T[],
    subject: (fact: T) => string | null | undefined,
  ): FactsTable[] =>
    facts.map((fact, ordinal) => ({
      report,
      sort,
      ordinal,
      subject: subject(fact) ?? null,
      body: JSON.stringify(fact),
    }));
  return [
    ...rows("statement", coding.statements, (fact) => fact.speaker?.state ?? fact.speaker?.org),
    ...rows("tenure", coding.tenures, (fact) => fact.state ?? fact.org),
    ...rows("membership", coding.memberships, (fact) => fact.org),
    ...rows("agreement", coding.agreements, (fact) => fact.name),
  ];
}

async function removeReport(record: Record, db: Database, id: string): Promise<void> {
  if (!(await taken(db, id))) return;
  const own = (await db.selectFrom("mentions").select("id").where("report", "=", id).execute()).map((row) => row.id);
  // A day that this report lent is found anew with the mentions that took it.
  const lent = await db.selectFrom("anchors").select("mention").where("source", "=", id).execute();
  await markPending(db, [...(await hangingOn(db, own)), ...lent.map(({ mention }) => mention)]);
  for (const some of chunks(own)) await db.deleteFrom("pending").where("mention", "in", some).execute();
  const standing = await db.selectFrom("mentions").select("event").distinct().where("report", "=", id).execute();
  await keepText(db, id);
  await record.store.remove(db, id);
  for (const table of ["mentions", "facts", "report_parties", "anchors"] as const)
    await db.deleteFrom(table).where("report", "=", id).execute();
  await withdrawEmpty(
    db,
    standing.flatMap(({ event }) => event ?? []),
  );
  await db.deleteFrom("reports").where("id", "=", id).execute();
}

/** The text without what was set aside. */
function ownText({ report }: Coding): string {
  const points = Array.from(report.text);
  for (const { start, end } of report.setAside) points.fill(" ", start, end);
  return points.join("");
}

function reportRow({ id, input, source, coder, coding, kind = "press" }: NewReport): Insertable<ReportsTable> {
  const kept = coding.report;
  return {
    id,
    base_id: input.id,
    source,
    input_hash: inputHash(input),
    coder,
    lang: kept.lang,
    title: kept.title,
    outlet: kept.outlet,
    agency: kept.agency,
    url: input.url ?? null,
    kind,
    dateline: kept.dateline ? JSON.stringify(kept.dateline) : null,
    published: JSON.stringify(kept.published),
    published_earliest: kept.published.earliest,
    published_latest: kept.published.latest,
    text: kept.text,
    text_sha256: sha256(kept.text),
    sketch: sketchOf(ownText(coding)),
    set_aside: JSON.stringify(kept.setAside),
    remarks: JSON.stringify(coding.remarks),
    anchor: null,
    anchor_from: null,
  };
}

type NewMention = Omit<MentionsTable, "read_body" | "rejected" | "added">;

function mentionRows({ id, coding }: NewReport): NewMention[] {
  const keys = mentionKeys(coding);
  return coding.events.map((event, ordinal) => {
    const key = keys[ordinal] as string;
    return {
      id: mentionId(id, ordinal),
      report: id,
      ordinal,
      key,
      short_id: eventId(key),
      sort: sortKey(coding.report, key),
      weekday: event.when.weekday ?? null,
      body: JSON.stringify(event),
      event: null,
    };
  });
}

/** As many as a statement may hold values of, a report's row having twenty. */
const ROWS = 100;

async function insertReports(record: Record, db: Database, reports: readonly NewReport[]): Promise<void> {
  for (const some of chunks(reports.map(reportRow), ROWS)) await db.insertInto("reports").values(some).execute();
  for (const { id, coding } of reports) await record.store.add(db, id, coding.report.title, coding.report.text);
}

async function insertReadings(db: Database, reports: readonly NewReport[]): Promise<void> {
  const mentions = reports.flatMap(mentionRows);
  for (const some of chunks(mentions, ROWS)) await db.insertInto("mentions").values(some).execute();
  await addWindows(
    db,
    reports.flatMap(({ id, coding: { events, report } }) =>
      events.map((event, ordinal) => {
        return { id: mentionId(id, ordinal), event, when: settledWhen({ event }, null), report };
      }),
    ),
  );
  for (const some of chunks(reports.flatMap(({ id, coding }) => factsOf(id, coding))))
    await db.insertInto("facts").values(some).execute();
  // Coverage is how much of the press was read: a list of events covers none.
  const press = reports.filter(({ kind = "press" }) => kind === "press");
  for (const some of chunks(
    press.flatMap(({ id, coding }) => partyCodes(coding).map((party) => ({ report: id, party }))),
  ))
    await db.insertInto("report_parties").values(some).execute();
  await markPending(db, [...mentions.map(({ id }) => id), ...(await sharingIds(db, mentions))]);
  await applyDecisions(db, await ruledReports(db, reports));
}

/** Those of the reports that a decision is on. */
async function ruledReports(db: Database, reports: readonly NewReport[]): Promise<string[]> {
  const found: string[] = [];
  for (const some of chunks(reports.map(({ id }) => id)))
    for (const { report } of await db
      .selectFrom("decision_targets")
      .select("report")
      .distinct()
      .where("report", "in", some)
      .execute())
      found.push(report);
  return found;
}

export interface NewReport {
  readonly id: string;
  readonly input: ReportInput;
  readonly source: string;
  readonly coding: Coding;
  readonly coder: string;
  /** The press unless told. */
  readonly kind?: ReportKind;
}

/**
 * Writes reports and their readings, in place of earlier ones of their ids, all or none. Events follow with `settle`.
 *
 * @param reports  No id twice.
 */
export async function addReports(record: Record, reports: readonly NewReport[]): Promise<void> {
  await record.db.transaction().execute((db) => writeReports(record, db, reports));
}

/** The same within a transaction that is open. */
export async function writeReports(record: Record, db: Database, reports: readonly NewReport[]): Promise<void> {
  for (const { id } of reports) await removeReport(record, db, id);
  await insertReports(record, db, reports);
  await insertReadings(db, reports);
}

export async function addReport(record: Record, report: NewReport): Promise<void> {
  await addReports(record, [report]);
}

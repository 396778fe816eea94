/**
 * @module Adds one report, with its coding, in one transaction: killed at any moment, the record is whole.
 *
 * The same text under the same id changes nothing. A changed text from the same place takes the old one's
 * room; the same id from another place is another report, and its id is made unique.
 */

import type { CodedActor, Coding } from "#coding";
import type { ReportInput } from "#text";
import { applyDecisions } from "./decisions/apply.js";
import { eventId, mentionKeys, sha256, sortKey } from "./identity.js";
import { mentionId, storeWindows } from "./load.js";
import { sketchOf } from "./merge/sketch.js";
import type { Record } from "./open.js";
import { markPending } from "./pending.js";
import { hangingOn } from "./settle.js";
import { chunks } from "./store/chunks.js";
import type { Database, FactsTable } from "./store/schema.js";
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
  record: Record,
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

function partyCodes(coding: Coding): string[] {
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

async function insertReport(record: Record, db: Database, report: NewReport): Promise<void> {
  const { id, input, coding } = report;
  const kept = coding.report;
  await db
    .insertInto("reports")
    .values({
      id,
      base_id: input.id,
      source: report.source,
      input_hash: inputHash(input),
      coder: report.coder,
      lang: kept.lang,
      title: kept.title,
      outlet: kept.outlet,
      agency: kept.agency,
      url: input.url ?? null,
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
    })
    .execute();
  await record.store.add(db, id, kept.title, kept.text);
}

async function insertReadings(db: Database, id: string, coding: Coding): Promise<void> {
  const keys = mentionKeys(coding);
  const mentions = coding.events.map((event, ordinal) => {
    const key = keys[ordinal] as string;
    return {
      id: mentionId(id, ordinal),
      report: id,
      ordinal,
      key,
      short_id: eventId(key),
      sort: sortKey(coding, key),
      weekday: event.when.weekday ?? null,
      body: JSON.stringify(event),
      event: null,
    };
  });
  for (const some of chunks(mentions, 100)) await db.insertInto("mentions").values(some).execute();
  const own = mentions.map((mention) => mention.id);
  await storeWindows(db, own);
  const facts = factsOf(id, coding);
  if (facts.length > 0) await db.insertInto("facts").values(facts).execute();
  const parties = partyCodes(coding).map((party) => ({ report: id, party }));
  if (parties.length > 0) await db.insertInto("report_parties").values(parties).execute();
  await markPending(db, [...own, ...(await sharingIds(db, mentions))]);
  await applyDecisions(db, [id]);
}

/** Other mentions whose event's id begins with the same letters: one of the two must take a longer id. */
async function sharingIds(
  db: Database,
  mentions: readonly { readonly key: string; readonly short_id: string }[],
): Promise<string[]> {
  if (mentions.length === 0) return [];
  const keys = new Set(mentions.map(({ key }) => key));
  const ids = mentions.map(({ short_id }) => short_id);
  const rows = await db.selectFrom("mentions").select(["id", "key"]).where("short_id", "in", ids).execute();
  return rows.flatMap(({ id, key }) => (keys.has(key) ? [] : [id]));
}

export interface NewReport {
  readonly id: string;
  readonly input: ReportInput;
  readonly source: string;
  readonly coding: Coding;
  readonly coder: string;
}

/** Writes a report and its readings, in place of an earlier one of that id. Events follow with `settle`. */
export async function addReport(record: Record, report: NewReport): Promise<void> {
  await record.db.transaction().execute(async (db) => {
    await removeReport(record, db, report.id);
    await insertReport(record, db, report);
    await insertReadings(db, report.id, report.coding);
  });
}

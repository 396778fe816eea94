/**
 * @module Brings the readings of reports to what people decided: when a report is read, when a decision is made or undone.
 *
 * A mention's `body` is the reading with corrections applied, `read_body` the coder's own where they differ, `rejected`
 * takes it out of all events. Which mention a decision means is found anew each time.
 */
import type { CodedEvent } from "#coding";
import { storeWindows } from "../load.js";
import { markPending } from "../pending.js";
import { hangingOn } from "../settle.js";
import { chunks } from "../store/chunks.js";
import type { Database } from "../store/schema.js";
import { withdrawEmpty } from "../store-events.js";
import { corrected } from "./corrections.js";
import { placeAdded } from "./place-added.js";
import { decisionsOn, placeOfMention } from "./rows.js";
import { tiedKeys } from "./rulings.js";
import { findReadings } from "./targets.js";
import type { Decision, Target } from "./types.js";

interface Row {
  readonly id: string;
  readonly ordinal: number;
  readonly key: string;
  readonly body: string;
  readonly read_body: string | null;
  readonly rejected: number;
  readonly event: string | null;
}

/** What a mention's row becomes. */
interface Change {
  readonly row: Row;
  readonly next: Pick<Row, "body" | "read_body" | "rejected" | "event"> & { readonly weekday: number | null };
}

const readingOf = ({ body, read_body }: Row): string => read_body ?? body;

/** Finds the mentions that decisions mean now; returns the keys of all they meant before or mean now. */
async function placeTargets(db: Database, report: string, mentions: readonly Row[]): Promise<string[]> {
  const rows = await db
    .selectFrom("decision_targets")
    .innerJoin("decisions", "decisions.id", "decision_targets.decision")
    .select(["decision", "ordinal", "body", "key"])
    .where("report", "=", report)
    .where("kind", "!=", "add")
    .execute();
  if (rows.length === 0) return [];
  const kept = await db.selectFrom("reports").select("text_sha256").where("id", "=", report).executeTakeFirst();
  const readings = mentions.map((row) => ({
    key: row.key,
    ordinal: row.ordinal,
    event: JSON.parse(readingOf(row)) as CodedEvent,
  }));
  const targets = rows.map(({ body }) => JSON.parse(body) as Target);
  const found = findReadings(targets, readings, kept?.text_sha256 ?? "");
  const touched: string[] = [];
  for (const [index, { decision, ordinal, key }] of rows.entries()) {
    const now = found[index]?.key ?? null;
    touched.push(...[key, now].flatMap((one) => one ?? []));
    if (now === key) continue;
    await db
      .updateTable("decision_targets")
      .set({ key: now })
      .where("decision", "=", decision)
      .where("ordinal", "=", ordinal)
      .execute();
  }
  return touched;
}

function isRejected(decisions: readonly Decision[]): boolean {
  return decisions.findLast(({ kind }) => kind === "accept" || kind === "reject")?.kind === "reject";
}

function changeOf(row: Row, decisions: readonly Decision[]): Change | null {
  const read = readingOf(row);
  const event = corrected(
    JSON.parse(read) as CodedEvent,
    decisions.filter(({ kind }) => kind === "correct"),
  );
  const body = JSON.stringify(event);
  const rejected = isRejected(decisions) ? 1 : 0;
  const next = { body, read_body: body === read ? null : read, rejected, weekday: event.when.weekday ?? null };
  const same = next.body === row.body && next.read_body === row.read_body && rejected === row.rejected;
  return same ? null : { row, next: { ...next, event: rejected ? null : row.event } };
}

/** Writes changed mentions. What hung together with them is laid together anew, and so is what will. */
async function writeChanges(db: Database, report: string, changes: readonly Change[]): Promise<void> {
  const ids = changes.map(({ row }) => row.id);
  const lent = await db.selectFrom("anchors").select("mention").where("source", "=", report).execute();
  await markPending(db, [...ids, ...(await hangingOn(db, ids)), ...lent.map(({ mention }) => mention)]);
  for (const { row, next } of changes) await db.updateTable("mentions").set(next).where("id", "=", row.id).execute();
  await storeWindows(db, ids);
  await withdrawEmpty(
    db,
    changes.flatMap(({ row, next }) => (next.event === null && row.event !== null ? [row.event] : [])),
  );
}

/** Applies additions, corrections and rejections to a report's mentions; returns the keys of those that decisions touch. */
async function refreshReport(db: Database, report: string): Promise<string[]> {
  const added = await placeAdded(db, report);
  const mentions = await db
    .selectFrom("mentions")
    .select(["id", "ordinal", "key", "body", "read_body", "rejected", "event"])
    .where("report", "=", report)
    .orderBy("ordinal")
    .execute();
  const touched = [...added, ...(await placeTargets(db, report, mentions))];
  const decided = await decisionsOn(
    db,
    mentions.map(({ key }) => ({ report, key })),
  );
  const changes = mentions.flatMap(
    (row) => changeOf(row, decided.get(placeOfMention({ report, key: row.key })) ?? []) ?? [],
  );
  if (changes.length > 0) await writeChanges(db, report, changes);
  return touched;
}

/**
 * Applies all decisions on these reports; their events follow with `settle`.
 *
 * @param keys  Mentions that a decision no longer means.
 */
export async function applyDecisions(
  db: Database,
  reports: readonly string[],
  keys: readonly string[] = [],
): Promise<void> {
  const touched = new Set(keys);
  for (const report of reports) for (const key of await refreshReport(db, report)) touched.add(key);
  if (touched.size === 0) return;
  for (const some of chunks(await tiedKeys(db, [...touched]))) {
    const rows = await db.selectFrom("mentions").select("id").where("key", "in", some).execute();
    await markPending(
      db,
      rows.map(({ id }) => id),
    );
  }
}

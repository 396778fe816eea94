/**
 * @module The readings that people added to a report, laid beside the coder's: made when one is added or the report is
 * read anew, taken away when the decision is undone.
 *
 * Once the coder reads the same on the same words, its reading stands and the decision means that one.
 */
import type { CodedEvent } from "#coding";
import { eventId, readingKey, sha256, sortKey } from "../identity.js";
import { mentionId, storeWindows } from "../load.js";
import { markPending } from "../pending.js";
import { restoreParties } from "../report-parties.js";
import { hangingOn } from "../settle.js";
import { sharingIds } from "../sharing-ids.js";
import { chunks } from "../store/chunks.js";
import type { Database } from "../store/schema.js";
import { withdrawEmpty } from "../store-events.js";
import { readingOf } from "./addition.js";
import type { Addition, DecidedEvent, Target } from "./types.js";

interface Row {
  readonly id: string;
  readonly ordinal: number;
  readonly key: string;
  readonly body: string;
  readonly read_body: string | null;
  readonly event: string | null;
  readonly added: string | null;
}

/** A reading that stands in the report. */
interface Standing {
  readonly key: string;
  readonly event: CodedEvent;
}

interface Kept {
  readonly text: string;
  readonly text_sha256: string;
  readonly published: string;
}

/** What an addition comes to: a reading of its own, one that stands there already, or none, where the text is another. */
export type Placed =
  | { readonly sort: "own"; readonly key: string; readonly event: DecidedEvent }
  | { readonly sort: "read"; readonly key: string };

const apart = (a: CodedEvent["when"], b: CodedEvent["when"]): boolean =>
  (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
  (b.latest !== null && a.earliest !== null && b.latest < a.earliest);

/** The same is read on these words already, and of no other day. */
function sameReading(event: CodedEvent, text: string, others: readonly Standing[]): Standing | undefined {
  const base = readingKey(text, event);
  return others.find(
    ({ event: other }) =>
      other.trigger.start < event.end &&
      event.start < other.trigger.end &&
      readingKey(text, other) === base &&
      !apart(event.when, other.when),
  );
}

/** @param others  All other readings of the report. */
export function placeOne(event: DecidedEvent, text: string, others: readonly Standing[]): Placed {
  const same = sameReading(event, text, others);
  if (same) return { sort: "read", key: same.key };
  const base = readingKey(text, event);
  const free = !others.some(({ key }) => key === base);
  return { sort: "own", key: free ? base : sha256(base, String(event.start), String(event.end)), event };
}

/** The coder's readings of a report. */
export async function readingsOf(db: Database, report: string): Promise<Standing[]> {
  const rows = await mentionsOf(db, report);
  return rows.flatMap(({ added, key, body, read_body }) =>
    added === null ? [{ key, event: JSON.parse(read_body ?? body) as CodedEvent }] : [],
  );
}

async function mentionsOf(db: Database, report: string): Promise<Row[]> {
  return db
    .selectFrom("mentions")
    .select(["id", "ordinal", "key", "body", "read_body", "event", "added"])
    .where("report", "=", report)
    .orderBy("ordinal")
    .execute();
}

async function removeMentions(db: Database, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const lent = await db.selectFrom("anchors").select("report").where("mention", "in", ids).execute();
  await markPending(db, await hangingOn(db, ids));
  await db.deleteFrom("pending").where("mention", "in", ids).execute();
  await db.deleteFrom("anchors").where("mention", "in", ids).execute();
  await db.deleteFrom("mentions").where("id", "in", ids).execute();
  await withdrawEmpty(
    db,
    rows.flatMap(({ event }) => event ?? []),
  );
  // A day that it took for its report is agreed on anew with the report's other mentions.
  for (const { report } of lent) {
    const own = await db.selectFrom("mentions").select("id").where("report", "=", report).execute();
    await markPending(
      db,
      own.map(({ id }) => id),
    );
  }
}

interface New {
  readonly decision: string;
  readonly key: string;
  readonly event: DecidedEvent;
}

async function insertMentions(
  db: Database,
  report: string,
  { published }: Kept,
  from: number,
  all: readonly New[],
): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map(({ decision, key, event }, index) => ({
    id: mentionId(report, from + index),
    report,
    ordinal: from + index,
    key,
    short_id: eventId(key),
    sort: sortKey({ published: JSON.parse(published) }, key),
    weekday: null,
    body: JSON.stringify(event),
    event: null,
    added: decision,
  }));
  for (const some of chunks(rows, 100)) await db.insertInto("mentions").values(some).execute();
  const ids = rows.map(({ id }) => id);
  await storeWindows(db, ids);
  await markPending(db, [...ids, ...(await sharingIds(db, rows))]);
}

interface Asked {
  readonly decision: string;
  readonly value: string | null;
  readonly body: string;
  readonly key: string | null;
}

const additionsOn = (db: Database, report: string): Promise<Asked[]> =>
  db
    .selectFrom("decision_targets")
    .innerJoin("decisions", "decisions.id", "decision_targets.decision")
    .select(["decision", "value", "body", "key"])
    .where("report", "=", report)
    .where("kind", "=", "add")
    .orderBy("at")
    .orderBy("decisions.id")
    .execute();

/** @returns Keys of readings that came, went, or are meant by another addition than before. */
export async function placeAdded(db: Database, report: string): Promise<string[]> {
  const asked = await additionsOn(db, report);
  const rows = await mentionsOf(db, report);
  const there = rows.filter(({ added }) => added !== null);
  if (asked.length === 0 && there.length === 0) return [];
  const kept = await db
    .selectFrom("reports")
    .select(["text", "text_sha256", "published"])
    .where("id", "=", report)
    .executeTakeFirst();
  const standing = await readingsOf(db, report);
  const wanted: New[] = [];
  const touched: string[] = [];
  for (const { decision, value, body, key } of asked) {
    const target = JSON.parse(body) as Target;
    // Another text under the same id: its words stand elsewhere, if anywhere.
    const placed =
      kept && target.textHash === kept.text_sha256
        ? placeOne(readingOf(JSON.parse(value as string) as Addition, target, decision), kept.text, standing)
        : null;
    if (placed?.sort === "own") {
      wanted.push({ decision, key: placed.key, event: placed.event });
      standing.push(placed);
    }
    const now = placed?.key ?? null;
    if (now === key) continue;
    touched.push(...[key, now].flatMap((one) => one ?? []));
    await db.updateTable("decision_targets").set({ key: now }).where("decision", "=", decision).execute();
  }
  const gone = there.filter(({ added, key }) => !wanted.some((one) => one.decision === added && one.key === key));
  const come = wanted.filter(({ decision, key }) => !there.some((row) => row.added === decision && row.key === key));
  if (gone.length + come.length === 0) return touched;
  await removeMentions(db, gone);
  const last = Math.max(-1, ...rows.map(({ ordinal }) => ordinal));
  if (kept) await insertMentions(db, report, kept, last + 1, come);
  await restoreParties(db, report);
  return [...touched, ...gone.map(({ key }) => key)];
}

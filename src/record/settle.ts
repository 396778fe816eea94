/**
 * @module Lays the events of changed blocks together anew.
 *
 * Two passes. First each block by itself: it may show the day that an undated report calls "Tuesday"
 * (`merge/anchors.ts`). Then again with those days known, also in the other blocks of such reports.
 * Both passes see only mentions and days, so the result does not depend on what was read when.
 */
import type { CodedEvent } from "#coding";
import { eventId } from "./identity.js";
import { type Anchor, agreedAnchor, anchorsOf, settledPublished, settledWhen } from "./merge/anchors.js";
import { type RecordEvent, eventOf } from "./merge/event.js";
import { groupMentions } from "./merge/group.js";
import type { Mention } from "./merge/types.js";
import type { Record } from "./open.js";
import type { Database, EventPartiesTable } from "./store/schema.js";

/** Blocks settled in one transaction. */
const BATCH = 200;

async function loadBlock(db: Database, block: string, anchored: boolean): Promise<Mention[]> {
  const rows = await db
    .selectFrom("mentions")
    .innerJoin("reports", "reports.id", "mentions.report")
    .select(["mentions.report", "ordinal", "key", "sort", "body", "outlet", "agency", "lang", "published", "text_sha256", "anchor"])
    .where("block", "=", block)
    .execute();
  return rows.map((row) => {
    const event = JSON.parse(row.body) as CodedEvent;
    const anchor = anchored ? row.anchor : null;
    const published = settledPublished(JSON.parse(row.published), anchor);
    const report = { id: row.report, outlet: row.outlet, agency: row.agency, lang: row.lang, published, textHash: row.text_sha256 };
    return { key: row.key, sort: row.sort, ordinal: row.ordinal, report, event, when: settledWhen({ event }, anchor) };
  });
}

/** First pass over one block: stores the anchors it gives. Returns the reports whose day may have changed. */
async function findAnchors(db: Database, block: string): Promise<Set<string>> {
  const before = await db.selectFrom("anchors").select("report").where("block", "=", block).execute();
  const mentions = await loadBlock(db, block, false);
  const anchors: Anchor[] = mentions.some(({ event }) => event.when.weekday !== undefined) ? anchorsOf(groupMentions(mentions)) : [];
  await db.deleteFrom("anchors").where("block", "=", block).execute();
  if (anchors.length > 0) {
    await db.insertInto("anchors").values(anchors.map(({ report, day, from }) => ({ block, report, day, source: from }))).execute();
  }
  return new Set([...before, ...anchors].map(({ report }) => report));
}

/** Agrees on the reports' days; returns the blocks that see a changed one. */
async function applyAnchors(db: Database, reports: ReadonlySet<string>): Promise<string[]> {
  const touched: string[] = [];
  for (const id of reports) {
    const rows = await db.selectFrom("anchors").select(["report", "day", "source"]).where("report", "=", id).execute();
    const anchor = agreedAnchor(rows.map(({ report, day, source }) => ({ report, day, from: source })));
    const known = await db.selectFrom("reports").select(["anchor", "anchor_from"]).where("id", "=", id).executeTakeFirst();
    if (!known || (known.anchor === (anchor?.day ?? null) && known.anchor_from === (anchor?.from ?? null))) continue;
    await db.updateTable("reports").set({ anchor: anchor?.day ?? null, anchor_from: anchor?.from ?? null }).where("id", "=", id).execute();
    const blocks = await db.selectFrom("mentions").select("block").distinct().where("report", "=", id).execute();
    touched.push(...blocks.map(({ block }) => block));
  }
  return touched;
}

/** The event's id, from its first mention; longer where another key has the same six letters. */
async function idFor(db: Database, key: string): Promise<string> {
  const id = eventId(key);
  const other = await db.selectFrom("mentions").select("key").where("short_id", "=", id).where("key", "<", key).executeTakeFirst();
  return other ? eventId(key, 8) : id;
}

function partiesOf(event: RecordEvent): EventPartiesTable[] {
  const rows = (side: EventPartiesTable["side"], parties: RecordEvent["actors"]): EventPartiesTable[] =>
    parties.map(({ state, org, person }) => ({ event: event.id, side, party: state ?? org ?? "", state, org, person }));
  return [...rows(event.symmetric ? "both" : "actor", event.actors), ...rows("recipient", event.recipients)];
}

async function storeEvent(db: Database, block: string, event: RecordEvent): Promise<void> {
  const { id, type, mode, factuality, quad, cameo, score, when } = event;
  // Another block's event may hold this id from before a shorter key came in; that block waits too and will take a longer id.
  await db.deleteFrom("events").where("id", "=", id).execute();
  await db
    .insertInto("events")
    .values({
      id, block, type, mode, factuality, background: event.background ? 1 : 0, quad, cameo, score,
      earliest: when.earliest, latest: when.latest, witnesses: event.witnesses.length, independent: event.independentWitnesses, body: JSON.stringify(event),
    })
    .execute();
  const parties = partiesOf(event);
  if (parties.length > 0) await db.insertInto("event_parties").values(parties).execute();
}

/** Second pass over one block: its events, in place of the old ones; ids that are gone redirect. */
async function storeBlock(db: Database, block: string): Promise<void> {
  const before = await db.selectFrom("events").select("id").where("block", "=", block).execute();
  const oldEvents = await db.selectFrom("mentions").select(["report", "ordinal", "event"]).where("block", "=", block).execute();
  const groups = groupMentions(await loadBlock(db, block, true));
  for (const { id } of before) {
    await db.deleteFrom("event_parties").where("event", "=", id).execute();
    await db.deleteFrom("events").where("id", "=", id).execute();
  }
  const now = new Map<string, string>();
  for (const group of groups) {
    const id = await idFor(db, (group[0] as Mention).key);
    const taken = [...now.values()].includes(id);
    const event = eventOf(taken ? `${id}-${(group[0] as Mention).report.id}` : id, group);
    await storeEvent(db, block, event);
    for (const { report, ordinal } of group) {
      now.set(`${report.id} ${ordinal}`, event.id);
      await db.updateTable("mentions").set({ event: event.id }).where("report", "=", report.id).where("ordinal", "=", ordinal).execute();
    }
  }
  const alive = new Set(now.values());
  for (const { id } of before) {
    if (alive.has(id)) continue;
    const member = oldEvents.find((mention) => mention.event === id);
    await redirect(db, id, (member && now.get(`${member.report} ${member.ordinal}`)) ?? null);
  }
  for (const id of alive) await db.deleteFrom("redirects").where("id", "=", id).execute();
}

async function redirect(db: Database, id: string, target: string | null): Promise<void> {
  await db.updateTable("redirects").set({ target }).where("target", "=", id).execute();
  await db.deleteFrom("redirects").where("id", "=", id).execute();
  await db.insertInto("redirects").values({ id, target }).execute();
}

async function settleBatch(db: Database, blocks: readonly string[]): Promise<void> {
  const reports = new Set<string>();
  for (const block of blocks) for (const report of await findAnchors(db, block)) reports.add(report);
  const all = new Set([...blocks, ...(await applyAnchors(db, reports))]);
  for (const block of all) await storeBlock(db, block);
  for (const block of blocks) await db.deleteFrom("pending").where("block", "=", block).execute();
}

/** Settles all that waits. Cut short, it goes on from where it was: each batch is one transaction. */
export async function settle(record: Pick<Record, "db">): Promise<number> {
  let settled = 0;
  for (;;) {
    const rows = await record.db.selectFrom("pending").select("block").orderBy("block").limit(BATCH).execute();
    if (rows.length === 0) return settled;
    await record.db.transaction().execute((db) => settleBatch(db, rows.map(({ block }) => block)));
    settled += rows.length;
  }
}

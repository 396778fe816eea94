/**
 * @module Lays the mentions that wait, and those that hang together with them, into events anew.
 *
 * Two passes. First with the days as each report gives them: another report may show the day that an undated one
 * calls "Tuesday" (`merge/anchors.ts`). Then again with those days known, for all mentions of such reports.
 * Both passes see only mentions and days, so the result does not depend on what was read when.
 */
import { type Known, storeWindows } from "./load.js";
import { type Anchor, agreedAnchor, anchorsOf } from "./merge/anchors.js";
import { groupMentions } from "./merge/group.js";
import type { Mention } from "./merge/types.js";
import { type Neighbourhood, neighbourhood } from "./neighbours.js";
import type { Record } from "./open.js";
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";
import { storeGroups } from "./store-events.js";
import { storeLinks } from "./store-links.js";

/** Mentions settled in one transaction, unless told. */
const BATCH = 1000;

const idsOf = (sets: readonly (readonly Mention[])[]): string[] => sets.flat().map(({ id }) => id);

/** First pass: stores the anchors found. Returns the reports whose day may have changed. */
async function findAnchors(db: Database, waiting: readonly string[], loaded: Known): Promise<Set<string>> {
  const { sets } = await neighbourhood(db, waiting, "read", loaded);
  const bare = sets.filter((set) => set.some(({ event }) => event.when.weekday !== undefined));
  const found: Anchor[] = bare.flatMap((set) => anchorsOf(groupMentions(set)));
  const reports = new Set(found.map(({ report }) => report));
  // A rejected mention is in no set, and takes no day.
  for (const some of chunks([...new Set([...idsOf(sets), ...waiting])])) {
    const before = await db.selectFrom("anchors").select("report").where("mention", "in", some).execute();
    for (const { report } of before) reports.add(report);
    if (before.length > 0) await db.deleteFrom("anchors").where("mention", "in", some).execute();
  }
  for (const some of chunks(found))
    await db
      .insertInto("anchors")
      .values(some.map(({ mention, report, day, from }) => ({ mention, report, day, source: from })))
      .execute();
  return reports;
}

/** Agrees on the reports' days; returns the mentions that see a changed one, and those that did. */
async function applyAnchors(db: Database, reports: ReadonlySet<string>, loaded: Known): Promise<string[]> {
  const touched: string[] = [];
  for (const id of reports) {
    const rows = await db.selectFrom("anchors").select(["day", "source"]).where("report", "=", id).execute();
    const anchor = agreedAnchor(rows.map(({ day, source }) => ({ day, from: source })));
    const known = await db
      .selectFrom("reports")
      .select(["anchor", "anchor_from"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (!known || (known.anchor === (anchor?.day ?? null) && known.anchor_from === (anchor?.from ?? null))) continue;
    const own = (await db.selectFrom("mentions").select("id").where("report", "=", id).execute()).map((row) => row.id);
    touched.push(...own, ...idsOf((await neighbourhood(db, own, "settled", loaded)).sets));
    for (const mention of own) loaded.delete(mention);
    await db
      .updateTable("reports")
      .set({ anchor: anchor?.day ?? null, anchor_from: anchor?.from ?? null })
      .where("id", "=", id)
      .execute();
    await storeWindows(db, own, loaded);
  }
  return touched;
}

/** All that hangs together with these mentions, or stands in one event with such as do. */
async function affected(db: Database, ids: readonly string[], loaded: Known): Promise<Neighbourhood> {
  let seeds = [...ids];
  for (;;) {
    const found = await neighbourhood(db, seeds, "settled", loaded);
    const { sets } = found;
    const known = new Set(idsOf(sets));
    const events = [...new Set(sets.flat().flatMap(({ standing }) => standing ?? []))];
    const companions: string[] = [];
    for (const some of chunks(events)) {
      const rows = await db.selectFrom("mentions").select("id").where("event", "in", some).execute();
      companions.push(...rows.flatMap(({ id }) => (known.has(id) ? [] : [id])));
    }
    if (companions.length === 0) return found;
    seeds = [...known, ...companions];
  }
}

async function settleBatch(db: Database, waiting: readonly string[]): Promise<void> {
  const loaded: Known = new Map();
  const touched = await applyAnchors(db, await findAnchors(db, waiting, loaded), loaded);
  const changed = [...new Set([...waiting, ...touched])];
  const found = await affected(db, changed, loaded);
  await storeGroups(db, found.sets.flatMap(groupMentions));
  await storeLinks(db, changed, found, loaded);
  for (const some of chunks(waiting)) await db.deleteFrom("pending").where("mention", "in", some).execute();
}

/** Settles all that waits. Cut short, it goes on from where it was: each batch is one transaction. */
export async function settle(record: Pick<Record, "db">, batch = BATCH): Promise<number> {
  let settled = 0;
  for (;;) {
    const rows = await record.db.selectFrom("pending").select("mention").orderBy("mention").limit(batch).execute();
    if (rows.length === 0) return settled;
    const waiting = rows.map(({ mention }) => mention);
    await record.db.transaction().execute((db) => settleBatch(db, waiting));
    settled += rows.length;
  }
}

/** What hangs together with these mentions and must be laid together anew when they go. */
export async function hangingOn(db: Database, ids: readonly string[]): Promise<string[]> {
  const own = new Set(ids);
  const loaded: Known = new Map();
  const others = new Set([
    ...idsOf((await neighbourhood(db, ids, "read", loaded)).sets),
    ...idsOf((await neighbourhood(db, ids, "settled", loaded)).sets),
  ]);
  return [...others].filter((id) => !own.has(id));
}

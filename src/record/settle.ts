/**
 * @module Lays the events of changed blocks together anew.
 *
 * Two passes. First each block by itself: it may show the day that an undated report calls "Tuesday"
 * (`merge/anchors.ts`). Then again with those days known, also in the other blocks of such reports.
 * Both passes see only mentions and days, so the result does not depend on what was read when.
 */
import type { CodedEvent } from "#coding";
import { type Anchor, agreedAnchor, anchorsOf, settledPublished, settledWhen } from "./merge/anchors.js";
import { groupMentions } from "./merge/group.js";
import type { Mention } from "./merge/types.js";
import type { Record } from "./open.js";
import type { Database } from "./store/schema.js";
import { storeGroups } from "./store-events.js";

/** Blocks settled in one transaction. */
const BATCH = 200;

type Blocks = ReadonlyMap<string, readonly Mention[]>;

async function loadBlocks(db: Database, blocks: readonly string[], anchored: boolean): Promise<Blocks> {
  if (blocks.length === 0) return new Map();
  const rows = await db
    .selectFrom("mentions")
    .innerJoin("reports", "reports.id", "mentions.report")
    .select([
      "mentions.block",
      "mentions.report",
      "ordinal",
      "key",
      "sort",
      "body",
      "outlet",
      "agency",
      "lang",
      "published",
      "text_sha256",
      "sketch",
      "anchor",
    ])
    .where("block", "in", blocks)
    .execute();
  const loaded = new Map<string, Mention[]>(blocks.map((block) => [block, []]));
  for (const row of rows) {
    const event = JSON.parse(row.body) as CodedEvent;
    const anchor = anchored ? row.anchor : null;
    const published = settledPublished(JSON.parse(row.published), anchor);
    const report = {
      id: row.report,
      outlet: row.outlet,
      agency: row.agency,
      lang: row.lang,
      published,
      textHash: row.text_sha256,
      sketch: row.sketch,
    };
    loaded.get(row.block)?.push({
      key: row.key,
      sort: row.sort,
      ordinal: row.ordinal,
      report,
      event,
      when: settledWhen({ event }, anchor),
    });
  }
  return loaded;
}

/** First pass: stores the anchors that the blocks give. Returns the reports whose day may have changed. */
async function findAnchors(db: Database, blocks: readonly string[]): Promise<Set<string>> {
  const before = await db.selectFrom("anchors").select("report").where("block", "in", blocks).execute();
  const bare = await db
    .selectFrom("mentions")
    .select("block")
    .distinct()
    .where("block", "in", blocks)
    .where("weekday", "is not", null)
    .execute();
  const loaded = await loadBlocks(
    db,
    bare.map(({ block }) => block),
    false,
  );
  const found: (Anchor & { block: string })[] = [];
  for (const [block, mentions] of loaded)
    found.push(...anchorsOf(groupMentions(mentions)).map((anchor) => ({ ...anchor, block })));
  if (before.length > 0) await db.deleteFrom("anchors").where("block", "in", blocks).execute();
  if (found.length > 0)
    await db
      .insertInto("anchors")
      .values(found.map(({ block, report, day, from }) => ({ block, report, day, source: from })))
      .execute();
  return new Set([...before, ...found].map(({ report }) => report));
}

/** Agrees on the reports' days; returns the blocks that see a changed one. */
async function applyAnchors(db: Database, reports: ReadonlySet<string>): Promise<string[]> {
  const touched: string[] = [];
  for (const id of reports) {
    const rows = await db.selectFrom("anchors").select(["report", "day", "source"]).where("report", "=", id).execute();
    const anchor = agreedAnchor(rows.map(({ report, day, source }) => ({ report, day, from: source })));
    const known = await db
      .selectFrom("reports")
      .select(["anchor", "anchor_from"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (!known || (known.anchor === (anchor?.day ?? null) && known.anchor_from === (anchor?.from ?? null))) continue;
    await db
      .updateTable("reports")
      .set({ anchor: anchor?.day ?? null, anchor_from: anchor?.from ?? null })
      .where("id", "=", id)
      .execute();
    const blocks = await db.selectFrom("mentions").select("block").distinct().where("report", "=", id).execute();
    touched.push(...blocks.map(({ block }) => block));
  }
  return touched;
}

async function settleBatch(db: Database, blocks: readonly string[]): Promise<void> {
  const reports = await findAnchors(db, blocks);
  const all = [...new Set([...blocks, ...(await applyAnchors(db, reports))])];
  const groups = new Map(
    [...(await loadBlocks(db, all, true))].map(([block, mentions]) => [block, groupMentions(mentions)]),
  );
  await storeGroups(db, groups);
  await db.deleteFrom("pending").where("block", "in", blocks).execute();
}

/** Settles all that waits. Cut short, it goes on from where it was: each batch is one transaction. */
export async function settle(record: Pick<Record, "db">): Promise<number> {
  let settled = 0;
  for (;;) {
    const rows = await record.db.selectFrom("pending").select("block").orderBy("block").limit(BATCH).execute();
    if (rows.length === 0) return settled;
    await record.db.transaction().execute((db) =>
      settleBatch(
        db,
        rows.map(({ block }) => block),
      ),
    );
    settled += rows.length;
  }
}

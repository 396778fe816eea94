/** @module Mentions as the rows keep them → as merging sees them. */
import { sql } from "kysely";
import type { CodedEvent } from "#coding";
import type { When } from "#text";
import { decisionsOn, placeOfMention } from "./decisions/rows.js";
import { ruledPairs } from "./decisions/rulings.js";
import { settledPublished, settledWhen } from "./merge/anchors.js";
import type { Mention, Placed } from "./merge/types.js";
import { placesOf } from "./merge/windows.js";
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";

/** What one mention is called in the tables. */
export function mentionId(report: string, ordinal: number): string {
  return `${report} ${ordinal}`;
}

/** As read, or with the days that other reports lend theirs. */
export type View = "read" | "settled";

const columns = [
  "mentions.id",
  "mentions.report",
  "ordinal",
  "key",
  "sort",
  "body",
  "event",
  "outlet",
  "agency",
  "kind",
  "lang",
  "published",
  "text_sha256",
  "sketch",
  "anchor",
] as const;

interface Loaded {
  /** As its report gives it. */
  readonly read: Mention;
  /** The day that another report lends its report. */
  readonly anchor: string | null;
}

/** Mentions that one piece of work has loaded already: what is laid together is looked at several times. */
export type Known = Map<string, Loaded>;

function seenAs({ read, anchor }: Loaded, view: View): Mention {
  if (view === "read" || anchor === null) return read;
  const report = { ...read.report, published: settledPublished(read.report.published, anchor) };
  return { ...read, report, when: settledWhen(read, anchor) };
}

async function loadRows(db: Database, ids: readonly string[], rejected: boolean, known: Known): Promise<void> {
  for (const some of chunks(ids.filter((id) => !known.has(id)))) {
    const rows = await db
      .selectFrom("mentions")
      .innerJoin("reports", "reports.id", "mentions.report")
      .select(columns)
      .where("mentions.id", "in", some)
      .where("rejected", "in", rejected ? [0, 1] : [0])
      .execute();
    const decided = await decisionsOn(db, rows);
    const ruled = await ruledPairs(db, decided);
    for (const row of rows) {
      const event = JSON.parse(row.body) as CodedEvent;
      const report = {
        id: row.report,
        outlet: row.outlet,
        agency: row.agency,
        kind: row.kind,
        lang: row.lang,
        published: JSON.parse(row.published) as When,
        textHash: row.text_sha256,
        sketch: row.sketch,
      };
      const { id, key, sort, ordinal, event: standing } = row;
      const decisions = decided.get(placeOfMention(row)) ?? [];
      const when = settledWhen({ event }, null);
      const read = { id, key, sort, ordinal, standing, report, event, when, decisions, ...ruled(key) };
      known.set(id, { read, anchor: row.anchor });
    }
  }
}

/**
 * @param rejected  Also those that people rejected, which take no part in events.
 * @param known     What is loaded already; what is loaded now is added.
 */
export async function loadMentions(
  db: Database,
  ids: readonly string[],
  view: View,
  rejected = false,
  known: Known = new Map(),
): Promise<Mention[]> {
  await loadRows(db, ids, rejected, known);
  return ids.flatMap((id) => {
    const loaded = known.get(id);
    return loaded ? [seenAs(loaded, view)] : [];
  });
}

interface Window {
  readonly mention: string;
  readonly dyad: string;
  readonly low: number;
  readonly high: number;
}

/** Where a mention is looked for: on the days as read and as settled. */
function windowRows(mention: string, read: Placed, settled: Placed): Window[] {
  const rows = new Map<string, Window>();
  for (const { dyad, low, high } of [...placesOf(read), ...(settled === read ? [] : placesOf(settled))])
    rows.set(`${dyad} ${low} ${high}`, { mention, dyad, low, high });
  return [...rows.values()];
}

async function insertWindows(db: Database, rows: readonly Window[]): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto("mention_windows").values(some).execute();
}

/**
 * Writes where these mentions are looked for, in place of the old rows.
 *
 * @param known  What is loaded already; what is loaded now is added.
 */
export async function storeWindows(db: Database, ids: readonly string[], known: Known = new Map()): Promise<void> {
  const read = await loadMentions(db, ids, "read", false, known);
  const settled = new Map(
    (await loadMentions(db, ids, "settled", false, known)).map((mention) => [mention.id, mention]),
  );
  for (const some of chunks(ids)) await db.deleteFrom("mention_windows").where("mention", "in", some).execute();
  await insertWindows(
    db,
    read.flatMap((mention) => windowRows(mention.id, mention, settled.get(mention.id) as Mention)),
  );
}

/** The same for mentions that are new, and so have no rows yet. */
export async function addWindows(db: Database, mentions: readonly (Placed & { readonly id: string })[]): Promise<void> {
  await insertWindows(
    db,
    mentions.flatMap((mention) => windowRows(mention.id, mention, mention)),
  );
}

/** Makes all rows anew where a migration has taken them away. */
export async function restoreWindows(db: Database): Promise<void> {
  const first = (name: "mention_windows" | "mentions") => db.selectFrom(name).select(sql`1`.as("one")).limit(1);
  if ((await first("mention_windows").executeTakeFirst()) || !(await first("mentions").executeTakeFirst())) return;
  await db.transaction().execute(async (writing) => {
    const rows = await writing.selectFrom("mentions").select("id").where("rejected", "=", 0).execute();
    for (const some of chunks(rows.map(({ id }) => id))) await storeWindows(writing, some);
  });
}

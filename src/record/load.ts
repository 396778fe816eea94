/** @module Mentions as the rows keep them → as merging sees them. */
import type { CodedEvent } from "#coding";
import { decisionsOn, placeOfMention } from "./decisions/rows.js";
import { ruledPairs } from "./decisions/rulings.js";
import { settledPublished, settledWhen } from "./merge/anchors.js";
import type { Mention } from "./merge/types.js";
import { dyadsOf, type Window, windowsOf } from "./merge/windows.js";
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
  "lang",
  "published",
  "text_sha256",
  "sketch",
  "anchor",
] as const;

/** @param rejected  Also those that people rejected, which take no part in events. */
export async function loadMentions(
  db: Database,
  ids: readonly string[],
  view: View,
  rejected = false,
): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const some of chunks(ids)) {
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
      const anchor = view === "settled" ? row.anchor : null;
      const report = {
        id: row.report,
        outlet: row.outlet,
        agency: row.agency,
        lang: row.lang,
        published: settledPublished(JSON.parse(row.published), anchor),
        textHash: row.text_sha256,
        sketch: row.sketch,
      };
      const { id, key, sort, ordinal, event: standing } = row;
      mentions.push({
        id,
        key,
        sort,
        ordinal,
        standing,
        report,
        event,
        when: settledWhen({ event }, anchor),
        decisions: decided.get(placeOfMention(row)) ?? [],
        ...ruled(key),
      });
    }
  }
  return mentions;
}

/** Writes where these mentions are looked for, in place of the old rows: on the days as read and as settled. */
export async function storeWindows(db: Database, ids: readonly string[]): Promise<void> {
  const read = await loadMentions(db, ids, "read");
  const settled = new Map((await loadMentions(db, ids, "settled")).map((mention) => [mention.id, mention]));
  const rows = read.flatMap((mention) => {
    const windows = new Map<string, Window>();
    for (const window of [...windowsOf(mention), ...windowsOf(settled.get(mention.id) as Mention)])
      windows.set(`${window.low} ${window.high}`, window);
    return dyadsOf(mention).flatMap((dyad) =>
      [...windows.values()].map((window) => ({ mention: mention.id, dyad, ...window })),
    );
  });
  for (const some of chunks(ids)) await db.deleteFrom("mention_windows").where("mention", "in", some).execute();
  for (const some of chunks(rows)) await db.insertInto("mention_windows").values(some).execute();
}

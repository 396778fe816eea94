/** @module Writes how some mentions stand to others, in place of what stood there before. */
import { type Known, loadMentions } from "./load.js";
import { type LinkSort, linkOf } from "./merge/links.js";
import type { Mention } from "./merge/types.js";
import type { Neighbourhood } from "./neighbours.js";
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";

interface Link {
  readonly mention: string;
  readonly other: string;
  readonly sort: LinkSort;
}

/** The other mentions of the same reports: what a reaction reacts to stands in its own sentence. */
async function companions(db: Database, mentions: readonly Mention[], known: Known): Promise<Map<string, Mention[]>> {
  const byReport = new Map<string, Mention[]>();
  for (const some of chunks([...new Set(mentions.map(({ report }) => report.id))])) {
    const rows = await db.selectFrom("mentions").select("id").where("report", "in", some).execute();
    const loaded = await loadMentions(
      db,
      rows.map(({ id }) => id),
      "settled",
      false,
      known,
    );
    for (const mention of loaded)
      byReport.set(mention.report.id, [...(byReport.get(mention.report.id) ?? []), mention]);
  }
  return byReport;
}

/**
 * @param ids     Mentions that are new or read otherwise than before.
 * @param loaded  What is loaded already.
 */
export async function storeLinks(
  db: Database,
  ids: readonly string[],
  found: Neighbourhood,
  loaded: Known,
): Promise<void> {
  const known = new Map(found.sets.flat().map((mention) => [mention.id, mention]));
  const mentions = ids.flatMap((id) => known.get(id) ?? []);
  const beside = await companions(db, mentions, loaded);
  const links = new Map<string, Link>();
  for (const mention of mentions)
    for (const other of [...found.near(mention.id), ...(beside.get(mention.report.id) ?? [])])
      for (const [a, b] of [
        [mention, other],
        [other, mention],
      ] as const) {
        const sort = linkOf(a, b);
        if (sort !== null) links.set(`${a.id}\n${b.id}`, { mention: a.id, other: b.id, sort });
      }
  for (const some of chunks(ids))
    await db
      .deleteFrom("mention_links")
      .where((where) => where.or([where("mention", "in", some), where("other", "in", some)]))
      .execute();
  for (const some of chunks([...links.values()], 300)) await db.insertInto("mention_links").values(some).execute();
}

/** @module Mentions whose events would have the same id: one of the two must take a longer one. */
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";

/** Other mentions whose event's id begins with the same letters: one of the two must take a longer id. */
export async function sharingIds(
  db: Database,
  mentions: readonly { readonly key: string; readonly short_id: string }[],
): Promise<string[]> {
  const keys = new Set(mentions.map(({ key }) => key));
  const found: string[] = [];
  for (const some of chunks(mentions.map(({ short_id }) => short_id)))
    for (const { id, key } of await db
      .selectFrom("mentions")
      .select(["id", "key"])
      .where("short_id", "in", some)
      .execute())
      if (!keys.has(key)) found.push(id);
  return found;
}

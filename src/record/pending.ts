/** @module Mentions that wait to be laid together anew. */
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";

export async function markPending(db: Database, mentions: readonly string[]): Promise<void> {
  for (const some of chunks([...new Set(mentions)]))
    await db
      .insertInto("pending")
      .values(some.map((mention) => ({ mention })))
      .onConflict((conflict) => conflict.column("mention").doNothing())
      .execute();
}

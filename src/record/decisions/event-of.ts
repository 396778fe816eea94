/** @module The event that some mentions would be, whatever people decided of them. */
import { loadMentions } from "../load.js";
import { eventOf, type RecordEvent } from "../merge/event.js";
import type { Record } from "../open.js";

/** @returns Null where there are no such mentions. */
export async function eventOfMentions(
  record: Pick<Record, "db">,
  id: string,
  mentions: readonly string[],
): Promise<RecordEvent | null> {
  const loaded = await loadMentions(record.db, mentions, "settled", true);
  const sorted = loaded.sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.id < b.id ? -1 : 1));
  return sorted.length === 0 ? null : eventOf(id, sorted);
}

/** @module Ids nobody has: the nearest that somebody does. */
import { distance } from "fastest-levenshtein";
import type { Record as OpenRecord } from "#record";

/** The nearest id of an event or report, or one that holds what was typed; null where none is near. */
export async function nearestId(record: OpenRecord, id: string): Promise<string | null> {
  const table = id.startsWith("e-") ? "events" : "reports";
  const ids = (await record.db.selectFrom(table).select("id").orderBy("id").execute()).map((row) => row.id);
  const holding = ids.find((other) => other.startsWith(id)) ?? ids.find((other) => id.length > 1 && other.includes(id));
  if (holding) return holding;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(id.length / 3)) + 1;
  for (const other of ids) {
    const far = distance(id, other);
    if (far < least) [least, best] = [far, other];
  }
  return best;
}

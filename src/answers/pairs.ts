/** @module The pairs of states that a record tells of, those with most events first, each with its latest. */

import type { Record as OpenRecord, RecordEvent } from "#record";
import { firstEvents } from "./page.js";

export interface PairCount {
  readonly pair: readonly [string, string];
  readonly events: number;
}

export interface PairRow extends PairCount {
  /** The latest that happened and was told as news. */
  readonly latest: RecordEvent | null;
  /** The latest announced for a day after that. */
  readonly announced: RecordEvent | null;
}

/** All pairs of states that share an event, by number of events, then by code. */
export async function countPairs(record: OpenRecord, party?: string): Promise<PairCount[]> {
  const rows = await record.db
    .selectFrom("event_pairs")
    .select(["one", "other", (make) => make.fn.countAll().as("events")])
    .where("other", ">", "")
    .where("states", "=", 1)
    // Not what both did to a third.
    .where((where) => where.or([where("forth", "=", 1), where("back", "=", 1)]))
    .$if(party !== undefined, (query) =>
      query.where((where) => where.or([where("one", "=", party as string), where("other", "=", party as string)])),
    )
    .groupBy(["other", "one"])
    .execute();
  return rows
    .map(({ one, other, events }) => ({ pair: [one, other] as const, events: Number(events) }))
    .sort((x, y) => y.events - x.events || (x.pair.join() < y.pair.join() ? -1 : 1));
}

/** A pair with what the first line about it needs. */
export async function describePair(record: OpenRecord, { pair, events }: PairCount): Promise<PairRow> {
  const news = { parties: pair, background: false } as const;
  const [latest = null] = (
    await firstEvents(record, { ...news, factuality: ["happened", "ongoing"] }, { limit: 1, newest: true })
  ).events;
  const after = latest?.when.latest ?? latest?.when.earliest ?? undefined;
  const planned = { ...news, factuality: ["announced"], ...(after ? { from: after } : {}) };
  const [announced = null] = (await firstEvents(record, planned, { limit: 1 })).events;
  return { pair, events, latest, announced };
}

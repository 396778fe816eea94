/** @module The pairs of states that a record tells of, those with most events first, each with its latest. */

import { sql } from "kysely";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { listEvents } from "./events.js";
import { eventPage } from "./page.js";

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
  const { rows } = await sql<{ a: string; b: string; events: number }>`
    SELECT one.state AS a, other.state AS b, count(DISTINCT one.event) AS events
    FROM event_parties AS one
    JOIN event_parties AS other ON other.event = one.event AND other.state > one.state
    WHERE (one.side <> other.side OR one.side = 'both')
    ${party ? sql`AND (one.state = ${party} OR other.state = ${party})` : sql``}
    GROUP BY one.state, other.state
    ORDER BY events DESC, a, b`.execute(record.db);
  return rows.map(({ a, b, events }) => ({ pair: [a, b] as const, events: Number(events) }));
}

/** A pair with what the first line about it needs. */
export async function describePair(record: OpenRecord, { pair, events }: PairCount): Promise<PairRow> {
  const news = { parties: pair, background: false } as const;
  const [latest = null] = (
    await eventPage(record, { ...news, factuality: ["happened", "ongoing"] }, { limit: 1, newest: true })
  ).events;
  const after = latest?.when.latest ?? latest?.when.earliest ?? undefined;
  const planned = await listEvents(record, {
    ...news,
    factuality: ["announced"],
    ...(after ? { from: after } : {}),
  });
  return { pair, events, latest, announced: planned[0] ?? null };
}

/** @module What keeps pairs of events apart, asked of their mentions as merging asks it. */
import { loadMentions } from "./load.js";
import { judge, likeness } from "./merge/fits.js";
import type { Matter } from "./merge/grounds.js";
import type { Mention } from "./merge/types.js";
import type { Record } from "./open.js";
import { chunks } from "./store/chunks.js";

export interface JudgedPair {
  /** What keeps any mention of the one from any of the other; empty where nothing does. */
  readonly apart: ReadonlySet<Matter>;
  /** How much speaks for the likest two of their mentions being one. */
  readonly likeness: number;
}

async function mentionsOf({ db }: Pick<Record, "db">, events: readonly string[]): Promise<Map<string, Mention[]>> {
  const ids: string[] = [];
  for (const some of chunks(events))
    for (const { id } of await db.selectFrom("mentions").select("id").where("event", "in", some).execute())
      ids.push(id);
  const byEvent = new Map<string, Mention[]>();
  for (const mention of await loadMentions(db, ids.sort(), "settled")) {
    const known = byEvent.get(mention.standing ?? "");
    if (known) known.push(mention);
    else byEvent.set(mention.standing ?? "", [mention]);
  }
  return byEvent;
}

/** @param pairs  Ids of events. @returns One judgement a pair, in their order. */
export async function judgePairs(
  record: Pick<Record, "db">,
  pairs: readonly (readonly [string, string])[],
): Promise<JudgedPair[]> {
  const mentions = await mentionsOf(record, [...new Set(pairs.flat())]);
  return pairs.map(([a, b]) => {
    const met = (mentions.get(a) ?? []).flatMap((one) => (mentions.get(b) ?? []).map((other) => [one, other] as const));
    const apart = met.flatMap(([one, other]) =>
      judge(one, other).grounds.flatMap(({ side, matter }) => (side === "against" ? [matter] : [])),
    );
    return { apart: new Set(apart), likeness: Math.max(0, ...met.map(([one, other]) => likeness(one, other))) };
  });
}

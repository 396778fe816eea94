/** @module Events that are no more: people rejected all their witnesses, or what was read is read no more. */
import type { CodedEvent } from "#coding";
import { type DecisionNote, decisionsOf, type Record as OpenRecord } from "#record";

export interface Withdrawn {
  readonly id: string;
  readonly withdrawn: true;
  /** Readings that were rejected; none where nothing is read there any more. */
  readonly readings: readonly {
    readonly report: string;
    readonly type: string;
    readonly mode: string | null;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly decisions: readonly DecisionNote[];
}

/** Null where the id was never an event's, or its event lives on, under whatever id. */
export async function findWithdrawn(record: OpenRecord, id: string): Promise<Withdrawn | null> {
  const { db } = record;
  const gone = await db.selectFrom("redirects").select("target").where("id", "=", id).executeTakeFirst();
  const decisions = (await decisionsOf(record, { event: id })).filter(({ kind }) => kind === "reject");
  const keys = decisions.flatMap(({ targets }) => targets.map(({ key }) => key));
  const rows = await db
    .selectFrom("mentions")
    .select(["report", "body"])
    .where("rejected", "=", 1)
    .where((where) => where.or([where("short_id", "=", id), where("key", "in", keys)]))
    .orderBy("report")
    .orderBy("ordinal")
    .execute();
  if (gone ? gone.target !== null : rows.length === 0) return null;
  return {
    id,
    withdrawn: true,
    readings: rows.map(({ report, body }) => {
      const { type, mode, quote, start, end } = JSON.parse(body) as CodedEvent;
      return { report, type, mode, quote, start, end };
    }),
    decisions: decisions.map(({ targets: _targets, waiting: _waiting, event: _event, other: _other, ...note }) => note),
  };
}

/**
 * @module Pairs of events that might be one: the same kind of act between the same parties, near in time, and told apart.
 *
 * Merging joins only what it is sure of; these are the pairs on which a person's word is worth most. What keeps two apart
 * is asked of merging itself.
 */
import {
  chunks,
  factualityClass,
  type JudgedPair,
  judgePairs,
  type Record as OpenRecord,
  type RecordEvent,
} from "#record";
import type { Factuality } from "#text";

export interface Candidate {
  readonly a: RecordEvent;
  readonly b: RecordEvent;
  /** How much speaks for the two being one. */
  readonly weight: number;
}

/** Days between two events that may be one told a little wrong. */
const NEAR = 3;
/** Days between the tellings of two undated events. */
const TOLD_NEAR = 7;
/** Larger buckets are a pair's daily traffic, in which nearness says nothing: only neighbours in time are compared. */
const WINDOW = 8;

interface Light {
  readonly id: string;
  readonly bucket: string;
  readonly earliest: string | null;
}

async function lightRows(record: OpenRecord): Promise<Light[]> {
  const rows = await record.db
    .selectFrom("events")
    .select(["id", "type", "factuality", "earliest"])
    .where("background", "=", 0)
    .execute();
  const sides = await record.db.selectFrom("event_parties").select(["event", "party"]).distinct().execute();
  const parties = new Map<string, string[]>();
  for (const { event, party } of sides) {
    const known = parties.get(event);
    if (known) known.push(party);
    else parties.set(event, [party]);
  }
  return rows.map(({ id, type, factuality, earliest }) => ({
    id,
    bucket: `${type} ${factualityClass(factuality as Factuality)} ${(parties.get(id) ?? []).sort().join("+")}`,
    earliest,
  }));
}

const DAY = 86_400_000;

const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a.slice(0, 10)}T00:00:00Z`) - Date.parse(`${b.slice(0, 10)}T00:00:00Z`)) / DAY;

function told({ witnesses }: RecordEvent): string | null {
  return (
    witnesses.find(({ published }) => published !== null && /^\d{4}-\d{2}-\d{2}/.test(published))?.published ?? null
  );
}

/** Days between the two, or between their tellings where one has no day; null where nothing can be said. */
function distance(a: RecordEvent, b: RecordEvent): { days: number; most: number } | null {
  if (a.when.earliest !== null && b.when.earliest !== null) {
    const [first, second] = a.when.earliest <= b.when.earliest ? [a, b] : [b, a];
    const end = first.when.latest ?? (first.when.earliest as string);
    const days = end >= (second.when.earliest as string) ? 0 : daysBetween(end, second.when.earliest as string);
    return { days, most: NEAR };
  }
  const [left, right] = [a.when.earliest ?? told(a), b.when.earliest ?? told(b)];
  return left === null || right === null ? null : { days: daysBetween(left, right), most: TOLD_NEAR };
}

/** What no telling a little wrong explains: a visit is no meeting, and a report that tells both tells them apart. */
const settling: readonly Parameters<JudgedPair["apart"]["has"]>[0][] = [
  "report",
  "type",
  "mode",
  "act",
  "factuality",
  "sides",
];

function candidateOf(a: RecordEvent, b: RecordEvent, { apart, likeness }: JudgedPair): Candidate | null {
  if (settling.some((matter) => apart.has(matter))) return null;
  const far = distance(a, b);
  return far === null || far.days > far.most ? null : { a, b, weight: likeness - far.days };
}

async function bodies(record: OpenRecord, ids: readonly string[]): Promise<Map<string, RecordEvent>> {
  const rows = await record.db.selectFrom("events").select(["id", "body"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as RecordEvent]));
}

/** Likeliest first. */
export async function mergeCandidates(record: OpenRecord): Promise<Candidate[]> {
  const buckets = new Map<string, Light[]>();
  for (const row of await lightRows(record)) {
    const bucket = buckets.get(row.bucket);
    if (bucket) bucket.push(row);
    else buckets.set(row.bucket, [row]);
  }
  const found: Candidate[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const sorted = bucket.sort((a, b) => ((a.earliest ?? "") + a.id < (b.earliest ?? "") + b.id ? -1 : 1));
    const pairs = sorted.flatMap((a, at) =>
      sorted
        .slice(at + 1, at + 1 + WINDOW)
        .filter(({ earliest }) => a.earliest === null || earliest === null || daysBetween(a.earliest, earliest) <= 62)
        .map((b) => [a.id, b.id] as const),
    );
    if (pairs.length === 0) continue;
    for (const some of chunks(pairs, 100)) {
      const events = await bodies(record, [...new Set(some.flat())]);
      const judged = await judgePairs(record, some);
      some.forEach(([a, b], at) => {
        const one = candidateOf(events.get(a) as RecordEvent, events.get(b) as RecordEvent, judged[at] as JudgedPair);
        if (one) found.push(one);
      });
    }
  }
  return found.sort((x, y) => y.weight - x.weight || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
}

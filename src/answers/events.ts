/** @module The events that a filter finds, in the order of time; and one by its id. */

import { chunks, type Record as OpenRecord, type RecordEvent } from "#record";
import { type EventFilter, eventIds } from "./light.js";
import { type LinkedEvent, withLinks } from "./links.js";

/** Events by id, in the order of the ids. */
export async function eventsById({ db }: Pick<OpenRecord, "db">, ids: readonly string[]): Promise<RecordEvent[]> {
  const found = new Map<string, string>();
  for (const some of chunks(ids))
    for (const { id, body } of await db.selectFrom("events").select(["id", "body"]).where("id", "in", some).execute())
      found.set(id, body);
  return ids.flatMap((id) => found.get(id) ?? []).map((body) => JSON.parse(body) as RecordEvent);
}

/** Sorted by day (undated last), then id. */
export async function listEvents(record: OpenRecord, filter: EventFilter = {}): Promise<LinkedEvent[]> {
  return withLinks(record, await eventsById(record, await eventIds(record, filter)));
}

async function eventBody(record: OpenRecord, id: string): Promise<LinkedEvent | null> {
  const [event = null] = await withLinks(record, await eventsById(record, [id]));
  return event;
}

/** The same events in the same order, a few in memory at a time. */
export async function* eachEvent(record: OpenRecord, filter: EventFilter = {}): AsyncGenerator<LinkedEvent> {
  for (const some of chunks(await eventIds(record, filter)))
    yield* await withLinks(record, await eventsById(record, some));
}

/** The event of that id, or the one it was merged into; null where it is unknown or withdrawn. */
export async function findEvent(record: OpenRecord, id: string): Promise<LinkedEvent | null> {
  const { db } = record;
  const event = await eventBody(record, id);
  if (event) return event;
  const mention = await db.selectFrom("mentions").select("event").where("short_id", "=", id).executeTakeFirst();
  const target =
    mention?.event ??
    (await db.selectFrom("redirects").select("target").where("id", "=", id).executeTakeFirst())?.target;
  return target ? eventBody(record, target) : null;
}

/**
 * @module Writes the events of some mentions in place of the old ones; what has not changed is not touched.
 *
 * An id that is gone redirects to the event that holds its mentions now.
 */
import { sql } from "kysely";
import { eventId } from "./identity.js";
import { eventOf, type RecordEvent } from "./merge/event.js";
import type { Group } from "./merge/group.js";
import type { Mention } from "./merge/types.js";
import { chunks } from "./store/chunks.js";

import { pairColumns, pairsOf } from "./store/pairs.js";
import type { Database, EventPartiesTable, EventsTable } from "./store/schema.js";

/** Keys of other mentions that begin with the same letters as these ids. */
async function sharedIds(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom("mentions").select(["short_id", "key"]).where("short_id", "in", some).execute();
    for (const { short_id, key } of rows) keys.set(short_id, [...(keys.get(short_id) ?? []), key]);
  }
  return keys;
}

const headOf = (group: Group): Mention => group[0] as Mention;

/** Each group's event. Its id comes from its first mention; it is longer where a smaller key has the same letters. */
async function eventsOf(db: Database, groups: readonly Group[]): Promise<{ event: RecordEvent; group: Group }[]> {
  const shared = await sharedIds(
    db,
    groups.map((group) => eventId(headOf(group).key)),
  );
  const taken = new Set<string>();
  return groups.map((group) => {
    const { key, report } = headOf(group);
    const short = eventId(key);
    const id = shared.get(short)?.some((other) => other < key) ? eventId(key, 8) : short;
    // Two copies of one text whose mentions were not laid together.
    const event = eventOf(taken.has(id) ? `${id}-${report.id}` : id, group);
    taken.add(event.id);
    return { event, group };
  });
}

/** Sectors of a state's people, who are not its government. */
const people: ReadonlySet<string> = new Set(["CVL", "REF"]);

function isToPeople({ recipients }: RecordEvent): boolean {
  return recipients.length > 0 && recipients.every(({ sector }) => sector !== null && people.has(sector));
}

function eventRow(event: RecordEvent, body: string): EventsTable {
  const { id, type, mode, factuality, quad, cameo, score, goldstein, when } = event;
  return {
    id,
    type,
    mode,
    factuality,
    background: event.background ? 1 : 0,
    quad,
    cameo,
    score,
    goldstein,
    earliest: when.earliest,
    latest: when.latest,
    witnesses: event.witnesses.length,
    independent: event.independentWitnesses,
    people: isToPeople(event) ? 1 : 0,
    body,
  };
}

function partyRows(event: RecordEvent): EventPartiesTable[] {
  const rows = (side: EventPartiesTable["side"], parties: RecordEvent["actors"]): EventPartiesTable[] =>
    parties.map(({ state, org, person }) => ({ event: event.id, side, party: state ?? org ?? "", state, org, person }));
  return [...rows(event.symmetric ? "both" : "actor", event.actors), ...rows("recipient", event.recipients)];
}

async function deleteEvents(db: Database, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    await db.deleteFrom("event_pairs").where("event", "in", some).execute();
    await db.deleteFrom("event_parties").where("event", "in", some).execute();
    await db.deleteFrom("events").where("id", "in", some).execute();
  }
}

/** The rows under which these are listed, from what was written of them. */
async function insertPairs(db: Database, ids: readonly string[]): Promise<void> {
  const events = sql`(SELECT * FROM events WHERE id IN (${sql.join(ids)}))`;
  await sql`INSERT INTO event_pairs (${sql.join(pairColumns.map((name) => sql.id(name)))})
    ${pairsOf(events, sql.table("event_parties"))}`.execute(db);
}

async function insertEvents(
  db: Database,
  rows: readonly EventsTable[],
  parties: readonly EventPartiesTable[],
): Promise<void> {
  // Another event may hold an id from before a smaller key came in; its mentions wait too, and it will take a longer one.
  await deleteEvents(
    db,
    rows.map(({ id }) => id),
  );
  for (const some of chunks(rows)) await db.insertInto("events").values(some).execute();
  for (const some of chunks(parties)) await db.insertInto("event_parties").values(some).execute();
  for (const some of chunks(rows))
    await insertPairs(
      db,
      some.map(({ id }) => id),
    );
}

async function pointMentions(
  db: Database,
  pointers: readonly (readonly [mention: string, event: string])[],
): Promise<void> {
  for (const some of chunks(pointers)) {
    const values = sql.join(some.map(([mention, event]) => sql`(${mention}, ${event})`));
    await sql`WITH now (mention, event) AS (VALUES ${values})
      UPDATE mentions SET event = now.event FROM now WHERE mentions.id = now.mention`.execute(db);
  }
}

async function redirect(db: Database, id: string, target: string | null): Promise<void> {
  await db.updateTable("redirects").set({ target }).where("target", "=", id).execute();
  await db.deleteFrom("redirects").where("id", "=", id).execute();
  await db.insertInto("redirects").values({ id, target }).execute();
}

/** Withdraws those of these events that no mention stands in any more. */
export async function withdrawEmpty(db: Database, ids: readonly string[]): Promise<void> {
  const held = await db.selectFrom("mentions").select("event").distinct().where("event", "in", ids).execute();
  const gone = ids.filter((id) => !held.some(({ event }) => event === id));
  await deleteEvents(db, gone);
  for (const id of gone) await redirect(db, id, null);
}

/** The bodies of the events that these mentions stand in so far. */
async function standing(db: Database, mentions: readonly Mention[]): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const some of chunks([...new Set(mentions.flatMap((mention) => mention.standing ?? []))]))
    for (const { id, body } of await db.selectFrom("events").select(["id", "body"]).where("id", "in", some).execute())
      bodies.set(id, body);
  return bodies;
}

/** @param groups  Of mentions; no event holds mentions of these groups and others. */
export async function storeGroups(db: Database, groups: readonly Group[]): Promise<void> {
  const mentions = groups.flat();
  const bodies = await standing(db, mentions);
  const rows: EventsTable[] = [];
  const parties: EventPartiesTable[] = [];
  const now = new Map<string, string>();
  for (const { event, group } of await eventsOf(db, groups)) {
    for (const { id } of group) now.set(id, event.id);
    const body = JSON.stringify(event);
    if (bodies.get(event.id) === body) continue;
    rows.push(eventRow(event, body));
    parties.push(...partyRows(event));
  }
  const alive = new Set(now.values());
  const gone = [...bodies.keys()].filter((id) => !alive.has(id));
  await deleteEvents(db, gone);
  await insertEvents(db, rows, parties);
  await pointMentions(
    db,
    mentions.flatMap(({ id, standing }) => (now.get(id) === standing ? [] : [[id, now.get(id) as string] as const])),
  );
  for (const id of gone) {
    const member = mentions.find((mention) => mention.standing === id);
    await redirect(db, id, (member && now.get(member.id)) ?? null);
  }
  for (const some of chunks(rows.map(({ id }) => id)))
    await db.deleteFrom("redirects").where("id", "in", some).execute();
}

/**
 * @module Writes the events of some blocks in place of the old ones; what has not changed is not touched.
 *
 * An id that is gone redirects to the event that holds its mentions now.
 */
import { sql } from "kysely";
import { eventId } from "./identity.js";
import { eventOf, type RecordEvent } from "./merge/event.js";
import type { Group } from "./merge/group.js";
import type { Mention } from "./merge/types.js";
import type { Database, EventPartiesTable, EventsTable } from "./store/schema.js";

/** Rows written by one statement: SQLite and PostgreSQL both bound the values of one. */
const ROWS = 500;

function chunks<T>(rows: readonly T[], size = ROWS): T[][] {
  const out: T[][] = [];
  for (let at = 0; at < rows.length; at += size) out.push(rows.slice(at, at + size));
  return out;
}

interface OldEvent {
  readonly block: string;
  readonly id: string;
  readonly body: string;
}

interface Pointer {
  readonly report: string;
  readonly ordinal: number;
  readonly event: string | null;
}

const place = ({ report, ordinal }: Pick<Pointer, "report" | "ordinal">): string => `${report} ${ordinal}`;

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

function eventRow(block: string, event: RecordEvent, body: string): EventsTable {
  const { id, type, mode, factuality, quad, cameo, score, when } = event;
  return {
    id,
    block,
    type,
    mode,
    factuality,
    background: event.background ? 1 : 0,
    quad,
    cameo,
    score,
    earliest: when.earliest,
    latest: when.latest,
    witnesses: event.witnesses.length,
    independent: event.independentWitnesses,
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
    await db.deleteFrom("event_parties").where("event", "in", some).execute();
    await db.deleteFrom("events").where("id", "in", some).execute();
  }
}

async function insertEvents(
  db: Database,
  rows: readonly EventsTable[],
  parties: readonly EventPartiesTable[],
): Promise<void> {
  // Another block's event may hold an id from before a smaller key came in; that block waits too and will take a longer one.
  await deleteEvents(
    db,
    rows.map(({ id }) => id),
  );
  for (const some of chunks(rows)) await db.insertInto("events").values(some).execute();
  for (const some of chunks(parties)) await db.insertInto("event_parties").values(some).execute();
}

async function pointMentions(db: Database, pointers: readonly Pointer[]): Promise<void> {
  for (const some of chunks(pointers)) {
    const values = sql.join(some.map(({ report, ordinal, event }) => sql`(${report}, ${sql.lit(ordinal)}, ${event})`));
    await sql`WITH now (report, ordinal, event) AS (VALUES ${values})
      UPDATE mentions SET event = now.event FROM now WHERE mentions.report = now.report AND mentions.ordinal = now.ordinal`.execute(
      db,
    );
  }
}

async function redirect(db: Database, id: string, target: string | null): Promise<void> {
  await db.updateTable("redirects").set({ target }).where("target", "=", id).execute();
  await db.deleteFrom("redirects").where("id", "=", id).execute();
  await db.insertInto("redirects").values({ id, target }).execute();
}

/** What stands in these blocks before. */
async function standing(db: Database, blocks: readonly string[]): Promise<{ events: OldEvent[]; pointers: Pointer[] }> {
  const events: OldEvent[] = [];
  const pointers: Pointer[] = [];
  for (const some of chunks(blocks)) {
    events.push(
      ...(await db.selectFrom("events").select(["block", "id", "body"]).where("block", "in", some).execute()),
    );
    pointers.push(
      ...(await db.selectFrom("mentions").select(["report", "ordinal", "event"]).where("block", "in", some).execute()),
    );
  }
  return { events, pointers };
}

/** @param groups  By block: all mentions of the block, laid together. */
export async function storeGroups(db: Database, groups: ReadonlyMap<string, readonly Group[]>): Promise<void> {
  const old = await standing(db, [...groups.keys()]);
  const bodies = new Map(old.events.map(({ id, body }) => [id, body]));
  const rows: EventsTable[] = [];
  const parties: EventPartiesTable[] = [];
  const now = new Map<string, string>();
  const alive = new Set<string>();
  for (const [block, { event, group }] of await byBlock(db, groups)) {
    for (const { report, ordinal } of group) now.set(place({ report: report.id, ordinal }), event.id);
    alive.add(event.id);
    const body = JSON.stringify(event);
    if (bodies.get(event.id) === body) continue;
    rows.push(eventRow(block, event, body));
    parties.push(...partyRows(event));
  }
  const gone = old.events.filter(({ id }) => !alive.has(id)).map(({ id }) => id);
  await deleteEvents(db, gone);
  await insertEvents(db, rows, parties);
  await pointMentions(
    db,
    old.pointers.flatMap(({ report, ordinal, event }) => {
      const is = now.get(place({ report, ordinal })) ?? null;
      return is === event ? [] : [{ report, ordinal, event: is }];
    }),
  );
  for (const id of gone) {
    const member = old.pointers.find(({ event }) => event === id);
    await redirect(db, id, (member && now.get(place(member))) ?? null);
  }
  for (const some of chunks(rows))
    await db
      .deleteFrom("redirects")
      .where(
        "id",
        "in",
        some.map(({ id }) => id),
      )
      .execute();
}

async function byBlock(
  db: Database,
  groups: ReadonlyMap<string, readonly Group[]>,
): Promise<[string, { event: RecordEvent; group: Group }][]> {
  const flat = [...groups].flatMap(([block, list]) => list.map((group) => [block, group] as const));
  const events = await eventsOf(
    db,
    flat.map(([, group]) => group),
  );
  return flat.map(([block], index) => [block, events[index] as { event: RecordEvent; group: Group }]);
}

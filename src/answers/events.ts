/** @module Which events: filters over the record. */

import type { SelectQueryBuilder } from "kysely";
import { chunks, type Record as OpenRecord, type RecordEvent, type Tables } from "#record";
import { Fault } from "#text";
import { type LinkedEvent, withLinks } from "./links.js";

export interface EventFilter {
  /** Codes (see `partyCode`): all must be parties, on whatever side. */
  readonly parties?: readonly string[];
  readonly actor?: string;
  readonly recipient?: string;
  readonly types?: readonly string[];
  readonly modes?: readonly string[];
  readonly cameo?: readonly string[];
  readonly factuality?: readonly string[];
  /** ISO days: events that may have taken place from, until. An undated event passes neither. */
  readonly from?: string;
  readonly to?: string;
  /** Words of the reports. */
  readonly search?: string;
  readonly report?: string;
  /** True: background only; false: none. */
  readonly background?: boolean;
  /** At least so many independent witnesses. */
  readonly independent?: number;
  /** True: those that a person accepted or corrected; false: those that only the machine read. */
  readonly reviewed?: boolean;
}

export type EventQuery = SelectQueryBuilder<Tables, "events", object>;

function day(value: string, name: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
    throw new Fault("CH-Q02", `“${value}” is no day for --${name}: write 2018, 2018-02 or 2018-02-06.`);
  return value;
}

/** "2018" is its first day for `from`, its last for `to`. ISO days compare as strings. */
export function firstDay(value: string): string {
  const given = day(value, "from");
  return given + "-01-01".slice(0, 10 - given.length);
}

export function lastDay(value: string): string {
  const given = day(value, "to");
  if (given.length === 10) return given;
  return given.length === 4 ? `${given}-12-31` : `${given}-31`;
}

function withParty(query: EventQuery, code: string, sides: readonly ("actor" | "recipient" | "both")[]): EventQuery {
  return query.where("events.id", "in", (inner) =>
    inner.selectFrom("event_parties").select("event").where("party", "=", code).where("side", "in", sides),
  );
}

export function filtered(base: EventQuery, filter: EventFilter, found: readonly string[] | null): EventQuery {
  let query = base;
  for (const code of filter.parties ?? []) query = withParty(query, code, ["actor", "recipient", "both"]);
  if (filter.actor) query = withParty(query, filter.actor, ["actor", "both"]);
  if (filter.recipient) query = withParty(query, filter.recipient, ["recipient", "both"]);
  if (filter.types?.length)
    query = query.where(
      "type",
      "in",
      filter.types.map((type) => type.toUpperCase()),
    );
  if (filter.modes?.length) query = query.where("mode", "in", filter.modes);
  if (filter.cameo?.length) query = query.where("cameo", "in", filter.cameo);
  if (filter.factuality?.length) query = query.where("factuality", "in", filter.factuality);
  if (filter.from) {
    const from = firstDay(filter.from);
    query = query.where((where) =>
      where.or([
        where("latest", ">=", from),
        where.and([where("latest", "is", null), where("earliest", "is not", null)]),
      ]),
    );
  }
  if (filter.to) {
    const to = lastDay(filter.to);
    query = query.where((where) =>
      where.or([where("earliest", "<=", to), where.and([where("earliest", "is", null), where("latest", "<=", to)])]),
    );
  }
  if (filter.background !== undefined) query = query.where("background", "=", filter.background ? 1 : 0);
  if (filter.independent !== undefined) query = query.where("independent", ">=", filter.independent);
  if (filter.reviewed !== undefined)
    query = query.where("events.id", filter.reviewed ? "in" : "not in", (inner) =>
      inner
        .selectFrom("mentions")
        .innerJoin("decision_targets", (join) =>
          join
            .onRef("decision_targets.key", "=", "mentions.key")
            .onRef("decision_targets.report", "=", "mentions.report"),
        )
        .innerJoin("decisions", "decisions.id", "decision_targets.decision")
        .select("mentions.event")
        .where("mentions.event", "is not", null)
        .where("decisions.kind", "in", ["accept", "correct"])
        .$castTo<{ event: string }>(),
    );
  const reports = filter.report ? [filter.report].filter((id) => found === null || found.includes(id)) : found;
  if (reports)
    query = query.where("events.id", "in", (inner) =>
      inner
        .selectFrom("mentions")
        .select("event")
        .where("event", "is not", null)
        .where("report", "in", reports)
        .$castTo<{ event: string }>(),
    );
  return query;
}

interface Sortable {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** By day (undated last), then id. */
function sorted<T extends Sortable>(rows: readonly T[]): T[] {
  const key = ({ earliest, latest, id }: Sortable): string =>
    `${earliest ?? latest ?? "9999"} ${latest ?? "9999"} ${id}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function selected(record: OpenRecord, filter: EventFilter): Promise<EventQuery | null> {
  const found = filter.search ? await record.store.find(record.db, filter.search) : null;
  if (found && found.length === 0) return null;
  return filtered(record.db.selectFrom("events") as unknown as EventQuery, filter, found);
}

/** Sorted by day (undated last), then id. */
export async function listEvents(record: OpenRecord, filter: EventFilter = {}): Promise<LinkedEvent[]> {
  const query = await selected(record, filter);
  if (query === null) return [];
  const rows = await query.select(["events.id", "body", "earliest", "latest"]).execute();
  return withLinks(
    record,
    sorted(rows).map((row) => JSON.parse(row.body) as RecordEvent),
  );
}

async function eventBody(record: OpenRecord, id: string): Promise<LinkedEvent | null> {
  const row = await record.db.selectFrom("events").select("body").where("id", "=", id).executeTakeFirst();
  return row ? ((await withLinks(record, [JSON.parse(row.body) as RecordEvent]))[0] ?? null) : null;
}

/** The same events in the same order, a few in memory at a time. */
export async function* eachEvent(record: OpenRecord, filter: EventFilter = {}): AsyncGenerator<LinkedEvent> {
  const query = await selected(record, filter);
  if (query === null) return;
  const ids = sorted(await query.select(["events.id", "earliest", "latest"]).execute()).map(({ id }) => id);
  for (const some of chunks(ids)) {
    const rows = await record.db.selectFrom("events").select(["id", "body"]).where("id", "in", some).execute();
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    const found = some.flatMap((id) => bodies.get(id) ?? []).map((body) => JSON.parse(body) as RecordEvent);
    yield* await withLinks(record, found);
  }
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

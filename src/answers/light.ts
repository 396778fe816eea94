/**
 * @module Events by what lists ask of them, without their bodies: the rows of no party, of one, or of a pair.
 *
 * A question leads to the rows of the one or two parties it names, which lie side by side in the order of lists.
 */
import { type SelectQueryBuilder, sql } from "kysely";
import { type Database, type Record as OpenRecord, ruledMentions, type Tables } from "#record";
import { Fault } from "#text";

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

/** Over `event_pairs` as `row`: each event once. */
export type LightQuery = SelectQueryBuilder<Tables & { row: Tables["event_pairs"] }, "row", object>;

/** What `tookPlace` asks, of a row. */
export const rowTookPlace = sql<boolean>`row.factuality IN ('happened', 'ongoing')`;

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

/** Where the row of a party alone says so of the same event. */
function alone(query: LightQuery, party: string, side?: "forth" | "back"): LightQuery {
  return query.where((where) => {
    const own = where
      .selectFrom("event_pairs as own")
      .select("own.event")
      .where("own.one", "=", party)
      .where("own.other", "=", "")
      // The whole key, so that it is found at once.
      .whereRef("own.first", "=", "row.first")
      .whereRef("own.last", "=", "row.last")
      .whereRef("own.event", "=", "row.event");
    return where.exists(side ? own.where(`own.${side}`, "=", 1) : own);
  });
}

function onSides(base: LightQuery, filter: EventFilter, [one, other]: readonly [string, string]): LightQuery {
  const { actor, recipient } = filter;
  // The pair's own row tells who acted on whom.
  if (actor && recipient && actor !== recipient) return base.where(actor === one ? "row.forth" : "row.back", "=", 1);
  let query = base;
  for (const [party, side] of [
    [actor, "forth"],
    [recipient, "back"],
  ] as const)
    if (party) query = other === "" ? query.where(`row.${side}`, "=", 1) : alone(query, party, side);
  return query;
}

/** The two parties that lead, the lesser code first; the others are asked for row by row. */
function ofParties(base: LightQuery, filter: EventFilter): LightQuery {
  const { actor, recipient, parties = [] } = filter;
  const codes = [...new Set([actor, recipient, ...parties].filter((code) => code !== undefined))];
  const [one = "", other = ""] = codes.slice(0, 2).sort();
  let query = base.where("row.one", "=", one).where("row.other", "=", other);
  for (const code of codes.slice(2)) query = alone(query, code);
  return onSides(query, filter, [one, other]);
}

/** What the two say of days; an open end may be any day. */
export function withinDays(base: LightQuery, { from, to }: Pick<EventFilter, "from" | "to">): LightQuery {
  let query = base;
  if (from) {
    const first = firstDay(from);
    query = query.where((where) =>
      where.or([
        where("row.latest", ">=", first),
        where.and([where("row.latest", "is", null), where("row.earliest", "is not", null)]),
      ]),
    );
  }
  return to ? query.where("row.first", "<=", lastDay(to)) : query;
}

function byRuling(query: LightQuery, db: Database, reviewed: boolean): LightQuery {
  return query.where(
    "row.event",
    reviewed ? "in" : "not in",
    ruledMentions(db)
      .select("mentions.event")
      .where("mentions.event", "is not", null)
      .where("decisions.kind", "in", ["accept", "correct", "add"])
      .$castTo<{ event: string }>(),
  );
}

/** From the rows of an event, or from the reports that tell it: whichever leads. */
function led({ db, store }: OpenRecord, { search, report }: EventFilter): LightQuery {
  if (!search && !report) return db.selectFrom("event_pairs as row") as unknown as LightQuery;
  let told = db.selectFrom("mentions").select("event").distinct().where("event", "is not", null);
  if (report) told = told.where("report", "=", report);
  if (search) told = told.where("report", "in", store.matching(search));
  return (db as Database)
    .selectFrom(told.as("told"))
    .crossJoin("event_pairs as row")
    .whereRef("row.event", "=", "told.event") as unknown as LightQuery;
}

/** @throws Fault CH-Q02 (a day). */
export function lightQuery(record: OpenRecord, filter: EventFilter): LightQuery {
  let query = withinDays(ofParties(led(record, filter), filter), filter);
  if (filter.types?.length)
    query = query.where(
      "row.type",
      "in",
      filter.types.map((type) => type.toUpperCase()),
    );
  if (filter.modes?.length) query = query.where("row.mode", "in", filter.modes);
  if (filter.cameo?.length) query = query.where("row.cameo", "in", filter.cameo);
  if (filter.factuality?.length) query = query.where("row.factuality", "in", filter.factuality);
  if (filter.background !== undefined) query = query.where("row.background", "=", filter.background ? 1 : 0);
  if (filter.independent !== undefined) query = query.where("row.independent", ">=", filter.independent);
  return filter.reviewed === undefined ? query : byRuling(query, record.db, filter.reviewed);
}

/** In the order of time (undated last), then by id. */
export async function eventIds(record: OpenRecord, filter: EventFilter): Promise<string[]> {
  const rows = await lightQuery(record, filter)
    .select("row.event as id")
    .orderBy("row.first")
    .orderBy("row.last")
    .orderBy("row.event")
    .execute();
  return rows.map(({ id }) => id);
}

export async function countEvents(record: OpenRecord, filter: EventFilter): Promise<number> {
  const { count } = await lightQuery(record, filter)
    .select((make) => make.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

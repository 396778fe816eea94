/** @module Lists a page at a time: so many rows after a place, and how many there are in all. */

import { sql } from "kysely";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { type EventFilter, type EventQuery, filtered } from "./events.js";
import { listReports, type ReportFilter, type ReportRow } from "./reports.js";

/** Where a row stands in the order of events: first day, last day, id. */
export type EventPlace = readonly [first: string, last: string, id: string];

export interface EventPage {
  readonly count: number;
  readonly events: readonly RecordEvent[];
  /** The place of the last row, where more follow. */
  readonly next: EventPlace | null;
}

export interface PageOf {
  readonly after?: EventPlace;
  readonly limit: number;
  readonly newest?: boolean;
}

const undated = { oldest: "9999", newest: "0000" };

/** Oldest first unless told; undated events last either way. */
export async function eventPage(record: OpenRecord, filter: EventFilter, page: PageOf): Promise<EventPage> {
  const found = filter.search ? await record.store.find(record.db, filter.search) : null;
  if (found && found.length === 0) return { count: 0, events: [], next: null };
  const all = filtered(record.db.selectFrom("events") as unknown as EventQuery, filter, found);
  const open = page.newest ? undated.newest : undated.oldest;
  const first = sql<string>`coalesce(earliest, latest, ${open})`;
  const last = sql<string>`coalesce(latest, earliest, ${open})`;
  const order = page.newest ? ("desc" as const) : ("asc" as const);
  let rows = all.select(["events.id", "body", first.as("first"), last.as("last")]);
  if (page.after) {
    const [a, b, id] = page.after;
    rows = page.newest
      ? rows.where(sql<boolean>`(${first}, ${last}, events.id) < (${a}, ${b}, ${id})`)
      : rows.where(sql<boolean>`(${first}, ${last}, events.id) > (${a}, ${b}, ${id})`);
  }
  const taken = await rows
    .orderBy(first, order)
    .orderBy(last, order)
    .orderBy("events.id", order)
    .limit(page.limit + 1)
    .execute();
  const { count } = await all.select((make) => make.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const shown = taken.slice(0, page.limit);
  const end = shown.at(-1);
  return {
    count: Number(count),
    events: shown.map(({ body }) => JSON.parse(body) as RecordEvent),
    next: end && taken.length > page.limit ? [end.first, end.last, end.id] : null,
  };
}

export interface ReportPage {
  readonly count: number;
  readonly reports: readonly ReportRow[];
  readonly next: string | null;
}

/** In the order of their ids. */
export async function reportPage(
  record: OpenRecord,
  filter: ReportFilter,
  page: { readonly after?: string; readonly limit: number },
): Promise<ReportPage> {
  let all = record.db.selectFrom("reports");
  if (filter.lang) all = all.where("lang", "=", filter.lang);
  if (filter.outlet) all = all.where("outlet", "=", filter.outlet);
  if (filter.search) all = all.where("id", "in", ["", ...(await record.store.find(record.db, filter.search))]);
  const rows = await (page.after ? all.where("id", ">", page.after) : all)
    .select("id")
    .orderBy("id")
    .limit(page.limit + 1)
    .execute();
  const { count } = await all.select((make) => make.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const ids = rows.slice(0, page.limit).map(({ id }) => id);
  return {
    count: Number(count),
    reports: ids.length === 0 ? [] : await listReports(record, { ids }),
    next: rows.length > page.limit ? (ids.at(-1) ?? null) : null,
  };
}

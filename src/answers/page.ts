/** @module Lists a page at a time: so many rows after a place, and how many there are in all. */

import { sql } from "kysely";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { eventsById } from "./events.js";
import { countEvents, type EventFilter, type LightQuery, lightQuery } from "./light.js";
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

/** How rows without a day stand in a list that begins with the newest: after all others. */
const UNDATED = "9999";
const LAST = "0000";

type Found = { readonly id: string; readonly first: string; readonly last: string };

function ordered(query: LightQuery, order: "asc" | "desc", limit: number): Promise<Found[]> {
  return query
    .select(["row.event as id", "row.first", "row.last"])
    .orderBy("row.first", order)
    .orderBy("row.last", order)
    .orderBy("row.event", order)
    .limit(limit)
    .execute();
}

async function oldest(all: LightQuery, { after, limit }: PageOf): Promise<Found[]> {
  if (!after) return ordered(all, "asc", limit + 1);
  const [a, b, id] = after;
  return ordered(all.where(sql<boolean>`(row.first, row.last, row.event) > (${a}, ${b}, ${id})`), "asc", limit + 1);
}

async function newest(all: LightQuery, { after, limit }: PageOf): Promise<Found[]> {
  const [a, b, id] = after ?? [];
  let dated = all.where("row.first", "<", UNDATED);
  if (after) dated = dated.where(sql<boolean>`(row.first, row.last, row.event) < (${a}, ${b}, ${id})`);
  const rows = a === LAST ? [] : await ordered(dated, "desc", limit + 1);
  if (rows.length > limit) return rows;
  let open = all.where("row.first", "=", UNDATED);
  if (a === LAST) open = open.where("row.event", "<", id as string);
  const more = await ordered(open, "desc", limit + 1 - rows.length);
  return [...rows, ...more.map((row) => ({ ...row, first: LAST, last: LAST }))];
}

/** Oldest first unless told; undated events last either way. How many there are in all is not asked. */
export async function firstEvents(
  record: OpenRecord,
  filter: EventFilter,
  page: PageOf,
): Promise<Omit<EventPage, "count">> {
  const taken = await (page.newest ? newest : oldest)(lightQuery(record, filter), page);
  const shown = taken.slice(0, page.limit);
  const end = shown.at(-1);
  return {
    events: await eventsById(
      record,
      shown.map(({ id }) => id),
    ),
    next: end && taken.length > page.limit ? [end.first, end.last, end.id] : null,
  };
}

/** The same, counted. */
export async function eventPage(record: OpenRecord, filter: EventFilter, page: PageOf): Promise<EventPage> {
  return { count: await countEvents(record, filter), ...(await firstEvents(record, filter, page)) };
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
  if (filter.kind) all = all.where("kind", "=", filter.kind);
  if (filter.ids) all = all.where("id", "in", filter.ids);
  if (filter.search) all = all.where("id", "in", record.store.matching(filter.search));
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

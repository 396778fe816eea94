/**
 * @module The events of a pair counted by year or month: the database counts what stands between the two, so that a pair may
 * have tens of thousands; the few that need more than their own row are looked at one by one.
 */

import { type ExpressionBuilder, sql } from "kysely";
import type { Quad } from "#coding";
import type { Record as OpenRecord, Tables } from "#record";
import { tookPlace } from "#text";
import { monthOf } from "./days.js";
import { type LightQuery, lightQuery, rowTookPlace } from "./light.js";
import { openNews, type PairOptions, type PairRow, placeOf, throughRows } from "./pair-events.js";

export type Unit = "year" | "month";

type Counts = Record<Quad | "events" | "real" | "official" | "score", number>;

export interface Cell extends Readonly<Counts> {
  /** "2018-02", or "2018" where only the year is known; "" where not even that is. */
  readonly period: string;
  readonly through: readonly string[];
  /** In the order of time. */
  readonly ids: readonly string[];
}

const quads: readonly Quad[] = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];

type Row = ExpressionBuilder<Tables & { row: Tables["event_pairs"] }, "row">;

const official = sql<boolean>`${rowTookPlace} AND row.people = 0`;

const sumOf = (value: unknown) => sql<number>`sum(${value})`;
const where = (holds: unknown, value: unknown = sql`1`) => sumOf(sql`CASE WHEN ${holds} THEN ${value} ELSE 0 END`);

function periodOf(unit: Unit) {
  const year = sql`CASE WHEN substr(row.earliest, 1, 4) = substr(row.latest, 1, 4) THEN substr(row.earliest, 1, 4) ELSE '' END`;
  return unit === "year"
    ? sql<string>`${year}`
    : sql<string>`CASE WHEN substr(row.earliest, 1, 7) = substr(row.latest, 1, 7) THEN substr(row.earliest, 1, 7) ELSE ${year} END`;
}

/** An id after its place in time, so that ids of several cells can be put in order. */
const placed = sql<string>`string_agg(row.first || ' ' || row.last || ' ' || row.event, ',' ORDER BY row.first, row.last, row.event)`;

type Counted = Counts & { period: string; through: string[]; places: string[] };

async function countedCells(query: LightQuery, unit: Unit): Promise<Counted[]> {
  const rows = await query
    .select((row: Row) => [
      periodOf(unit).as("period"),
      row.fn.countAll<number>().as("events"),
      where(rowTookPlace).as("real"),
      where(official).as("official"),
      where(official, sql`row.score`).as("score"),
      ...quads.map((quad) => where(sql`${rowTookPlace} AND row.quad = ${quad}`).as(quad)),
      placed.as("places"),
    ])
    .groupBy(sql`1`)
    .execute();
  return rows.map(({ places, ...counts }) => ({ ...counts, through: [], places: places.split(",") }) as Counted);
}

function none(period: string): Counted {
  const counts = { events: 0, real: 0, official: 0, score: 0 };
  const byQuad = Object.fromEntries(quads.map((quad) => [quad, 0])) as Record<Quad, number>;
  return { ...counts, ...byQuad, period, through: [], places: [] };
}

function add(cell: Counted, row: PairRow): void {
  const { factuality, people, quad, score, through } = row;
  cell.events++;
  cell.places.push(placeOf(row));
  if (through !== null) cell.through.push(through);
  if (!tookPlace(factuality)) return;
  cell.real++;
  cell[quad]++;
  if (people) return;
  cell.official++;
  cell.score += score;
}

function periodIn(row: PairRow, unit: Unit): string {
  const month = unit === "month" ? monthOf(row) : null;
  return month ?? (row.year === null ? "" : String(row.year));
}

/** Each event once, in the cell of its period. */
export async function pairCells(
  record: OpenRecord,
  pair: readonly [string, string],
  options: Pick<PairOptions, "from" | "to">,
  unit: Unit,
): Promise<Map<string, Cell>> {
  const direct = lightQuery(record, { parties: pair, ...options });
  const cells = new Map<string, Counted>();
  for (const cell of await countedCells(openNews(direct, false), unit)) cells.set(cell.period, cell);
  for (const row of await throughRows(record, pair, options)) {
    const period = periodIn(row, unit);
    const cell = cells.get(period) ?? none(period);
    cells.set(period, cell);
    add(cell, row);
  }
  return new Map(
    [...cells].map(([period, { places, through, ...cell }]) => {
      const ids = places.sort().map((place) => place.slice(place.lastIndexOf(" ") + 1));
      return [period, { ...cell, through: [...new Set(through)].sort(), ids }];
    }),
  );
}

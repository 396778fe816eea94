/**
 * @module The events of a pair: between the two, and between one and the small bodies of the other.
 *
 * A state also acts through bodies it belongs to ("the group rejects …"), for the years in which it did. Rows come from
 * the indexed columns; the events themselves are read for those that are shown, so that a pair may have many thousands.
 */

import { sql } from "kysely";
import type { Quad } from "#coding";
import { loadKnowledge, type Membership } from "#data";
import { chunks, type Record as OpenRecord, type RecordEvent, type Tables } from "#record";
import { tookPlace } from "#text";
import { bodiesOf } from "./bodies.js";
import { eventsById } from "./events.js";
import { countEvents, type LightQuery, lightQuery, rowTookPlace, withinDays } from "./light.js";
import { rowWeight, sqlWeight } from "./weight.js";

/** What the columns of the record tell of an event. */
export interface PairRow {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string;
  readonly quad: Quad;
  readonly factuality: RecordEvent["factuality"];
  readonly background: boolean;
  readonly score: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly independent: number;
  /** Done to people, not to a government. */
  readonly people: boolean;
  /** The body through which one of the two acted or was acted on; null where it did so itself. */
  readonly through: string | null;
  /** The year in which it lies or, undated news, in which all that tell it came out. */
  readonly year: number | null;
}

export interface PairEvent {
  readonly event: RecordEvent;
  readonly through: string | null;
}

export interface PairOptions {
  readonly from?: string;
  readonly to?: string;
  /** So many at most: the weightiest. */
  readonly most?: number;
}

type Bare = Omit<PairRow, "through" | "year"> & { readonly one: string; readonly other: string };

const columns = [
  "row.event as id",
  "row.one",
  "row.other",
  "row.type",
  "row.mode",
  "row.cameo",
  "row.quad",
  "row.factuality",
  "row.background",
  "row.score",
  "row.earliest",
  "row.latest",
  "row.independent",
  "row.people",
] as const;

type Selected = { readonly id: string } & Pick<
  Tables["event_pairs"],
  | "one"
  | "other"
  | "type"
  | "mode"
  | "cameo"
  | "quad"
  | "factuality"
  | "background"
  | "score"
  | "earliest"
  | "latest"
  | "independent"
  | "people"
>;

const bareOf = (row: Selected): Bare =>
  ({ ...row, background: row.background === 1, people: row.people === 1 }) as Bare;

/** Rows of one party's pairs with any of the others. */
async function between(
  record: OpenRecord,
  party: string,
  others: readonly string[],
  days: Pick<PairOptions, "from" | "to">,
): Promise<Bare[]> {
  const sides = [
    { one: [party], other: others.filter((code) => code > party) },
    { one: others.filter((code) => code < party), other: [party] },
  ];
  const found: Bare[] = [];
  for (const { one, other } of sides) {
    if (one.length === 0 || other.length === 0) continue;
    const rows = await withinDays(record.db.selectFrom("event_pairs as row") as unknown as LightQuery, days)
      .select(columns)
      .where("row.one", "in", one)
      .where("row.other", "in", other)
      .execute();
    found.push(...rows.map(bareOf));
  }
  return found;
}

export function sameYear(earliest: string | null, latest: string | null): number | null {
  return earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4)
    ? Number(earliest.slice(0, 4))
    : null;
}

const news = ({ background, factuality }: Pick<PairRow, "background" | "factuality">): boolean =>
  !background && tookPlace(factuality);

/** Of undated news the year in which all its witnesses came out. */
async function yearsTold(record: OpenRecord, ids: readonly string[]): Promise<Map<string, number | null>> {
  const told = new Map<string, Set<number | null>>();
  for (const some of chunks(ids)) {
    const rows = await record.db
      .selectFrom("mentions")
      .innerJoin("reports", "reports.id", "mentions.report")
      .select(["mentions.event", "published_earliest", "published_latest", "anchor"])
      .where("mentions.event", "in", some)
      .execute();
    for (const { event, published_earliest, published_latest, anchor } of rows) {
      const year = anchor === null ? sameYear(published_earliest, published_latest) : Number(anchor.slice(0, 4));
      told.set(event as string, (told.get(event as string) ?? new Set()).add(year));
    }
  }
  return new Map([...told].map(([id, years]) => [id, years.size === 1 ? ([...years][0] ?? null) : null]));
}

async function withYears(record: OpenRecord, rows: readonly Bare[]): Promise<(Bare & { year: number | null })[]> {
  const own = rows.map((row) => ({ ...row, year: sameYear(row.earliest, row.latest) }));
  const open = own.filter((row) => row.year === null && news(row)).map(({ id }) => id);
  const told = await yearsTold(record, open);
  return own.map((row) => (row.year === null ? { ...row, year: told.get(row.id) ?? null } : row));
}

const covers = (terms: readonly Membership[], year: number | null): boolean =>
  terms.some(
    ({ from, to }) =>
      year !== null &&
      (from === null || from.slice(0, 4) <= String(year)) &&
      (to === null || to.slice(0, 4) >= String(year)),
  );

/** Events between `b` and the bodies of `a`, for the years in which it belonged to them. */
async function throughBodies(record: OpenRecord, a: string, b: string, options: PairOptions): Promise<PairRow[]> {
  const bodies = bodiesOf(loadKnowledge(), a);
  const rows = await between(record, b, [...bodies.keys()].sort(), options);
  return (await withYears(record, rows)).flatMap((row) => {
    const through = row.one === b ? row.other : row.one;
    return covers(bodies.get(through) ?? [], row.year) ? [{ ...row, through }] : [];
  });
}

/** Undated news, which stands in the year of its reports; or all but that. */
export function openNews(query: LightQuery, open: boolean): LightQuery {
  const is = sql<boolean>`(row.background = 0 AND ${rowTookPlace}
    AND CASE WHEN substr(row.earliest, 1, 4) = substr(row.latest, 1, 4) THEN 1 ELSE 0 END = 0)`;
  return query.where(open ? is : sql<boolean>`NOT ${is}`);
}

type Direct = (query: LightQuery) => Promise<Selected[]>;

/** Some of the rows between the two, and all those through the bodies of either that are not between the two as well. */
async function withBodies(
  record: OpenRecord,
  pair: readonly [string, string],
  options: PairOptions,
  some: Direct,
): Promise<PairRow[]> {
  const [a, b] = pair;
  const query = lightQuery(record, { parties: pair, ...days(options) });
  const direct = await withYears(record, (await some(query)).map(bareOf));
  const through = [...(await throughBodies(record, a, b, options)), ...(await throughBodies(record, b, a, options))];
  const rows = new Map<string, PairRow>(direct.map((row) => [row.id, { ...row, through: null }]));
  const both = await alsoDirect(
    query,
    through.map(({ id }) => id),
  );
  for (const row of through) if (!both.has(row.id) && !rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

const days = ({ from, to }: PairOptions): PairOptions => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

async function alsoDirect(query: LightQuery, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of chunks(ids))
    for (const { id } of await query.select("row.event as id").where("row.event", "in", some).execute()) found.add(id);
  return found;
}

/** What a table counts one by one: undated news between the two, and what went through bodies. */
export function throughRows(
  record: OpenRecord,
  pair: readonly [string, string],
  options: PairOptions,
): Promise<PairRow[]> {
  return withBodies(record, pair, options, (query) => openNews(query, true).select(columns).execute());
}

function heaviest(rows: readonly PairRow[], most: number): PairRow[] {
  const sorted = rows.map((row) => ({ row, heavy: rowWeight(row), at: placeOf(row) }));
  sorted.sort((x, y) => y.heavy - x.heavy || (x.at < y.at ? -1 : 1));
  return sorted.slice(0, most).map(({ row }) => row);
}

/** The key of its place in the order of time; undated ones last. */
export const placeOf = ({ earliest, latest, id }: PairRow): string =>
  `${earliest ?? latest ?? "9999"} ${latest ?? earliest ?? "9999"} ${id}`;

/** The events; the `most` weighty ones where there are more. */
export async function pairEvents(
  record: OpenRecord,
  pair: readonly [string, string],
  options: PairOptions = {},
): Promise<{ readonly events: readonly PairEvent[]; readonly omitted: number }> {
  const { most = Number.MAX_SAFE_INTEGER } = options;
  const rows = await withBodies(record, pair, options, (query) =>
    query
      .select(columns)
      .orderBy(sqlWeight(), "desc")
      .orderBy("row.first")
      .orderBy("row.last")
      .orderBy("row.event")
      .limit(most)
      .execute(),
  );
  const heavy = heaviest(rows, most).sort((x, y) => (placeOf(x) < placeOf(y) ? -1 : 1));
  const direct = await countEvents(record, { parties: pair, ...days(options) });
  const all = direct + rows.filter((row) => row.through !== null).length;
  const through = new Map(heavy.map((row) => [row.id, row.through]));
  const events = await eventsById(record, [...through.keys()]);
  return {
    events: events.map((event) => ({ event, through: through.get(event.id) ?? null })),
    omitted: all - heavy.length,
  };
}

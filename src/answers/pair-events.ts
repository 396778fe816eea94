/**
 * @module The events of a pair: between the two, and between one and the small bodies of the other.
 *
 * A state also acts through bodies it belongs to ("the group rejects …"), for the years in which it did. Rows come from
 * the indexed columns; the events themselves are read for those that are shown, so that a pair may have many thousands.
 */
import type { Quad } from "#coding";
import { loadKnowledge, type Membership } from "#data";
import { chunks, type Database, type Record as OpenRecord, type RecordEvent } from "#record";
import { bodiesOf } from "./bodies.js";
import { firstDay, lastDay } from "./events.js";

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

type Bare = Omit<PairRow, "through" | "year">;

async function count(db: Database, party: string): Promise<number> {
  const row = await db
    .selectFrom("event_parties")
    .select((make) => make.fn.countAll().as("count"))
    .where("party", "=", party)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function between(record: OpenRecord, a: string, b: string, { from, to }: PairOptions): Promise<Bare[]> {
  const { db } = record;
  // The rarer of the two leads: a small state's pair with a large one is found in the small one's rows.
  const [rare, other] = (await count(db, a)) <= (await count(db, b)) ? [a, b] : [b, a];
  let query = db
    .selectFrom("event_parties as one")
    .crossJoin("events")
    .select([
      "events.id",
      "type",
      "mode",
      "cameo",
      "quad",
      "factuality",
      "background",
      "score",
      "earliest",
      "latest",
      "independent",
      "people",
    ])
    .distinct()
    .whereRef("events.id", "=", "one.event")
    .where("one.party", "=", rare)
    .where((where) =>
      where.exists(
        where
          .selectFrom("event_parties as two")
          .select("two.event")
          .where("two.party", "=", other)
          .whereRef("two.event", "=", "one.event"),
      ),
    );
  if (from) {
    const first = firstDay(from);
    query = query.where((where) =>
      where.or([
        where("latest", ">=", first),
        where.and([where("latest", "is", null), where("earliest", "is not", null)]),
      ]),
    );
  }
  if (to) {
    const last = lastDay(to);
    query = query.where((where) =>
      where.or([
        where("earliest", "<=", last),
        where.and([where("earliest", "is", null), where("latest", "<=", last)]),
      ]),
    );
  }
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, background: row.background === 1, people: row.people === 1 }) as Bare);
}

export function sameYear(earliest: string | null, latest: string | null): number | null {
  return earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4)
    ? Number(earliest.slice(0, 4))
    : null;
}

const news = ({ background, factuality }: Pick<PairRow, "background" | "factuality">): boolean =>
  !background && (factuality === "happened" || factuality === "ongoing");

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

/** Of these bodies, those that are parties of any event. */
async function known(record: OpenRecord, bodies: readonly string[]): Promise<string[]> {
  const rows = await record.db
    .selectFrom("event_parties")
    .select("party")
    .distinct()
    .where("party", "in", bodies)
    .execute();
  return rows.map(({ party }) => party).sort();
}

/** Events between `b` and the bodies of `a`. */
async function throughBodies(record: OpenRecord, a: string, b: string, options: PairOptions): Promise<PairRow[]> {
  const bodies = bodiesOf(loadKnowledge(), a);
  if (bodies.size === 0) return [];
  const found: PairRow[] = [];
  for (const body of await known(record, [...bodies.keys()])) {
    const rows = await withYears(record, await between(record, body, b, options));
    found.push(
      ...rows.filter(({ year }) => covers(bodies.get(body) ?? [], year)).map((row) => ({ ...row, through: body })),
    );
  }
  return found;
}

/** Each event once, in the order of time. */
export async function pairRows(
  record: OpenRecord,
  [a, b]: readonly [string, string],
  options: PairOptions = {},
): Promise<PairRow[]> {
  const direct = await withYears(record, await between(record, a, b, options));
  const all = [
    ...direct.map((row) => ({ ...row, through: null })),
    ...(await throughBodies(record, a, b, options)),
    ...(await throughBodies(record, b, a, options)),
  ];
  const seen = new Set<string>();
  const key = (row: PairRow): string => `${row.earliest ?? row.latest ?? "9999"} ${row.latest ?? "9999"} ${row.id}`;
  return all.filter(({ id }) => !seen.has(id) && seen.add(id)).sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

/** Events by id, in the order of the ids. */
export async function eventsById(record: OpenRecord, ids: readonly string[]): Promise<RecordEvent[]> {
  const found = new Map<string, RecordEvent>();
  for (const some of chunks(ids)) {
    const rows = await record.db.selectFrom("events").select(["id", "body"]).where("id", "in", some).execute();
    for (const { id, body } of rows) found.set(id, JSON.parse(body) as RecordEvent);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** How much a row weighs when only some events can be shown: turns of the relation first, then what PLOVER's scale says. */
export function weightOfRow(row: PairRow): number {
  const turns = loadKnowledge().levelActs.some(({ cameo, mode }) => cameo === row.cameo && mode === row.mode);
  return (
    (turns ? 6 : 0) +
    Math.abs(row.score) +
    2 * Math.min(row.independent - 1, 4) +
    (row.factuality === "happened" || row.factuality === "ongoing" ? 3 : 0) -
    (row.background ? 4 : 0) -
    (row.through === null ? 0 : 2)
  );
}

/** The events; the `most` weighty ones where there are more. */
export async function pairEvents(
  record: OpenRecord,
  pair: readonly [string, string],
  options: PairOptions = {},
): Promise<{ readonly events: readonly PairEvent[]; readonly omitted: number }> {
  const rows = await pairRows(record, pair, options);
  const { most = rows.length } = options;
  const heavy = rows.length <= most ? rows : [...rows].sort((x, y) => weightOfRow(y) - weightOfRow(x)).slice(0, most);
  const through = new Map(heavy.map((row) => [row.id, row.through]));
  const events = await eventsById(record, [...through.keys()]);
  return {
    events: events.map((event) => ({ event, through: through.get(event.id) ?? null })),
    omitted: rows.length - heavy.length,
  };
}

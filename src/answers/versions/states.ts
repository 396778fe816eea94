/** @module A record at two moments: the events that are not the same, and what stood behind them at each. */
import { sql } from "kysely";
import { chunks, type Database, type DecisionKind, type RecordEvent, rowsAt } from "#record";

/** A version's number; null is the record as it stands. */
export type Moment = number | null;

export interface Mention {
  readonly id: string;
  readonly report: string;
  readonly key: string;
  readonly event: string | null;
  readonly body: string;
}

export interface ReportState {
  readonly id: string;
  readonly text_sha256: string;
  readonly coder: string;
  readonly anchor: string | null;
  readonly anchor_from: string | null;
}

export interface Ruled {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly by: string;
  readonly event: string;
  readonly other: string | null;
  /** Mentions it applied to. */
  readonly keys: readonly string[];
}

/** What stood at one moment behind the events that changed. */
export interface State {
  readonly events: ReadonlyMap<string, RecordEvent>;
  /** Where the ids that are gone lead. */
  readonly redirects: ReadonlyMap<string, string | null>;
  readonly mentions: readonly Mention[];
  readonly reports: ReadonlyMap<string, ReportState>;
  readonly decisions: ReadonlyMap<string, Ruled>;
}

/** Events of `here` that `there` does not have, or not so. */
async function onlyAt(db: Database, here: Moment, there: Moment): Promise<Map<string, RecordEvent>> {
  const { rows } = await sql<{
    id: string;
    body: string;
  }>`SELECT own.id, own.body FROM ${rowsAt(db, "events", here)} AS own
    LEFT JOIN ${rowsAt(db, "events", there)} AS other ON other.id = own.id
    WHERE other.id IS NULL OR other.body <> own.body ORDER BY own.id`.execute(db);
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as RecordEvent]));
}

async function countAt(db: Database, moment: Moment): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`SELECT count(*) AS count FROM ${rowsAt(db, "events", moment)} AS held`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

async function decisionsAt(db: Database, moment: Moment): Promise<Map<string, Ruled>> {
  const { rows } = await sql<Omit<Ruled, "keys">>`SELECT id, kind, reason, "by", event, other
    FROM ${rowsAt(db, "decisions", moment)} AS held ORDER BY at, id`.execute(db);
  const targets = await sql<{ decision: string; key: string | null }>`SELECT decision, key
    FROM ${rowsAt(db, "decision_targets", moment)} AS held`.execute(db);
  const keys = new Map<string, string[]>();
  for (const { decision, key } of targets.rows)
    if (key !== null) keys.set(decision, [...(keys.get(decision) ?? []), key]);
  return new Map(rows.map((row) => [row.id, { ...row, keys: keys.get(row.id) ?? [] }]));
}

/** Of long lists, some at a time. */
async function inParts<T>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const some of chunks(ids)) found.push(...(await ask(some)));
  return found;
}

/** The mentions of these events, and those of their reports. */
async function mentionsAt(db: Database, moment: Moment, events: readonly string[]): Promise<Mention[]> {
  return inParts(events, async (some) => {
    const { rows } = await sql<Mention>`SELECT id, report, key, event, COALESCE(read_body, body) AS body
      FROM ${rowsAt(db, "mentions", moment)} AS held WHERE event IN (${sql.join(some)})`.execute(db);
    return rows;
  });
}

async function reportsAt(db: Database, moment: Moment): Promise<Map<string, ReportState>> {
  const { rows } = await sql<ReportState>`SELECT id, text_sha256, coder, anchor, anchor_from
    FROM ${rowsAt(db, "reports", moment)} AS held`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

async function redirectsAt(db: Database, moment: Moment, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await inParts(ids, async (some) => {
    const found = await sql<{ id: string; target: string | null }>`SELECT id, target
      FROM ${rowsAt(db, "redirects", moment)} AS held WHERE id IN (${sql.join(some)})`.execute(db);
    return found.rows;
  });
  return new Map(rows.map(({ id, target }) => [id, target]));
}

/** Both states, and how many events are the same in both. */
export async function statesOf(
  db: Database,
  before: Moment,
  after: Moment,
): Promise<{ before: State; after: State; kept: number }> {
  const old = await onlyAt(db, before, after);
  const now = await onlyAt(db, after, before);
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  const stateAt = async (moment: Moment, events: ReadonlyMap<string, RecordEvent>): Promise<State> => ({
    events,
    redirects: await redirectsAt(db, moment, ids),
    mentions: await mentionsAt(db, moment, ids),
    reports: await reportsAt(db, moment),
    decisions: await decisionsAt(db, moment),
  });
  return {
    before: await stateAt(before, old),
    after: await stateAt(after, now),
    kept: (await countAt(db, before)) - old.size,
  };
}

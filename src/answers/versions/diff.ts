/** @module What changed between two versions, event by event, each with its cause. */
import { coderVersion } from "#coding";
import { listVersions, type Record as OpenRecord, type RecordEvent, versionNumber } from "#record";
import { type Cause, causesOf, type Moments } from "./causes.js";
import { statesOf } from "./states.js";

/** "moved": the same event under another id. */
export type ChangeSort = "changed" | "merged" | "split" | "moved" | "new" | "withdrawn";

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Change {
  readonly sort: ChangeSort;
  readonly id: string;
  /** Where a merged or moved event went; from which one a split one came. */
  readonly other: string | null;
  readonly fields: readonly FieldChange[];
  readonly causes: readonly Cause[];
  /** The event as it stands after; before, where it is gone. */
  readonly event: RecordEvent;
}

export interface Diff {
  readonly before: string;
  /** Null: the record as it stands. */
  readonly after: string | null;
  /** Events that are the same in both. */
  readonly kept: number;
  readonly changes: readonly Change[];
}

function fieldChanges(before: RecordEvent, after: RecordEvent): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof RecordEvent)[];
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

const partiesOf = ({ actors, recipients }: RecordEvent): string[] =>
  [...actors, ...recipients].flatMap(({ state, org }) => state ?? org ?? []);

/** The event that took most of its mentions. */
function heir(id: string, moments: Moments): string | null {
  const target = moments.after.redirects.get(id);
  if (target) return target;
  const old = moments.before.mentions.filter(({ event }) => event === id);
  const now = moments.after.mentions.find(
    ({ id: mention, key, event }) => event !== null && old.some((one) => one.id === mention && one.key === key),
  );
  return now?.event ?? null;
}

function goneChange(event: RecordEvent, moments: Moments, stood: (id: string) => boolean): Change {
  const other = heir(event.id, moments);
  const sort = other === null ? "withdrawn" : stood(other) ? "merged" : "moved";
  const now = other === null ? undefined : moments.after.events.get(other);
  const ids = other === null ? [event.id] : [event.id, other];
  return {
    sort,
    id: event.id,
    other,
    fields: sort === "moved" && now ? fieldChanges(event, now).filter(({ field }) => field !== "id") : [],
    causes: causesOf(ids, partiesOf(event), moments),
    event: now ?? event,
  };
}

/** The event whose mentions a new one has. */
function parent(event: RecordEvent, moments: Moments): string | null {
  const own = moments.after.mentions.filter((mention) => mention.event === event.id);
  const before = moments.before.mentions.find(
    ({ id, key, event: was }) => was !== null && own.some((mention) => mention.id === id && mention.key === key),
  );
  return before?.event ?? null;
}

function cameChange(event: RecordEvent, moments: Moments, moved: ReadonlySet<string>): Change | null {
  if (moved.has(event.id)) return null;
  const other = parent(event, moments);
  return {
    sort: other === null ? "new" : "split",
    id: event.id,
    other,
    fields: [],
    causes: causesOf(other === null ? [event.id] : [event.id, other], partiesOf(event), moments),
    event,
  };
}

const order: readonly ChangeSort[] = ["changed", "merged", "split", "moved", "new", "withdrawn"];

/**
 * @param before  A version's name.
 * @param after   Another's, or null for the record as it stands.
 * @throws Fault CH-D22 where there is no such version.
 */
export async function diff(record: OpenRecord, before: string, after: string | null = null): Promise<Diff> {
  const { db } = record;
  const numbers = [await versionNumber(db, before), after === null ? null : await versionNumber(db, after)] as const;
  const versions = await listVersions(record);
  const program = (name: string | null): string => versions.find((one) => one.name === name)?.program ?? coderVersion;
  const { kept, ...states } = await statesOf(db, ...numbers);
  const moments: Moments = { ...states, programs: [program(before), program(after)] };
  const gone = [...states.before.events.values()].filter(({ id }) => !states.after.events.has(id));
  // An id that is neither gone nor new nor changed stands in both.
  const came = new Set([...states.after.events.keys()].filter((id) => !states.before.events.has(id)));
  const changes: Change[] = gone.map((event) => goneChange(event, moments, (id) => !came.has(id)));
  const moved = new Set(changes.flatMap(({ sort, other }) => (sort === "moved" && other !== null ? [other] : [])));
  for (const [id, event] of states.after.events) {
    const old = states.before.events.get(id);
    const change = old
      ? ({
          sort: "changed",
          id,
          other: null,
          fields: fieldChanges(old, event),
          causes: causesOf([id], partiesOf(event), moments),
          event,
        } as const)
      : cameChange(event, moments, moved);
    if (change) changes.push(change);
  }
  changes.sort((a, b) => order.indexOf(a.sort) - order.indexOf(b.sort) || (a.id < b.id ? -1 : 1));
  return { before, after, kept, changes };
}

/** @module Decisions as they stand in the tables, in the order in which they were made. */
import { chunks } from "../store/chunks.js";
import type { Database, DecisionsTable } from "../store/schema.js";
import type { Decision, DecisionNote, Field, Ruling, Target } from "./types.js";

interface Placed {
  readonly target: Target;
  readonly key: string | null;
}

function isWaiting(kind: Decision["kind"], placed: readonly Placed[]): boolean {
  const sides = kind === "merge" || kind === "split" ? [0, 1] : [0];
  return sides.some((side) => !placed.some(({ target, key }) => target.side === side && key !== null));
}

function decisionOf(row: DecisionsTable, placed: readonly Placed[]): Decision {
  const { id, kind, event, other, field, value, reason, by, at } = row;
  return {
    id,
    kind,
    event,
    other,
    field: field as Field | null,
    value: value === null ? null : JSON.parse(value),
    reason,
    by,
    at,
    targets: placed.map(({ target }) => target),
    waiting: isWaiting(kind, placed),
  };
}

function byTime(a: Ruling & { id: string }, b: Ruling & { id: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}

/** @param ids  Those; all without. Earliest first. */
export async function loadDecisions(db: Database, ids?: readonly string[]): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const part of ids === undefined ? [null] : chunks(ids)) {
    let rows = db.selectFrom("decisions").selectAll();
    let targets = db.selectFrom("decision_targets").select(["decision", "body", "key"]);
    if (part) {
      rows = rows.where("id", "in", part);
      targets = targets.where("decision", "in", part);
    }
    const placed = new Map<string, Placed[]>();
    for (const { decision, body, key } of await targets.orderBy("decision").orderBy("ordinal").execute())
      placed.set(decision, [...(placed.get(decision) ?? []), { target: JSON.parse(body) as Target, key }]);
    decisions.push(...(await rows.execute()).map((row) => decisionOf(row, placed.get(row.id) ?? [])));
  }
  return decisions.sort(byTime);
}

interface Pointer {
  readonly decision: string;
  readonly report: string;
  readonly key: string;
}

/** Which decisions apply to the mentions of these keys. */
export async function pointersTo(db: Database, keys: readonly string[]): Promise<Pointer[]> {
  const found: Pointer[] = [];
  for (const part of chunks(keys)) {
    const rows = await db
      .selectFrom("decision_targets")
      .select(["decision", "report", "key"])
      .where("key", "in", part)
      .execute();
    found.push(...(rows as Pointer[]));
  }
  return found;
}

interface Place {
  readonly report: string;
  readonly key: string;
}

/** Two copies of one text have the same keys: a mention is told by its report, too. */
export const placeOfMention = ({ report, key }: Place): string => `${report} ${key}`;

/** By mention (`placeOfMention`), the decisions that apply to it, earliest first. */
export async function decisionsOn(db: Database, mentions: readonly Place[]): Promise<Map<string, Decision[]>> {
  const pointers = await pointersTo(db, [...new Set(mentions.map(({ key }) => key))]);
  if (pointers.length === 0) return new Map();
  const decisions = await loadDecisions(db, [...new Set(pointers.map(({ decision }) => decision))]);
  const ids = new Map<string, Set<string>>();
  for (const pointer of pointers) {
    const place = placeOfMention(pointer);
    ids.set(place, (ids.get(place) ?? new Set()).add(pointer.decision));
  }
  return new Map([...ids].map(([place, of]) => [place, decisions.filter(({ id }) => of.has(id))]));
}

export function noteOf({ id, kind, field, value, reason, by, at }: Decision): DecisionNote {
  return { id, kind, field, value, reason, by, at };
}

/** Mentions with the decisions on them, a row each. */
export const ruledMentions = (db: Database) =>
  db
    .selectFrom("mentions")
    .innerJoin("decision_targets", (join) =>
      join.onRef("decision_targets.key", "=", "mentions.key").onRef("decision_targets.report", "=", "mentions.report"),
    )
    .innerJoin("decisions", "decisions.id", "decision_targets.decision");

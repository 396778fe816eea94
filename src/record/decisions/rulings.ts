/**
 * @module What people ruled on pairs of mentions: these are one event, these are not.
 *
 * Later rulings go before earlier ones, and no two of those returned contradict each other, not even through a third.
 */
import { chunks } from "../store/chunks.js";
import type { Database } from "../store/schema.js";
import { loadDecisions, pointersTo } from "./rows.js";
import type { Decision } from "./types.js";

export type Pair = readonly [string, string];

/** Pairs of mention keys, each written with the smaller first. */
export interface Rulings {
  readonly together: readonly Pair[];
  readonly apart: readonly Pair[];
}

/** The decision's pairs, by the mentions it applies to now. */
export interface PairRuling {
  readonly kind: Decision["kind"];
  readonly pairs: readonly Pair[];
}

/** Sets of keys that are one. */
class Unions {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) at = up;
    return at;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.root(a), this.root(b)];
    if (left !== right) this.#parents.set(left, right);
  }
}

/** @param rulings  Latest first. */
export function consistent(rulings: readonly PairRuling[]): Rulings {
  const unions = new Unions();
  const together: Pair[] = [];
  const apart: Pair[] = [];
  const separates = (x: string, y: string): boolean =>
    apart.some(([a, b]) => {
      const roots = [unions.root(a), unions.root(b)];
      return roots.includes(x) && roots.includes(y);
    });
  for (const { kind, pairs } of rulings) {
    for (const pair of pairs) {
      const [x, y] = [unions.root(pair[0]), unions.root(pair[1])];
      if (kind === "split" && x !== y) apart.push(pair);
      if (kind !== "merge" || (x !== y && separates(x, y))) continue;
      unions.join(x, y);
      together.push(pair);
    }
  }
  return { together, apart };
}

/** Each side's keys against the other's. */
function pairsOf(sides: readonly [readonly string[], readonly string[]]): Pair[] {
  return sides[0].flatMap((a) => sides[1].flatMap((b): Pair[] => (a === b ? [] : [a < b ? [a, b] : [b, a]])));
}

/** All keys that rulings tie to these, these included; and the ids of the rulings. */
async function tied(db: Database, keys: readonly string[]): Promise<{ keys: Set<string>; ids: Set<string> }> {
  const seen = new Set(keys);
  const ids = new Set<string>();
  let fresh = [...seen];
  while (fresh.length > 0) {
    const found = (await pointersTo(db, fresh)).map(({ decision }) => decision).filter((id) => !ids.has(id));
    for (const id of found) ids.add(id);
    fresh = [];
    for (const part of chunks([...new Set(found)])) {
      const rows = await db
        .selectFrom("decision_targets")
        .innerJoin("decisions", "decisions.id", "decision_targets.decision")
        .select("key")
        .where("decision", "in", part)
        .where("kind", "in", ["merge", "split"])
        .execute();
      for (const { key } of rows) {
        if (key === null || seen.has(key)) continue;
        seen.add(key);
        fresh.push(key);
      }
    }
  }
  return { keys: seen, ids };
}

/** All keys that merges and splits tie to these, these included. */
export async function tiedKeys(db: Database, keys: readonly string[]): Promise<string[]> {
  return [...(await tied(db, keys)).keys];
}

/**
 * The rulings on any of these mentions, and on those tied to them.
 *
 * @param keys  Mention keys.
 */
export async function rulingsOf(db: Database, keys: readonly string[]): Promise<Rulings> {
  const { ids } = await tied(db, keys);
  const decisions = (await loadDecisions(db, [...ids])).filter(({ kind }) => kind === "merge" || kind === "split");
  const rulings: PairRuling[] = [];
  for (const { id, kind } of decisions.reverse()) {
    const rows = await db
      .selectFrom("decision_targets")
      .select(["side", "key"])
      .where("decision", "=", id)
      .orderBy("key")
      .execute();
    const side = (at: number): string[] => [
      ...new Set(rows.flatMap((row) => (row.side === at ? (row.key ?? []) : []))),
    ];
    rulings.push({ kind, pairs: pairsOf([side(0), side(1)]) });
  }
  return consistent(rulings);
}

interface Ruled {
  /** Keys that are one event with it. */
  readonly together: readonly string[];
  /** Keys that are none with it. */
  readonly apart: readonly string[];
}

const unruled: Ruled = { together: [], apart: [] };

/**
 * What is ruled on each mention, by its key.
 *
 * @param decided  All decisions, by mention: most mentions have none, and then nothing is asked.
 */
export async function ruledPairs(
  db: Database,
  decided: ReadonlyMap<string, readonly Decision[]>,
): Promise<(key: string) => Ruled> {
  const pairs = [...decided.values()].flat().filter(({ kind }) => kind === "merge" || kind === "split");
  if (pairs.length === 0) return () => unruled;
  const { together, apart } = await rulingsOf(db, await keysOf(db, pairs));
  const others = (list: readonly Pair[], key: string): string[] =>
    list.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []));
  return (key) => ({ together: others(together, key), apart: others(apart, key) });
}

async function keysOf(db: Database, decisions: readonly Decision[]): Promise<string[]> {
  const keys = new Set<string>();
  for (const part of chunks([...new Set(decisions.map(({ id }) => id))]))
    for (const { key } of await db.selectFrom("decision_targets").select("key").where("decision", "in", part).execute())
      if (key !== null) keys.add(key);
  return [...keys];
}

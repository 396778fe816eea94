/**
 * @module From some mentions to all that hang together with them.
 *
 * Two mentions that may be one event, whatever people ruled, are neighbours. What is laid together depends on a
 * mention's neighbours, on theirs, and so on, and on nothing else: a new report touches these few, however large the
 * record is.
 */
import { sql } from "kysely";
import { loadMentions, type View } from "./load.js";
import { fits } from "./merge/fits.js";
import type { Mention } from "./merge/types.js";
import { dyadsOf, type Window, windowsOf } from "./merge/windows.js";
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";

interface Placed {
  readonly mention: Mention;
  readonly windows: readonly Window[];
  readonly dyads: readonly string[];
}

function placed(mention: Mention): Placed {
  return { mention, windows: windowsOf(mention), dyads: dyadsOf(mention) };
}

function overlap(a: readonly Window[], b: readonly Window[]): boolean {
  return a.some((left) => b.some((right) => left.low <= right.high && right.low <= left.high));
}

/** Where the frontier looks: per dyad the windows, those that touch made one. */
function wanted(frontier: readonly Placed[]): { dyad: string; low: number; high: number }[] {
  const byDyad = new Map<string, Window[]>();
  for (const { dyads, windows } of frontier)
    for (const dyad of dyads) byDyad.set(dyad, [...(byDyad.get(dyad) ?? []), ...windows]);
  return [...byDyad].flatMap(([dyad, windows]) => {
    const merged: { low: number; high: number }[] = [];
    for (const { low, high } of [...windows].sort((a, b) => a.low - b.low)) {
      const last = merged.at(-1);
      if (last && low <= last.high + 1) last.high = Math.max(last.high, high);
      else merged.push({ low, high });
    }
    return merged.map((window) => ({ dyad, ...window }));
  });
}

/** Ids of the mentions that stand where these look, of their copies, and of those that people ruled one with them. */
async function candidates(db: Database, frontier: readonly Placed[]): Promise<Set<string>> {
  const ids = new Set<string>();
  const take = (rows: readonly { readonly id: string }[]): void => {
    for (const { id } of rows) ids.add(id);
  };
  for (const some of chunks(wanted(frontier), 150)) {
    const values = sql.join(some.map(({ dyad, low, high }) => sql`(${dyad}, ${sql.lit(low)}, ${sql.lit(high)})`));
    const { rows } = await sql<{ id: string }>`WITH wanted (dyad, low, high) AS (VALUES ${values})
      SELECT DISTINCT mention AS id FROM wanted JOIN mention_windows AS there
      ON there.dyad = wanted.dyad AND there.low <= wanted.high AND there.high >= wanted.low`.execute(db);
    take(rows);
  }
  const keys = [...new Set(frontier.flatMap(({ mention }) => [mention.key, ...mention.together]))];
  for (const some of chunks(keys))
    take(await db.selectFrom("mentions").select("id").where("key", "in", some).execute());
  return ids;
}

/** Sets of mentions that grow together. */
class Components {
  readonly #parent = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    this.#parent.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    this.#parent.set(this.find(a), this.find(b));
  }
}

export interface Neighbourhood {
  /** All mentions that hang together with those asked for, as sets that have nothing to do with each other. */
  readonly sets: readonly (readonly Mention[])[];
  /** Those that a mention of the sets meets under its parties and days, whether they may be one with it or not. */
  near(id: string): Mention[];
}

/**
 * From some mentions to all that hang together with them.
 *
 * @param ids  Mentions; those that the record does not hold are left out.
 */
export async function neighbourhood(db: Database, ids: readonly string[], view: View): Promise<Neighbourhood> {
  const known = new Map<string, Mention>();
  const seen = new Map<string, Placed>();
  const byDyad = new Map<string, Placed[]>();
  const byKey = new Map<string, Placed[]>();
  const components = new Components();

  const listed = (lists: Map<string, Placed[]>, key: string, one: Placed): void => {
    const list = lists.get(key);
    if (list) list.push(one);
    else lists.set(key, [one]);
  };
  const look = (mentions: readonly Mention[]): Placed[] =>
    mentions.map((mention) => {
      const one = placed(mention);
      seen.set(mention.id, one);
      for (const dyad of one.dyads) listed(byDyad, dyad, one);
      listed(byKey, mention.key, one);
      return one;
    });

  const met = (one: Placed): Placed[] =>
    [...new Set(one.dyads.flatMap((dyad) => byDyad.get(dyad) ?? []))].filter(
      (other) => other !== one && (one.mention.key === other.mention.key || overlap(one.windows, other.windows)),
    );

  let frontier = look(await loadMentions(db, [...new Set(ids)], view));
  for (const { mention } of frontier) known.set(mention.id, mention);
  while (frontier.length > 0) {
    const fresh = [...(await candidates(db, frontier))].filter((id) => !seen.has(id));
    look(await loadMentions(db, fresh, view));
    const next: Placed[] = [];
    for (const one of frontier) {
      const ruled = new Set(one.mention.together.flatMap((key) => byKey.get(key) ?? []));
      for (const other of new Set([...met(one), ...ruled])) {
        if (other === one || !(ruled.has(other) || fits(one.mention, other.mention))) continue;
        components.join(one.mention.id, other.mention.id);
        if (known.has(other.mention.id)) continue;
        known.set(other.mention.id, other.mention);
        next.push(other);
      }
    }
    frontier = next;
  }
  const sets = new Map<string, Mention[]>();
  for (const mention of known.values()) {
    const root = components.find(mention.id);
    const set = sets.get(root);
    if (set) set.push(mention);
    else sets.set(root, [mention]);
  }
  return {
    sets: [...sets.values()],
    near: (id) => {
      const one = seen.get(id);
      return one ? met(one).map(({ mention }) => mention) : [];
    },
  };
}

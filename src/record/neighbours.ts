/**
 * @module From some mentions to all that hang together with them.
 *
 * Two mentions that may be one event, whatever people ruled, are neighbours. What is laid together depends on a
 * mention's neighbours, on theirs, and so on, and on nothing else: a new report touches these few, however large the
 * record is.
 */
import { sql } from "kysely";
import { type Known, loadMentions, type View } from "./load.js";
import { fits } from "./merge/fits.js";
import type { Mention } from "./merge/types.js";
import { type Place, placesOf } from "./merge/windows.js";
import { chunks } from "./store/chunks.js";
import type { Database } from "./store/schema.js";

interface Placed {
  readonly mention: Mention;
  readonly places: readonly Place[];
}

/** Where the frontier looks: per dyad the windows, those that touch made one. */
function wanted(frontier: readonly Placed[]): Place[] {
  const byDyad = new Map<string, Place[]>();
  for (const place of frontier.flatMap(({ places }) => places)) {
    const known = byDyad.get(place.dyad);
    if (known) known.push(place);
    else byDyad.set(place.dyad, [place]);
  }
  return [...byDyad].flatMap(([dyad, places]) => {
    const merged: { dyad: string; low: number; high: number }[] = [];
    for (const { low, high } of places.sort((a, b) => a.low - b.low)) {
      const last = merged.at(-1);
      if (last && low <= last.high + 1) last.high = Math.max(last.high, high);
      else merged.push({ dyad, low, high });
    }
    return merged;
  });
}

/** Ids of the mentions that stand where these look, of their copies, and of those that people ruled one with them. */
async function candidates(db: Database, frontier: readonly Placed[]): Promise<Set<string>> {
  const ids = new Set<string>();
  const take = (rows: readonly { readonly id: string }[]): void => {
    for (const { id } of rows) ids.add(id);
  };
  for (const some of chunks(wanted(frontier), 150)) {
    const values = sql.join(
      some.map(({ dyad, low, high }) => sql`(${dyad}, CAST(${low} AS integer), CAST(${high} AS integer))`),
    );
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
 * @param ids     Mentions; those that the record does not hold are left out.
 * @param loaded  What is loaded already.
 */
export async function neighbourhood(
  db: Database,
  ids: readonly string[],
  view: View,
  loaded: Known = new Map(),
): Promise<Neighbourhood> {
  const known = new Map<string, Mention>();
  const seen = new Map<string, Placed>();
  const byDyad = new Map<string, { readonly one: Placed; readonly low: number; readonly high: number }[]>();
  const byKey = new Map<string, Placed[]>();
  const components = new Components();

  const look = (mentions: readonly Mention[]): Placed[] =>
    mentions.map((mention) => {
      const one = { mention, places: placesOf(mention) };
      seen.set(mention.id, one);
      for (const { dyad, low, high } of one.places) {
        const there = byDyad.get(dyad);
        if (there) there.push({ one, low, high });
        else byDyad.set(dyad, [{ one, low, high }]);
      }
      const copies = byKey.get(mention.key);
      if (copies) copies.push(one);
      else byKey.set(mention.key, [one]);
      return one;
    });

  /** Those that stand under one dyad with it on days that touch, and its copies. */
  const met = (one: Placed): Placed[] => {
    const others = new Set(byKey.get(one.mention.key));
    for (const { dyad, low, high } of one.places)
      for (const there of byDyad.get(dyad) ?? []) if (there.low <= high && low <= there.high) others.add(there.one);
    others.delete(one);
    return [...others];
  };

  let frontier = look(await loadMentions(db, [...new Set(ids)], view, false, loaded));
  for (const { mention } of frontier) known.set(mention.id, mention);
  while (frontier.length > 0) {
    const fresh = [...(await candidates(db, frontier))].filter((id) => !seen.has(id));
    look(await loadMentions(db, fresh, view, false, loaded));
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

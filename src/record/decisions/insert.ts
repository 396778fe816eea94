/** @module Writes a ruling into the tables, under an id that is a hash of it. */
import { letters, sha256 } from "../identity.js";
import type { Database } from "../store/schema.js";
import { loadDecisions } from "./rows.js";
import type { Ruling } from "./types.js";

/** In the order of the fields, whatever order they came in. */
function canonical(ruling: Ruling): string {
  const { kind, event, other, field, value, reason, by, at, targets } = ruling;
  return JSON.stringify([
    kind,
    event,
    other,
    field,
    value ?? null,
    reason,
    by,
    at,
    targets.map(({ side, report, key }) => [side, report, key]),
  ]);
}

/** Six letters of the hash; eight where another decision has the same six. */
async function idFor(db: Database, ruling: Ruling): Promise<{ id: string; known: boolean }> {
  const said = canonical(ruling);
  for (const count of [6, 8]) {
    const id = `d-${letters(sha256(said), count)}`;
    const [there] = await loadDecisions(db, [id]);
    if (!there || canonical(there) === said) return { id, known: there !== undefined };
  }
  return { id: `d-${letters(sha256(said), 12)}`, known: false };
}

/** The same ruling twice is one. What it does is `applyDecisions`. */
export async function insertRuling(db: Database, ruling: Ruling): Promise<{ id: string; known: boolean }> {
  const { kind, event, other, field, value, reason, by, at, targets } = ruling;
  const { id, known } = await idFor(db, ruling);
  if (known) return { id, known };
  const kept = field === null && kind !== "add" ? null : JSON.stringify(value ?? null);
  await db.insertInto("decisions").values({ id, kind, event, other, field, value: kept, reason, by, at }).execute();
  for (const [ordinal, target] of targets.entries())
    await db
      .insertInto("decision_targets")
      .values({
        decision: id,
        ordinal,
        side: target.side,
        report: target.report,
        body: JSON.stringify(target),
        key: null,
      })
      .execute();
  return { id, known };
}

/**
 * @module How much an event weighs when only some can be shown: turns of the relation first, then what PLOVER's scale
 * says, how many tell it, and how surely it took place.
 *
 * Weighed by the database where there are many, and by the same measures here.
 */
import { sql } from "kysely";
import { loadKnowledge } from "#data";
import type { RecordEvent } from "#record";
import { type Factuality, tookPlace } from "#text";
import { levelMade } from "./level.js";
import { rowTookPlace } from "./light.js";

/** What is added for each; the score counts as it is, whatever its sign. */
const adds = { turn: 12, voice: 2, tookPlace: 3, dated: 1, background: -4, through: -2 } as const;

/** Independent witnesses beyond the first that still add. */
const VOICES = 4;

interface Weighed {
  /** Makes or breaks the level of relations. */
  readonly turns: boolean;
  readonly score: number;
  readonly independent: number;
  readonly factuality: Factuality;
  readonly dated: boolean;
  readonly background: boolean;
  /** Done through a body that one of the two belongs to. */
  readonly through: boolean;
}

function weigh(one: Weighed): number {
  return (
    (one.turns ? adds.turn : 0) +
    Math.abs(one.score) +
    adds.voice * Math.min(one.independent - 1, VOICES) +
    (tookPlace(one.factuality) ? adds.tookPlace : 0) +
    (one.dated ? adds.dated : 0) +
    (one.background ? adds.background : 0) +
    (one.through ? adds.through : 0)
  );
}

export function weightOf(event: RecordEvent, pair: readonly [string, string]): number {
  return weigh({
    ...event,
    turns: levelMade(event, pair) !== null,
    independent: event.independentWitnesses,
    dated: event.when.earliest !== null && event.when.latest !== null,
    through: false,
  });
}

interface Row {
  readonly cameo: string;
  readonly mode: string | null;
  readonly score: number;
  readonly independent: number;
  readonly factuality: Factuality;
  readonly background: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly through: string | null;
}

/** The same of a row, by its act alone. */
export function rowWeight(row: Row): number {
  return weigh({
    ...row,
    turns: loadKnowledge().levelActs.some(({ cameo, mode }) => cameo === row.cameo && mode === row.mode),
    dated: row.earliest !== null && row.latest !== null,
    through: row.through !== null,
  });
}

/** The same as the database counts it, of a row between the two themselves. */
export function sqlWeight() {
  const turns = loadKnowledge().levelActs.map(({ cameo, mode }) =>
    mode === null
      ? sql`(row.cameo = ${cameo} AND row.mode IS NULL)`
      : sql`(row.cameo = ${cameo} AND row.mode = ${mode})`,
  );
  const put = (number: number) => sql.raw(String(number));
  return sql<number>`CASE WHEN ${sql.join(turns, sql` OR `)} THEN ${put(adds.turn)} ELSE 0 END + abs(row.score)
    + ${put(adds.voice)} * CASE WHEN row.independent > ${put(VOICES + 1)} THEN ${put(VOICES)} ELSE row.independent - 1 END
    + CASE WHEN ${rowTookPlace} THEN ${put(adds.tookPlace)} ELSE 0 END
    + CASE WHEN row.earliest IS NULL OR row.latest IS NULL THEN 0 ELSE ${put(adds.dated)} END
    + ${put(adds.background)} * row.background`;
}

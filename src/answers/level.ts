/**
 * @module The level of relations between two states, as a state over time: each change with the act or the office behind it.
 *
 * Before the first change the level is not known. An embassy that nobody tells of is not supposed.
 */

import { type Level, type LevelAct, loadKnowledge } from "#data";
import type { EventParty, Record as OpenRecord, RecordEvent } from "#record";
import { tookPlace } from "#text";
import { type Days, openDays, orderKey } from "./days.js";
import { eventsById } from "./events.js";
import { type Holder, holders } from "./holders.js";
import { lightQuery } from "./light.js";

export interface LevelCause {
  /** The event that made the change; null where an envoy in office shows the level. */
  readonly event: string | null;
  readonly person: string | null;
  /** "report", or the list that names the envoy. */
  readonly basis: string;
  readonly quote: string | null;
  readonly lang: string | null;
  readonly report: string | null;
}

export interface LevelPeriod {
  readonly level: Level | "unknown";
  /** The days between which it began; both null: before all that is known. */
  readonly from: Days;
  /** The days between which it ended; both null: it stands. */
  readonly to: Days;
  readonly cause: LevelCause | null;
}

interface Change {
  readonly level: Level;
  readonly when: Days;
  readonly cause: LevelCause;
}

const sent = new Set(["ambassador", "high-commissioner"]);

/** What stands before a rule's own id: its language, or the records that tell of the act. */
const readBy = /^(?:import\.)?[a-z-]+\./;

function fits(act: LevelAct, event: RecordEvent): boolean {
  if (event.cameo !== act.cameo || event.mode !== act.mode) return false;
  if (act.office && !event.recipients.some(({ office }) => office !== null && act.office?.includes(office)))
    return false;
  const own = `${event.type.toLowerCase()}.`;
  const read = event.witnesses.map(({ rule }) => rule.replace(readBy, "")).filter((rule) => rule.startsWith(own));
  if (read.length === 0) return act.alone === true;
  return read.some((id) =>
    act.rules.some((known) => (known.endsWith("*") ? id.startsWith(known.slice(0, -1)) : id === known)),
  );
}

/** The level that an event makes, if it was done and lies between the two alone. */
export function levelMade(event: RecordEvent, pair: readonly [string, string]): Level | null {
  if (!tookPlace(event.factuality)) return null;
  const codes = ({ state, org }: EventParty): string | null => state ?? org;
  const parties = new Set([...event.actors, ...event.recipients].map(codes));
  if (!pair.every((code) => parties.has(code))) return null;
  // Both on one side and a third on the other: what they did together to another.
  const acting = pair.filter((code) => event.actors.some((actor) => codes(actor) === code));
  if (acting.length === 2 && !event.symmetric && event.recipients.length > 0) return null;
  return loadKnowledge().levelActs.find((act) => fits(act, event))?.level ?? null;
}

function changeBy(event: RecordEvent, level: Level): Change {
  const witness = event.witnesses[0];
  const { earliest, latest } = event.when;
  return {
    level,
    when: { earliest, latest },
    cause: {
      event: event.id,
      person: null,
      basis: "report",
      quote: witness?.quote ?? null,
      lang: witness?.lang ?? null,
      report: witness?.report ?? null,
    },
  };
}

function changeOf({ person, from, seen, basis, witnesses }: Holder): Change[] {
  const day = from ?? seen.earliest;
  if (day === null) return [];
  const when = from === null ? { earliest: null, latest: day } : { earliest: day, latest: day };
  const witness = witnesses[0];
  return [
    {
      level: "full",
      when,
      cause: { event: null, person, basis, quote: witness?.quote ?? null, lang: null, report: witness?.report ?? null },
    },
  ];
}

/** Changes, in the order of time; what changes nothing is dropped. */
function periods(changes: readonly Change[]): LevelPeriod[] {
  const sorted = [...changes].sort((x, y) => (orderKey(x.when) < orderKey(y.when) ? -1 : 1));
  const kept = sorted.filter(({ level }, at) => level !== sorted[at - 1]?.level);
  const known = kept.map(({ level, when, cause }, at) => ({
    level,
    from: when,
    to: kept[at + 1]?.when ?? openDays,
    cause,
  }));
  const first = known[0];
  return first ? [{ level: "unknown", from: openDays, to: first.from, cause: null }, ...known] : [];
}

/** Ids of the events that may make a level: by the act alone, before anything of them is read. */
async function levelActs(record: OpenRecord, pair: readonly [string, string]): Promise<string[]> {
  const acts = loadKnowledge().levelActs;
  const rows = await lightQuery(record, {
    parties: pair,
    cameo: [...new Set(acts.map(({ cameo }) => cameo))],
    factuality: ["happened", "ongoing"],
  })
    .select(["row.event as id", "row.cameo", "row.mode"])
    .orderBy("row.first")
    .orderBy("row.last")
    .orderBy("row.event")
    .execute();
  return rows
    .filter((row) => acts.some(({ cameo, mode }) => row.cameo === cameo && row.mode === mode))
    .map(({ id }) => id);
}

/** The level over time; nothing where no act and no envoy shows it. */
export async function levelOf(record: OpenRecord, a: string, b: string): Promise<LevelPeriod[]> {
  const pair = [a, b] as const;
  const acts = await eventsById(record, await levelActs(record, pair));
  const made = acts.flatMap((event) => {
    const level = levelMade(event, pair);
    return level === null ? [] : [changeBy(event, level)];
  });
  const envoys = await holders(record, pair, (office, state, accreditedTo) => {
    return sent.has(office) && (state === a ? accreditedTo === b : state === b && accreditedTo === a);
  });
  return periods([...made, ...envoys.filter(({ acting }) => !acting).flatMap(changeOf)]);
}

/**
 * @module Who deals with whom: the partners of one party, and the parties of one matter with what passed between each two.
 *
 * Two deal with each other where one acts on the other, or both act together. What was only announced, reported or denied is
 * counted beside, never with what took place. A body is counted as itself, never as its members.
 */

import { loadKnowledge } from "#data";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { tookPlace } from "#text";
import { type EventFilter, lightQuery } from "./light.js";

export interface Dealings {
  readonly events: number;
  /** Happened or ongoing, by quad. */
  readonly byQuad: Readonly<Record<RecordEvent["quad"], number>>;
  /** Announced, reported, hypothetical or denied. */
  readonly unconfirmed: number;
  /** The last day on which anything is known to have taken place, to a month; null where none is. */
  readonly latest: string | null;
}

export interface Partner extends Dealings {
  readonly party: string;
  readonly kind: "state" | "territory" | "body";
  /** ISO 3166-1 numeric, by which maps know a state. */
  readonly numeric: string | null;
  /** Where its capital lies. */
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface DealingPair extends Dealings {
  readonly pair: readonly [string, string];
}

export interface NetworkParty {
  readonly party: string;
  readonly kind: Partner["kind"];
  readonly events: number;
}

export interface Network {
  /** Events of the matter, whoever takes part. */
  readonly events: number;
  readonly parties: readonly NetworkParty[];
  /** Pairs among those parties, those with most events first. */
  readonly pairs: readonly DealingPair[];
  /** Parties and pairs beyond those. */
  readonly omitted: { readonly parties: number; readonly pairs: number };
}

type Side = "actor" | "recipient" | "both";

interface Told {
  readonly quad: RecordEvent["quad"];
  readonly sure: boolean;
  readonly day: string | null;
  readonly sides: { readonly party: string; readonly side: Side }[];
}

/** In more doubt than a month, an event is not the latest of anything. */
const MOST_DAYS = 31;

function dayOf(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 < MOST_DAYS ? latest : null;
}

async function toldEvents(record: OpenRecord, filter: EventFilter): Promise<Told[]> {
  const some = lightQuery(record, filter)
    .select(["row.event as id", "row.quad", "row.factuality", "row.earliest", "row.latest"])
    .as("told");
  const rows = await record.db
    .selectFrom(some)
    .innerJoin("event_parties", "event_parties.event", "told.id")
    .select(["told.id", "told.quad", "told.factuality", "told.earliest", "told.latest"])
    .select(["event_parties.party", "event_parties.side"])
    .execute();
  const events = new Map<string, Told>();
  for (const { id, quad, factuality, earliest, latest, party, side } of rows) {
    let event = events.get(id);
    if (!event) {
      const sure = tookPlace(factuality);
      event = { quad: quad as Told["quad"], sure, day: dayOf(earliest, latest), sides: [] };
      events.set(id, event);
    }
    event.sides.push({ party, side: side as Side });
  }
  return [...events.values()];
}

type Counting = { -readonly [K in keyof Dealings]: Dealings[K] };

const none = (): Counting => ({
  events: 0,
  byQuad: { "verbal-cooperation": 0, "material-cooperation": 0, "verbal-conflict": 0, "material-conflict": 0 },
  unconfirmed: 0,
  latest: null,
});

function count(into: Counting, { quad, sure, day }: Told): void {
  into.events++;
  if (sure) (into.byQuad as Record<Told["quad"], number>)[quad]++;
  else into.unconfirmed++;
  if (day !== null && (into.latest === null || day > into.latest)) into.latest = day;
}

/** Pairs of an event that deal with each other, each once, the lesser code first. */
function pairsOf({ sides }: Told): (readonly [string, string])[] {
  const known = new Map<string, readonly [string, string]>();
  for (const [at, one] of sides.entries())
    for (const other of sides.slice(at + 1)) {
      if (one.party === other.party || (one.side === other.side && one.side !== "both")) continue;
      const pair = one.party < other.party ? ([one.party, other.party] as const) : ([other.party, one.party] as const);
      known.set(pair.join(" "), pair);
    }
  return [...known.values()];
}

const byMost =
  <T extends { readonly events: number }>(key: (row: T) => string) =>
  (a: T, b: T) =>
    b.events - a.events || (key(a) < key(b) ? -1 : 1);

const known = new Map<string, Pick<Partner, "kind" | "numeric" | "lat" | "lon">>();

/** What maps and tables know of a party beside its name. */
export function placeOfParty(code: string): Pick<Partner, "kind" | "numeric" | "lat" | "lon"> {
  let one = known.get(code);
  if (!one) {
    const { states, places } = loadKnowledge();
    const state = states.find((each) => each.code === code);
    const capitals = new Set(Object.values(state?.capitals ?? {}).flat());
    const seat = places
      .filter(({ country, names }) => country === code && names.some((name) => capitals.has(name)))
      .sort((a, b) => b.population - a.population)[0];
    one = {
      kind: state === undefined ? "body" : state.sovereign ? "state" : "territory",
      numeric: state?.numeric ?? null,
      lat: seat?.lat ?? null,
      lon: seat?.lon ?? null,
    };
    known.set(code, one);
  }
  return one;
}

/** Those whom a party dealt with, those with most events first. */
export async function listPartners(record: OpenRecord, party: string, filter: EventFilter = {}): Promise<Partner[]> {
  const events = await toldEvents(record, { ...filter, parties: [...(filter.parties ?? []), party] });
  const partners = new Map<string, Counting>();
  for (const event of events)
    for (const [a, b] of pairsOf(event)) {
      if (a !== party && b !== party) continue;
      const other = a === party ? b : a;
      const into = partners.get(other) ?? none();
      partners.set(other, into);
      count(into, event);
    }
  return [...partners]
    .map(([code, dealings]) => ({ party: code, ...placeOfParty(code), ...dealings }))
    .sort(byMost(({ party: code }) => code));
}

/** The parties of what a filter finds, the `most` told of, and what passed between each two of them. */
export async function networkOf(record: OpenRecord, filter: EventFilter, most: number): Promise<Network> {
  const events = await toldEvents(record, filter);
  const parties = new Map<string, number>();
  const pairs = new Map<string, Counting & { pair: readonly [string, string] }>();
  for (const event of events) {
    const dealing = pairsOf(event);
    for (const party of new Set(dealing.flat())) parties.set(party, (parties.get(party) ?? 0) + 1);
    for (const pair of dealing) {
      const key = pair.join(" ");
      const into = pairs.get(key) ?? { pair, ...none() };
      pairs.set(key, into);
      count(into, event);
    }
  }
  const all = [...parties]
    .map(([party, number]) => ({ party, kind: placeOfParty(party).kind, events: number }))
    .sort(byMost(({ party }) => party));
  const codes = new Set(all.slice(0, most).map(({ party }) => party));
  const among = [...pairs.values()].filter(({ pair: [a, b] }) => codes.has(a) && codes.has(b));
  // One whose partners are all told of less says nothing here.
  const tied = new Set(among.flatMap(({ pair }) => pair));
  const shown = all.slice(0, most).filter(({ party }) => tied.has(party));
  return {
    events: events.length,
    parties: shown,
    pairs: among.sort(byMost(({ pair }) => pair.join(" "))),
    omitted: { parties: all.length - shown.length, pairs: pairs.size - among.length },
  };
}

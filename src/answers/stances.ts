/**
 * @module Positions taken, by government: recognitions and standing refusals or support, read off the events.
 *
 * What one government says again is one stance with a first and a last witness. A later opposite one ends it; where the
 * order is not known, the two contradict each other. A position taken "by 2021" under an unknown government keeps null.
 */
import { type EventParty, fold, type Record as OpenRecord, type RecordEvent, type Witness } from "#record";
import { tookPlace, type When } from "#text";
import { type Days, daysOf, endOf, openDays, startOf } from "./days.js";
import { listEvents } from "./events.js";
import { governments } from "./governments.js";
import type { Holder } from "./holders.js";

export type StanceKind = "recognises" | "rejects" | "supports";

export type StanceWitness = Pick<Witness, "report" | "outlet" | "lang" | "published" | "start" | "end" | "quote">;

export interface StanceRow {
  /** Who takes it. */
  readonly holder: EventParty;
  /** Who led the holder's government then; null where it is not known, or the holder is no state. */
  readonly government: Pick<Holder, "person" | "office" | "from" | "to" | "basis"> | null;
  readonly stance: StanceKind;
  /** Of whom or what. */
  readonly about: readonly EventParty[];
  /** Of the first event. */
  readonly when: When;
  readonly background: boolean;
  /** The first event; `events` holds all that tell it. */
  readonly event: string;
  readonly events: readonly string[];
  readonly first: StanceWitness | null;
  readonly last: StanceWitness | null;
  /** The event of the opposite stance that followed. */
  readonly ended: { readonly event: string; readonly days: Days } | null;
  /** Events of an opposite stance whose place in time is not known. */
  readonly contradictedBy: readonly string[];
  readonly witnesses: readonly StanceWitness[];
}

/** CAMEO 054: grants diplomatic recognition. */
const RECOGNITION = "054";

function stanceOf(event: RecordEvent): StanceKind | null {
  if (event.cameo === RECOGNITION && event.type === "SUPPORT")
    return event.factuality === "denied" ? "rejects" : tookPlace(event.factuality) ? "recognises" : null;
  if (event.factuality !== "ongoing") return null;
  return event.type === "REJECT" ? "rejects" : event.type === "SUPPORT" ? "supports" : null;
}

const keyOf = ({ state, org, person, name }: EventParty): string =>
  person === null ? (state ?? org ?? fold(name)) : fold(person);

/** Days on which the stance is known to be held: those of the event, of a standing one those of its reports. */
function heldOn({ when, factuality, witnesses }: RecordEvent): Days {
  if (when.earliest !== null || when.latest !== null) return { earliest: when.earliest, latest: when.latest };
  const told = witnesses.map(({ published }) => daysOf(published)).find(({ latest }) => latest !== null) ?? openDays;
  return factuality === "ongoing" ? told : { earliest: null, latest: told.latest };
}

/** The one government in office on all these days. */
function governmentOn(days: Days, holders: readonly Holder[]): StanceRow["government"] {
  const { earliest, latest } = days;
  if (earliest === null || latest === null) return null;
  const fit = holders.find(({ from, to, seen }) => {
    const first = from === null ? seen.earliest : startOf(from);
    const last = to === null ? (from === null ? seen.latest : null) : endOf(to);
    return first !== null && first <= earliest && (last === null || latest <= last);
  });
  if (!fit) return null;
  const { person, office, from, to, basis } = fit;
  return { person, office, from, to, basis };
}

interface Told {
  readonly event: RecordEvent;
  readonly holder: EventParty;
  readonly stance: StanceKind;
  readonly government: StanceRow["government"];
  readonly days: Days;
}

const opposite = (a: StanceKind, b: StanceKind): boolean => (a === "rejects") !== (b === "rejects");

function byPublication(a: StanceWitness, b: StanceWitness): number {
  const key = ({ published, report }: StanceWitness): string => `${daysOf(published).earliest ?? "9999"} ${report}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Told of the same holder about the same, in the order of time. */
function rowsOf(told: readonly Told[]): StanceRow[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.stance} ${one.government?.person ?? ""} ${one.government?.from ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const all = [...groups.values()];
  const firstDay = (group: readonly Told[]): string => group[0]?.days.earliest ?? "";
  const lastDay = (group: readonly Told[]): string =>
    group
      .map(({ days }) => days.latest ?? "9999")
      .sort()
      .at(-1) ?? "";
  return all.map((group) => {
    const { event, holder, stance, government } = group[0] as Told;
    const against = all.filter((other) => opposite(stance, (other[0] as Told).stance));
    const after = against.filter((other) => firstDay(other) !== "" && firstDay(other) > lastDay(group));
    const before = against.filter((other) => firstDay(group) !== "" && firstDay(group) > lastDay(other));
    const unclear = against.filter((other) => !after.includes(other) && !before.includes(other));
    const end = [...after].sort((x, y) => (firstDay(x) < firstDay(y) ? -1 : 1))[0]?.[0];
    const witnesses = group
      .flatMap(({ event: { witnesses: all } }) =>
        all.map(({ report, outlet, lang, published, start, end: stop, quote }) => {
          return { report, outlet, lang, published, start, end: stop, quote };
        }),
      )
      .sort(byPublication);
    return {
      holder,
      government,
      stance,
      about: event.recipients,
      when: event.when,
      background: group.every((one) => one.event.background),
      event: event.id,
      events: group.map((one) => one.event.id),
      first: witnesses[0] ?? null,
      last: witnesses.at(-1) ?? null,
      ended: end ? { event: end.event.id, days: end.days } : null,
      contradictedBy: unclear.flatMap((other) => other.map((one) => one.event.id)),
      witnesses,
    };
  });
}

export interface StanceFilter {
  /** Who takes it, or whom it is about. */
  readonly party?: string;
  /** The other side: only between the two. */
  readonly other?: string;
}

/** Sorted by holder, matter, time. */
export async function listStances(record: OpenRecord, filter: StanceFilter = {}): Promise<StanceRow[]> {
  const parties = [filter.party, filter.other].filter((code) => code !== undefined);
  const asked = { ...(parties.length > 0 ? { parties } : {}) };
  const found = [
    ...(await listEvents(record, { ...asked, types: ["SUPPORT"], cameo: [RECOGNITION] })),
    ...(await listEvents(record, { ...asked, types: ["SUPPORT", "REJECT"], factuality: ["ongoing"] })),
  ];
  const events = found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
  const holders = new Map<string, Holder[]>();
  const matters = new Map<string, Told[]>();
  for (const event of events) {
    const stance = stanceOf(event);
    if (stance === null || event.recipients.length === 0) continue;
    const days = heldOn(event);
    for (const holder of event.actors) {
      const { state } = holder;
      if (state !== null && !holders.has(state)) holders.set(state, await governments(record, state, openDays));
      const government = state === null ? null : governmentOn(days, holders.get(state) ?? []);
      const key = `${keyOf({ ...holder, person: state === null ? holder.person : null })} ${event.recipients.map(keyOf).sort().join("+")}`;
      matters.set(key, [...(matters.get(key) ?? []), { event, holder, stance, government, days }]);
    }
  }
  const order = ({ days, event }: Told): string => `${days.latest ?? days.earliest ?? "9999"} ${event.id}`;
  return [...matters.keys()]
    .sort()
    .flatMap((key) => rowsOf([...(matters.get(key) as Told[])].sort((x, y) => (order(x) < order(y) ? -1 : 1))));
}

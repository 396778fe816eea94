/**
 * @module The course of a pair, year by year: events by quad, and beside them how much was read.
 *
 * A state also acts through bodies it belongs to ("the group rejects …"): such acts are counted and named in `through`.
 * Help for another state's people is no act between governments: it is counted, but not in the mean. An act told as news
 * without a day stands in the year of the reports that tell it.
 */

import type { Quad } from "#coding";
import { loadKnowledge, type Membership } from "#data";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { listEvents } from "./events.js";

export interface RelationYear {
  readonly pair: readonly [string, string];
  /** Null: events whose year is not known. */
  readonly year: number | null;
  /** Reports of that year that name both. Where it is 0 nothing was read: silence is no calm. */
  readonly reports: number;
  readonly events: number;
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  /** Announced, reported, hypothetical or denied: counted here only. */
  readonly unconfirmed: number;
  /** Mean of PLOVER's scores over what happened between the governments; null where nothing did. */
  readonly score: number | null;
  /** Bodies through which one of the two acted. */
  readonly through: readonly string[];
  readonly ids: readonly string[];
}

/** Larger bodies act for nobody in particular. */
const smallBody = 40;
const people: ReadonlySet<string> = new Set(["CVL", "REF"]);

/** An event of the pair, and the body through which one of the two acted or was acted on; null where it did so itself. */
interface PairEvent {
  readonly event: RecordEvent;
  readonly through: string | null;
}

const real = ({ factuality }: RecordEvent): boolean => factuality === "happened" || factuality === "ongoing";

function sameYear(earliest: string | null, latest: string | null): number | null {
  return earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4)
    ? Number(earliest.slice(0, 4))
    : null;
}

/** The year of an event; of undated news, the year in which all its witnesses tell it. */
async function yearsOf(record: OpenRecord, events: readonly PairEvent[]): Promise<Map<string, number | null>> {
  const told = await reportYears(record);
  return new Map(
    events.map(({ event }) => {
      const own = sameYear(event.when.earliest, event.when.latest);
      if (own !== null || event.background || !real(event)) return [event.id, own];
      const years = new Set(event.witnesses.map(({ report }) => told.get(report) ?? null));
      return [event.id, years.size === 1 ? ([...years][0] ?? null) : null];
    }),
  );
}

async function reportYears(record: OpenRecord): Promise<Map<string, number | null>> {
  const rows = await record.db
    .selectFrom("reports")
    .select(["id", "published_earliest", "published_latest", "anchor"])
    .execute();
  return new Map(
    rows.map(({ id, published_earliest: from, published_latest: to, anchor }) => [
      id,
      anchor === null ? sameYear(from, to) : Number(anchor.slice(0, 4)),
    ]),
  );
}

async function coverage(record: OpenRecord, a: string, b: string): Promise<Map<number | null, number>> {
  const both = await record.db
    .selectFrom("reports")
    .select("id")
    .where("id", "in", (inner) => inner.selectFrom("report_parties").select("report").where("party", "=", a))
    .where("id", "in", (inner) => inner.selectFrom("report_parties").select("report").where("party", "=", b))
    .execute();
  const years = await reportYears(record);
  const counts = new Map<number | null, number>();
  for (const { id } of both) {
    const year = years.get(id) ?? null;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** Bodies of at most `smallBody` members to which a state belongs, with its terms. */
function bodiesOf(state: string): Map<string, Membership[]> {
  const { memberships } = loadKnowledge();
  const members = new Map<string, Set<string>>();
  for (const { org, member } of memberships) {
    const known = members.get(org) ?? new Set();
    members.set(org, known.add(member));
  }
  const found = new Map<string, Membership[]>();
  for (const one of memberships) {
    if (one.member !== state || (members.get(one.org)?.size ?? 0) > smallBody) continue;
    found.set(one.org, [...(found.get(one.org) ?? []), one]);
  }
  return found;
}

const covers = (terms: readonly Membership[], year: number | null): boolean =>
  terms.some(
    ({ from, to }) =>
      year !== null &&
      (from === null || from.slice(0, 4) <= String(year)) &&
      (to === null || to.slice(0, 4) >= String(year)),
  );

/** Events of the pair itself. */
async function directEvents(record: OpenRecord, a: string, b: string): Promise<PairEvent[]> {
  return (await listEvents(record, { parties: [a, b] })).map((event) => ({ event, through: null }));
}

/** Events between `b` and the bodies of `a`. */
async function bodyEvents(record: OpenRecord, a: string, b: string): Promise<PairEvent[]> {
  const bodies = bodiesOf(a);
  if (bodies.size === 0) return [];
  const found: PairEvent[] = [];
  for (const body of await bodiesMet(record, [...bodies.keys()], b)) {
    const events = (await listEvents(record, { parties: [body, b] })).map((event) => ({ event, through: body }));
    const years = await yearsOf(record, events);
    found.push(...events.filter(({ event }) => covers(bodies.get(body) ?? [], years.get(event.id) ?? null)));
  }
  return found;
}

/** Of these bodies, those that share an event with a state. */
async function bodiesMet(record: OpenRecord, bodies: readonly string[], state: string): Promise<string[]> {
  const rows = await record.db
    .selectFrom("event_parties")
    .select("org")
    .distinct()
    .where("org", "in", bodies)
    .where("event", "in", (inner) => inner.selectFrom("event_parties").select("event").where("state", "=", state))
    .execute();
  return rows.flatMap(({ org }) => org ?? []).sort();
}

function rowOf(
  pair: readonly [string, string],
  year: number | null,
  events: readonly PairEvent[],
  reports: number,
): RelationYear {
  const done = events.filter(({ event }) => real(event));
  const count = (quad: Quad): number => done.filter(({ event }) => event.quad === quad).length;
  const official = done.filter(({ event }) => {
    const { recipients } = event;
    return recipients.length === 0 || !recipients.every(({ sector }) => sector !== null && people.has(sector));
  });
  const sum = official.reduce((total, { event }) => total + event.score, 0);
  return {
    pair,
    year,
    reports,
    events: events.length,
    verbalCooperation: count("verbal-cooperation"),
    materialCooperation: count("material-cooperation"),
    verbalConflict: count("verbal-conflict"),
    materialConflict: count("material-conflict"),
    unconfirmed: events.length - done.length,
    score: official.length === 0 ? null : Math.round((sum / official.length) * 100) / 100,
    through: [...new Set(events.flatMap(({ through }) => through ?? []))],
    ids: events.map(({ event }) => event.id),
  };
}

/** Every year from the first to the last that holds an event or a report, empty ones too; then what has no year. */
export async function relation(record: OpenRecord, a: string, b: string): Promise<RelationYear[]> {
  const pair = [a, b] as const;
  const all = [
    ...(await directEvents(record, a, b)),
    ...(await bodyEvents(record, a, b)),
    ...(await bodyEvents(record, b, a)),
  ];
  const events = all.filter(({ event }, at) => all.findIndex((other) => other.event.id === event.id) === at);
  const yearOf = await yearsOf(record, events);
  const read = await coverage(record, a, b);
  const years = [...yearOf.values(), ...read.keys()].filter((year) => year !== null).sort((x, y) => x - y);
  const rows: RelationYear[] = [];
  const [first, last] = [years[0], years.at(-1)];
  const within = (year: number | null): PairEvent[] => events.filter(({ event }) => yearOf.get(event.id) === year);
  if (first !== undefined && last !== undefined) {
    for (let year = first; year <= last; year++) rows.push(rowOf(pair, year, within(year), read.get(year) ?? 0));
  }
  const open = within(null);
  if (open.length > 0 || read.has(null)) rows.push(rowOf(pair, null, open, read.get(null) ?? 0));
  return rows;
}

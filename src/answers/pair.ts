/**
 * @module The events of a pair: between the two, and between one and the small bodies of the other.
 *
 * A state also acts through bodies it belongs to ("the group rejects …"), for the years in which it did.
 */
import { loadKnowledge, type Membership } from "#data";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { weightOf } from "./course.js";
import { daysOf } from "./days.js";
import { type EventFilter, listEvents } from "./events.js";

export interface PairEvent {
  readonly event: RecordEvent;
  readonly through: string | null;
}

/** Larger bodies act for nobody in particular. */
const smallBody = 40;

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

/** Of these bodies, those that share an event with a state. */
async function bodiesMet(record: OpenRecord, bodies: readonly string[], state: string): Promise<string[]> {
  const rows = await record.db
    .selectFrom("event_parties as body")
    .innerJoin("event_parties as other", "other.event", "body.event")
    .select("body.party")
    .distinct()
    .where("body.party", "in", bodies)
    .where("other.party", "=", state)
    .execute();
  return rows.map(({ party }) => party).sort();
}

/** The year in which an event lies or, undated, in which all that tell it came out. */
export function yearOf(event: RecordEvent): number | null {
  const sameYear = ({ earliest, latest }: { earliest: string | null; latest: string | null }): number | null =>
    earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4)
      ? Number(earliest.slice(0, 4))
      : null;
  const own = sameYear(event.when);
  const news = !event.background && (event.factuality === "happened" || event.factuality === "ongoing");
  if (own !== null || !news) return own;
  const years = new Set(event.witnesses.map(({ published }) => sameYear(daysOf(published))));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

const covers = (terms: readonly Membership[], year: number | null): boolean =>
  terms.some(
    ({ from, to }) =>
      year !== null &&
      (from === null || from.slice(0, 4) <= String(year)) &&
      (to === null || to.slice(0, 4) >= String(year)),
  );

/** Events between `b` and the bodies of `a`. */
async function throughBodies(record: OpenRecord, a: string, b: string, filter: EventFilter): Promise<PairEvent[]> {
  const bodies = bodiesOf(a);
  if (bodies.size === 0) return [];
  const found: PairEvent[] = [];
  for (const body of await bodiesMet(record, [...bodies.keys()], b)) {
    const events = await listEvents(record, { ...filter, parties: [body, b] });
    found.push(
      ...events
        .filter((event) => covers(bodies.get(body) ?? [], yearOf(event)))
        .map((event) => ({ event, through: body })),
    );
  }
  return found;
}

export interface PairOptions {
  readonly from?: string;
  readonly to?: string;
  readonly most?: number;
}

/** Each event once; the `most` weighty ones where there are more. */
export async function pairEvents(
  record: OpenRecord,
  [a, b]: readonly [string, string],
  { from, to, most }: PairOptions = {},
): Promise<{ readonly events: readonly PairEvent[]; readonly omitted: number }> {
  const filter: EventFilter = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const direct = await listEvents(record, { ...filter, parties: [a, b] });
  const all = [
    ...direct.map((event) => ({ event, through: null })),
    ...(await throughBodies(record, a, b, filter)),
    ...(await throughBodies(record, b, a, filter)),
  ];
  const seen = new Set<string>();
  const events = all.filter(({ event }) => !seen.has(event.id) && seen.add(event.id));
  if (most === undefined || events.length <= most) return { events, omitted: 0 };
  const weights = new Map(events.map(({ event }) => [event.id, weightOf(event, [a, b])]));
  const heavy = [...events]
    .sort((x, y) => (weights.get(y.event.id) as number) - (weights.get(x.event.id) as number))
    .slice(0, most);
  return { events: heavy, omitted: events.length - heavy.length };
}

/**
 * @module Directed dyads by month or year: events by kind, zeros made explicit, and beside them how much was read.
 *
 * A dyad is an ordered pair: who acts, to whom. What both did stands under both orders. A body acts as itself: it is
 * never counted as its members. An event stands in the period that holds all its days, or in the one it begins in where
 * it is known to a month; else its period is open.
 */
import type { Record as OpenRecord, RecordEvent, Tables } from "#record";
import { type EventType, eventTypes, tookPlace } from "#text";
import { publishedOn } from "./coverage.js";
import type { Days } from "./days.js";
import { type EventFilter, firstDay, lastDay, lightQuery } from "./light.js";

export type Period = "month" | "year";

export interface DyadRow {
  readonly actor: string;
  readonly recipient: string;
  /** "2018-02" or "2018"; null for events whose period is not known. */
  readonly period: string | null;
  /** Reports of the period, on whatever: where it is 0 nothing was read, and silence is no calm. */
  readonly reports: number;
  /** Reports of the period that name both. */
  readonly reportsNamingBoth: number;
  readonly events: number;
  /** Happened or ongoing, by type and by quad. */
  readonly byType: Readonly<Record<EventType, number>>;
  readonly byQuad: Readonly<Record<RecordEvent["quad"], number>>;
  /** Announced, reported, hypothetical or denied: counted here only. */
  readonly unconfirmed: number;
  /** Sums over what happened or is ongoing: a mean is for the reader to take. */
  readonly score: number;
  readonly goldstein: number;
}

type Counted = Omit<DyadRow, "actor" | "recipient" | "period" | "reports" | "reportsNamingBoth">;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const lengths: Readonly<Record<Period, number>> = { month: 7, year: 4 };
const DAY = 86_400_000;

/** At most a month of doubt: then the period in which it begins. */
const MOST_DAYS = 31;

/** The period of an interval of days; null where it is open. */
export function periodOf(earliest: string | null, latest: string | null, period: Period): string | null {
  if (earliest === null || latest === null) return null;
  const [from, to] = [earliest.slice(0, lengths[period]), latest.slice(0, lengths[period])];
  return from === to || (Date.parse(latest) - Date.parse(earliest)) / DAY < MOST_DAYS ? from : null;
}

/** All periods from one to another. */
export function periodsBetween(first: string, last: string): string[] {
  const out: string[] = [];
  let [year = 0, month = 0] = first.split("-").map(Number);
  const monthly = first.length > 4;
  for (let at = first; at <= last; ) {
    out.push(at);
    if (monthly) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    else year++;
    at = `${String(year).padStart(4, "0")}${monthly ? `-${String(month).padStart(2, "0")}` : ""}`;
  }
  return out;
}

type Row = Pick<
  Tables["event_pairs"],
  "one" | "other" | "forth" | "back" | "type" | "quad" | "factuality" | "score" | "goldstein" | "earliest" | "latest"
>;

/** "PER USA": who acts, to whom. Persons and names without a state or body are no part of a dyad. */
function dyadsOf({ one, other, forth, back }: Row): string[] {
  return [...(forth === 1 ? [`${one} ${other}`] : []), ...(back === 1 ? [`${other} ${one}`] : [])];
}

function none(): Mutable<Counted> {
  return {
    events: 0,
    byType: Object.fromEntries(eventTypes.map((type) => [type, 0])) as Record<EventType, number>,
    byQuad: { "verbal-cooperation": 0, "material-cooperation": 0, "verbal-conflict": 0, "material-conflict": 0 },
    unconfirmed: 0,
    score: 0,
    goldstein: 0,
  };
}

function count(into: Mutable<Counted>, event: Row): void {
  into.events++;
  if (!tookPlace(event.factuality)) {
    into.unconfirmed++;
    return;
  }
  (into.byType as Record<EventType, number>)[event.type as EventType]++;
  (into.byQuad as Record<RecordEvent["quad"], number>)[event.quad as RecordEvent["quad"]]++;
  into.score += event.score;
  into.goldstein += event.goldstein ?? 0;
}

/** Reports by period, and by period and pair of parties named. */
class Coverage {
  readonly #all = new Map<string, number>();
  /** Of the pairs asked for: both orders ask for the same. */
  readonly #both = new Map<string, Map<string, number>>();
  readonly #record: OpenRecord;
  readonly #period: Period;

  constructor(record: OpenRecord, period: Period) {
    this.#record = record;
    this.#period = period;
  }

  #periodOf({ earliest, latest }: Days): string {
    return periodOf(earliest, latest, this.#period) ?? "";
  }

  async read(): Promise<this> {
    const rows = await this.#record.db
      .selectFrom("reports")
      .select(["published_earliest", "published_latest", "anchor", (make) => make.fn.countAll().as("count")])
      .groupBy(["published_earliest", "published_latest", "anchor"])
      .execute();
    for (const { published_earliest, published_latest, anchor, count: reports } of rows) {
      const at = this.#periodOf({ earliest: anchor ?? published_earliest, latest: anchor ?? published_latest });
      this.#all.set(at, (this.#all.get(at) ?? 0) + Number(reports));
    }
    return this;
  }

  get periods(): string[] {
    return [...this.#all.keys()].filter((period) => period !== "");
  }

  /** Reports of a period, on whatever; "" for those without one. */
  all(period: string): number {
    return this.#all.get(period) ?? 0;
  }

  /** Reports that name both, by period; "" for those without one. */
  async both(a: string, b: string): Promise<Map<string, number>> {
    const pair = [a, b].sort().join(" ");
    const known = this.#both.get(pair);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const days of await publishedOn(this.#record, a, b)) {
      const period = this.#periodOf(days);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    this.#both.set(pair, counts);
    return counts;
  }
}

interface Found {
  readonly counts: ReadonlyMap<string, Map<string, Counted>>;
  readonly periods: ReadonlySet<string>;
}

/** The pairs of the events that the filter finds, one at a time; with two parties asked for, those two alone. */
function eachPair(record: OpenRecord, filter: EventFilter): AsyncIterable<Row> {
  const found = lightQuery(record, filter);
  const light = ["forth", "back", "type", "quad", "factuality", "score", "goldstein", "earliest", "latest"] as const;
  const { parties, actor, recipient } = filter;
  if (parties?.length === 2 && !actor && !recipient)
    return found.select(["row.one", "row.other", ...light.map((name) => `row.${name}` as const)]).stream();
  return record.db
    .selectFrom(found.select("row.event").as("found"))
    .crossJoin("event_pairs as pair")
    .select(["pair.one", "pair.other", ...light.map((name) => `pair.${name}` as const)])
    .whereRef("pair.event", "=", "found.event")
    .where("pair.other", "!=", "")
    .stream();
}

async function countEvents(record: OpenRecord, filter: EventFilter, period: Period): Promise<Found> {
  const counts = new Map<string, Map<string, Mutable<Counted>>>();
  const periods = new Set<string>();
  const [a, b] = filter.parties ?? [];
  // What began before the span is counted where the span begins.
  const first = filter.from ? firstDay(filter.from).slice(0, lengths[period]) : "";
  if (a && b) for (const dyad of [`${a} ${b}`, `${b} ${a}`]) counts.set(dyad, new Map());
  for await (const row of eachPair(record, filter)) {
    const begun = periodOf(row.earliest, row.latest, period) ?? "";
    const at = begun !== "" && begun < first ? first : begun;
    if (at !== "") periods.add(at);
    for (const dyad of dyadsOf(row)) {
      const own = counts.get(dyad) ?? new Map<string, Mutable<Counted>>();
      counts.set(dyad, own);
      const into = own.get(at) ?? none();
      own.set(at, into);
      count(into, row);
    }
  }
  return { counts, periods };
}

/** From the filter's days, else from the first to the last period that holds an event of the query or a report. */
function spanOf(filter: EventFilter, found: Found, coverage: Coverage, period: Period): string[] {
  const known = [...found.periods, ...coverage.periods].sort();
  const first = filter.from ? firstDay(filter.from).slice(0, lengths[period]) : known[0];
  const last = filter.to ? lastDay(filter.to).slice(0, lengths[period]) : known.at(-1);
  return first && last ? periodsBetween(first, last) : [];
}

/**
 * Each dyad of the query in each period of the span, and after them a row for its events of no known period.
 * With two parties asked for, their two dyads, whether or not anything is known of them.
 */
export async function* eachDyad(record: OpenRecord, period: Period, filter: EventFilter = {}): AsyncGenerator<DyadRow> {
  const coverage = await new Coverage(record, period).read();
  const found = await countEvents(record, filter, period);
  const span = spanOf(filter, found, coverage, period);
  for (const dyad of [...found.counts.keys()].sort()) {
    const [actor, recipient] = dyad.split(" ") as [string, string];
    const naming = await coverage.both(actor, recipient);
    const counts = found.counts.get(dyad) as ReadonlyMap<string, Counted>;
    for (const at of span)
      yield {
        actor,
        recipient,
        period: at,
        reports: coverage.all(at),
        reportsNamingBoth: naming.get(at) ?? 0,
        ...(counts.get(at) ?? none()),
      };
    const open = counts.get("");
    if (open)
      yield {
        actor,
        recipient,
        period: null,
        reports: coverage.all(""),
        reportsNamingBoth: naming.get("") ?? 0,
        ...open,
      };
  }
}

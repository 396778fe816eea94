/**
 * @module The course of a pair in numbers: events by quad, year by year or month by month, and beside them how much was read.
 *
 * A state also acts through bodies it belongs to ("the group rejects …"): such acts are counted and named in `through`.
 * Help for another state's people is no act between governments: it is counted, but not in the mean. An act told as news
 * without a day stands in the year of the reports that tell it. Months and years without anything are there, with zeros.
 */

import type { Quad } from "#coding";
import type { Record as OpenRecord } from "#record";
import { publishedOn } from "./coverage.js";
import type { Days } from "./days.js";
import { type PairOptions, type PairRow, pairRows, sameYear } from "./pair-events.js";

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

export interface RelationMonth extends RelationYear {
  /** "2018-02"; null: the year is known (or not even that), the month is not. */
  readonly month: string | null;
}

const real = ({ factuality }: PairRow): boolean => factuality === "happened" || factuality === "ongoing";

type Counts = Omit<RelationYear, "pair" | "year" | "reports">;

function countsOf(rows: readonly PairRow[]): Counts {
  const happened = rows.filter(real);
  const count = (quad: Quad): number => happened.filter((row) => row.quad === quad).length;
  const official = happened.filter(({ people }) => !people);
  const sum = official.reduce((total, { score }) => total + score, 0);
  return {
    events: rows.length,
    verbalCooperation: count("verbal-cooperation"),
    materialCooperation: count("material-cooperation"),
    verbalConflict: count("verbal-conflict"),
    materialConflict: count("material-conflict"),
    unconfirmed: rows.length - happened.length,
    score: official.length === 0 ? null : Math.round((sum / official.length) * 100) / 100,
    through: [...new Set(rows.flatMap(({ through }) => through ?? []))].sort(),
    ids: rows.map(({ id }) => id),
  };
}

interface Table {
  readonly rows: readonly PairRow[];
  readonly published: readonly Days[];
}

async function tableOf(
  record: OpenRecord,
  pair: readonly [string, string],
  options: Pick<PairOptions, "from" | "to">,
): Promise<Table> {
  const rows = await pairRows(record, pair, options);
  const within = ({ earliest, latest }: Days): boolean =>
    (!options.from || latest === null || latest >= options.from) &&
    (!options.to || earliest === null || earliest.slice(0, options.to.length) <= options.to);
  const published = (await publishedOn(record, ...pair)).filter(within);
  return { rows, published };
}

function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Every year from the first to the last that holds an event or a report, empty ones too; then what has no year. */
export async function relation(
  record: OpenRecord,
  a: string,
  b: string,
  options: Pick<PairOptions, "from" | "to"> = {},
): Promise<RelationYear[]> {
  const pair = [a, b] as const;
  const { rows, published } = await tableOf(record, pair, options);
  const events = grouped(rows, ({ year }) => year);
  const read = grouped(published, ({ earliest, latest }) => sameYear(earliest, latest));
  const row = (year: number | null): RelationYear => ({
    pair,
    year,
    reports: read.get(year)?.length ?? 0,
    ...countsOf(events.get(year) ?? []),
  });
  const years = [...events.keys(), ...read.keys()].filter((year) => year !== null).sort((x, y) => x - y);
  const out: RelationYear[] = [];
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined) for (let year = first; year <= last; year++) out.push(row(year));
  if (events.has(null) || read.has(null)) out.push(row(null));
  return out;
}

function monthOf(earliest: string | null, latest: string | null): string | null {
  return earliest !== null && earliest.slice(0, 7) === latest?.slice(0, 7) ? earliest.slice(0, 7) : null;
}

function monthsBetween(first: string, last: string): string[] {
  const out: string[] = [];
  let [year, month] = first.split("-").map(Number) as [number, number];
  for (let at = first; at <= last; at = `${year}-${String(month).padStart(2, "0")}`) {
    out.push(at);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return out;
}

/** Every month from the first to the last; after each year what is known to the year only, at the end what has no year. */
export async function relationByMonth(
  record: OpenRecord,
  a: string,
  b: string,
  options: Pick<PairOptions, "from" | "to"> = {},
): Promise<RelationMonth[]> {
  const pair = [a, b] as const;
  const { rows, published } = await tableOf(record, pair, options);
  const keyOf = (month: string | null, year: number | null): string => month ?? (year === null ? "" : String(year));
  const events = grouped(rows, ({ earliest, latest, year }) => keyOf(monthOf(earliest, latest), year));
  const read = grouped(published, ({ earliest, latest }) =>
    keyOf(monthOf(earliest, latest), sameYear(earliest, latest)),
  );
  const row = (key: string): RelationMonth => ({
    pair,
    year: key === "" ? null : Number(key.slice(0, 4)),
    month: key.length === 7 ? key : null,
    reports: read.get(key)?.length ?? 0,
    ...countsOf(events.get(key) ?? []),
  });
  const keys = new Set([...events.keys(), ...read.keys()]);
  const open = [...keys].filter((key) => key.length !== 7);
  // A year of which the month is not known may be any of its months: they are all there.
  const ends = [...keys]
    .filter((key) => key !== "")
    .flatMap((key) => (key.length === 7 ? [key] : [`${key}-01`, `${key}-12`]))
    .sort();
  const all = ends.length > 0 ? monthsBetween(ends[0] as string, ends.at(-1) as string) : [];
  const order = (key: string): string => (key === "" ? "9999" : key.length === 4 ? `${key}-99` : key);
  return [...all, ...open].sort((x, y) => (order(x) < order(y) ? -1 : 1)).map(row);
}

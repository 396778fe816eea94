/**
 * @module The course of a pair in numbers: events by quad, year by year or month by month, and beside them how much was read.
 *
 * A state also acts through bodies it belongs to ("the group rejects …"): such acts are counted and named in `through`.
 * Help for another state's people is no act between governments: it is counted, but not in the mean. An act told as news
 * without a day stands in the year of the reports that tell it. Months and years without anything are there, with zeros.
 */

import type { Record as OpenRecord } from "#record";
import { publishedOn } from "./coverage.js";
import { monthOf } from "./days.js";
import { periodsBetween } from "./dyads.js";
import { type Cell, pairCells, type Unit } from "./pair-cells.js";
import { type PairOptions, sameYear } from "./pair-events.js";

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

type Counts = Omit<RelationYear, "pair" | "year" | "reports">;

function countsOf(cell: Cell | undefined): Counts {
  return {
    events: cell?.events ?? 0,
    verbalCooperation: cell?.["verbal-cooperation"] ?? 0,
    materialCooperation: cell?.["material-cooperation"] ?? 0,
    verbalConflict: cell?.["verbal-conflict"] ?? 0,
    materialConflict: cell?.["material-conflict"] ?? 0,
    unconfirmed: cell ? cell.events - cell.real : 0,
    score: cell && cell.official > 0 ? Math.round((cell.score / cell.official) * 100) / 100 : null,
    through: cell?.through ?? [],
    ids: cell?.ids ?? [],
  };
}

type Span = Pick<PairOptions, "from" | "to">;

interface Table {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Reports that name both, by period. */
  readonly read: ReadonlyMap<string, number>;
}

async function tableOf(record: OpenRecord, pair: readonly [string, string], span: Span, unit: Unit): Promise<Table> {
  const cells = await pairCells(record, pair, span, unit);
  const read = new Map<string, number>();
  for (const { earliest, latest } of await publishedOn(record, ...pair)) {
    if (span.from && latest !== null && latest < span.from) continue;
    if (span.to && earliest !== null && earliest.slice(0, span.to.length) > span.to) continue;
    const month = unit === "month" ? monthOf({ earliest, latest }) : null;
    const period = month ?? String(sameYear(earliest, latest) ?? "");
    read.set(period, (read.get(period) ?? 0) + 1);
  }
  return { cells, read };
}

/** Every year from the first to the last that holds an event or a report, empty ones too; then what has no year. */
export async function relation(record: OpenRecord, a: string, b: string, options: Span = {}): Promise<RelationYear[]> {
  const pair = [a, b] as const;
  const { cells, read } = await tableOf(record, pair, options, "year");
  const row = (period: string): RelationYear => ({
    pair,
    year: period === "" ? null : Number(period),
    reports: read.get(period) ?? 0,
    ...countsOf(cells.get(period)),
  });
  const periods = new Set([...cells.keys(), ...read.keys()]);
  const years = [...periods].filter((period) => period !== "").map(Number);
  const out: RelationYear[] = [];
  if (years.length > 0)
    for (let year = Math.min(...years); year <= Math.max(...years); year++)
      out.push(row(String(year).padStart(4, "0")));
  if (periods.has("")) out.push(row(""));
  return out;
}

/** Every month from the first to the last; after each year what is known to the year only, at the end what has no year. */
export async function relationByMonth(
  record: OpenRecord,
  a: string,
  b: string,
  options: Span = {},
): Promise<RelationMonth[]> {
  const pair = [a, b] as const;
  const { cells, read } = await tableOf(record, pair, options, "month");
  const row = (key: string): RelationMonth => ({
    pair,
    year: key === "" ? null : Number(key.slice(0, 4)),
    month: key.length === 7 ? key : null,
    reports: read.get(key) ?? 0,
    ...countsOf(cells.get(key)),
  });
  const keys = new Set([...cells.keys(), ...read.keys()]);
  const open = [...keys].filter((key) => key.length !== 7);
  // A year of which the month is not known may be any of its months: they are all there.
  const ends = [...keys]
    .filter((key) => key !== "")
    .flatMap((key) => (key.length === 7 ? [key] : [`${key}-01`, `${key}-12`]))
    .sort();
  const all = ends.length > 0 ? periodsBetween(ends[0] as string, ends.at(-1) as string) : [];
  const order = (key: string): string => (key === "" ? "9999" : key.length === 4 ? `${key}-99` : key);
  return [...all, ...open].sort((x, y) => (order(x) < order(y) ? -1 : 1)).map(row);
}

/** @module The course of a pair, year by year: events by quad, and beside them how much was read. */

import type { Quad } from "#coding";
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
  /** Mean of PLOVER's scores over what happened; null where nothing did. */
  readonly score: number | null;
  readonly ids: readonly string[];
}

function yearOf(event: RecordEvent): number | null {
  const { earliest, latest } = event.when;
  if (earliest === null || latest === null || earliest.slice(0, 4) !== latest.slice(0, 4)) return null;
  return Number(earliest.slice(0, 4));
}

async function coverage(record: OpenRecord, a: string, b: string): Promise<Map<number | null, number>> {
  const both = await record.db
    .selectFrom("reports")
    .select(["id", "published_earliest", "published_latest", "anchor"])
    .where("id", "in", (inner) => inner.selectFrom("report_parties").select("report").where("party", "=", a))
    .where("id", "in", (inner) => inner.selectFrom("report_parties").select("report").where("party", "=", b))
    .execute();
  const counts = new Map<number | null, number>();
  for (const row of both) {
    const [from, to] = [row.published_earliest, row.published_latest];
    const year = row.anchor ?? (from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) ? from : null);
    const key = year === null ? null : Number(year.slice(0, 4));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function rowOf(
  pair: readonly [string, string],
  year: number | null,
  events: readonly RecordEvent[],
  reports: number,
): RelationYear {
  const real = events.filter(({ factuality }) => factuality === "happened" || factuality === "ongoing");
  const count = (quad: Quad): number => real.filter((event) => event.quad === quad).length;
  const sum = real.reduce((total, { score }) => total + score, 0);
  return {
    pair,
    year,
    reports,
    events: events.length,
    verbalCooperation: count("verbal-cooperation"),
    materialCooperation: count("material-cooperation"),
    verbalConflict: count("verbal-conflict"),
    materialConflict: count("material-conflict"),
    unconfirmed: events.length - real.length,
    score: real.length === 0 ? null : Math.round((sum / real.length) * 100) / 100,
    ids: events.map(({ id }) => id),
  };
}

/** Every year from the first to the last that holds an event or a report, empty ones too; then what has no year. */
export async function relation(record: OpenRecord, a: string, b: string): Promise<RelationYear[]> {
  const pair = [a, b] as const;
  const events = await listEvents(record, { parties: [a, b] });
  const read = await coverage(record, a, b);
  const years = [...events.map(yearOf), ...read.keys()].filter((year) => year !== null).sort((x, y) => x - y);
  const rows: RelationYear[] = [];
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined) {
    for (let year = first; year <= last; year++)
      rows.push(
        rowOf(
          pair,
          year,
          events.filter((event) => yearOf(event) === year),
          read.get(year) ?? 0,
        ),
      );
  }
  const open = events.filter((event) => yearOf(event) === null);
  if (open.length > 0 || read.has(null)) rows.push(rowOf(pair, null, open, read.get(null) ?? 0));
  return rows;
}

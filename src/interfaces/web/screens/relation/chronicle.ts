/** @module The chronicle of a pair: which events a filter leaves, and by what years they are chaptered. */
import type { Course, Event } from "../../api/types.js";

export type Told = Course["events"][number];

export interface Filter {
  readonly kind: string | null;
  readonly standing: string | null;
  readonly lang: string | null;
  readonly background: boolean;
}

const tests: Readonly<Record<keyof Filter, (event: Event, filter: Filter) => boolean>> = {
  kind: (event, { kind }) => kind === null || event.type === kind,
  standing: (event, { standing }) => standing === null || event.factuality === standing,
  lang: (event, { lang }) => lang === null || event.witnesses.some((witness) => witness.lang === lang),
  background: (event, { background }) => background || !event.background,
};

const names = Object.keys(tests) as (keyof Filter)[];

export function filtered(events: readonly Told[], filter: Filter): Told[] {
  return events.filter(({ event }) => names.every((name) => tests[name](event, filter)));
}

/** Which part of a filter hides most: the events that all the others would leave. */
export function hidesMost(events: readonly Told[], filter: Filter): keyof Filter | null {
  const without = names
    .map((name) => ({
      name,
      left: events.filter(({ event }) => names.every((other) => other === name || tests[other](event, filter))).length,
    }))
    .sort((a, b) => b.left - a.left)[0];
  return without && without.left > 0 ? without.name : null;
}

export interface Chapter {
  /** Null: events of no known year. */
  readonly year: string | null;
  readonly events: readonly Told[];
}

const lastDay = ({ days }: Told): string | null => days.latest ?? days.earliest;

/** Newest first; the undated at the end. */
export function chapters(events: readonly Told[]): Chapter[] {
  const years = new Map<string | null, Told[]>();
  for (const told of [...events].reverse()) {
    const year = lastDay(told)?.slice(0, 4) ?? null;
    years.set(year, [...(years.get(year) ?? []), told]);
  }
  return [...years]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? 1 : -1))
    .map(([year, told]) => ({ year, events: told }));
}

/** Who led the governments in a year: last names, by side. */
export function governments({ offices, pair }: Course, year: string): string[] {
  return pair.flatMap((state) => {
    const line = offices.find((one) => one.state === state && one.office === "government");
    const holders = (line?.holders ?? []).filter(({ from, to, seen }) => {
      const begins = (from ?? seen.earliest ?? "9999").slice(0, 4);
      const ends = (to ?? (from ? "9999" : (seen.latest ?? "0000"))).slice(0, 4);
      return begins <= year && ends >= year;
    });
    const people = [...new Set(holders.map(({ person }) => person))];
    return people.length > 0 ? [people.slice(-2).join(", ")] : [];
  });
}

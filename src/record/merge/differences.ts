/** @module Where the witnesses of one event disagree, or one says more than another. */
import type { When } from "#text";
import { meet, sameDays } from "./days.js";
import { comparePlaces } from "./fits.js";
import type { Group } from "./group.js";
import { fold, samePerson } from "./names.js";

export type Sort = "contradicts" | "more-precise" | "only-here";

export interface Difference {
  readonly field: "when" | "where" | "persons" | "factuality";
  readonly sort: Sort;
  readonly values: readonly { readonly report: string; readonly value: string | null }[];
}

function whenDifference(group: Group, merged: When): Difference | null {
  const values = group.map(({ report, when, event }) => ({
    report: report.id,
    value:
      when.earliest === null && when.latest === null
        ? event.when.weekday === undefined
          ? null
          : `weekday ${event.when.weekday}`
        : when.edtf,
  }));
  const told = group.filter(({ when }) => when.earliest !== null || when.latest !== null);
  const contradicts = told.some((a) => told.some((b) => meet(a.when, b.when) === null));
  if (contradicts) return { field: "when", sort: "contradicts", values };
  if (told.length > 0 && values.some(({ value }) => value === null))
    return { field: "when", sort: "only-here", values };
  if (group.some(({ when }) => !sameDays(when, merged))) return { field: "when", sort: "more-precise", values };
  return null;
}

function whereDifference(group: Group): Difference | null {
  const values = group.map(({ report, event }) => ({ report: report.id, value: event.where?.name ?? null }));
  if (new Set(values.map(({ value }) => (value === null ? null : fold(value)))).size < 2) return null;
  const apart = group.some((a) => group.some((b) => comparePlaces(a.event, b.event) === "apart"));
  const sort = apart ? "contradicts" : values.some(({ value }) => value === null) ? "only-here" : "more-precise";
  return { field: "where", sort, values };
}

function personsIn(group: Group, index: number): string[] {
  const { event } = group[index] as Group[number];
  return [...event.actors, ...event.recipients].flatMap(({ person }) => (person === null ? [] : [person]));
}

function personsDifference(group: Group): Difference | null {
  const persons = group.map((_, index) => personsIn(group, index));
  const missing = persons.some((names) =>
    names.some((name) => persons.some((others) => !others.some((other) => samePerson(name, other)))),
  );
  if (!missing) return null;
  const values = group.map(({ report }, index) => ({ report: report.id, value: persons[index]?.join(", ") || null }));
  return { field: "persons", sort: "only-here", values };
}

function factualityDifference(group: Group): Difference | null {
  if (new Set(group.map(({ event }) => event.factuality)).size < 2) return null;
  return {
    field: "factuality",
    sort: "more-precise",
    values: group.map(({ report, event }) => ({ report: report.id, value: event.factuality })),
  };
}

export function differencesOf(group: Group, when: When): Difference[] {
  if (group.length < 2) return [];
  return [
    whenDifference(group, when),
    whereDifference(group),
    personsDifference(group),
    factualityDifference(group),
  ].filter((difference) => difference !== null);
}

/** @module Where the witnesses of one event disagree, or one says more than another. */
import type { CodedActor } from "#coding";
import type { When } from "#text";
import { partyKey, sidesOf } from "../identity.js";
import { meet, sameDays } from "./days.js";
import type { Group } from "./group.js";
import { compareSides, isSpoken } from "./kinds.js";
import { fold, likelyPerson } from "./names.js";
import { otherHolders } from "./persons.js";
import { comparePlaces } from "./places.js";
import type { Mention } from "./types.js";

export type Sort = "contradicts" | "more-precise" | "only-here";

export interface Difference {
  /** `actors`: who took part, and on which side; `level`: the office of who did; `number`: how many, how much. */
  readonly field: "when" | "where" | "persons" | "actors" | "level" | "number" | "factuality";
  readonly sort: Sort;
  readonly values: readonly { readonly report: string; readonly value: string | null }[];
}

type Said = Difference["values"];

function said(group: Group, value: (mention: Mention) => string | null): Said {
  return group.map((mention) => ({ report: mention.report.id, value: value(mention) }));
}

/** Whether any two of the group stand in a relation. */
function some(group: Group, holds: (a: Mention, b: Mention) => boolean): boolean {
  return group.some((a, index) => group.slice(index + 1).some((b) => holds(a, b)));
}

/** Whether the report itself says when: that it was published later tells nothing of the day. */
function tellsDay({ when }: Mention): boolean {
  return (when.earliest !== null || when.latest !== null) && when.basis !== "publication";
}

function whenDifference(group: Group, merged: When): Difference | null {
  const values = said(group, (mention) => {
    const { weekday } = mention.event.when;
    return tellsDay(mention) ? mention.when.edtf : weekday === undefined ? null : `weekday ${weekday}`;
  });
  const told = group.filter(tellsDay);
  const stay = told.every(({ event, when }) => event.mode === "visit" && meet(when, merged) !== null);
  if (!stay && some(told, (a, b) => meet(a.when, b.when) === null))
    return { field: "when", sort: "contradicts", values };
  if (told.length > 0 && values.some(({ value }) => value === null))
    return { field: "when", sort: "only-here", values };
  if (told.some(({ when }) => !sameDays(when, merged))) return { field: "when", sort: "more-precise", values };
  return null;
}

/** That a visit was to the country of its host says nothing more of where it was. */
function isHostsCountry({ mode, where, recipients }: Mention["event"]): boolean {
  if (mode !== "visit" || where === null || where.lat !== null) return false;
  return recipients.some(({ state, name }) => state === where.country && fold(name) === fold(where.name));
}

function whereDifference(group: Group): Difference | null {
  if (group.every(({ event }) => event.where === null || isHostsCountry(event))) return null;
  const values = said(group, ({ event }) => event.where?.name ?? null);
  if (new Set(values.map(({ value }) => (value === null ? null : fold(value)))).size < 2) return null;
  const apart = some(group, (a, b) => comparePlaces(a.event, b.event) === "apart");
  // One town written in two languages is no difference.
  const open = values.some(({ value }) => value === null);
  if (!apart && !open && !some(group, (a, b) => comparePlaces(a.event, b.event) !== "same")) return null;
  return { field: "where", sort: apart ? "contradicts" : open ? "only-here" : "more-precise", values };
}

function parties({ event }: Mention): readonly CodedActor[] {
  return [...event.actors, ...event.recipients];
}

function persons(mention: Mention): string[] {
  return parties(mention).flatMap(({ person }) => person ?? []);
}

function personsDifference(group: Group): Difference | null {
  const named = group.map(persons);
  const missing = named.some((names) =>
    names.some((name) => named.some((others) => !others.some((other) => likelyPerson(name, other)))),
  );
  if (!missing) return null;
  const sort = some(group, otherHolders) ? "contradicts" : "only-here";
  return { field: "persons", sort, values: said(group, (mention) => persons(mention).join(", ") || null) };
}

/** States and bodies; who has none stands under persons. */
function codes(mention: Mention): string {
  return [...new Set(parties(mention).flatMap(({ state, org }) => state ?? org ?? []))].sort().join("+");
}

/** Who took part, and who acted; that one report says "both" and another who began is a way of telling. */
function actorsDifference(group: Group): Difference | null {
  const reversed = some(group, (a, b) => compareSides(a.event, b.event) === "reversed");
  if (!reversed && new Set(group.map(codes)).size < 2) return null;
  const sort = reversed ? "contradicts" : "only-here";
  return { field: "actors", sort, values: said(group, ({ event }) => sidesOf(event)) };
}

/** The offices that a mention gives a party, sorted: "PER foreign-minister". */
function levels(mention: Mention): Map<string, string[]> {
  const byParty = new Map<string, string[]>();
  for (const party of parties(mention)) {
    if (party.office === null) continue;
    const key = partyKey(party);
    byParty.set(key, [...(byParty.get(key) ?? []), party.office].sort());
  }
  return byParty;
}

/** Other offices for one party; a party whose office only some tell is no disagreement. */
function levelDifference(group: Group): Difference | null {
  const told = group.map(levels);
  const differs = told.some((a) =>
    told.some((b) =>
      [...a].some(([party, offices]) => {
        const others = b.get(party);
        return others !== undefined && !offices.some((office) => others.includes(office));
      }),
    ),
  );
  if (!differs) return null;
  const value = (mention: Mention): string | null =>
    [...levels(mention)].map(([party, offices]) => `${party} ${offices.join(", ")}`).join("; ") || null;
  return { field: "level", sort: "contradicts", values: said(group, value) };
}

/** Whether one is the other rounded: "some 300" and "312". */
function rounds(a: number, b: number): boolean {
  const [round, full] = a % 10 === 0 && (b % 10 !== 0 || a % 100 === 0) ? [a, b] : [b, a];
  return round % 10 === 0 && round !== full && Math.abs(round - full) <= 0.15 * Math.max(round, full);
}

function numbers({ event }: Mention): number[] {
  return event.numbers.map(({ value }) => value);
}

/** What is met over or said counts other things than itself: that one report has a number there is no difference. */
const counts = ({ event }: Mention): boolean =>
  event.type === "ACCUSE" || !(isSpoken(event) || event.type === "CONSULT");

/** Numbers of two tellings are compared where each tells some and they have none in common. */
function numberDifference(group: Group): Difference | null {
  const values = said(group, (mention) => numbers(mention).join(", ") || null);
  const telling = group.filter(({ event }) => event.numbers.length > 0);
  const differ = (a: Mention, b: Mention): boolean => !numbers(a).some((value) => numbers(b).includes(value));
  if (!some(telling, differ))
    return telling.some(counts) && telling.length < group.length
      ? { field: "number", sort: "only-here", values }
      : null;
  const exact = some(
    telling,
    (a, b) => differ(a, b) && !numbers(a).some((value) => numbers(b).some((other) => rounds(value, other))),
  );
  return { field: "number", sort: exact ? "contradicts" : "more-precise", values };
}

/** A thing still going on and the same once done are told on two days, with one assurance. */
function assurance({ event: { factuality } }: Mention): string {
  return factuality === "ongoing" ? "happened" : factuality;
}

function factualityDifference(group: Group): Difference | null {
  if (new Set(group.map(assurance)).size < 2) return null;
  return { field: "factuality", sort: "more-precise", values: said(group, ({ event }) => event.factuality) };
}

export function differencesOf(group: Group, when: When): Difference[] {
  if (group.length < 2) return [];
  return [
    whenDifference(group, when),
    whereDifference(group),
    actorsDifference(group),
    personsDifference(group),
    levelDifference(group),
    numberDifference(group),
    factualityDifference(group),
  ].filter((difference) => difference !== null);
}

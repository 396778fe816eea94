/**
 * @module Events in POLECAT's forty tab-separated columns, so that tools made for that data set read ours.
 *
 * Its columns have no factuality: an announced act is given its PLOVER folding, and what was denied or is hypothetical
 * cannot be told (`polecatTells`). Several values of a cell stand apart by semicolons; what is not known is "None".
 */

import { loadKnowledge } from "#data";
import type { EventParty, RecordEvent } from "#record";
import { polecatColumns } from "#text";
import { joined } from "./fields.js";
import { quads } from "./tables/event.js";
import { stateNumber } from "./tables/party.js";

type Value = string | number | null | undefined;

/** Tabs and line ends would break the row. */
function cell(value: Value): string {
  const text = value === null || value === undefined ? "" : String(value).replace(/\s+/g, " ").trim();
  return text === "" ? "None" : text;
}

/** Whether the columns can say it without saying that it happened. */
export function polecatTells({ factuality }: RecordEvent): boolean {
  return factuality !== "denied" && factuality !== "hypothetical";
}

/** A day where the days are one; the first of at most a month; else unknown. */
function dayOf({ when }: RecordEvent): string | null {
  if (when.earliest === null || when.latest === null) return null;
  return Date.parse(when.latest) - Date.parse(when.earliest) < 31 * 86_400_000 ? when.earliest : null;
}

/** The score and quad of the folded type and mode. */
function scale({ plover, score, quad }: RecordEvent, type: string): { score: number; quad: RecordEvent["quad"] } {
  if (plover.type === type) return { score, quad };
  const folded = loadKnowledge().ontology.find((one) => one.type === plover.type);
  return folded ? { score: folded.score, quad: folded.quad } : { score, quad };
}

/** One value a party, in one order in all cells: the third name has the third country. */
function sideCells(parties: readonly EventParty[]): Value[] {
  const many = (value: (party: EventParty) => string | null): string | null => {
    const values = parties.map(value);
    return values.some((one) => one !== null)
      ? values.map((one) => cell(one?.replaceAll(";", ",") ?? null)).join("; ")
      : null;
  };
  const knowledge = loadKnowledge();
  const nameOf = ({ state, org, name }: EventParty): string =>
    (state !== null && knowledge.states.find(({ code }) => code === state)?.names.en?.[0]) ||
    (org !== null && knowledge.organisations.find(({ id }) => id === org)?.names.en?.[0]) ||
    name;
  return [
    many((party) => party.person ?? nameOf(party)),
    many(({ state }) => state),
    many(({ state }) => stateNumber(state, "cow")),
    parties.find(({ sector }) => sector !== null)?.sector,
    many(({ sector }) => sector),
    many(({ office }) => office),
    many(({ name }) => name),
    null,
  ];
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** @param version  Stands in the last column: program and state of the record. */
export function polecatLine(event: RecordEvent, version: string): string {
  const { where, witnesses } = event;
  const parties = [...event.actors, ...event.recipients];
  const { score, quad } = scale(event, event.type);
  const published = witnesses
    .flatMap((witness) => (day.test(witness.published ?? "") ? [witness.published] : []))
    .sort();
  const cells: Value[] = [
    event.id,
    dayOf(event),
    event.plover.type,
    event.plover.mode,
    score,
    quads.indexOf(quad) + 1,
    joined(event.contexts),
    ...sideCells(event.actors),
    ...sideCells(event.recipients),
    where?.name,
    where?.geonames == null ? null : where.name,
    null,
    null,
    where?.country,
    where?.lat,
    where?.lon,
    where?.geonames,
    where?.name,
    null,
    joined(witnesses.map(({ outlet }) => outlet)),
    published[0],
    joined(parties.map(({ person }) => person)),
    joined(parties.map(({ org }) => org)),
    where?.name,
    joined(witnesses.map(({ lang }) => lang)),
    version,
  ];
  return cells.map(cell).join("\t");
}

export const polecatHeader = polecatColumns.join("\t");

/** @module The columns of a side of an event: codes, persons, offices, sectors, and the numbers other data sets use. */
import { loadKnowledge } from "#data";
import type { EventParty } from "#record";
import { type Field, field, joined } from "../fields.js";

type Numbers = ReadonlyMap<string, { readonly cow: string | null; readonly gw: string | null }>;

let known: Numbers | undefined;

/** Correlates of War and Gleditsch-Ward numbers of a state; null where it is in neither list. */
export function stateNumber(state: string | null, list: "cow" | "gw"): string | null {
  known ??= new Map(loadKnowledge().states.map(({ code, cow, gw }) => [code, { cow, gw }]));
  return (state && known.get(state)?.[list]) || null;
}

/** @param of  The side's parties. */
export function sideFields<T>(
  side: "actor" | "recipient",
  says: string,
  of: (row: T) => readonly EventParty[],
): Field<T>[] {
  const many = (name: string, what: string, value: (party: EventParty) => string | null): Field<T> =>
    field(name, "string", `${what} ${says}.`, (row) => joined(of(row).map(value)));
  return [
    many(`${side}s`, "Codes (states ISO 3166-1 alpha-3, organisations by id) of", ({ state, org }) => state ?? org),
    many(`${side}_persons`, "Persons named among", ({ person }) => person),
    many(`${side}_offices`, "Offices held by", ({ office }) => office),
    many(`${side}_sectors`, "PLOVER sectors of", ({ sector }) => sector),
    many(`${side}_cow`, "Correlates of War numbers of", ({ state }) => stateNumber(state, "cow")),
    many(`${side}_gw`, "Gleditsch-Ward numbers of", ({ state }) => stateNumber(state, "gw")),
  ];
}

/** @module Rows of POLECAT: forty tab-separated columns, several values of a cell parted by semicolons. */
import type { CodedActor } from "#coding";
import type { Knowledge } from "#data";
import { type EventType, eventTypes, polecatColumns, type Remark, type Sector, sectors, type When } from "#text";
import { Atlas } from "./atlas.js";
import { daysFrom, spanOf, unknownDays } from "./days.js";
import { needed, type RowDraft, trouble } from "./draft.js";
import { type Part, party, plain, Sheet } from "./sheet.js";
import type { TableRow, TableShape } from "./table.js";

export const polecatShape: TableShape = {
  columns: polecatColumns,
  need: ["Event ID", "Event Date", "Event Type", "Actor Country"],
  also: { "Event Intensity": "Intensity" },
};

export interface DataSetWorld {
  readonly knowledge: Knowledge;
  readonly atlas: Atlas;
  readonly none: ReadonlySet<string>;
}

/** Data sets write their names in English. */
export function dataSetWorld(knowledge: Knowledge): DataSetWorld {
  const { none } = knowledge.imports.dataSets;
  return { knowledge, atlas: new Atlas(knowledge, knowledge.imports.historian.lang), none: new Set(none) };
}

/** A cell's values in their places, null for those that stand for nothing; empty where all do. */
export function placesOf(cell: string, none: ReadonlySet<string>, parted: RegExp = /;/): (string | null)[] {
  const values = cell.split(parted).map((value) => (none.has(plain(value)) ? null : plain(value)));
  return values.some((value) => value !== null) ? values : [];
}

/** A cell's values; none where it stands for nothing. */
export function valuesOf(cell: string, none: ReadonlySet<string>, parted?: RegExp): string[] {
  return placesOf(cell, none, parted).filter((value) => value !== null);
}

class Row {
  readonly remarks: Remark[];
  readonly #row: TableRow;
  readonly #world: DataSetWorld;

  constructor(row: TableRow, world: DataSetWorld) {
    this.#row = row;
    this.#world = world;
    this.remarks = [...row.remarks];
  }

  /** "" where the cell stands for nothing. */
  one(name: string): string {
    const value = plain(this.#row.cell(name));
    return this.#world.none.has(value) ? "" : value;
  }

  several(name: string): string[] {
    return valuesOf(this.#row.cell(name), this.#world.none);
  }

  places(name: string): (string | null)[] {
    return placesOf(this.#row.cell(name), this.#world.none);
  }

  number(name: string): number | null {
    const value = this.one(name);
    return value === "" || !Number.isFinite(Number(value)) ? null : Number(value);
  }

  unknown(what: string, value: string): void {
    this.remarks.push({ code: "CH-I17", message: `${what} “${value}” is none of the codebook: it was passed over.` });
  }
}

interface Country {
  readonly state: string | null;
  readonly org: string | null;
}

function countryOf(code: string, row: Row, { knowledge, atlas }: DataSetWorld): Country {
  const listed = knowledge.imports.dataSets.polecat.countries[code];
  if (listed === null) return { state: null, org: null };
  if (listed !== undefined)
    return { state: "state" in listed ? listed.state : null, org: "org" in listed ? listed.org : null };
  const state = atlas.state(code);
  if (state === undefined)
    row.remarks.push({
      code: "CH-I12",
      message: `“${code}” is no state of knowledge/: it is kept by its name. Add it to knowledge/imports/data-sets.yaml if it matters.`,
    });
  return { state: state ?? null, org: null };
}

interface Side {
  readonly parties: readonly Omit<CodedActor, "start" | "end">[];
  /** As written in the row. */
  readonly words: string;
}

/** One party a name or country; what else is told of them goes with the one in its place. */
function sideOf(name: "Actor" | "Recipient", row: Row, world: DataSetWorld): Side {
  const { atlas } = world;
  const [names, raw, codes] = [
    row.places(`${name} Name`),
    row.places(`${name} Name Raw`),
    row.places(`${name} Country`),
  ];
  const [titles, ranks] = [row.places(`${name} Title`), row.places(`${name} Sectors`)];
  const count = Math.max(names.length, codes.length);
  // Lists of another length tell of nobody in particular; a single value tells of all.
  const at = (list: readonly (string | null)[], place: number): string | null =>
    list.length === count ? (list[place] ?? null) : list.length === 1 ? (list[0] ?? null) : null;
  const primary = row.one(`Primary ${name} Sector`);
  const sectorOf = (place: number): Sector | null => {
    const value = (ranks.length === count ? at(ranks, place) : null) ?? primary;
    if (value === "") return null;
    if ((sectors as readonly string[]).includes(value)) return value as Sector;
    row.unknown("sector", value);
    return null;
  };
  const people = new Set(row.several("Story People"));
  const parties = Array.from({ length: count }, (_, place) => {
    const code = at(codes, place);
    const own = at(names, place) ?? code ?? "";
    const country = code === null ? { state: null, org: atlas.body(own) ?? null } : countryOf(code, row, world);
    const title = at(titles, place);
    const isPerson = people.has(own) || (title !== null && atlas.state(own) === undefined && country.org === null);
    return {
      ...country,
      sector: sectorOf(place),
      person: isPerson ? own : null,
      office: title !== null && /^[a-z]+(-[a-z]+)*$/.test(title) ? title : null,
      name: at(raw, place) ?? own,
    };
  });
  const shown = codes.length > 0 ? ` (${[...new Set(codes.filter(Boolean))].join("; ")})` : "";
  return { parties, words: count === 0 ? "" : `${parties.map((one) => one.name).join("; ")}${shown}` };
}

function typeOf(row: Row, knowledge: Knowledge): { readonly type: EventType; readonly mode: string | null } {
  const type = needed(row.one("Event Type"), "Event Type").toUpperCase();
  if (!(eventTypes as readonly string[]).includes(type))
    throw trouble("CH-I04", `“Event Type” is “${type}”: one of ${eventTypes.join(", ")} is expected. Correct it.`);
  const mode = row.one("Event Mode").toLowerCase();
  if (mode === "") return { type: type as EventType, mode: null };
  const known = knowledge.ontology.find((one) => one.type === type)?.modes[mode] !== undefined;
  if (!known) row.unknown("mode", mode);
  return { type: type as EventType, mode: known ? mode : null };
}

function dayOf(row: Row, name: string): When {
  const value = row.one(name);
  if (value === "") return unknownDays;
  const span = spanOf(value.slice(0, 10));
  if (span === null)
    throw trouble("CH-I04", `“${name}” is “${value}”: a day such as 2018-02-05 is expected. Correct it.`);
  return daysFrom(span.first, span.last);
}

/** @throws Fault CH-I04 where the type or a day is none. */
export function readPolecat(table: TableRow, world: DataSetWorld): RowDraft {
  const { knowledge, atlas } = world;
  const { outlet } = knowledge.imports.dataSets.polecat;
  const row = new Row(table, world);
  const { type, mode } = typeOf(row, knowledge);
  const when = dayOf(row, "Event Date");
  const known = new Set(knowledge.contexts);
  const contexts = row.several("Contexts").flatMap((one) => {
    if (known.has(one)) return [one];
    row.unknown("context", one);
    return [];
  });
  const [acting, done] = [sideOf("Actor", row, world), sideOf("Recipient", row, world)];
  const sheet = new Sheet();
  const trigger = sheet.add([type, mode].filter(Boolean).join(" "));
  const actorPart = sheet.addIf(acting.words, " | ") ?? trigger;
  const recipientPart = sheet.addIf(done.words, " | ") ?? trigger;
  sheet.addIf(row.one("Event Date"), " | ");
  const placename = row.one("Placename") || row.one("City") || row.one("Raw Placename");
  const country = row.one("Country");
  sheet.addIf([placename, country].filter(Boolean).join(", "), " | ");
  const source = row.several("Source");
  sheet.addIf(source.join("; "), " | ");
  const place = placename || country;
  const state = country === "" ? null : (countryOf(country, row, world).state ?? null);
  const at = (parties: Side["parties"], part: Part): CodedActor[] =>
    parties.map(({ name, ...one }) => party(one, name, part));
  const states = new Set(acting.parties.map((one) => one.state ?? one.org ?? one.name));
  return {
    id: `polecat-${needed(row.one("Event ID"), "Event ID")}`,
    kind: "data-set",
    lang: knowledge.imports.historian.lang,
    title: null,
    outlet,
    agency: source.join("; ") || null,
    url: null,
    published: dayOf(row, "Publication Date"),
    sheet,
    events: [
      {
        type,
        mode,
        cameo: "",
        contexts,
        actors: at(acting.parties, actorPart),
        recipients: at(done.parties, recipientPart),
        // What both did has nobody on the other side.
        symmetric: done.parties.length === 0 && states.size > 1,
        when,
        where:
          place === ""
            ? null
            : {
                ...atlas.place(place, state),
                ...(row.number("Latitude") === null
                  ? {}
                  : { lat: row.number("Latitude"), lon: row.number("Longitude") }),
                ...(row.number("GeoNames ID") === null ? {} : { geonames: row.number("GeoNames ID") }),
              },
        rule: `${type.toLowerCase()}.row`,
        quote: sheet.whole(),
        trigger,
      },
    ],
    remarks: row.remarks,
  };
}

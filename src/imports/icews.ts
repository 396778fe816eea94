/** @module Rows of ICEWS: twenty tab-separated columns, the act as a CAMEO code or, where that is missing, as its name. */
import type { CodedActor } from "#coding";
import type { CameoCode, Knowledge } from "#data";
import type { Remark, Sector, When } from "#text";
import { compact, daysFrom, monthFirst, spanOf } from "./days.js";
import { needed, type RowDraft, trouble } from "./draft.js";
import { type DataSetWorld, valuesOf } from "./polecat.js";
import { party, plain, Sheet } from "./sheet.js";
import type { TableRow, TableShape } from "./table.js";

export const icewsShape: TableShape = {
  columns: [
    ...["Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"],
    ...["Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher"],
    ...["City", "District", "Province", "Country", "Latitude", "Longitude"],
  ],
  // The file of 2017 has no code: the text names the act.
  need: ["Event ID", "Event Date", "Source Country", "Target Country", "Event Text"],
  also: {},
};

interface CameoIndex {
  readonly codes: ReadonlyMap<string, CameoCode>;
  /** By name, in lower case: of several codes the most general. */
  readonly texts: ReadonlyMap<string, CameoCode>;
}

const indexes = new WeakMap<readonly CameoCode[], CameoIndex>();

function indexOf(cameo: readonly CameoCode[]): CameoIndex {
  let index = indexes.get(cameo);
  if (!index) {
    index = {
      codes: new Map(cameo.map((one) => [one.code, one])),
      texts: new Map([...cameo].reverse().map((one) => [one.name.toLowerCase(), one])),
    };
    indexes.set(cameo, index);
  }
  return index;
}

interface Act {
  readonly code: CameoCode | null;
  readonly remarks: readonly Remark[];
}

/** The code as it stands; with the nought that spreadsheets take away, where the text then agrees; else by the text alone. */
function actOf(written: string, text: string, { cameo }: Knowledge): Act {
  const { codes, texts } = indexOf(cameo);
  const says = (one: CameoCode | undefined): boolean => one?.name.toLowerCase() === text.toLowerCase();
  const direct = codes.get(written);
  const padded = codes.get(`0${written}`);
  if (direct && (says(direct) || !says(padded))) return { code: direct, remarks: [] };
  const code = says(padded) ? padded : (texts.get(text.toLowerCase()) ?? padded);
  const said = written === "" ? "there is no CAMEO code" : `“${written}” is not the CAMEO code of “${text}”`;
  const taken = code
    ? `“${code.code}” was taken by the text “${text}”`
    : "the text names no act either, and the row is kept without an event";
  return { code: code ?? null, remarks: [{ code: "CH-I15", message: `${said}: ${taken}.` }] };
}

function dayOf(value: string): { readonly when: When; readonly remarks: readonly Remark[] } {
  const span = spanOf(value);
  if (span) return { when: daysFrom(span.first, span.last), remarks: [] };
  const other = monthFirst(value) ?? compact(value);
  if (other === null)
    throw trouble("CH-I04", `“Event Date” is “${value}”: a day such as 2018-02-05 is expected. Correct it.`);
  return {
    when: daysFrom(other, other),
    remarks: [{ code: "CH-I13", message: `the day is written “${value}”: read as ${other}, month before day.` }],
  };
}

function sectorOf(cell: string, { knowledge, none }: DataSetWorld): Sector | null {
  const own = new Set(valuesOf(cell, none, /,/));
  return (
    knowledge.imports.dataSets.icews.sectors.find(({ words }) => words.some((word) => own.has(word)))?.sector ?? null
  );
}

interface Named {
  readonly actor: Omit<CodedActor, "start" | "end">;
  readonly words: string;
  readonly remarks: readonly Remark[];
}

function sideOf(row: TableRow, side: "Source" | "Target", world: DataSetWorld): Named | null {
  const { knowledge, atlas, none } = world;
  const value = (name: string): string => {
    const cell = plain(row.cell(`${side} ${name}`));
    return none.has(cell) ? "" : cell;
  };
  const [name, country] = [value("Name"), value("Country")];
  if (name === "" && country === "") return null;
  const state =
    country === "" ? undefined : (knowledge.imports.dataSets.icews.countries[country] ?? atlas.state(country));
  const remarks: Remark[] =
    country !== "" && state === undefined
      ? [
          {
            code: "CH-I12",
            message: `“${country}” is no state of knowledge/: it is kept by its name. Add it to knowledge/imports/data-sets.yaml if it matters.`,
          },
        ]
      : [];
  // "Head of Government (Thailand)" is a post, "Thailand" the state; what is left may be a person.
  const sector =
    sectorOf(row.cell(`${side} Sectors`), world) ?? (state !== undefined && atlas.state(name) === state ? "GOV" : null);
  return {
    actor: { state: state ?? null, org: null, sector, person: null, office: null, name: name || country },
    words: country === "" || name.includes(country) ? name || country : `${name} (${country})`,
    remarks,
  };
}

/** @throws Fault CH-I04 where the day is none or there is no id. */
export function readIcews(row: TableRow, world: DataSetWorld): RowDraft {
  const { knowledge, atlas, none } = world;
  const value = (name: string): string => {
    const cell = plain(row.cell(name));
    return none.has(cell) ? "" : cell;
  };
  const { outlet } = knowledge.imports.dataSets.icews;
  const id = needed(value("Event ID"), "Event ID");
  const { when, remarks: odd } = dayOf(needed(value("Event Date"), "Event Date"));
  const text = value("Event Text");
  const { code, remarks: uncoded } = actOf(value("CAMEO Code"), text, knowledge);
  const [source, target] = [sideOf(row, "Source", world), sideOf(row, "Target", world)];
  const sheet = new Sheet();
  const sourcePart = sheet.addIf(source?.words ?? null);
  const trigger = sheet.add(text || (code?.name ?? value("CAMEO Code")), " | ");
  const targetPart = sheet.addIf(target?.words ?? null, " | ");
  sheet.add(value("Event Date"), " | ");
  const country = value("Country");
  const town = value("City") || value("District") || value("Province");
  sheet.addIf([town, country].filter(Boolean).join(", "), " | ");
  sheet.addIf(value("Publisher"), " | ");
  const [lat, lon] = [value("Latitude"), value("Longitude")].map((cell) => (cell === "" ? null : Number(cell)));
  const home =
    country === "" ? null : (knowledge.imports.dataSets.icews.countries[country] ?? atlas.state(country) ?? null);
  const actor = source && sourcePart ? party(source.actor, source.actor.name, sourcePart) : null;
  const recipient = target && targetPart ? party(target.actor, target.actor.name, targetPart) : null;
  const untyped: Remark[] =
    code !== null && code.type === null
      ? [
          {
            code: "CH-I16",
            message: `PLOVER has no type for CAMEO ${code.code}, “${code.name}”: the row is kept as a statement.`,
          },
        ]
      : [];
  return {
    // An id is used again on other days: id and day together are one row's.
    id: `icews-${id}-${when.earliest}`,
    kind: "data-set",
    lang: knowledge.imports.historian.lang,
    title: null,
    outlet,
    agency: value("Publisher") || null,
    url: null,
    published: when,
    sheet,
    events:
      code?.type == null
        ? []
        : [
            {
              type: code.type,
              mode: code.mode,
              cameo: code.code,
              contexts: code.contexts,
              actors: actor ? [actor] : [],
              recipients: recipient ? [recipient] : [],
              symmetric: false,
              when,
              where:
                town === "" && country === ""
                  ? null
                  : {
                      ...atlas.place(town || country, home),
                      ...(lat != null && lon != null && Number.isFinite(lat + lon) ? { lat, lon } : {}),
                    },
              rule: `${code.type.toLowerCase()}.row`,
              quote: sheet.whole(),
              trigger,
            },
          ],
    statements:
      code !== null && code.type === null
        ? [
            {
              speaker: actor,
              quote: sheet.text,
              direct: false,
              verb: null,
              medium: null,
              about: recipient ? [recipient] : [],
              ...sheet.whole(),
            },
          ]
        : [],
    remarks: [...row.remarks, ...odd, ...uncoded, ...untyped, ...(source?.remarks ?? []), ...(target?.remarks ?? [])],
  };
}

/**
 * @module Chiefs of mission and principal officers: `country-mission/chiefs/chief`, or a line with an office.
 *
 * Appointed, accredited and gone are three days. The tenure runs from the second, on which the envoy presents credentials:
 * an act of the one state towards the other, so an event too.
 */
import type { CodedTenure } from "#coding";
import type { Remark } from "#text";
import { daysFrom, spanOf, unknownDays } from "../days.js";
import { type EventDraft, needed, type RowDraft, trouble } from "../draft.js";
import { type Part, party, plain, Sheet } from "../sheet.js";
import { field, type XmlNode } from "../xml.js";
import { countryOf, type HistorianWorld, officialRecord } from "./world.js";

export interface ChiefRow {
  readonly id: string;
  readonly personId: string;
  /** "" where only the id is known. */
  readonly person: string;
  readonly post: string;
  /** Where they are sent; both "" for officers at home and envoys to bodies. */
  readonly territory: string;
  readonly country: string;
  readonly appointed: string;
  readonly from: string;
  readonly to: string;
  /** How it ended, in the record's words. */
  readonly ended: string;
  readonly note: string;
}

export function chiefOfXml(chief: XmlNode, territory: string, names: ReadonlyMap<string, string>): ChiefRow {
  const personId = field(chief, "person-id");
  return {
    id: field(chief, "id"),
    personId,
    person: names.get(personId) ?? "",
    post: field(chief, "role-title-id"),
    territory: territory || field(chief, "contemporary-territory-id"),
    country: "",
    appointed: field(chief, "appointed", "date"),
    from: field(chief, "started", "date"),
    to: field(chief, "ended", "date"),
    ended: field(chief, "ended", "note"),
    note: field(chief, "note"),
  };
}

/** A person's file beside the missions: id → name as written. */
export function personOfXml(person: XmlNode): readonly [id: string, name: string] {
  const parts = ["forename", "surname", "genName"].map((part) => field(person, "persName", part));
  return [field(person, "id"), parts.filter(Boolean).join(" ")];
}

/** "kaidanow-tina-s" → "Tina S Kaidanow": the family name stands first in an id. */
function nameOfId(id: string): string {
  const [family = "", ...given] = id.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return [...given, family].join(" ");
}

/** An office's id: of the list, else the title itself as an id. */
function officeOf(post: string, { words }: HistorianWorld): { readonly office: string; readonly acting: boolean } {
  const known = words.posts.find((one) => one.words.includes(post));
  const own = post
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}|[’']/gu, "")
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
  return { office: known?.office ?? own, acting: known?.acting ?? false };
}

function dayOr(text: string, name: string): string | null {
  if (text === "") return null;
  if (spanOf(text) === null)
    throw trouble("CH-I04", `${name} “${text}” is no day: 2018-02-05, 2018-02 or 2018 is expected. Correct it.`);
  return text;
}

const ends = (text: string | null): { readonly first: string | null; readonly last: string | null } =>
  (text === null ? null : spanOf(text)) ?? { first: null, last: null };

/** @throws Fault CH-I04 where the person or the post is missing, or a day is none. */
export function readChief(row: ChiefRow, world: HistorianWorld): RowDraft {
  const { words, atlas } = world;
  const person = plain(row.person) || nameOfId(needed(row.personId, "person-id"));
  const post = plain(needed(row.post, "role-title-id"));
  const [appointed, from, to] = [dayOr(row.appointed, "appointed"), dayOr(row.from, "started"), dayOr(row.to, "ended")];
  const sent = row.territory !== "" || row.country !== "";
  const { state, remarks: unknown } = sent
    ? countryOf(world, row.country, row.territory)
    : { state: null, remarks: [] as readonly Remark[] };
  const { office, acting } = officeOf(post, world);
  const sheet = new Sheet();
  const personPart = sheet.add(person);
  const postPart = sheet.add(post, ", ");
  const name = state === null ? plain(row.territory || row.country) : atlas.nameOf(state);
  const sentPart = sent ? sheet.add(plain(row.territory || row.country), ", ") : null;
  sheet.addIf(appointed, ". ");
  const fromPart = sheet.addIf(from, appointed ? ", " : ". ");
  sheet.addIf(to, appointed || from ? ", " : ". ");
  sheet.addIf(plain(row.ended), " ");
  sheet.addIf(plain(row.note), ". ");
  const tenure: CodedTenure = {
    person,
    office,
    state: words.state,
    org: null,
    accreditedTo: state,
    acting,
    standing: from === null && to === null ? "coming" : "holds",
    from,
    to,
    heldOn: from === null && to === null ? unknownDays : daysFrom(ends(from).first, ends(to).last),
    predecessor: null,
    successor: null,
    ...personPart,
  };
  const remarks: Remark[] = [...unknown];
  if (plain(row.person) === "")
    remarks.push({
      code: "CH-I19",
      message: `the person's name is made of the id “${row.personId}”. Give the folder people/ with the missions to have it as written.`,
    });
  if (from !== null && to !== null && (ends(to).last ?? "") < (ends(from).first ?? ""))
    remarks.push({ code: "CH-I14", message: `it ends (${to}) before it begins (${from}). Look it up.` });
  return officialRecord(words, {
    id: `missions-${plain(needed(row.id, "id"))}`,
    title: [person, post, name].filter(Boolean).join(", "),
    url: row.personId === "" ? null : `${words.address}departmenthistory/people/${encodeURIComponent(row.personId)}`,
    sheet,
    events:
      state !== null && from !== null && fromPart !== null && words.credentialed.includes(office) && !acting
        ? [
            credentials(world, {
              person,
              office,
              state,
              from,
              name,
              sheet,
              personPart,
              postPart,
              fromPart,
              sentPart: sentPart ?? postPart,
            }),
          ]
        : [],
    tenures: [tenure],
    remarks,
  });
}

interface Presented {
  readonly person: string;
  readonly office: string;
  readonly state: string;
  readonly from: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly personPart: Part;
  readonly postPart: Part;
  readonly fromPart: Part;
  readonly sentPart: Part;
}

function credentials({ words }: HistorianWorld, told: Presented): EventDraft {
  const { person, office, state, from, name, sheet, personPart, postPart, fromPart, sentPart } = told;
  const { first, last } = ends(from);
  return {
    type: "SUPPORT",
    mode: null,
    cameo: "050",
    contexts: ["diplomatic"],
    actors: [party({ state: words.state, sector: "GOV", person, office }, person, personPart)],
    recipients: [party({ state, sector: "GOV" }, name, sentPart)],
    symmetric: false,
    when: daysFrom(first, last),
    where: null,
    rule: "support.credentials",
    quote: sheet.whole(),
    trigger: { start: postPart.start, end: fromPart.end },
  };
}

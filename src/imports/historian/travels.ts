/** @module Journeys of presidents and secretaries of state abroad: `trips/trip`, or a line of kind "travel". */
import { daysFrom, spanOf, unknownDays } from "../days.js";
import { needed, type RowDraft, trouble } from "../draft.js";
import { party, plain, Sheet } from "../sheet.js";
import { child, field, type XmlNode } from "../xml.js";
import { journeyEvents } from "./visit-events.js";
import { countryOf, type HistorianWorld } from "./world.js";

export interface TravelRow {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly countryId: string;
  readonly country: string;
  readonly locale: string;
  readonly remarks: string;
}

export function travelOfXml(trip: XmlNode): TravelRow {
  const country = child(trip, "country");
  return {
    id: field(trip, "id"),
    role: field(trip, "role") || (trip.attributes.role ?? ""),
    name: field(trip, "name"),
    start: field(trip, "start-date"),
    end: field(trip, "end-date"),
    countryId: country?.attributes.id ?? "",
    country: field(trip, "country"),
    locale: field(trip, "locale"),
    remarks: field(trip, "remarks"),
  };
}

/** @throws Fault CH-I04 where a day is none. */
export function stayOf(start: string, end: string, names: readonly [string, string]) {
  const first = spanOf(needed(start, names[0]));
  const last = end === "" ? first : spanOf(end);
  const wrong = first === null ? [names[0], start] : last === null ? [names[1], end] : null;
  if (wrong !== null || first === null || last === null)
    throw trouble("CH-I04", `${wrong?.[0]} “${wrong?.[1]}” is no day: 2018-02-05 is expected. Correct it.`);
  if (last.last < first.first)
    return {
      when: daysFrom(first.first, first.last),
      remarks: [
        {
          code: "CH-I14",
          message: `it ends (${end}) before it begins (${start}): only the first day is kept. Look it up.`,
        },
      ],
    };
  return { when: daysFrom(first.first, last.last), remarks: [] };
}

/** @throws Fault CH-I04 where a field is missing that the row says nothing without. */
export function readTravel(row: TravelRow, world: HistorianWorld): RowDraft {
  const { words, atlas } = world;
  const name = plain(needed(row.name, "name"));
  const country = plain(needed(row.country || row.countryId, "country"));
  const { when, remarks: odd } = stayOf(row.start, row.end, ["start-date", "end-date"]);
  const { state, remarks: unknown } = countryOf(world, row.countryId, row.country);
  const sheet = new Sheet();
  const namePart = sheet.add(name);
  if (row.role !== "") sheet.add(`(${plain(row.role)})`, " ");
  const localePart = sheet.addIf(plain(row.locale), ". ");
  const countryPart = sheet.add(country, localePart ? ", " : ". ");
  sheet.add(row.end === "" || row.end === row.start ? row.start : `${row.start}/${row.end}`, ", ");
  const remark = plain(row.remarks);
  const remarkAt = sheet.addIf(remark, ". ");
  // Of "Bonn, Mainz" the first: a place is one.
  const town = plain(row.locale.split(/[,;]/)[0]);
  return {
    id: `travels-${plain(needed(row.id, "id"))}`,
    kind: "official-record",
    lang: words.lang,
    title: `${name}: ${[plain(row.locale), country].filter(Boolean).join(", ")}`,
    outlet: words.outlet,
    agency: null,
    url: null,
    published: unknownDays,
    sheet,
    events: journeyEvents(world, {
      sheet,
      visitor: party(
        { state: words.state, sector: "GOV", person: name, office: words.roles[row.role] ?? null },
        name,
        namePart,
      ),
      host: party({ state, sector: "GOV" }, country, countryPart),
      when,
      where: atlas.place(town || country, state),
      led: { start: (localePart ?? countryPart).start, end: countryPart.end },
      remark,
      remarkAt,
    }),
    remarks: [...odd, ...unknown],
  };
}

/** @module Journeys of presidents and secretaries of state abroad: `trips/trip`, or a line of kind "travel". */
import { needed, type RowDraft } from "../draft.js";
import { party, plain, Sheet } from "../sheet.js";
import { child, field, type XmlNode } from "../xml.js";
import { journeyEvents, stayOf, stayText } from "./visit-events.js";
import { countryOf, type HistorianWorld, officialRecord } from "./world.js";

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

/** @throws Fault CH-I04 where a field is missing that the row says nothing without. */
export function readTravel(row: TravelRow, world: HistorianWorld): RowDraft {
  const { words, atlas } = world;
  const name = plain(needed(row.name, "name"));
  const country = plain(needed(row.country || row.countryId, "country"));
  const { when, remarks: odd } = stayOf(row);
  const { state, remarks: unknown } = countryOf(world, row.countryId, row.country);
  const sheet = new Sheet();
  const namePart = sheet.add(name);
  if (row.role !== "") sheet.add(`(${plain(row.role)})`, " ");
  const localePart = sheet.addIf(plain(row.locale), ". ");
  const countryPart = sheet.add(country, localePart ? ", " : ". ");
  sheet.add(stayText(row), ", ");
  const remark = plain(row.remarks);
  const remarkAt = sheet.addIf(remark, ". ");
  // Of "Bonn, Mainz" the first: a place is one.
  const town = plain(row.locale.split(/[,;]/)[0]);
  return officialRecord(words, {
    id: `travels-${plain(needed(row.id, "id"))}`,
    title: `${name}: ${[plain(row.locale), country].filter(Boolean).join(", ")}`,
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
  });
}

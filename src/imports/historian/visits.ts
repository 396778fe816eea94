/** @module Visits of foreign leaders to the United States: `visits/visit`, or a line of kind "visit". */
import { needed, type RowDraft } from "../draft.js";
import { party, plain, Sheet } from "../sheet.js";
import { child, field, type XmlNode } from "../xml.js";
import { titled } from "./remarks.js";
import { journeyEvents, stayOf, stayText } from "./visit-events.js";
import { countryOf, type HistorianWorld, officialRecord } from "./world.js";

export interface VisitRow {
  readonly id: string;
  readonly visitor: string;
  readonly start: string;
  readonly end: string;
  readonly fromId: string;
  readonly from: string;
  readonly description: string;
}

export function visitOfXml(visit: XmlNode): VisitRow {
  const from = child(visit, "from");
  return {
    id: field(visit, "id"),
    visitor: field(visit, "visitor"),
    start: field(visit, "start-date"),
    end: field(visit, "end-date"),
    fromId: from?.attributes.id ?? "",
    from: field(visit, "from"),
    description: field(visit, "description"),
  };
}

/** @throws Fault CH-I04 where a field is missing that the row says nothing without. */
export function readVisit(row: VisitRow, world: HistorianWorld): RowDraft {
  const { words, atlas } = world;
  const visitor = plain(needed(row.visitor, "visitor"));
  const from = plain(needed(row.from || row.fromId, "from"));
  const { when, remarks: odd } = stayOf(row);
  const { state, remarks: unknown } = countryOf(world, row.fromId, row.from);
  const { office, person } = titled(visitor, words);
  const sheet = new Sheet();
  const visitorPart = sheet.add(visitor);
  sheet.add(from, " (");
  const days = sheet.add(stayText(row), "), ");
  const remark = plain(row.description);
  const remarkAt = sheet.addIf(remark, ". ");
  const host = atlas.nameOf(words.state);
  return officialRecord(words, {
    id: `visits-${plain(needed(row.id, "id"))}`,
    title: `${visitor} (${from})`,
    sheet,
    events: journeyEvents(world, {
      sheet,
      visitor: party({ state, sector: "GOV", person, office }, visitor, visitorPart),
      // The list is of visits to one country, which no row names.
      host: party({ state: words.state, sector: "GOV" }, host, remarkAt ?? days),
      when,
      where: atlas.place(host, words.state),
      led: remarkAt ?? days,
      remark,
      remarkAt,
    }),
    remarks: [...odd, ...unknown],
  });
}

/** @module Histories of recognition and relations: TEI `div[@type="timeline"]`, or a line with a heading. What a heading tells is data. */
import type { HistorianFile } from "#data";
import type { Remark, When } from "#text";
import { daysFrom, spanOf, unknownDays } from "../days.js";
import { type EventDraft, needed, type RowDraft } from "../draft.js";
import { type Part, party, plain, Sheet } from "../sheet.js";
import { textOf, type XmlNode } from "../xml.js";
import { proseDays } from "./prose-days.js";
import { sentencesOf } from "./remarks.js";
import { countryOf, type HistorianWorld, officialRecord } from "./world.js";

export interface RecognitionRow {
  /** "rdcr-albania-1" */
  readonly id: string;
  readonly countryId: string;
  readonly country: string;
  /** The state's code where the row has it, else "". */
  readonly code: string;
  /** "" where a part has none. */
  readonly heading: string;
  /** As the heading has it, mostly a year; "" where it has none. */
  readonly date: string;
  readonly text: string;
}

export function recognitionOfXml(div: XmlNode, id: string, countryId: string, country: string): RecognitionRow {
  const head = div.children.find(({ name }) => name === "head");
  const date = head?.children.find(({ name }) => name === "date");
  const rest = div.children.filter((one) => one !== head);
  return {
    id,
    countryId,
    country,
    code: "",
    heading: textOf(head),
    date: plain(date?.attributes.when),
    text: plain(rest.map(textOf).join(" ")),
  };
}

type Heading = Extract<HistorianFile["headings"][number], { readonly type: unknown }>;

interface Told {
  readonly act: Heading;
  readonly words: string;
}

/** The act that a heading tells; null where it tells none, undefined where it is not known. */
function toldBy(heading: string, { headings }: HistorianFile): Told | null | undefined {
  const lower = heading.toLowerCase();
  for (const one of headings) {
    const words = one.words.find((word) => lower.includes(word));
    if (words !== undefined) return "skip" in one ? null : { act: one, words };
  }
  return undefined;
}

type Side = "own" | "other" | "both";

/** Who acts: by whom the heading says it was, else both or the state whose records they are. */
function sideOf(heading: string, { act }: Told, world: HistorianWorld): Side {
  const { words, atlas } = world;
  const lower = heading.toLowerCase();
  if (words.reversed.some((one) => lower.includes(one))) return "other";
  const by = new RegExp(`\\s(?:${words.by.join("|")})\\s+(?:(?:${words.the.join("|")})\\s+)?([^,.;0-9]+)`, "iu").exec(
    heading,
  );
  const name = by?.[1]?.trim();
  if (name !== undefined) return atlas.state(name) === words.state ? "own" : "other";
  return act.both ? "both" : "own";
}

interface Dated {
  readonly when: When;
  /** Of the day, in the text; null where it stands in the heading alone. */
  readonly at: number | null;
  readonly remarks: readonly Remark[];
}

/** The one whole day, within the heading's time, of the first sentence that tells any; else the heading's own time. */
function whenOf(row: Pick<RecognitionRow, "date" | "text">, lang: string): Dated {
  const span = spanOf(row.date);
  const within = proseDays(row.text, lang).filter(
    ({ day }) => span === null || (day >= span.first && day <= span.last),
  );
  const first = sentencesOf(row.text).find(({ start, end }) => within.some(({ at }) => start <= at && at < end));
  const days = within.filter(({ at }) => first !== undefined && at < first.end);
  const one = days[0];
  if (one && days.every(({ day }) => day === one.day))
    return { when: daysFrom(one.day, one.day), at: one.at, remarks: [] };
  const remarks = one
    ? [
        {
          code: "CH-I18",
          message: `several days stand in the text (${[...new Set(days.map(({ day }) => day))].join(", ")}): only ${row.date || "none"} is taken.`,
        },
      ]
    : [];
  return { when: span === null ? unknownDays : daysFrom(span.first, span.last), at: null, remarks };
}

/** @throws Fault CH-I04 where there is neither heading nor text, or no country. */
export function readRecognition(row: RecognitionRow, world: HistorianWorld): RowDraft {
  const { words, atlas } = world;
  const heading = plain(row.heading);
  const text = plain(row.text);
  if (heading === "") needed(text, "head");
  // A star marks a state that is gone.
  const country = plain(needed((row.country || row.countryId).replace(/\*$/, ""), "title"));
  const { state, remarks: unknown } = countryOf(world, row.code, row.countryId, country);
  const sheet = new Sheet();
  const countryPart = sheet.add(country);
  const headingPart = sheet.addIf(heading, ": ") ?? countryPart;
  const textPart = sheet.addIf(text, heading === "" ? ": " : " ");
  const { when, at, remarks: odd } = whenOf({ date: row.date, text }, words.lang);
  // A part without a heading tells how things are, no act.
  const told = heading === "" ? null : toldBy(heading, words);
  const quote = at === null || textPart === null ? headingPart : sentenceAt(text, at, textPart);
  const events: EventDraft[] = [];
  if (told) {
    const own = party({ state: words.state, sector: "GOV" }, atlas.nameOf(words.state), headingPart);
    const other = party({ state, sector: "GOV" }, country, countryPart);
    const side = sideOf(heading, told, world);
    const { type, mode = null, cameo, rule } = told.act;
    events.push({
      type,
      mode,
      cameo,
      contexts: ["diplomatic"],
      actors: side === "both" ? [own, other] : [side === "own" ? own : other],
      recipients: side === "both" ? [] : [side === "own" ? other : own],
      symmetric: side === "both",
      when,
      where: null,
      rule,
      quote,
      trigger: headingPart,
    });
  }
  const unread: Remark[] =
    told === undefined
      ? [
          {
            code: "CH-I20",
            message: `the heading “${heading}” is none of knowledge/imports/historian.yaml: the row is kept without an event. Add its words if they tell an act.`,
          },
        ]
      : [];
  return officialRecord(words, {
    id: plain(needed(row.id, "id")),
    title: heading === "" ? country : `${country}: ${heading}`,
    url: row.countryId === "" ? null : `${words.address}countries/${encodeURIComponent(row.countryId)}`,
    sheet,
    events,
    remarks: [...odd, ...unknown, ...unread],
  });
}

/** The sentence of the text in which the day stands, as a part of the sheet. */
function sentenceAt(text: string, at: number, part: Part): Part {
  const one = sentencesOf(text).find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length };
  return {
    start: part.start + Array.from(text.slice(0, one.start)).length,
    end: part.start + Array.from(text.slice(0, one.end)).length,
  };
}

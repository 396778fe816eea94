/**
 * @module Citations as CSL-JSON: of one event, of one report, of one question put to a state of the record.
 *
 * What is not known is left out: an undated report has no `issued`.
 */
import { type AskedQuery, partyName, type ReportCard } from "#answers";
import type { RecordEvent } from "#record";
import type { When } from "#text";
import { messages } from "../messages.js";
import { daysWord, eventWord, type Words } from "../words.js";

export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

export interface CslItem {
  readonly id: string;
  readonly type: "entry" | "article-newspaper" | "dataset" | "document";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly version?: string;
  readonly number?: string;
  readonly issued?: CslDate;
  readonly "event-date"?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** What a citation says beside the thing itself. */
export interface Citing {
  /** The state of the record. */
  readonly record: string;
  /** Version of the program. */
  readonly program: string;
  /** ISO day on which it was looked up; null to leave it out. */
  readonly accessed: string | null;
  /** Who keeps the record. */
  readonly authors: readonly string[];
  readonly words: Words;
}

const parts = (day: string): number[] => day.split("-").map(Number);

/** A day, or a month or year that all its days share; else nothing. */
function dateOf({ earliest, latest, edtf }: When): CslDate | null {
  if (earliest !== null && earliest === latest) return { "date-parts": [parts(earliest)] };
  if (/^\d{4}(-\d{2})?$/.test(edtf)) return { "date-parts": [parts(edtf)] };
  return null;
}

/** An interval, where both ends are known. */
function daysOf(when: When): CslDate | null {
  const { earliest, latest } = when;
  if (earliest === null || latest === null) return null;
  return dateOf(when) ?? { "date-parts": [parts(earliest), parts(latest)] };
}

function item(fields: { readonly [K in keyof CslItem]: CslItem[K] | null }): CslItem {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as unknown as CslItem;
}

const looked = ({ accessed }: Citing): CslDate | null =>
  accessed === null ? null : { "date-parts": [parts(accessed)] };
const people = ({ authors }: Citing): { literal: string }[] => authors.map((literal) => ({ literal }));

/** The event in a sentence, with how it stands where it did not simply happen, and its days. */
export function eventTitle(event: RecordEvent, words: Words): string {
  const standing = words.factuality[event.factuality];
  return [eventWord(event, words), ...(standing ? [standing] : []), daysWord(event.when, words)].join(", ");
}

/** "Andes Daily (AFP), 2018-02-06". */
export function witnessName(
  witness: Pick<RecordEvent["witnesses"][number], "report" | "outlet" | "agency" | "published">,
): string {
  const { report, outlet, agency, published } = witness;
  const name = outlet ?? agency ?? messages.cite.report(report);
  return `${outlet !== null && agency !== null ? `${name} (${agency})` : name}, ${published ?? messages.cite.undated}`;
}

export function eventItem(event: RecordEvent, citing: Citing): CslItem {
  const witnesses = [...new Set(event.witnesses.map(witnessName))];
  return item({
    id: `chancery-${event.id}`,
    type: "entry",
    title: eventTitle(event, citing.words),
    author: people(citing),
    "container-title": messages.cite.record(citing.record),
    publisher: messages.cite.program(citing.program),
    version: citing.record,
    number: event.id,
    "event-date": daysOf(event.when),
    accessed: looked(citing),
    language: citing.words.lang,
    note: messages.cite.eventNote(
      event.mode === null ? event.type : `${event.type}/${event.mode}`,
      event.cameo,
      event.factuality,
      witnesses,
    ),
  });
}

/** A row of an official record or a data set is no article. */
const citedAs: Readonly<Record<ReportCard["kind"], CslItem["type"]>> = {
  press: "article-newspaper",
  "official-record": "document",
  "data-set": "document",
};

export function reportItem(card: ReportCard, citing: Citing): CslItem {
  return item({
    id: `report-${card.id}`,
    type: citedAs[card.kind],
    title: card.title ?? messages.cite.report(card.id),
    author: card.agency === null ? null : [{ literal: card.agency }],
    "container-title": card.outlet,
    number: card.kind === "press" ? null : card.id,
    issued: dateOf(card.published),
    accessed: card.url === null ? null : looked(citing),
    URL: card.url,
    language: card.lang,
    note: messages.cite.reportNote(card.id, citing.record, card.sha256),
  });
}

/** The question in words: "Events: between Peru and United States; from 2018-01-01". */
export function queryTitle({ noun, conditions }: AskedQuery, words: Words): string {
  const said = Object.entries(conditions).map(([name, value]) => {
    const values = (Array.isArray(value) ? value : [value]).map(String);
    const parties = name === "parties" || name === "actor" || name === "recipient";
    return messages.cite.condition(name, parties ? values.map((code) => partyName(code, words.lang)) : values);
  });
  return messages.cite.queryTitle(noun, said);
}

export function queryItem(query: AskedQuery, count: number, citing: Citing): CslItem {
  return item({
    id: `chancery-${query.id}`,
    type: "dataset",
    title: queryTitle(query, citing.words),
    author: people(citing),
    "container-title": messages.cite.record(citing.record),
    publisher: messages.cite.program(citing.program),
    version: query.version,
    number: query.id,
    accessed: looked(citing),
    language: citing.words.lang,
    note: messages.cite.queryNote(count, JSON.stringify({ noun: query.noun, ...query.conditions })),
  });
}

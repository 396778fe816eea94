/** @module Events, parties and days in the words of a reader's language (`languages/<xx>/words.yaml`, `lines.yaml`). */
import { boundedDays, type CourseEvent, type Days } from "#answers";
import { languageFiles, loadKnowledge, readYaml } from "#data";
import type { EventParty, RecordEvent } from "#record";
import { eventLine, told } from "./telling/event-line.js";
import { partiesPhrase } from "./telling/parties.js";
import { atPlace, placeWord } from "./telling/place.js";
import { filled, kindKey, listWords, partyWord, type Words } from "./telling/words-of.js";

export { placeWord } from "./telling/place.js";
export { filled, listWords, partyWord, type Words } from "./telling/words-of.js";

const known = new Map<string, Words>();

/** The words alone: a language's rules and lists are not loaded for them. */
export function wordsIn(lang: string): Words {
  let words = known.get(lang);
  if (!words) {
    words = {
      ...readYaml(`languages/${lang}/words.yaml`, languageFiles.words),
      lines: readYaml(`languages/${lang}/lines.yaml`, languageFiles.lines),
      lang,
    };
    known.set(lang, words);
  }
  return words;
}

export function kindWord(event: RecordEvent, words: Words): string {
  return words.kinds[kindKey(words.kinds, event) ?? event.type] ?? event.type;
}

export const partiesWord = (parties: readonly EventParty[], words: Words): string =>
  listWords([...new Set(parties.map((party) => partyWord(party, words)))], words.locale);

const utc = (day: string): Date => new Date(`${day}${day.length === 7 ? "-01" : ""}T00:00:00Z`);

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${day}`;
  let known = dayFormats.get(key);
  if (!known) {
    const parts = { year: "numeric", month: "long", timeZone: "UTC" } as const;
    known = new Intl.DateTimeFormat(locale, day ? { ...parts, day: "numeric" } : parts);
    dayFormats.set(key, known);
  }
  return known;
}

type Dating = Pick<Words, "locale" | "dates">;

/** The first of a month is an ordinal in some languages. Thin spaces are read by fewer programs than plain ones. */
function joined(parts: readonly Intl.DateTimeFormatPart[], { dates }: Dating): string {
  return parts
    .map(({ type, value }) => (type === "day" && value === "1" ? (dates.first ?? value) : value))
    .join("")
    .replace(/[\u2009\u202f]/g, " ");
}

/** One day, month or year, as the language writes it: "2018-02-06", "2018-02", "2018". */
export function dayWord(day: string, words: Dating): string {
  return day.length === 4 ? day : joined(format(words.locale, day.length === 10).formatToParts(utc(day)), words);
}

const nextDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
/** A first day as the month or year that it begins; a last day as the one that it ends. */
const opening = (day: string): string =>
  day.endsWith("-01-01") ? day.slice(0, 4) : day.endsWith("-01") ? day.slice(0, 7) : day;
const closing = (day: string): string =>
  day.endsWith("-12-31") ? day.slice(0, 4) : nextDay(day).getUTCDate() === 1 ? day.slice(0, 7) : day;

/** Days that are whole years or months are told as such: a year, a month, or from one to another. */
function whole({ earliest, latest }: Days): readonly [string, string] | null {
  if (earliest === null || latest === null) return null;
  if (earliest === latest) return [earliest, latest];
  const [from, to] = [opening(earliest), closing(latest)];
  if (from.length === 10 || to.length === 10) return null;
  return from.length === to.length ? [from, to] : [earliest.slice(0, 7), latest.slice(0, 7)];
}

export function daysWord(days: Days, words: Dating): string {
  const units = whole(days);
  if (units !== null) {
    const [from, to] = units;
    if (from === to) return dayWord(from, words);
    if (from.length === 4) return `${from} – ${to}`;
    return joined(format(words.locale, false).formatRangeToParts(utc(from), utc(to)), words);
  }
  const { earliest, latest } = days;
  if (earliest === null && latest === null) return words.dates.unknown;
  if (earliest === null) return filled(words.dates.before, { day: dayWord(latest as string, words) });
  if (latest === null) {
    const from = opening(earliest);
    return filled(from.length === 10 ? words.dates.after : words.dates.afterSpan, { day: dayWord(from, words) });
  }
  return joined(format(words.locale, true).formatRangeToParts(utc(earliest), utc(latest)), words);
}

export function sourcesWord(count: number, words: Words): string {
  return filled(count === 1 ? words.sources.one : words.sources.many, { count });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What happened, in one sentence without its end: "Rex W. Tillerson (United States) visited Peru (Lima)". */
export function eventWord(event: RecordEvent, words: Words): string {
  return capital(atPlace(eventLine(event, kindWord(event, words), words), event, words));
}

/** A state or body by its code, as a party of which nothing else is told. */
export function partyOf(code: string): EventParty {
  const state = loadKnowledge().states.some((one) => one.code === code) ? code : null;
  return { state, org: state === null ? code : null, sector: null, person: null, office: null, name: code };
}

/** "the United States", "le Pérou": a state or body as it is named inside a sentence. */
export const partyPhrase = (code: string, words: Words): string => partiesPhrase([partyOf(code)], "the", words);

/** "par le Groupe de Lima". */
export const throughWord = (body: string, words: Words): string =>
  told(words.through, { actors: [partyOf(body)], recipients: [] }, words) ?? "";

/** What must be said beside: announced, reported …, told as background, through a body. */
export function standingWords({ event, through }: Pick<CourseEvent, "event" | "through">, words: Words): string[] {
  return [
    words.factuality[event.factuality] ?? "",
    event.background ? words.background : "",
    through === null ? "" : throughWord(through, words),
  ].filter(Boolean);
}

/** All of it, to be spoken: when, what, how it stands, how many sources. */
export function spokenEvent(one: CourseEvent, words: Words): string {
  const { event } = one;
  return [
    capital(daysWord(boundedDays(one), words)),
    eventWord(event, words).replaceAll(" → ", ", "),
    ...standingWords(one, words).map(capital),
    sourcesWord(event.independentWitnesses, words),
  ]
    .map((part) => `${part}.`)
    .join(" ");
}

/** The few words that stand beside a mark. */
export function shortEvent({ event, through }: CourseEvent, words: Words): string {
  const kind = kindWord(event, words);
  const place = event.where === null ? undefined : placeWord(event.where, words.lang);
  const persons = [...event.actors, ...event.recipients].flatMap(({ person }) => person ?? []);
  const last = persons.slice(0, 2).map((person) => person.split(" ").at(-1) as string);
  const detail =
    event.type === "CONSULT" ? (place ?? listWords(last, words.locale)) : (place ?? event.recipients[0]?.person ?? "");
  const by = through === null ? "" : throughWord(through, words);
  return [kind, by || detail].filter(Boolean).join(", ");
}

/** "Peru and the United States". */
export const pairTitle = (pair: readonly [string, string], words: Words): string =>
  capital(partiesPhrase(pair.map(partyOf), "the", words));

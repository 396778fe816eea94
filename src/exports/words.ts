/** @module Events, parties and days in the words of a reader's language (`languages/<xx>/words.yaml`). */
import { boundedDays, type CourseEvent, type Days, partyName } from "#answers";
import type { WordsFile } from "#data";
import type { EventParty, RecordEvent } from "#record";

/** The words of one language, and its code for names and days. */
export interface Words extends WordsFile {
  readonly lang: string;
}

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What fits an event best: its type with mode and code, with code, with mode, the type. */
function kindKey(table: Readonly<Record<string, string>>, { type, mode, cameo }: RecordEvent): string | undefined {
  const typed = mode === null ? type : `${type}/${mode}`;
  return [`${typed}:${cameo}`, `${type}:${cameo}`, typed, type].find((key) => table[key] !== undefined);
}

export function kindWord(event: RecordEvent, words: Words): string {
  return words.kinds[kindKey(words.kinds, event) ?? event.type] ?? event.type;
}

/** A sentence stands for a kind only where it says no less than the kind's noun. */
function sentenceFor(event: RecordEvent, words: Words): string | undefined {
  const table = event.recipients.length === 0 ? words.toldTogether : words.told;
  const key = kindKey(table, event);
  return key !== undefined && key === kindKey(words.kinds, event) ? table[key] : undefined;
}

export function partyWord({ state, org, person, name }: EventParty, words: Words): string {
  const code = state ?? org;
  const party = code === null ? null : partyName(code, words.lang);
  if (person === null) return party ?? name;
  return party === null ? person : filled(words.person, { name: person, party });
}

/** "A, B and C", after the manner of the language. */
export function listWords(parts: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(parts);
}

export const partiesWord = (parties: readonly EventParty[], words: Words): string =>
  listWords([...new Set(parties.map((party) => partyWord(party, words)))], words.lang);

const utc = (day: string): Date => new Date(`${day}${day.length === 7 ? "-01" : ""}T00:00:00Z`);

function format(locale: string, day: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
}

/** One day, month or year, as the language writes it: "2018-02-06", "2018-02", "2018". */
export function dayWord(day: string, locale: string): string {
  return day.length === 4 ? day : format(locale, day.length === 10).format(utc(day));
}

/** Days that are a whole year or month are told as one. */
function whole({ earliest, latest }: Days): string | null {
  if (earliest === null || latest === null) return null;
  if (earliest === latest) return earliest;
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const next = new Date(`${latest}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return earliest === `${month}-01` && latest.startsWith(month) && next.getUTCDate() === 1 ? month : null;
}

export function daysWord(days: Days, words: Words): string {
  const one = whole(days);
  if (one !== null) return dayWord(one, words.locale);
  const { earliest, latest } = days;
  if (earliest === null && latest === null) return words.dates.unknown;
  if (earliest === null) return filled(words.dates.before, { day: dayWord(latest as string, words.locale) });
  if (latest === null) return filled(words.dates.after, { day: dayWord(earliest, words.locale) });
  // Joined by an en dash with thin spaces in some languages; plain ones are read by more programs.
  return format(words.locale, true)
    .formatRange(utc(earliest), utc(latest))
    .replace(/[\u2009\u202f]/g, " ");
}

export function sourcesWord(count: number, words: Words): string {
  return filled(count === 1 ? words.sources.one : words.sources.many, { count });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What happened, in one sentence without its end: "Rex W. Tillerson (United States) visited Peru, Lima". */
export function eventWord(event: RecordEvent, words: Words): string {
  const values = {
    kind: kindWord(event, words),
    actors: partiesWord(event.actors, words),
    recipients: partiesWord(event.recipients, words),
  };
  const told = event.factuality === "happened" ? sentenceFor(event, words) : undefined;
  const plain = event.recipients.length === 0 ? words.eventTogether : words.event;
  const said = filled(told ?? plain, values);
  const place = event.where?.name;
  return capital(place === undefined || said.includes(place) ? said : `${said}, ${place}`);
}

/** What must be said beside: announced, reported …, told as background, through a body. */
export function standingWords({ event, through }: Pick<CourseEvent, "event" | "through">, words: Words): string[] {
  return [
    words.factuality[event.factuality] ?? "",
    event.background ? words.background : "",
    through === null ? "" : filled(words.through, { body: partyName(through, words.lang) }),
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
  const place = event.where?.name;
  const persons = [...event.actors, ...event.recipients].flatMap(({ person }) => person ?? []);
  const last = persons.slice(0, 2).map((person) => person.split(" ").at(-1) as string);
  const detail =
    event.type === "CONSULT" ? (place ?? listWords(last, words.lang)) : (place ?? event.recipients[0]?.person ?? "");
  const by = through === null ? "" : filled(words.through, { body: partyName(through, words.lang) });
  return [kind, by || detail].filter(Boolean).join(", ");
}

/** "Peru and Venezuela". */
export function pairTitle([a, b]: readonly [string, string], words: Words): string {
  return filled(words.course.title, { a: partyName(a, words.lang), b: partyName(b, words.lang) });
}

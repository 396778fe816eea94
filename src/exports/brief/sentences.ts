/** @module Events as sentences of a brief, each with the note that quotes its witnesses. */
import { boundedDays, type CourseEvent, type Days, partyName } from "#answers";
import type { RecordEvent } from "#record";
import { told } from "../telling/event-line.js";
import { partiesPhrase } from "../telling/parties.js";
import { daysWord, dayWord, eventWord, filled, listWords, partyOf } from "../words.js";
import type { BriefMaterial } from "./material.js";
import type { Notes, NoteWords, Sentence } from "./model.js";
import { counted } from "./say.js";

type Telling = Pick<BriefMaterial, "words" | "say">;

/** A span of more days than this is hardly an event's length: the day is not known more closely. */
const LONGEST = 10;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "5–6 February 2018". */
function rangeText(earliest: string, latest: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
  const told = form.formatRange(new Date(`${earliest}T00:00:00Z`), new Date(`${latest}T00:00:00Z`));
  return told.replace(/\s*–\s*/u, "–");
}

/** Days as a reader understands them. */
export function spanText(days: Days, { words, say }: Telling): string {
  const { earliest, latest } = days;
  if (earliest === null || latest === null || earliest === latest) return daysWord(days, words);
  const told = daysWord(days, words);
  // A whole month or year is told as such.
  if (!told.includes(dayWord(earliest, words))) return told;
  const length = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  return length <= LONGEST
    ? rangeText(earliest, latest, words.locale)
    : filled(say.between, { from: dayWord(earliest, words), to: dayWord(latest, words) });
}

export const daysText = (one: CourseEvent, material: Telling): string => spanText(boundedDays(one), material);

/** What a report says on a field: days and weekdays as a reader writes them. */
export function differenceText(field: string, value: string | null, material: BriefMaterial): string {
  const { say, words } = material;
  if (value === null) return say.silent;
  if (field === "factuality") return words.factuality[value as RecordEvent["factuality"]] || value;
  const weekday = /^weekday ([1-7])$/u.exec(value)?.[1];
  // 1 January 2018 was a Monday.
  if (weekday)
    return new Intl.DateTimeFormat(words.locale, { weekday: "long", timeZone: "UTC" }).format(
      Date.UTC(2018, 0, Number(weekday)),
    );
  const [from = "", to] = value.split("/");
  const day = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);
  if (field !== "when") return value;
  if (to === undefined) return /^\d{4}(-\d{2}){0,2}$/u.test(from) ? dayWord(from, words) : value;
  if (![from, to].every((end) => day(end) || end === ".." || end === "")) return value;
  return spanText({ earliest: day(from) ? from : null, latest: day(to) ? to : null }, material);
}

/** What it is, without its day, as its line tells it. */
export function eventText({ event, through }: CourseEvent, { words, say }: BriefMaterial): string {
  const what = eventWord(event, words);
  const by = through === null ? null : told(say.through, { actors: [partyOf(through)], recipients: [] }, words);
  return by === null || what.includes(partyName(through as string, words.lang)) ? what : `${what}, ${by}`;
}

/** Who says so, where a witness does not say it itself. */
function attributed({ witnesses }: RecordEvent, { words, say }: BriefMaterial): string {
  const attributions = witnesses.map(({ attribution }) => attribution);
  if (!attributions.every((one) => one.length > 0)) return "";
  const names = attributions.flat().map(({ name, person, state, unnamed }) => {
    if (person !== null) return person;
    // A bare pronoun names nobody.
    if (unnamed) return name.includes(" ") ? filled(say.official, { name }) : say.someone;
    return state === null ? say.someone : partiesPhrase([partyOf(state)], "the", words);
  });
  const each = [...new Set(names)];
  return each.length > 3 ? "" : filled(say.accordingTo, { names: listWords(each, words.locale) });
}

/** With its standing, where the line does not say it, and, behind, who says so. */
export function standingText(one: CourseEvent, material: BriefMaterial): string {
  const { event } = one;
  const what = eventText(one, material);
  const standing = material.say.standing[event.factuality];
  const stood = standing === undefined ? what : filled(standing, { what });
  return [capital(stood), attributed(event, material)].filter(Boolean).join(", ");
}

/** "Andes Daily (AFP), 6 February 2018": outlet, agency, day. */
export function sourceName(report: string, material: BriefMaterial): string {
  const { cards, say } = material;
  const card = cards.get(report);
  const name = card?.outlet ?? card?.agency ?? say.unnamedOutlet;
  const credited = card?.outlet && card.agency ? `${name} (${card.agency})` : name;
  const { earliest, latest } = card?.published ?? { earliest: null, latest: null };
  const day = earliest === null && latest === null ? say.undatedNote : spanText({ earliest, latest }, material);
  return `${credited}, ${day}`;
}

interface Evidence {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The words of witnesses, each report once. */
export function noteWords(witnesses: readonly Evidence[], material: BriefMaterial): NoteWords[] {
  const seen = new Set<string>();
  return witnesses
    .filter(({ report }) => !seen.has(report) && seen.add(report))
    .map(({ report, start, end, quote }) => ({
      source: sourceName(report, material),
      quote: quote.replace(/\s+/g, " ").trim(),
      lang: material.cards.get(report)?.lang ?? null,
      place: filled(material.say.reportPlace, { report, start, end }),
      url: material.cards.get(report)?.url ?? null,
    }));
}

export function eventNote(event: RecordEvent, material: BriefMaterial, notes: Notes): number[] {
  return notes.number(event.id, () => noteWords(event.witnesses, material));
}

/** One event as an entry of a list: its days, what it is, how many tell it. */
export function eventSentence(one: CourseEvent, material: BriefMaterial, notes: Notes): Sentence {
  const { event } = one;
  const { words, say } = material;
  const { earliest, latest } = boundedDays(one);
  const count = event.independentWitnesses;
  const what = `${standingText(one, material)}${count > 1 ? ` (${counted(say.voices, count, words.locale)})` : ""}`;
  const text =
    earliest === null && latest === null
      ? filled(say.undated, { what })
      : filled(say.dated, { days: capital(daysText(one, material)), what });
  return { text, notes: eventNote(event, material, notes), ...(event.background ? { background: true } : {}) };
}

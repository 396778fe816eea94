/** @module Events as sentences of a brief, each with the note that quotes its witnesses. */
import { boundedDays, type CourseEvent, type Days, partyName } from "#answers";
import type { RecordEvent } from "#record";
import { daysWord, dayWord, eventWord, kindWord, listWords, partiesWord, placeWord, type Words } from "../words.js";
import type { BriefMaterial } from "./material.js";
import { briefMessages as say } from "./messages.js";
import type { Notes, NoteWords, Sentence } from "./model.js";

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
export function spanText(days: Days, words: Words): string {
  const { earliest, latest } = days;
  if (earliest === null || latest === null || earliest === latest) return daysWord(days, words);
  const told = daysWord(days, words);
  // A whole month or year is told as such.
  if (!told.includes(dayWord(earliest, words.locale))) return told;
  const length = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  return length <= LONGEST
    ? rangeText(earliest, latest, words.locale)
    : say.between(dayWord(earliest, words.locale), dayWord(latest, words.locale));
}

export const daysText = (one: CourseEvent, words: Words): string => spanText(boundedDays(one), words);

/** Names of states and bodies with the article they take, where they stand in a sentence. */
export function withArticles(text: string, codes: readonly (string | null)[], words: Words): string {
  return [...new Set(codes)].reduce<string>((said, code) => {
    const name = code === null ? "" : partyName(code, words.lang);
    if (name === "" || !say.takesArticle(name)) return said;
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return said.replace(new RegExp(`(?<![(\\w])(?<!the )${plain}(?![\\w)])`, "g"), `the ${name}`);
  }, text);
}

/** What it is, without its day and standing: a sentence where it happened, else a noun with its parties. */
export function eventText({ event, through }: CourseEvent, words: Words): string {
  const place = event.where === null ? undefined : placeWord(event.where, words.lang);
  const told = eventWord(event, words);
  const kind = kindWord(event, words);
  const actors = partiesWord(event.actors, words);
  // What has no sentence of its own is told as "kind: parties".
  const plain = told.toLowerCase().startsWith(`${kind.toLowerCase()}:`);
  const where = place ? say.place(place) : "";
  const what = plain
    ? event.recipients.length === 0 && event.actors.length > 1
      ? say.together(capital(kind), actors, where)
      : say.act(capital(kind), event.type, event.mode, actors, partiesWord(event.recipients, words), where)
    : told.replace(new RegExp(`, ${place?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`), place ? `, ${where}` : "");
  const codes = [...event.actors, ...event.recipients].map(({ state, org }) => state ?? org);
  const said = capital(withArticles(what, codes, words));
  return through === null
    ? said
    : `${said}, ${say.through(withArticles(partyName(through, words.lang), [through], words))}`;
}

/** Who says so, where a witness does not say it itself. */
function attributed({ witnesses }: RecordEvent, words: Words): string {
  const told = witnesses.map(({ attribution }) => attribution);
  if (!told.every((one) => one.length > 0)) return "";
  const names = told.flat().map(({ name, person, state, unnamed }) => {
    if (person !== null) return person;
    // A bare pronoun names nobody.
    if (unnamed) return name.includes(" ") ? say.official(name) : say.someone;
    return state === null ? say.someone : withArticles(partyName(state, words.lang), [state], words);
  });
  const each = [...new Set(names)];
  return each.length > 3 ? "" : say.accordingTo(listWords(each, words.lang));
}

/** With its standing in front and, behind, who says so and how many tell it. */
export function standingText(one: CourseEvent, words: Words): string {
  const { event } = one;
  const what = eventText(one, words);
  const stood = event.factuality === "ongoing" ? say.ongoing(what) : (say.standing[event.factuality]?.(what) ?? what);
  const by = attributed(event, words);
  return [stood, by].filter(Boolean).join(", ");
}

/** "Andes Daily (AFP), 6 February 2018": outlet, agency, day. */
export function sourceName(report: string, { cards, words }: BriefMaterial): string {
  const card = cards.get(report);
  const name = card?.outlet ?? card?.agency ?? say.unnamedOutlet;
  const credited = card?.outlet && card.agency ? `${name} (${card.agency})` : name;
  const { earliest, latest } = card?.published ?? { earliest: null, latest: null };
  const day = earliest === null && latest === null ? say.undatedNote : spanText({ earliest, latest }, words);
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
      place: say.reportPlace(report, start, end),
      url: material.cards.get(report)?.url ?? null,
    }));
}

export function eventNote(event: RecordEvent, material: BriefMaterial, notes: Notes): number[] {
  return notes.number(event.id, () => noteWords(event.witnesses, material));
}

/** One event as an entry of a list: its days, what it is, how many tell it. */
export function eventSentence(one: CourseEvent, material: BriefMaterial, notes: Notes): Sentence {
  const { event } = one;
  const { words } = material;
  const { earliest, latest } = boundedDays(one);
  const what = standingText(one, words);
  const voices = event.independentWitnesses > 1 ? ` (${say.voices(event.independentWitnesses)})` : "";
  const text =
    earliest === null && latest === null
      ? say.undated(`${what}${voices}`)
      : say.dated(capital(daysText(one, words)), `${what}${voices}`);
  return { text, notes: eventNote(event, material, notes), ...(event.background ? { background: true } : {}) };
}

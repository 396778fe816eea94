/**
 * @module Finds who is named in a report: states and their organs, organisations, persons by office and day.
 *
 * Phrases first, sentence by sentence; then the persons of the whole report, since a headline names them before the
 * text introduces them; then each phrase in order, so that "both countries" and "his counterpart" look back.
 */
import type { Knowledge, LanguageData } from "#data";
import { type Actors, type Analysis, covers, type PlaceMention, type Report, type Span } from "#text";
import { type Context, countStates, makeContext } from "./context.js";
import { inferHome } from "./home.js";
import { buildLexicon, type Lexicon } from "./lexicon.js";
import { introducePersons } from "./persons.js";
import { findPhrases, type PlaceDraft, type SentenceDrafts } from "./phrases.js";
import { keysOf } from "./pieces.js";
import { resolveAll } from "./resolve.js";
import { Scan } from "./scan.js";
import { findTenures } from "./tenures.js";

/** What one language needs to find actors; built once. */
export interface ActorFinder {
  readonly lexicon: Lexicon;
}

export function createActorFinder(
  language: Pick<LanguageData, "code" | "actors" | "time">,
  knowledge: Knowledge,
): ActorFinder {
  return { lexicon: buildLexicon(language, knowledge) };
}

export function findActors(finder: ActorFinder, report: Report, analysis: Analysis): Actors {
  const { lexicon } = finder;
  const context = makeContext(report, lexicon);
  const displaced = displacedNames(lexicon, report.text);
  const sentences: SentenceDrafts[] = [];
  analysis.sentences.forEach((sentence, index) => {
    if (sentence.words.length === 0 || isAside(report, sentence)) return;
    sentences.push(findPhrases(new Scan(report.text, sentence, index, lexicon, displaced)));
  });
  for (const { drafts } of sentences)
    countStates(
      drafts.flatMap(({ qualifiers }) => qualifiers),
      context,
    );
  context.home ??= inferHome(
    sentences.flatMap(({ drafts }) => drafts),
    context,
  );
  introducePersons(sentences, context);
  const { resolved, places: others } = resolveAll(sentences, context);
  const places = [
    ...sentences.flatMap(({ scan, places: found }) => found.flatMap((place) => placeMention(scan, place, context))),
    ...others.flatMap((place) => placeMention(place.scan, place, context)),
  ].sort((a, b) => a.start - b.start);
  const mentions = resolved.map(({ mention }) => mention);
  return { mentions, places, tenures: findTenures(resolved, sentences, context), remarks: context.remarks };
}

/** The dateline and what is no part of the report name no actors. */
function isAside(report: Report, sentence: Span): boolean {
  const { dateline } = report;
  if (
    dateline?.start !== undefined &&
    dateline.end !== undefined &&
    covers({ start: dateline.start, end: dateline.end }, sentence)
  )
    return true;
  return report.setAside.some((part) => covers(part, sentence));
}

/** Names that are no state in this report, with the country they lie in: "Georgia" in a text about Atlanta. */
function displacedNames(lexicon: Lexicon, text: string): ReadonlyMap<string, string> {
  const displaced = new Map<string, string>();
  for (const { name, near, country } of lexicon.words.elsewhere) {
    if (text.includes(name) && near.some((word) => text.includes(word)))
      displaced.set(
        keysOf(name)
          .map(({ key }) => key)
          .join(" "),
        country,
      );
  }
  return displaced;
}

function placeMention(scan: Scan, { from, to, atom }: PlaceDraft, context: Context): PlaceMention[] {
  const first = scan.piece(from)?.first ?? 0;
  const last = scan.piece(to - 1)?.last ?? first;
  const start = scan.piece(from)?.start ?? 0;
  const end = scan.piece(to - 1)?.end ?? start;
  const place = choosePlace(atom.readings, context, scan, to);
  if (!place) return [];
  const words = scan.sentence.words;
  let head = first;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word && (word.head < first || word.head > last)) {
      head = at;
      break;
    }
  }
  return [
    {
      sentence: scan.index,
      start,
      end,
      first,
      last,
      head,
      place: place.name === "" ? { ...place, name: context.report.text.slice(start, end) } : place,
    },
  ];
}

/** Of cities with one name, the one in a state that the report names, else the largest. */
function choosePlace(
  readings: PlaceDraft["atom"]["readings"],
  context: Context,
  scan: Scan,
  to: number,
): PlaceMention["place"] | null {
  const first = readings[0];
  if (first?.kind === "blocked")
    return first.country || first.region
      ? { name: "", country: first.country, lat: null, lon: null, geonames: null }
      : null;
  const near = scan.name(scan.mark(to, ",", "(") ? to + 1 : to)?.readings[0];
  const code = near && "code" in near ? near.code : near?.kind === "blocked" ? near.country : null;
  let chosen: PlaceMention["place"] | null = null;
  let best = -1;
  for (const reading of readings) {
    if (reading.kind !== "place") continue;
    const { country } = reading.place;
    const bonus =
      country !== null && country === code ? 1e12 : country !== null && context.states.has(country) ? 1e9 : 0;
    const score = bonus + reading.population;
    if (score > best) {
      best = score;
      chosen = reading.place;
    }
  }
  return chosen;
}

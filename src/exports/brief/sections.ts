/** @module The nine sections of a brief. */

import type { OfficeRow } from "#answers";
import { type CourseEvent, partyName, weightOf } from "#answers";
import { tookPlace } from "#text";
import { dayWord, partiesWord, partyWord } from "../words.js";
import type { BriefMaterial } from "./material.js";
import { briefMessages as say } from "./messages.js";
import type { Notes, Section, Sentence } from "./model.js";
import {
  daysText,
  eventNote,
  eventSentence,
  eventText,
  noteWords,
  sourceName,
  spanText,
  standingText,
  withArticles,
} from "./sentences.js";

type Make = (material: BriefMaterial, notes: Notes) => readonly Sentence[];

const done = ({ event }: CourseEvent): boolean => tookPlace(event.factuality);
const news = ({ event }: CourseEvent): boolean => !event.background;

/** A note that tells how something was counted. */
const countNote = ({ query }: BriefMaterial, notes: Notes): number[] =>
  notes.number("count", () => [
    { source: say.countedOver(query.id, query.version), quote: null, lang: null, place: null, url: null },
  ]);

/** The weightiest act of the last year that holds one; the later among equals. */
function lastAct({ course }: BriefMaterial): CourseEvent | undefined {
  const acts = course.events.filter((one) => done(one) && news(one));
  const yearOf = ({ event, told }: CourseEvent): string => (event.when.latest ?? told.latest ?? "").slice(0, 4);
  const last = acts.map(yearOf).sort().at(-1);
  return acts
    .filter((one) => yearOf(one) === last)
    .reduce<CourseEvent | undefined>(
      (best, one) => (best && weightOf(best.event, course.pair) > weightOf(one.event, course.pair) ? best : one),
      undefined,
    );
}

/** An announced act that nothing in the record follows: no like act of the same sides later. */
function openAnnouncement({ course }: BriefMaterial): CourseEvent | undefined {
  const acts = course.events.filter(done);
  return course.events
    .filter(({ event }) => event.factuality === "announced" && !event.background)
    .filter(({ event }) => {
      const from = event.when.earliest ?? "";
      return !acts.some((act) => act.event.type === event.type && (act.event.when.latest ?? "") >= from);
    })
    .at(-1);
}

const bottomLine: Make = (material, notes) => {
  const { course, words } = material;
  const out: Sentence[] = [];
  const now = course.level.at(-1);
  out.push(
    now && now.level !== "unknown"
      ? {
          text: say.level(words.levels[now.level] ?? now.level, levelDays(now, material)),
          notes: levelNotes(material, notes, now),
        }
      : { text: say.levelUnknown, notes: countNote(material, notes) },
  );
  const act = lastAct(material);
  out.push(
    act
      ? {
          text: say.lastAct(`${eventText(act, words)}, ${daysText(act, words)}`),
          notes: eventNote(act.event, material, notes),
        }
      : { text: say.nothingHappened, notes: countNote(material, notes) },
  );
  const next = openAnnouncement(material);
  if (next)
    out.push({
      text: say.nextAct(`${standingText(next, words)}, ${daysText(next, words)}`),
      notes: eventNote(next.event, material, notes),
    });
  const reports = new Set(course.events.flatMap(({ event }) => event.witnesses.map(({ report }) => report)));
  out.push({ text: say.restsOn(course.events.length, reports.size), notes: countNote(material, notes) });
  return out;
};

type LevelPeriod = BriefMaterial["course"]["level"][number];

function levelNotes(material: BriefMaterial, notes: Notes, { cause }: LevelPeriod): number[] {
  if (!cause) return countNote(material, notes);
  const event = material.course.events.find((one) => one.event.id === cause.event)?.event;
  if (event) return eventNote(event, material, notes);
  const { person, basis, quote, report, lang } = cause;
  return notes.number(`level ${person} ${basis} ${report} ${quote}`, () => [
    {
      source: report === null ? say.listed(basis) : sourceName(report, material),
      quote: quote ?? person,
      lang,
      place: report,
      url: null,
    },
  ]);
}

function levelDays({ from }: LevelPeriod, { words }: BriefMaterial): string {
  return from.earliest === null && from.latest === null ? say.beforeThat : spanText(from, words);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const state: Make = (material, notes) =>
  material.course.level
    .filter(({ level }) => level !== "unknown")
    .map((period) => ({
      text: say.levelSince(
        capital(levelDays(period, material)),
        material.words.levels[period.level] ?? period.level,
        period.cause?.person ?? null,
      ),
      notes: levelNotes(material, notes, period),
    }));

const happened: Make = (material, notes) => {
  const acts = material.course.events.filter(done);
  const sentences = acts.filter(news).map((one) => eventSentence(one, material, notes));
  const before = acts.filter((one) => !news(one)).map((one) => eventSentence(one, material, notes));
  if (material.course.omitted > 0)
    sentences.push({ text: say.omitted(material.course.omitted), notes: countNote(material, notes) });
  return before.length > 0
    ? [...sentences, { text: say.history, notes: countNote(material, notes), background: true }, ...before]
    : sentences;
};

const announced: Make = (material, notes) =>
  material.course.events.filter((one) => !done(one)).map((one) => eventSentence(one, material, notes));

const stances: Make = (material, notes) =>
  material.stances.map(({ holder, stance, about, when, event, witnesses, background }) => ({
    text: say.stance(
      partyWord(holder, material.words),
      stance,
      about.length === 0
        ? say.nobodyNamed
        : withArticles(
            partiesWord(about, material.words),
            about.map(({ state: code, org }) => code ?? org),
            material.words,
          ),
      spanText(when, material.words),
    ),
    notes: notes.number(event, () => noteWords(witnesses, material)),
    ...(background ? { background } : {}),
  }));

const differences: Make = (material, notes) => {
  const out: Sentence[] = [];
  let alone = 0;
  for (const one of material.course.events) {
    for (const { field, sort, values } of one.event.differences) {
      if (sort === "only-here") {
        alone++;
        continue;
      }
      const said = values
        .map(({ report, value }) => `${sourceName(report, material)}: ${value ?? say.silent}`)
        .join("; ");
      const tell = sort === "contradicts" ? say.differ : say.finer;
      out.push({
        text: tell(eventText(one, material.words), field, said),
        notes: eventNote(one.event, material, notes),
      });
    }
  }
  if (alone > 0) out.push({ text: say.onlyOne(alone), notes: countNote(material, notes) });
  return out;
};

/** Offices that matter between two states; others are in the record. */
const leading = ["head-of-state", "head-of-government", "foreign-minister", "defence-minister", "ambassador"];

function sinceText({ from, heldOn, witnesses }: OfficeRow, { words }: BriefMaterial): string {
  if (from !== null) return say.since(dayWord(from, words.locale));
  const { earliest, latest } = heldOn;
  if (earliest === null || latest === null) return "";
  // One report shows one day, however little is known of which.
  return witnesses.length > 1 && earliest !== latest
    ? say.shownFromTo(dayWord(earliest, words.locale), dayWord(latest, words.locale))
    : say.shown(spanText(heldOn, words), earliest === latest);
}

const offices: Make = (material, notes) => {
  const { holders, on, words, course } = material;
  const shown = holders.filter(
    ({ office, accreditedTo }) =>
      leading.includes(office) &&
      (office === "ambassador" ? accreditedTo !== null && course.pair.includes(accreditedTo) : accreditedTo === null),
  );
  if (on === null || shown.length === 0) return [];
  const rows = shown.map((row) => ({
    text: say.holder(
      partyName(row.state ?? row.org ?? "", words.lang),
      words.offices[row.office] ?? row.office.replaceAll("-", " "),
      row.person,
      row.acting,
      sinceText(row, material),
    ),
    notes: notes.number(`office ${row.state} ${row.office} ${row.person}`, () =>
      row.witnesses.length > 0
        ? noteWords(row.witnesses.slice(0, 2), material)
        : [{ source: say.listed(row.basis), quote: null, lang: null, place: null, url: null }],
    ),
  }));
  return [{ text: say.holdersOn(dayWord(on, words.locale)), notes: countNote(material, notes) }, ...rows];
};

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => say.outlet(name, count))
    .join(", ");
}

/** Months without a report between two that have one, as spans. */
function gaps({ course, words }: BriefMaterial): string {
  const months = course.coverage.months.map(({ month }) => month);
  const next = (month: string): string => {
    const [year = 0, of = 0] = month.split("-").map(Number);
    return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, "0")}`;
  };
  const before = (month: string): string => {
    const [year = 0, of = 0] = month.split("-").map(Number);
    return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, "0")}`;
  };
  return months
    .slice(1)
    .flatMap((month, at) => {
      const first = next(months[at] as string);
      if (first === month) return [];
      const last = before(month);
      const days =
        first === last
          ? dayWord(first, words.locale)
          : `${dayWord(first, words.locale)} to ${dayWord(last, words.locale)}`;
      return [days];
    })
    .join("; ");
}

const sources: Make = (material, notes) => {
  const { course, cards } = material;
  const note = countNote(material, notes);
  const reports = [...new Set(course.events.flatMap(({ event }) => event.witnesses.map(({ report }) => report)))];
  const used = reports.flatMap((id) => cards.get(id) ?? []);
  if (used.length === 0) return [];
  const names = new Intl.DisplayNames([material.words.locale], { type: "language" });
  const events = course.events.map(({ event }) => event);
  const agencies = used.flatMap(({ agency }) => agency ?? []);
  const unnamed = events.filter(({ witnesses }) =>
    witnesses.every(({ attribution }) => attribution.length > 0 && attribution.every((one) => one.unnamed)),
  ).length;
  const open = course.coverage.open.reduce((sum, { reports: count }) => sum + count, 0);
  const silent = gaps(material);
  const told = [
    say.outlets(tally(used.map(({ outlet }) => outlet ?? say.unnamedOutlet))),
    agencies.length > 0 ? say.agencies(tally(agencies)) : "",
    say.languages(tally(used.map(({ lang }) => names.of(lang) ?? lang))),
    say.oneSource(events.filter(({ independentWitnesses }) => independentWitnesses === 1).length, events.length),
    unnamed > 0 ? say.unnamed(unnamed) : "",
    silent ? say.gaps(silent) : "",
    open > 0 ? say.undatedReports(open) : "",
    say.noRating,
  ];
  return told.filter(Boolean).map((text) => ({ text, notes: note }));
};

const made: Make = (material, notes) => {
  const { program, coder, query } = material;
  const note = countNote(material, notes);
  return [say.made(program, coder, query.version), say.wordsOf, say.quotes, say.question(query.id)].map((text) => ({
    text,
    notes: note,
  }));
};

const order = { bottomLine, state, happened, announced, stances, differences, offices, sources, made } as const;

/** What stands where a section has nothing to say. */
const none: Readonly<Record<string, string>> = say.none;

export function sectionsOf(material: BriefMaterial, notes: Notes, reference: string): Section[] {
  return (Object.keys(order) as (keyof typeof order)[]).map((name) => {
    const sentences = [...order[name](material, notes)];
    if (name === "made") sentences.push({ text: say.citeAs(reference), notes: countNote(material, notes) });
    if (sentences.length === 0 && none[name]) sentences.push({ text: none[name], notes: countNote(material, notes) });
    return { heading: say.headings[name], sentences };
  });
}

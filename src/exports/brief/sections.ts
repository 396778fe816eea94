/** @module The nine sections of a brief. */

import type { OfficeRow } from "#answers";
import { type CourseEvent, partyName, weightOf } from "#answers";
import { tookPlace } from "#text";
import { told } from "../telling/event-line.js";
import { dayWord, filled } from "../words.js";
import type { BriefMaterial } from "./material.js";
import type { Notes, Section, Sentence } from "./model.js";
import { counted } from "./say.js";
import {
  daysText,
  differenceText,
  eventNote,
  eventSentence,
  eventText,
  noteWords,
  sourceName,
  spanText,
  standingText,
} from "./sentences.js";

type Make = (material: BriefMaterial, notes: Notes) => readonly Sentence[];

const done = ({ event }: CourseEvent): boolean => tookPlace(event.factuality);
const news = ({ event }: CourseEvent): boolean => !event.background;

/** A note that tells how something was counted. */
const countNote = ({ query, say }: BriefMaterial, notes: Notes): number[] =>
  notes.number("count", () => [
    {
      source: filled(say.countedOver, { id: query.id, mark: query.version }),
      quote: null,
      lang: null,
      place: null,
      url: null,
    },
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
  const { course, words, say } = material;
  const out: Sentence[] = [];
  const now = course.level.at(-1);
  out.push(
    now && now.level !== "unknown"
      ? {
          text: filled(say.level, { level: words.levels[now.level] ?? now.level, days: levelDays(now, material) }),
          notes: levelNotes(material, notes, now),
        }
      : { text: say.levelUnknown, notes: countNote(material, notes) },
  );
  const act = lastAct(material);
  out.push(
    act
      ? {
          text: filled(say.lastAct, { what: eventText(act, material), days: daysText(act, material) }),
          notes: eventNote(act.event, material, notes),
        }
      : { text: say.nothingHappened, notes: countNote(material, notes) },
  );
  const next = openAnnouncement(material);
  if (next)
    out.push({
      text: filled(say.nextAct, { what: standingText(next, material), days: daysText(next, material) }),
      notes: eventNote(next.event, material, notes),
    });
  const reports = new Set(course.events.flatMap(({ event }) => event.witnesses.map(({ report }) => report)));
  out.push({
    text: filled(say.restsOn, {
      events: counted(say.events, course.events.length, words.locale),
      reports: counted(say.reports, reports.size, words.locale),
    }),
    notes: countNote(material, notes),
  });
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
      source: report === null ? filled(material.say.listed, { source: basis }) : sourceName(report, material),
      quote: quote ?? person,
      lang,
      place: report,
      url: null,
    },
  ]);
}

function levelDays({ from }: LevelPeriod, material: BriefMaterial): string {
  return from.earliest === null && from.latest === null ? material.say.beforeThat : spanText(from, material);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const state: Make = (material, notes) =>
  material.course.level
    .filter(({ level }) => level !== "unknown")
    .map((period) => ({
      text: filled(period.cause?.person ? material.say.levelBy : material.say.levelSince, {
        days: capital(levelDays(period, material)),
        level: material.words.levels[period.level] ?? period.level,
        envoy: period.cause?.person ?? "",
      }),
      notes: levelNotes(material, notes, period),
    }));

const happened: Make = (material, notes) => {
  const acts = material.course.events.filter(done);
  const sentences = acts.filter(news).map((one) => eventSentence(one, material, notes));
  const before = acts.filter((one) => !news(one)).map((one) => eventSentence(one, material, notes));
  if (material.course.omitted > 0)
    sentences.push({
      text: counted(material.say.omitted, material.course.omitted, material.words.locale),
      notes: countNote(material, notes),
    });
  return before.length > 0
    ? [...sentences, { text: material.say.history, notes: countNote(material, notes), background: true }, ...before]
    : sentences;
};

const announced: Make = (material, notes) =>
  material.course.events.filter((one) => !done(one)).map((one) => eventSentence(one, material, notes));

const stances: Make = (material, notes) =>
  material.stances.map(({ holder, stance, about, when, event, witnesses, background }) => {
    const { says, alone } = material.say.stances[stance];
    const what = told(about.length === 0 ? alone : says, { actors: [holder], recipients: about }, material.words) ?? "";
    return {
      text: filled(material.say.stance, { what: capital(what), days: spanText(when, material) }),
      notes: notes.number(event, () => noteWords(witnesses, material)),
      ...(background ? { background } : {}),
    };
  });

const differences: Make = (material, notes) => {
  const { say } = material;
  const out: Sentence[] = [];
  let alone = 0;
  for (const one of material.course.events) {
    for (const { field, sort, values } of one.event.differences) {
      if (sort === "only-here") {
        alone++;
        continue;
      }
      const said = values
        .map(({ report, value }) => `${sourceName(report, material)}: ${differenceText(field, value, material)}`)
        .join("; ");
      const tell = sort === "contradicts" ? say.differ : say.finer;
      out.push({
        text: filled(tell, { what: eventText(one, material), field: say.fields[field] ?? field, values: said }),
        notes: eventNote(one.event, material, notes),
      });
    }
  }
  if (alone > 0)
    out.push({ text: counted(say.onlyOne, alone, material.words.locale), notes: countNote(material, notes) });
  return out;
};

/** Offices that matter between two states; others are in the record. */
const leading = ["head-of-state", "head-of-government", "foreign-minister", "defence-minister", "ambassador"];

function sinceText({ from, heldOn, witnesses }: OfficeRow, material: BriefMaterial): string {
  const { words, say } = material;
  if (from !== null) return filled(say.since, { day: dayWord(from, words) });
  const { earliest, latest } = heldOn;
  if (earliest === null || latest === null) return "";
  // One report shows one day, however little is known of which.
  return witnesses.length > 1 && earliest !== latest
    ? filled(say.shownFromTo, { from: dayWord(earliest, words), to: dayWord(latest, words) })
    : filled(earliest === latest ? say.shownOn : say.shownIn, { days: spanText(heldOn, material) });
}

function officeText({ office, acting }: OfficeRow, { words, say }: BriefMaterial): string {
  const name = words.offices[office] ?? office.replaceAll("-", " ");
  return acting ? filled(say.acting, { office: name }) : name;
}

const offices: Make = (material, notes) => {
  const { holders, on, words, course, say } = material;
  const shown = holders.filter(
    ({ office, accreditedTo }) =>
      leading.includes(office) &&
      (office === "ambassador" ? accreditedTo !== null && course.pair.includes(accreditedTo) : accreditedTo === null),
  );
  if (on === null || shown.length === 0) return [];
  const rows = shown.map((row) => ({
    text: filled(say.holder, {
      party: partyName(row.state ?? row.org ?? "", words.lang),
      person: row.person,
      office: officeText(row, material),
      since: sinceText(row, material),
    }),
    notes: notes.number(`office ${row.state} ${row.office} ${row.person}`, () =>
      row.witnesses.length > 0
        ? noteWords(row.witnesses.slice(0, 2), material)
        : [{ source: filled(say.listed, { source: row.basis }), quote: null, lang: null, place: null, url: null }],
    ),
  }));
  return [{ text: filled(say.holdersOn, { day: dayWord(on, words) }), notes: countNote(material, notes) }, ...rows];
};

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

/** Months without a report between two that have one, as spans. */
function gaps({ course, words, say }: BriefMaterial): string {
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
          ? dayWord(first, words)
          : filled(say.gap, { from: dayWord(first, words), to: dayWord(last, words) });
      return [days];
    })
    .join("; ");
}

const sources: Make = (material, notes) => {
  const { course, cards, say } = material;
  const { locale } = material.words;
  const note = countNote(material, notes);
  const reports = [...new Set(course.events.flatMap(({ event }) => event.witnesses.map(({ report }) => report)))];
  const used = reports.flatMap((id) => cards.get(id) ?? []);
  if (used.length === 0) return [];
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const events = course.events.map(({ event }) => event);
  const agencies = used.flatMap(({ agency }) => agency ?? []);
  const unnamed = events.filter(({ witnesses }) =>
    witnesses.every(({ attribution }) => attribution.length > 0 && attribution.every((one) => one.unnamed)),
  ).length;
  const open = course.coverage.open.reduce((sum, { reports: count }) => sum + count, 0);
  const silent = gaps(material);
  const single = events.filter(({ independentWitnesses }) => independentWitnesses === 1).length;
  const lines = [
    filled(say.outlets, { list: tally(used.map(({ outlet }) => outlet ?? say.unnamedOutlet)) }),
    agencies.length > 0 ? filled(say.agencies, { list: tally(agencies) }) : "",
    filled(say.languages, { list: tally(used.map(({ lang }) => names.of(lang) ?? lang)) }),
    counted(say.oneSource, single, locale, { all: events.length }),
    unnamed > 0 ? counted(say.unnamed, unnamed, locale) : "",
    silent ? filled(say.gaps, { list: silent }) : "",
    open > 0 ? counted(say.undatedReports, open, locale) : "",
    say.noRating,
  ];
  return lines.filter(Boolean).map((text) => ({ text, notes: note }));
};

const made: Make = (material, notes) => {
  const { program, coder, query, say } = material;
  const note = countNote(material, notes);
  const lines = [
    filled(say.made, { program, coder, mark: query.version }),
    say.wordsOf,
    say.quotes,
    filled(say.question, { id: query.id }),
  ];
  return lines.map((text) => ({
    text,
    notes: note,
  }));
};

const order = { bottomLine, state, happened, announced, stances, differences, offices, sources, made } as const;

export function sectionsOf(material: BriefMaterial, notes: Notes, reference: string): Section[] {
  const { say } = material;
  // What stands where a section has nothing to say.
  const none: Readonly<Record<string, string>> = say.none;
  return (Object.keys(order) as (keyof typeof order)[]).map((name) => {
    const sentences = [...order[name](material, notes)];
    if (name === "made") sentences.push({ text: filled(say.citeAs, { reference }), notes: countNote(material, notes) });
    if (sentences.length === 0 && none[name]) sentences.push({ text: none[name], notes: countNote(material, notes) });
    return { heading: say.headings[name], sentences };
  });
}

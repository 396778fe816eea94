/**
 * @module Schema of languages/<xx>/brief.yaml: the sentences of a brief, as readers of the language write them.
 *
 * A text in braces is filled in. What names parties is a pattern as in lines.yaml: `{actors}`, `{de:actors}`, `{one|several}`, `[ … ]`.
 */
import { z } from "zod";
import { factualities } from "#text";

const word = z.string().min(1);
const counted = z.strictObject({ one: word, many: word });
const sections = [
  "bottomLine",
  "state",
  "happened",
  "announced",
  "stances",
  "differences",
  "offices",
  "sources",
  "made",
] as const;

export const briefFile = z.strictObject({
  /** {from}, {to}, {mark}, the record's. */
  subtitle: z.strictObject({ span: word, day: word, none: word }),
  headings: z.strictObject(
    Object.fromEntries(sections.map((name) => [name, word])) as Record<(typeof sections)[number], typeof word>,
  ),
  /** Where a section has nothing to say. */
  none: z.strictObject({
    state: word,
    happened: word,
    announced: word,
    stances: word,
    differences: word,
    offices: word,
    sources: word,
  }),
  between: word,
  dated: word,
  undated: word,
  /** {what}: how an event stands, where its line does not say it. */
  standing: z.partialRecord(z.enum(factualities), word),
  voices: counted,
  /** Patterns of the body that acted, of who is named as saying so. */
  through: word,
  accordingTo: word,
  someone: word,
  official: word,
  lastAct: word,
  nothingHappened: word,
  nextAct: word,
  /** {events}, {reports}: each counted by its own. */
  restsOn: word,
  events: counted,
  reports: counted,
  level: word,
  levelUnknown: word,
  /** {days}, {level}; by {envoy} in office. */
  levelSince: word,
  levelBy: word,
  beforeThat: word,
  history: word,
  omitted: counted,
  /** Patterns: who takes a position, toward whom; where nobody is named. */
  stances: z.record(z.enum(["recognises", "rejects", "supports"]), z.strictObject({ says: word, alone: word })),
  /** {what}, {days}. */
  stance: word,
  holder: word,
  acting: word,
  since: word,
  shownOn: word,
  shownIn: word,
  shownFromTo: word,
  holdersOn: word,
  differ: word,
  finer: word,
  /** Fields of differences. */
  fields: z.record(z.string(), word),
  onlyOne: counted,
  silent: word,
  outlets: word,
  unnamedOutlet: word,
  agencies: word,
  languages: word,
  /** {all}, the events there are. */
  oneSource: counted,
  unnamed: counted,
  /** {list} of spans without a report, {from} and {to} in each. */
  gaps: word,
  gap: word,
  undatedReports: counted,
  noRating: word,
  made: word,
  wordsOf: word,
  quotes: word,
  question: word,
  citeAs: word,
  countedOver: word,
  listed: word,
  reportPlace: word,
  notes: word,
  undatedNote: word,
});

export type BriefFile = z.infer<typeof briefFile>;

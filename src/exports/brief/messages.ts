/** @module The sentences of a brief. English; another language is another table of this shape. */

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** What stands between the act and the one it is done to, by type or type and mode. */
const towards: Readonly<Record<string, string>> = {
  AGREE: "with",
  CONSULT: "with",
  "CONSULT/visit": "to",
  SUPPORT: "for",
  CONCEDE: "towards",
  COOPERATE: "with",
  AID: "for",
  RETREAT: "towards",
  REQUEST: "to",
  ACCUSE: "against",
  REJECT: "towards",
  THREATEN: "against",
  PROTEST: "against",
  SANCTION: "against",
  MOBILIZE: "against",
  COERCE: "against",
  ASSAULT: "on",
};

/** Fields of differences, as a reader calls them. */
const differing: Readonly<Record<string, string>> = {
  when: "the day",
  where: "the place",
  persons: "who took part",
  parties: "the parties",
  level: "the rank of those who acted",
  number: "the number",
  factuality: "whether it happened",
};

export const briefMessages = {
  /** Whether English says "the" before a name. */
  takesArticle: (name: string): boolean =>
    /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Holy See|Soviet|Organi[sz]ation|League|Democratic Republic|Republic of)|(Islands|Republic|Union|Group|Nations|Council|Community|Alliance)$/.test(
      name,
    ),
  title: (a: string, b: string): string => `${a} and ${b}`,
  subtitle: (from: string | null, to: string | null, mark: string): string =>
    `${from ? (to && to !== from ? `${from} to ${to}` : from) : "No day known"} · record ${mark}`,
  headings: {
    bottomLine: "Bottom line",
    state: "State of relations",
    happened: "What happened",
    announced: "What is announced, reported or denied",
    stances: "Positions",
    differences: "Where the sources differ",
    offices: "Who holds office",
    sources: "Sources, and how to weigh them",
    made: "How this was made, and how to cite it",
  },

  between: (from: string, to: string): string => `at some time between ${from} and ${to}`,
  act: (kind: string, type: string, mode: string | null, actors: string, recipients: string, place: string): string => {
    const to = recipients ? ` ${towards[`${type}/${mode}`] ?? towards[type] ?? "towards"} ${recipients}` : "";
    return `${kind} by ${actors}${to}${place ? `, ${place}` : ""}`;
  },
  together: (kind: string, actors: string, place: string): string => `${kind} of ${actors}${place ? `, ${place}` : ""}`,
  place: (name: string): string => `in ${name}`,
  dated: (days: string, what: string): string => `${days}: ${what}.`,
  undated: (what: string): string => `Day not known: ${what}.`,
  ongoing: (what: string): string => `${what} (going on when reported)`,
  standing: {
    announced: (what: string): string => `Announced: ${what}`,
    reported: (what: string): string => `Reported, not confirmed: ${what}`,
    hypothetical: (what: string): string => `Spoken of as possible: ${what}`,
    denied: (what: string): string => `Denied, or said not to have happened: ${what}`,
  } as Readonly<Record<string, (what: string) => string>>,
  voices: (count: number): string => `${counted(count, "independent source")}`,
  through: (body: string): string => `through ${body}`,
  accordingTo: (names: string): string => `according to ${names}`,
  someone: "a source not named",
  official: (name: string): string => `an unnamed source (${name})`,

  lastAct: (what: string): string => `The weightiest recent act in this record: ${what}.`,
  nothingHappened: "This record tells of nothing that happened between the two.",
  nextAct: (what: string): string => `${what}; this record does not say whether it took place.`,
  restsOn: (events: number, reports: number): string =>
    `This rests on ${counted(events, "event")} told by ${counted(reports, "report")}.`,
  level: (level: string, since: string): string =>
    `By what this record shows, relations stand at: ${level} (last change shown: ${since}).`,
  levelUnknown: "The level of relations cannot be told from this record.",
  levelSince: (days: string, level: string, envoy: string | null): string =>
    `${days}: ${level}${envoy ? `, by ${envoy} in office` : ""}.`,
  beforeThat: "day open",
  history: "Earlier history, as these reports tell it:",
  omitted: (count: number): string =>
    `${counted(count, "lighter event")} of the pair left out here; the record has them.`,
  none: {
    state: "Nothing in this record shows the level of relations.",
    happened: "Nothing in this record.",
    announced: "Nothing in this record.",
    stances: "No position of either is told in this record.",
    differences: "No two sources of one event contradict each other.",
    offices: "No holder is known for that day.",
  },
  stance: (holder: string, stance: string, about: string, days: string): string =>
    `${holder} ${stance} ${about} (${days}).`,
  nobodyNamed: "a matter not named",
  holder: (party: string, office: string, person: string, acting: boolean, since: string): string =>
    `${party}: ${person}, ${acting ? "acting " : ""}${office}${since ? `, ${since}` : ""}.`,
  since: (day: string): string => `since ${day}`,
  shown: (days: string, oneDay: boolean): string => `in office ${oneDay ? "on " : ""}${days}, by a report`,
  shownFromTo: (from: string, to: string): string => `in office by reports from ${from} to ${to}`,
  holdersOn: (day: string): string => `As of ${day}, the last day of this brief:`,
  differ: (what: string, field: string, values: string): string =>
    `${what}: sources differ on ${differing[field] ?? field} (${values}).`,
  finer: (what: string, field: string, values: string): string =>
    `${what}: one source says more than another on ${differing[field] ?? field} (${values}).`,
  onlyOne: (count: number): string =>
    `${counted(count, "detail")} of these events ${count === 1 ? "stands" : "stand"} in one source alone; “chancery show” of an event lists them.`,
  silent: "says nothing",

  outlets: (list: string): string => `Reports by outlet: ${list}.`,
  outlet: (name: string, count: number): string => `${name} ${count}`,
  unnamedOutlet: "outlet not stated",
  agencies: (list: string): string =>
    `Copy of agencies: ${list}; what one agency wrote counts once, whoever prints it.`,
  languages: (list: string): string => `Languages: ${list}.`,
  oneSource: (one: number, all: number): string =>
    `${one} of ${all} events ${one === 1 ? "rests" : "rest"} on a single independent source.`,
  unnamed: (count: number): string =>
    `${counted(count, "event")} ${count === 1 ? "is" : "are"} told on the word of officials whom no report names.`,
  gaps: (list: string): string => `No report that names both was read of: ${list}. Silence there is no calm.`,
  undatedReports: (count: number): string => `${counted(count, "report")} of them cannot be dated to a month.`,
  noRating: "Outlets are described, not rated; weigh each by what it is and by whom it quotes.",

  made: (program: string, coder: string, mark: string): string =>
    `Made by Chancery ${program} from record ${mark}, read with rules ${coder}: every sentence is put together from coded events, none is written by hand.`,
  wordsOf:
    "“Announced”, “reported”, “denied” and “going on” repeat how the reports tell it. Where a day lies “at some time between” two others, the event was not long: its day is not known more closely.",
  quotes: "Quotations in the notes are unchanged, in the language of the report, with their place in its kept text.",
  question: (id: string): string =>
    `The question has the id ${id}: asked again of the same record, it gives the same events.`,
  citeAs: (reference: string): string => `Cite as: ${reference}`,
  countedOver: (id: string, mark: string): string => `Counted over all rows of query ${id}, record ${mark}`,
  listed: (source: string): string => `Known list: ${source}`,
  reportPlace: (report: string, start: number, end: number): string => `report ${report}, ${start} to ${end}`,
  notes: "Notes",
  undatedNote: "undated",
} as const;

/** @module All that the command line says, in one place. English; another language is another table of this shape. */

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const messages = {
  about: "Reads reports on relations between states and keeps the record, with the words behind every value.",
  footer: "Every verb has its own help and examples: chancery VERB --help",
  exits: "Exit: 0 found, 1 nothing found, 2 fault. Data goes to standard output, talk to standard error.",
  examples: "Examples:",
  error: (code: string, message: string): string => `error: ${message}  [${code}]`,
  unexpected: (message: string): string =>
    `error: ${message}  [CH-Q00]\nThis should not happen. Run again with --debug and report what it shows.`,
  format: (format: string): string => `“${format}” is no format: jsonl, csv or table.`,

  options: {
    record: "the record's file (else CHANCERY_RECORD, else ./record.chancery)",
    format: "jsonl, csv or table; a table on a terminal, JSON Lines in a pipe",
    formatPlain: "jsonl or table; a table on a terminal, JSON Lines in a pipe",
    json: "same as --format jsonl",
    csv: "same as --format csv",
    table: "same as --format table",
    quiet: "no talk on standard error but faults",
    noColor: "no colours (NO_COLOR is honoured too)",
    debug: "show where a fault arose",
    from: "not before: 2018, 2018-02 or 2018-02-06",
    to: "not after",
    type: "event types: CONSULT, SANCTION …",
    mode: "modes: visit, expel …",
    factuality: "happened, ongoing, announced, reported, hypothetical, denied",
    actor: "who acts: a state or organisation, by code or name",
    recipient: "to whom it is done",
    search: "words of the reports; “a phrase” in quotes",
    report: "of this report only",
    independent: "at least so many independent witnesses",
    reviewed: "those that a person accepted or corrected",
    unreviewed: "those that only the machine read",
    background: "earlier history only",
    all: "show background events in the table, too",
    on: "the day asked for, 2018-02-06",
    office: "head-of-state, foreign-minister, ambassador …",
    person: "a person's name, or part of it",
    speaker: "who speaks: a person's name, or part of it",
    aboutParty: "of whom they speak: a state or organisation",
    contains: "words of the statement",
    lang: "language of the reports: en, fr, es, pt",
    outlet: "the outlet's name",
    reportKind: "press, official-record or data-set",
    domestic: "also acts within one state",
    parseLang: "language of the text: en, fr, es, pt",
    parser: "“perceptron”, or “network”: better trees, at less than half the speed",
    input: "“text” or “conllu”: keep its sentences and tokens, fill the rest",
    pair: "two states or organisations",
    differenceSort: "contradicts, more-precise or only-here",
    out: "write to this file",
    org: "an organisation, by id or name",
    agreementName: "part of the agreement's name",
    reason: "why: it stays with the decision",
    by: "who decides (else CHANCERY_BY, else the user's name)",
    at: "when it was decided, 2026-11-24T11:00:00Z; now if left out",
    eventId: "an event's id",
    eventIds: "events' ids",
    otherIds: "ids of the events that are one with it",
    apartFrom: "an event that is another",
    decisionIds: "decisions' ids",
    witness: "only what this report tells",
    splitOff: "the witness that tells of another event",
    field: "type, mode, cameo, contexts, factuality, background, actors, recipients, symmetric, when or where",
    toValue: "the right value: visit, 2018-02-05/2018-02-06, “PER, USA”, “Lima, PER”, none",
    reportId: "a report's id",
    addedWords: "the words it stands on, which the report holds once",
    addedSpan: "their place, as 120-188",
    addedType: "AGREE, CONSULT, SUPPORT …",
    addedMode: "visit, phone …",
    addedCameo: "054 for recognising, 057 for signing …; left out, the type's own",
    addedActors: "who acts: “PER, USA”, “Peru:Dina Boluarte”",
    addedRecipients: "to whom it is done; left out, all act together",
    addedWhen: "2018-02-06, 2018-02-05/2018-02-06 …; not known if left out",
    addedWhere: "“Lima, PER”",
    addedFactuality: "happened if left out; else ongoing, announced, reported, hypothetical or denied",
    addedContexts: "what it is about: diplomatic,economic …",
    addedBackground: "told as earlier history",
    ofEvent: "on this event",
    madeBy: "made by this person",
    kind: "decisions of this kind only",
    waiting: "those whose reading is not there now",
    importDecisions: "take over decisions from a file of JSON Lines, or - for standard input",
    gold: "reviewed events by report, as gold data",
    limit: "show so many",
    blind: "what others ruled does not count: for a second coder",
    people: "whose word counts; everybody's if left out",
    disagreements: "the readings on which they differ",
    asOf: "the record as it stood in this version",
    versionAction: "freeze or list",
    versionName: "the version's name, such as 2026-11",
    versionBefore: "a version",
    versionAfter: "a later one; the record as it stands if left out",
    frozenAt: "when it was frozen, 2026-11-24T11:00:00Z; now if left out",
    whyReport: "the reasons of this witness only",
    port: "port on 127.0.0.1; 0 for any that is free",
    open: "open the pages in the browser",
    readOnly: "nothing can be changed",
    token: "ask this token of every request: for a desk that is shared behind a proxy",
    hostName: "names under which a proxy passes requests on",
  },

  codebook: { modes: (modes: string): string => `Modes, with their scores: ${modes}` },
  reread: {
    gone: (sources: readonly string[]): string =>
      `${plural(sources.length, "source")} no longer there, left as read: ${sources.slice(0, 5).join(", ")}${sources.length > 5 ? " …" : ""}. Give the new place: chancery read PATH`,
    none: "No source of this record is a file that is still there.",
  },
  read: {
    read: (count: number, languages: string): string =>
      `Read ${plural(count, "report")}${languages ? `: ${languages}` : ""}.`,
    unchanged: (count: number): string => `${plural(count, "report")} already in the record, unchanged.`,
    setAside: (words: string): string => `set aside as no part of the report: “${words}”`,
    languages: (list: readonly (readonly [string, number])[]): string =>
      list.map(([name, count]) => `${count} ${name}`).join(", "),
    faults: (count: number): string => `${plural(count, "report")} could not be read.`,
    nothing: "No report found there. Text, HTML, Markdown and JSON Lines files are read (.txt .html .md .jsonl).",
    events: (count: number): string => `The record holds ${plural(count, "event")}.`,
    next: (record: string): string => `Next: chancery events${record}      or      chancery relation A B${record}`,
    progress: "{value} reports  {name}",
  },

  kinds: { press: "", "official-record": "official record", "data-set": "data set" },

  importing: {
    as: "what the files are, where they do not tell",
    taken: (rows: number, events: number, formats: string): string =>
      `Took ${plural(rows, "row")} (${formats}) telling ${plural(events, "event")}.`,
    unchanged: (count: number): string => `${plural(count, "row")} already in the record, unchanged.`,
    faults: (count: number): string => `${plural(count, "row")} could not be taken; the rest was.`,
    nothing: "No row found there. XML, JSON Lines and tab-separated files are taken (.xml .jsonl .tab .tsv .txt).",
    remark: (count: number, message: string, id: string): string =>
      count === 1 ? `${id}: ${message}` : `${count.toLocaleString("en")} rows, such as ${id}: ${message}`,
    progress: "{value} rows  {name}",
  },

  list: {
    counted: (count: number, one: string, many: string, filter: string): string =>
      `${plural(count, one, many)}${filter ? ` (${filter})` : ""}.`,
    unconfirmed: (count: number): string => `${count} announced, reported, hypothetical or denied.`,
    hidden: (count: number): string => `Background events hidden: ${count} (--all).`,
    empty: (reports: number): string => `${plural(reports, "report")} in the record.`,
    noneBoth: (reports: number, a: string, b: string, both: number): string =>
      `${plural(reports, "report")} in the record; ${both} ${both === 1 ? "names" : "name"} both ${a} and ${b}.`,
    former: "former",
    elect: "not yet in office",
    loosest: (flag: string, without: number): string => `Without ${flag}: ${without}.`,
  },

  offices: {
    all: "also offices that no report speaks of, from the known lists",
    at: "envoys accredited to this state",
    reports: "what the reports say, without the known lists",
    conflict: (others: readonly string[]): string => `also held by ${others.join(", ")}`,
    unheld: (from: string, to: string): string => `nobody known ${from} to ${to}`,
    clashing: (count: number): string =>
      `${plural(count, "tenure")} of an office that two held at once: a wrong reading, a wrong list, or a dispute.`,
  },

  memberships: {
    on: "members on that day, 2018-02-06",
    reports: "what the reports say, without the known lists",
  },

  agreements: {
    act: (act: string, days: string, event: string | null): string =>
      [act, days, event === null ? "" : `(${event})`].filter(Boolean).join(" "),
    told: (days: string): string => `told ${days}`,
  },

  relation: {
    options: {
      format: "text, jsonl, csv or table; text on a terminal, JSON Lines in a pipe",
      table: "a table by year (or by month): zeros are written, and what was read stands beside",
      by: "chapters by year, or by government of the first named",
      most: "so many events at most, the weightiest",
      svg: "a drawing (SVG) to standard output",
      width: "width of the drawing; 360 is drawn for a phone",
      scheme: "light, dark, print (one ink) or page (the inks of the page around)",
      long: "a drawing as long as the years need, to be scrolled",
      lang: "language of the drawing's words: en, fr, es, pt",
    },
    level: (level: string, open: string, since: string, why: string): string =>
      `State of relations: ${level}${open ? `, ${open}` : ""} (${since}; ${why}).`,
    since: (known: boolean, days: string): string => (known ? `since ${days}` : days),
    reason: "What weighs most of late:",
    undated: "Without a date",
    sameWords: "(the same sentence as above)",
    government: (person: string, from: string, to: string): string => `Government of ${person}, ${from} – ${to}`,
    coverage: (reports: number): string =>
      reports === 0
        ? "No report that names both."
        : `${plural(reports, "report")} that ${reports === 1 ? "names" : "name"} both.`,
    silent: (months: string): string => `None read of ${months}: silence is not calm.`,
    stretch: (from: string, to: string): string => `${from} to ${to}`,
    emptyYears: (first: number, last: number): string =>
      `${first === last ? first : `${first} to ${last}`}: no report that names both was read. Silence is not calm.`,
    silence: "“none read”: no report of that time names both. Silence is not calm.",
    stances: "Stances",
    stanceKinds: { recognises: "recognises", rejects: "does not accept", supports: "supports" },
    stance: (who: string, government: string | null, stance: string, about: string): string =>
      `${who}${government ? `, government of ${government},` : ""} ${stance} ${about}`,
    stanceSpan: (first: string | null, last: string | null): string =>
      first === null ? "" : first === last ? `Told ${first}.` : `Told first ${first}, last ${last ?? "?"}.`,
    ended: (event: string): string => `Ended by ${event}.`,
    contradicted: "Contradicted in this record.",
    offices: (day: string): string => `In office on ${day}`,
    nobody: "not known in this record or the lists",
    acting: " (acting)",
    omitted: (shown: number, omitted: number): string =>
      `${shown.toLocaleString("en")} events shown, the weightiest; ${omitted.toLocaleString("en")} more left out (--most, --from, --to).`,
    noLanguage: (lang: string, known: readonly string[]): string => `no words in “${lang}”: ${known.join(", ")}.`,
  },

  stances: {
    told: (published: string | null | undefined): string => (published ? `told ${published}` : ""),
    ended: (event: string): string => `by ${event}`,
    contradicted: (events: readonly string[]): string => `contradicted by ${events.join(", ")}`,
  },

  show: {
    unknown: (id: string, near: string | null): string =>
      `nothing in the record has the id “${id}”.${near ? ` Did you mean ${near}?` : " See: chancery events, chancery reports."}`,
    redirected: (id: string, target: string): string => `${id} is now ${target}: they are one event.`,
    differences: "Where the reports differ",
    remarks: "In doubt",
    readings: "Read out of it",
    nothingRead: "Nothing was read out of this report.",
    noShared: "no shared agency found",
    witnesses: (count: number, independent: number): string => `${plural(count, "report")}, ${independent} independent`,
  },

  why: {
    noPlace: "rule not found in languages/",
    imported: "taken from the row's own fields",
    notWitness: (report: string): string => `report “${report}” is no witness of this event.`,
    together: (report: string): string => `one with ${report}`,
    apart: (report: string, event: string): string => `not one with ${report} (${event})`,
    matters: {
      report: "the same report",
      text: "the same text",
      type: "the type",
      mode: "the mode",
      act: "the act",
      factuality: "the standing",
      sides: "the parties",
      parties: "parties that one leaves out",
      persons: "the persons",
      place: "the place",
      topics: "the topics",
      days: "the days",
      weekday: "the weekday",
      telling: "the time of telling",
      ruling: "a person's ruling",
    },
    ground: (side: string, matter: string, values: string): string =>
      `${side === "for" ? "for it" : "against it"}: ${matter}${values ? ` (${values})` : ""}`,
  },

  decide: {
    made: (readings: number, reports: number, id: string): string =>
      `Ruled on ${plural(readings, "reading")} of ${plural(reports, "report")}. Taken back by: chancery undo ${id}`,
    addUsage: "what words it stands on is missing: give --words or --span 120-188.",
    undone: (count: number): string => `${plural(count, "decision")} taken back.`,
    waiting: " (waits: no such reading now)",
    taken: (taken: number, known: number, waiting: number): string =>
      `${plural(taken, "decision")} taken over, ${known} known already${waiting > 0 ? `, ${waiting} waiting for a reading` : ""}.`,
    gold: (reports: number, events: number, complete: number): string =>
      `${plural(events, "reviewed event")} of ${plural(reports, "report")}, ${complete} of them reviewed whole.`,
    reviewed: (verdict: string, by: string, at: string): string => `${verdict} by ${by}, ${at.slice(0, 10)}`,
    heading: "What people decided",
    withdrawn: (id: string): string => `${id} was withdrawn: none of its witnesses stands.`,
  },

  agree: {
    all: "all",
    nobody: "No reading was ruled on by two people. A second coder works with: chancery review --blind --by NAME",
    counted: (readings: number, people: string, apart: number): string =>
      `${plural(readings, "reading")} ruled on by ${people}; they differ on ${apart}.`,
  },

  versions: {
    usage: "versions freeze NAME, or versions list.",
    frozen: (name: string, reports: number, events: number, hash: string): string =>
      `Frozen as ${name}: ${plural(reports, "report")}, ${plural(events, "event")}, hash ${hash}…`,
    compared: (kept: number, counts: readonly (readonly [string, number])[]): string =>
      [...counts.map(([sort, count]) => `${count} ${sort}`), `${plural(kept, "event")} the same`]
        .join(", ")
        .concat("."),
    causes: {
      report: {
        added: (report: string): string => `because report ${report} was added`,
        changed: (report: string): string => `because the text of report ${report} has changed`,
        removed: (report: string): string => `because report ${report} is gone`,
        dated: (report: string): string => `because report ${report} dates a witness`,
      },
      decision: {
        made: (kind: string, by: string, reason: string, id: string): string =>
          `because of ${kind} by ${by}${reason ? `, “${reason}”` : ""}  ${id}`,
        undone: (kind: string, by: string, _reason: string, id: string): string =>
          `because ${kind} by ${by} was taken back  ${id}`,
      },
      rule: (from: string, to: string, report: string | null): string =>
        report === null
          ? `because events are laid together by other rules (${from} → ${to})`
          : `because report ${report} is read by other rules (${from} → ${to})`,
    },
  },

  review: {
    questions: {
      "same-event": "Are these two one event?",
      "which-value": "The reports contradict each other. Does the value at the top stand?",
      right: "Is this right as read?",
    },
    said: (question: "same-event" | "which-value" | "right", yes: boolean): string =>
      ({
        "same-event": yes ? "reviewed: one event" : "reviewed: two events",
        "which-value": "reviewed: the value stands",
        right: yes ? "reviewed: right as read" : "reviewed: wrong",
      })[question],
    keys: "a yes   x no   space skip   backspace undo   e edit   ? codebook   q end",
    help: "a: yes. x: no. space: pass over. backspace: take the last answer back. e: give a field's right value. q: end.",
    askField: (fields: string): string => `Field (${fields}): `,
    askValue: (field: string): string => `Right value of ${field}: `,
    askReason: "Why: ",
    left: (left: number, made: number): string => `${left} waiting, ${made} decided in this sitting`,
    nothing: "Nothing waits. More will once reports are read.",
    waiting: (waiting: number, shown: number): string =>
      `${plural(waiting, "question")} waiting${shown < waiting ? `, the first ${shown} shown` : ""}.`,
  },

  check: {
    whole: (reports: number, events: number): string =>
      `The record is whole: ${plural(reports, "report")}, ${plural(events, "event")}.`,
    broken: (count: number): string => `${plural(count, "thing")} wrong.`,
  },

  code: { blank: "the line is empty. One JSON object on each line is expected." },

  parse: { input: (input: string): string => `“${input}” is no input: text or conllu.` },

  exporting: {
    wrote: (rows: number, columns: number, file: string, about: string): string =>
      `Wrote ${plural(rows, "row")}${columns > 0 ? `, ${plural(columns, "column")}` : ""}, to ${file}, described in ${about}.`,
    printed: (rows: number, columns: number): string =>
      `${plural(rows, "row")}${columns > 0 ? `, ${plural(columns, "column")}` : ""}.`,
    query: (id: string, version: string): string => `Query ${id} of the record as it is now, ${version}.`,
    leftOut: (count: number): string =>
      `Left out: ${plural(count, "event")} denied or hypothetical, which POLECAT's columns cannot tell from what happened.`,
    noun: (noun: string, known: string): string => `nothing is exported as “${noun}”: ${known}.`,
    formats: "csv (the default), jsonl, parquet, polecat, jsonld; else by the ending of --out",
    pair: "the course of a relation needs two parties: --pair PER USA.",
    two: "--pair takes one party or two.",
    onePair: (noun: string): string => `${noun} are those of one party: give --pair one name.`,
    condition: (noun: string, names: string): string =>
      `${noun} cannot be filtered by ${names}: that is for events, witnesses and dyads. Leave it out.`,
    onlyEvents: (format: string): string => `${format} is a form of events: chancery export events --format ${format}.`,
  },

  serving: {
    begun: (record: string, readOnly: boolean): string =>
      `Serving ${record}${readOnly ? ", read-only," : ""} on this machine only. Ctrl-C ends it.`,
  },

  citing: {
    one: "cite one thing: an id, or a question with --query events.",
    query: (nouns: string): string => `a question instead of an id, with the filters in force: ${nouns}`,
    format: "text (the default), csl, bibtex or ris",
    author: "who keeps the record, to stand as author",
    accessed: "the day on which it was looked up, else today",
    version: (name: string, mark: string): string => `${name} (${mark})`,
  },

  brief: {
    lang: "language of its sentences: en, fr, es, pt",
    format: "markdown (the default) or html; else by the ending of --out",
    most: "so many events at most, the weightiest (default: 40)",
    wrote: (events: number, notes: number, file: string): string =>
      `Wrote a brief of ${plural(events, "event")} with ${plural(notes, "note")} to ${file}.`,
    empty: (reports: number): string =>
      `Nothing between the two in this record; ${plural(reports, "report")} ${reports === 1 ? "names" : "name"} both.`,
  },

  demo: {
    intro: "The example record, read from the reports in examples/reports.",
    languages: "Languages",
    perLanguage: (reports: number, events: number, statements: number): string =>
      `${plural(reports, "report").padEnd(12)} ${`${events} events told`.padEnd(18)} ${plural(statements, "statement")}`,
    several: (count: number): string => `${count} of them told by more than one report.`,
    setAside: "Set aside as no part of a report",
    doubt: "In doubt, and said so",
    events: "Some of what was read",
    more: (count: number): string => `… and ${count} more`,
    next: "What to type next",
    missing: (folder: string): string => `the example reports are not at ${folder}. Fetch the project whole.`,
  },
} as const;

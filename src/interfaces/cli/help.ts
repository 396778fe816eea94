/** @module Summary and examples of each verb, shown by --help and held against docs/reference/cli.md. */

export interface VerbHelp {
  readonly summary: string;
  readonly examples: readonly (readonly [command: string, says: string])[];
}

export const help = {
  read: {
    summary: "Add reports to a record and code them. The same report twice changes nothing.",
    examples: [
      ["chancery read reports/", "every report in a folder and below"],
      ["chancery read a.txt b.html wire.jsonl --record andes.chancery", "single files, into a record of that name"],
      ["cat wire.jsonl | chancery read -", "JSON Lines from a pipe"],
    ],
  },
  reread: {
    summary: "Read a record's sources again, after rules or texts have changed. Decisions stay.",
    examples: [["chancery reread --record andes.chancery", "all files that its reports came from"]],
  },
  import: {
    summary:
      "Take official records and data sets as witnesses: journeys and visits, chiefs of mission, recognition, POLECAT, ICEWS.",
    examples: [
      ["chancery import travels/ visits/", "XML of the Office of the Historian, told apart by what stands in it"],
      ["chancery import missions-countries/ people/", "chiefs of mission, with their names"],
      ["chancery import events.2018.tab --as icews", "said, where a file does not tell"],
    ],
  },
  reports: {
    summary: "List the reports of a record.",
    examples: [
      ["chancery reports", "all of them"],
      ["chancery reports --kind official-record", "what was taken from official records"],
      ["chancery reports --lang fr --search Caracas", "French ones that hold the word"],
    ],
  },
  events: {
    summary: "List events; of a pair, if two states are named.",
    examples: [
      ["chancery events PER USA", "between Peru and the United States"],
      ["chancery events Pérou --type CONSULT --from 2018 --to 2019", "a state by its name in any language read"],
      ["chancery events PER USA --json | jq -r '.witnesses[].quote'", "the words behind each"],
    ],
  },
  differ: {
    summary: "List where the witnesses of an event contradict each other, or one says more.",
    examples: [
      ["chancery differ PER USA", "between two states"],
      ["chancery differ --sort contradicts --from 2018", "contradictions only"],
    ],
  },
  show: {
    summary: "Show one event or one report, with all that is known of it.",
    examples: [
      ["chancery show e-7k2m9q", "an event"],
      ["chancery show 004", "a report"],
    ],
  },
  why: {
    summary: "Give the reasons of a reading: the rule, the words, and what each value rests on.",
    examples: [
      ["chancery why e-7k2m9q", "all witnesses"],
      ["chancery why e-7k2m9q --report 004", "one of them"],
    ],
  },
  offices: {
    summary: "Who held what, when.",
    examples: [
      ["chancery offices PER", "the offices of a state in the time of the record; conflicts first"],
      ["chancery offices PER --on 2018-02-06", "the holders on that day, lists filling in"],
      ["chancery offices PER --at USA", "its envoys to another state"],
    ],
  },
  statements: {
    summary: "List what was said, by whom.",
    examples: [
      ["chancery statements USA", "by American speakers"],
      ["chancery statements --speaker Tillerson --contains constitution", "by one of them, about something"],
    ],
  },
  memberships: {
    summary: "List who belongs to what.",
    examples: [
      ["chancery memberships --org LIMA-GROUP", "its members over time, from reports and lists"],
      ["chancery memberships PER --on 2018-02-06", "the bodies it belonged to on that day"],
    ],
  },
  agreements: {
    summary: "List treaties and agreements with what was done to them: signed, ratified, left …",
    examples: [["chancery agreements PER USA", "those between the two"]],
  },
  stances: {
    summary: "List positions taken: who recognises, who rejects.",
    examples: [["chancery stances PER", "Peru's, and those about Peru"]],
  },
  relation: {
    summary: "The course of a pair: what stands and why, the chronicle, and how much was read.",
    examples: [
      ["chancery relation PER VEN", "the chronicle by year; --by government"],
      ["chancery relation PER VEN --table month", "counts, zeros written; --csv for a spreadsheet"],
      ["chancery relation PER VEN --svg --lang fr > course.svg", "the course as a drawing, in French"],
    ],
  },
  codebook: {
    summary: "The sixteen event types: what each means, its modes, scores and CAMEO code.",
    examples: [["chancery codebook SANCTION", "one of them"]],
  },
  code: {
    summary: "Code reports from standard input: JSON Lines in, JSON Lines out, no record.",
    examples: [
      ["chancery code < reports.jsonl > coded.jsonl", "one line out for one line in"],
      ["chancery code --domestic < reports.jsonl", "also acts within one state"],
    ],
  },
  parse: {
    summary: "Sentences, words and trees of a text, as CoNLL-U.",
    examples: [
      ["chancery parse --lang fr < text.txt > trees.conllu", "from plain text"],
      ["chancery parse --lang fr --input conllu < gold.conllu", "keeping the given sentences and tokens"],
    ],
  },
  check: {
    summary: "Is the record whole: hashes, spans, quotations, ids.",
    examples: [["chancery check --record andes.chancery", "says so, or lists what is wrong"]],
  },
  demo: {
    summary: "Read the example reports into a record and show what came out.",
    examples: [
      ["chancery demo", "makes example.chancery"],
      ["chancery demo --open", "and opens it in the browser"],
    ],
  },
  export: {
    summary: "Write events, dyads, reports … to a file, with its data package.",
    examples: [
      ["chancery export events --pair PER USA --out per-usa.csv", "a table for a spreadsheet or R"],
      ["chancery export dyad-month --pair PER USA --out dyads.parquet", "counts by month, zeros included"],
      ["chancery export events --format polecat > events.tab", "POLECAT's forty columns"],
      ["chancery export statements --format jsonl", "to standard output"],
    ],
  },
  serve: {
    summary: "Open a record as pages and as an HTTP API, on this machine only.",
    examples: [
      ["chancery serve --open", "the pages, in the browser"],
      ["chancery serve --record andes.chancery --read-only --port 8080", "nothing can be changed"],
      ["curl -s 'http://127.0.0.1:4747/api/events?a=PER&b=USA&format=csv'", "the same questions, from a script"],
    ],
  },
  accept: {
    summary: "Say that an event is right as read: it counts as reviewed.",
    examples: [
      ["chancery accept e-7k2m9q", "the event with all its witnesses"],
      ['chancery accept e-7k2m9q --report 004 --by mk --reason "read the text"', "one witness, signed"],
    ],
  },
  reject: {
    summary: "Say that a reading is wrong: it takes no part in any event, however often it is read.",
    examples: [
      ['chancery reject e-7k2m9q --reason "a football match"', "the whole event"],
      ['chancery reject e-7k2m9q --report 004 --reason "another visit is meant"', "one of its witnesses"],
    ],
  },
  add: {
    summary: "Add what the reading missed: words of a report, and what they say.",
    examples: [
      [
        'chancery add 004 --words "Peru’s Congress thanked Chile" --type SUPPORT --actors PER --recipients CHL --reason "passed over"',
        "an event on these words; without recipients all act together",
      ],
      [
        'chancery add 004 --span 120-188 --type CONSULT --mode phone --actors "PER, USA" --when 2018-02-06 --reason "a call"',
        "by the place of the words, as the report’s other readings give theirs",
      ],
    ],
  },
  correct: {
    summary: "Give the right value of a field.",
    examples: [
      [
        'chancery correct e-7k2m9q --field when --to 2018-02-05/2018-02-06 --reason "ended on Tuesday"',
        "the days of an event",
      ],
      [
        'chancery correct e-7k2m9q --field actors --to "Peru:Pedro Pablo Kuczynski, USA" --reason "named in the lead"',
        "its parties, one with a person",
      ],
      [
        'chancery correct e-7k2m9q --report 004 --field mode --to none --reason "no visit"',
        "what one witness is read to say",
      ],
    ],
  },
  merge: {
    summary: "Say that events are one.",
    examples: [['chancery merge e-7k2m9q e-p41x0c --reason "the same visit"', "the retired id leads to the other"]],
  },
  split: {
    summary: "Say that a witness tells of another event, or that two events are two.",
    examples: [
      ['chancery split e-7k2m9q --report 004 --reason "the visit of 2019"', "the witness becomes an event of its own"],
      ['chancery split e-7k2m9q e-p41x0c --reason "two rounds"', "keeps two events apart"],
    ],
  },
  undo: {
    summary: "Take decisions back: what they did is undone.",
    examples: [["chancery undo d-4k2m9q", "the record is as it was without it"]],
  },
  decisions: {
    summary: "List people's decisions, give them out, take them over.",
    examples: [
      ["chancery decisions --event e-7k2m9q", "on one event"],
      ["chancery decisions --waiting", "those whose reading is not there now"],
      ["chancery decisions --json > decisions.jsonl", "give them out"],
      ["chancery decisions --import decisions.jsonl --record other.chancery", "and take them over elsewhere"],
      ["chancery decisions --gold > gold.jsonl", "what was reviewed, as a gold standard"],
    ],
  },
  agree: {
    summary: "How far the people who reviewed agree: percent, Krippendorff's alpha, Gwet's AC1.",
    examples: [
      ["chancery agree", "everybody, by event type"],
      ["chancery agree mk js --disagreements", "two of them: the readings on which they differ"],
    ],
  },
  versions: {
    summary: "Freeze the record under a name; list what was frozen.",
    examples: [
      ["chancery versions freeze 2026-11", "what stands now; what does not change later takes no room again"],
      ["chancery versions", "all of them"],
      ["chancery events PER USA --as-of 2026-11", "the record as it stood"],
    ],
  },
  diff: {
    summary: "What changed between two versions, or since one: each event with its cause.",
    examples: [
      ["chancery diff 2026-11 2026-12", "from one to the other"],
      ["chancery diff 2026-11", "since then"],
    ],
  },
  review: {
    summary: "Work through what waits for a person's word: one question at a time, one key an answer.",
    examples: [
      [
        "chancery review --by mk",
        "at the terminal: a yes, x no, space skip, backspace undo, e edit, ? codebook, q end",
      ],
      ["chancery review --by mk --blind", "a second coder, who does not see what others ruled"],
      ["chancery review --limit 50 --json", "the queue, in a pipe"],
    ],
  },
  cite: {
    summary: "Cite one event, one report, or one question put to the record.",
    examples: [
      ["chancery cite e-7k2m9q --format bibtex", "an event"],
      ["chancery cite 004", "a report, as a line for a footnote"],
      ["chancery cite --query events --pair PER USA --from 2018 --format csl", "a question, with its id"],
    ],
  },
  brief: {
    summary: "Write a brief on two states: nine sections, every sentence with its note.",
    examples: [
      ["chancery brief PER USA --from 2018 --out brief.md", "Markdown"],
      ["chancery brief PER VEN --out brief.html", "a page to read and to print"],
      ["chancery brief PER VEN --lang es", "in Spanish"],
    ],
  },
} as const satisfies Record<string, VerbHelp>;

export type Verb = keyof typeof help;

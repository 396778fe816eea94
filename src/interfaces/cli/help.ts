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
  reports: {
    summary: "List the reports of a record.",
    examples: [
      ["chancery reports", "all of them"],
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
      ["chancery offices PER", "all offices of a state that the reports show"],
      ["chancery offices PER --on 2018-02-06", "the holders on that day, lists filling in"],
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
    examples: [["chancery memberships --org LIMA-GROUP", "the members that reports name"]],
  },
  agreements: {
    summary: "List treaties and agreements that reports name.",
    examples: [["chancery agreements PER USA", "those between the two"]],
  },
  stances: {
    summary: "List positions taken: who recognises, who rejects.",
    examples: [["chancery stances PER", "Peru's, and those about Peru"]],
  },
  relation: {
    summary: "The course of a pair, year by year, with how much was read.",
    examples: [["chancery relation PER VEN", "a table; --csv for a spreadsheet"]],
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
    summary: "Write events, reports, statements … to a file.",
    examples: [
      ["chancery export events --pair PER USA --format csv --out per-usa.csv", "a table for a spreadsheet or R"],
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
} as const satisfies Record<string, VerbHelp>;

export type Verb = keyof typeof help;

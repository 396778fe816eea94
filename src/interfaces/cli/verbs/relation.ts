import type { Command } from "commander";
import type { RelationYear } from "#answers";
import { type Column, print, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

const count = (value: number): string => (value === 0 ? "·" : String(value));

const columns: readonly Column<RelationYear>[] = [
  { title: "year", cell: ({ year }) => (year === null ? "open" : String(year)) },
  { title: "reports", cell: ({ reports }) => (reports === 0 ? "none read" : String(reports)) },
  { title: "words together", cell: (row) => count(row.verbalCooperation) },
  { title: "deeds together", cell: (row) => count(row.materialCooperation) },
  { title: "words apart", cell: (row) => count(row.verbalConflict) },
  { title: "deeds apart", cell: (row) => count(row.materialConflict) },
  { title: "unconfirmed", cell: (row) => count(row.unconfirmed) },
  { title: "mean score", cell: ({ score }) => (score === null ? "" : score.toFixed(1)) },
  { title: "also through", cell: ({ through }) => through.join(", ") },
];

async function run(a: string, b: string, options: ListOptions): Promise<number> {
  const { partyCode, relation: course } = await import("#answers");
  const { flatRelation } = await import("#exports");
  const pair = [partyCode(a), partyCode(b)] as const;
  return withRecord(options, async (record) => {
    const rows = await course(record, ...pair);
    const exit = await print(options, rows, flatRelation, columns);
    const events = rows.reduce((sum, row) => sum + row.events, 0);
    say(options, messages.list.counted(events, "event", "events", `between ${pair.join(" and ")}`));
    return exit;
  });
}

export function relation(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "relation")))
    .argument("<a>", "a state or organisation, by code or name")
    .argument("<b>", "another")
    .action(async (a: string, b: string, options: ListOptions) => done(await run(a, b, options)));
}

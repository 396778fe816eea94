import type { Command } from "commander";
import type { StanceRow } from "#answers";
import { type Column, filterWords, print, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";
import { partyWords } from "./events.js";

function ended(row: StanceRow): string {
  if (row.ended) return messages.stances.ended(row.ended.event);
  return row.contradictedBy.length > 0 ? messages.stances.contradicted(row.contradictedBy) : "";
}

const columns: readonly Column<StanceRow>[] = [
  { title: "event", cell: ({ event }) => event },
  { title: "who", cell: ({ holder }) => partyWords({ ...holder, person: holder.state ? null : holder.person }) },
  { title: "government of", cell: ({ government }) => government?.person ?? "" },
  { title: "position", cell: ({ stance }) => stance },
  { title: "of", cell: ({ about }) => about.map(partyWords).join(", ") },
  {
    title: "since",
    cell: ({ when, first }) => (when.edtf === "XXXX" ? messages.stances.told(first?.published) : when.edtf),
  },
  { title: "ended", cell: ended },
  { title: "words", cell: ({ witnesses }) => short(witnesses[0]?.quote ?? "", 160), wide: true },
];

async function run(party: string | undefined, options: ListOptions): Promise<number> {
  const { listStances, partyCode } = await import("#answers");
  const { flatStance } = await import("#exports");
  const filter = party ? { party: partyCode(party) } : {};
  return withRecord(options, async (record) => {
    const rows = await listStances(record, filter);
    const exit = await print(options, rows, flatStance, columns);
    say(options, messages.list.counted(rows.length, "stance", "stances", filterWords({ of: filter.party })));
    return exit;
  });
}

export function stances(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "stances")))
    .argument("[party]", "a state or organisation, by code or name")
    .action(async (party: string | undefined, options: ListOptions) => done(await run(party, options)));
}

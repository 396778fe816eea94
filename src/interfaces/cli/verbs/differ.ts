import { type Command, Option } from "commander";
import type { DifferenceRow } from "#answers";
import { type Column, filterWords, print, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";
import { type EventOptions, eventFilter, withEventFilters } from "./events.js";

const columns: readonly Column<DifferenceRow>[] = [
  { title: "event", cell: ({ event }) => event },
  { title: "when", cell: ({ when }) => when.edtf },
  { title: "kind", cell: ({ type, mode }) => (mode ? `${type}/${mode}` : type) },
  { title: "on", cell: ({ field }) => field },
  { title: "sort", cell: ({ sort }) => sort },
  {
    title: "who says what",
    cell: ({ values }) => values.map(({ report, value }) => `${report}: ${value ?? "–"}`).join("   "),
    wide: true,
  },
];

interface DifferOptions extends EventOptions {
  readonly sort?: DifferenceRow["sort"];
}

async function run(parties: readonly string[], { sort, ...options }: DifferOptions): Promise<number> {
  const { listDifferences } = await import("#answers");
  const { flatDifference } = await import("#exports");
  const filter = await eventFilter(parties, options);
  return withRecord(options, async (record) => {
    const all = await listDifferences(record, filter);
    const rows = sort === undefined ? all : all.filter((row) => row.sort === sort);
    const exit = await print(options, rows, flatDifference, columns);
    const { parties: pair, ...rest } = filter;
    const asked = filterWords({ of: pair, ...rest, sort });
    say(options, messages.list.counted(rows.length, "difference", "differences", asked));
    return exit;
  });
}

export function differ(program: Command, done: Done): Command {
  return withEventFilters(withFormat(withRecordOption(verb(program, "differ"))))
    .addOption(
      new Option("--sort <sort>", messages.options.differenceSort).choices([
        "contradicts",
        "more-precise",
        "only-here",
      ]),
    )
    .argument("[parties...]", messages.options.pair)
    .action(async (parties: string[], options: DifferOptions) => done(await run(parties, options)));
}

import type { Command } from "commander";
import type { OfficeRow } from "#answers";
import { type Column, filterWords, print, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface OfficeOptions extends ListOptions {
  readonly on?: string;
  readonly office?: string;
  readonly person?: string;
}

function span({ from, to, heldOn, leftBy }: OfficeRow): string {
  const { earliest, latest } = heldOn;
  const seen = earliest === null ? "" : `seen ${earliest === latest ? earliest : `${earliest}/${latest ?? ".."}`}`;
  if (from !== null || to !== null) return `${from ?? "?"} – ${to ?? ""}`;
  return [seen, leftBy === null ? "" : `left by ${leftBy}`].filter(Boolean).join(", ");
}

const columns: readonly Column<OfficeRow>[] = [
  {
    title: "of",
    cell: ({ state, org, accreditedTo }) => `${state ?? org ?? ""}${accreditedTo ? ` in ${accreditedTo}` : ""}`,
  },
  { title: "office", cell: ({ office, acting }) => `${office}${acting ? " (acting)" : ""}` },
  { title: "holder", cell: ({ person }) => person },
  { title: "when", cell: span },
  {
    title: "basis",
    cell: ({ basis, witnesses }) =>
      witnesses[0] ? `${witnesses.map(({ report }) => report).join(", ")} ${short(witnesses[0].quote, 80)}` : basis,
    wide: true,
  },
];

async function run(party: string | undefined, options: OfficeOptions): Promise<number> {
  const { checkedDay, listOffices, partyCode } = await import("#answers");
  const { flatOffice } = await import("#exports");
  const filter = {
    ...(party ? { party: partyCode(party) } : {}),
    ...(options.office ? { office: options.office } : {}),
    ...(options.on ? { on: checkedDay(options.on) } : {}),
    ...(options.person ? { person: options.person } : {}),
  };
  return withRecord(options, async (record) => {
    const rows = await listOffices(record, filter);
    const exit = await print(options, rows, flatOffice, columns);
    say(
      options,
      messages.list.counted(
        rows.length,
        "tenure",
        "tenures",
        filterWords({ of: filter.party, office: filter.office, on: filter.on, person: filter.person }),
      ),
    );
    return exit;
  });
}

export function offices(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "offices")))
    .argument("[party]", messages.options.actor)
    .option("--on <day>", messages.options.on)
    .option("--office <office>", messages.options.office)
    .option("--person <name>", messages.options.person)
    .action(async (party: string | undefined, options: OfficeOptions) => done(await run(party, options)));
}

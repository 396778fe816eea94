import type { Command } from "commander";
import type { MembershipRow } from "#answers";
import { type Column, filterWords, print, withRecord, witnessWords } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface MembershipOptions extends ListOptions {
  readonly org?: string;
  readonly on?: string;
  readonly reports?: boolean;
}

const columns: readonly Column<MembershipRow>[] = [
  { title: "organisation", cell: ({ org }) => org },
  { title: "member", cell: ({ member }) => member },
  { title: "role", cell: ({ role }) => role ?? "" },
  { title: "when", cell: ({ from, to }) => (from === null && to === null ? "" : `${from ?? "?"} – ${to ?? ""}`) },
  {
    title: "basis",
    cell: (row) => (row.witnesses.length > 0 ? witnessWords(row) : row.basis),
    wide: true,
  },
];

async function run(member: string | undefined, options: MembershipOptions): Promise<number> {
  const { checkedDay, listMemberships, partyCode } = await import("#answers");
  const { flatMembership } = await import("#exports");
  const filter = {
    ...(member ? { member: partyCode(member) } : {}),
    ...(options.org ? { org: partyCode(options.org) } : {}),
    ...(options.on ? { on: checkedDay(options.on) } : {}),
    ...(options.reports ? { lists: false } : {}),
  };
  return withRecord(options, async (record) => {
    const rows = await listMemberships(record, filter);
    const exit = await print(options, rows, flatMembership, columns);
    say(
      options,
      messages.list.counted(
        rows.length,
        "membership",
        "memberships",
        filterWords({ of: filter.member, org: filter.org, on: filter.on }),
      ),
    );
    return exit;
  });
}

export function memberships(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "memberships")))
    .argument("[member]", "a member: a state, by code or name")
    .option("--org <organisation>", messages.options.org)
    .option("--on <day>", messages.memberships.on)
    .option("--reports", messages.memberships.reports)
    .action(async (member: string | undefined, options: MembershipOptions) => done(await run(member, options)));
}

import type { Command } from "commander";
import type { MembershipRow } from "#answers";
import { type Column, filterWords, print, withRecord, witnessWords } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface MembershipOptions extends ListOptions {
  readonly org?: string;
}

const columns: readonly Column<MembershipRow>[] = [
  { title: "organisation", cell: ({ org }) => org },
  { title: "member", cell: ({ member }) => member },
  { title: "role", cell: ({ role }) => role ?? "" },
  { title: "when", cell: ({ from, to }) => (from === null && to === null ? "" : `${from ?? "?"} – ${to ?? ""}`) },
  { title: "words", cell: witnessWords, wide: true },
];

async function run(member: string | undefined, options: MembershipOptions): Promise<number> {
  const { listMemberships, partyCode } = await import("#answers");
  const { flatMembership } = await import("#exports");
  const filter = {
    ...(member ? { member: partyCode(member) } : {}),
    ...(options.org ? { org: partyCode(options.org) } : {}),
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
        filterWords({ of: filter.member, org: filter.org }),
      ),
    );
    return exit;
  });
}

export function memberships(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "memberships")))
    .argument("[member]", "a member: a state, by code or name")
    .option("--org <organisation>", messages.options.org)
    .action(async (member: string | undefined, options: MembershipOptions) => done(await run(member, options)));
}

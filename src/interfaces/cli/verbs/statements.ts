import type { Command } from "commander";
import type { StatementRow } from "#answers";
import { type Column, filterWords, print, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface StatementOptions extends ListOptions {
  readonly speaker?: string;
  readonly about?: string;
  readonly contains?: string;
  readonly report?: string;
}

function speakerWords({ speaker, speakerRole }: StatementRow): string {
  if (!speaker) return speakerRole ?? "unnamed";
  const code = speaker.state ?? speaker.org;
  return `${speaker.person ?? speaker.name}${code ? ` (${code})` : ""}`;
}

const columns: readonly Column<StatementRow>[] = [
  { title: "report", cell: ({ report }) => report },
  { title: "published", cell: ({ published }) => published.edtf },
  { title: "speaker", cell: speakerWords },
  { title: "how", cell: ({ verb: said, medium }) => [said, medium].filter(Boolean).join(", ") },
  { title: "words", cell: ({ quote }) => short(quote, 200), wide: true },
];

async function run(party: string | undefined, options: StatementOptions): Promise<number> {
  const { listStatements, partyCode } = await import("#answers");
  const { flatStatement } = await import("#exports");
  const filter = {
    ...(party ? { state: partyCode(party) } : {}),
    ...(options.speaker ? { speaker: options.speaker } : {}),
    ...(options.about ? { about: partyCode(options.about) } : {}),
    ...(options.contains ? { contains: options.contains } : {}),
    ...(options.report ? { report: options.report } : {}),
  };
  return withRecord(options, async (record) => {
    const rows = await listStatements(record, filter);
    const exit = await print(options, rows, flatStatement, columns);
    say(
      options,
      messages.list.counted(
        rows.length,
        "statement",
        "statements",
        filterWords({
          of: filter.state,
          speaker: filter.speaker,
          about: filter.about,
          contains: filter.contains,
          report: filter.report,
        }),
      ),
    );
    return exit;
  });
}

export function statements(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "statements")))
    .argument("[party]", messages.options.actor)
    .option("--speaker <name>", messages.options.speaker)
    .option("--about <party>", messages.options.aboutParty)
    .option("--contains <words>", messages.options.contains)
    .option("--report <id>", messages.options.report)
    .action(async (party: string | undefined, options: StatementOptions) => done(await run(party, options)));
}

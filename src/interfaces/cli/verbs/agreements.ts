import type { Command } from "commander";
import type { AgreementAct, AgreementRow } from "#answers";
import { type Column, filterWords, print, withRecord, witnessWords } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface AgreementOptions extends ListOptions {
  readonly name?: string;
}

function daysWords({ earliest, latest }: AgreementAct["days"]): string {
  if (earliest === null && latest === null) return "";
  return earliest === latest ? (earliest as string) : `${earliest ?? ".."}/${latest ?? ".."}`;
}

/** With the day of the act or, where it is open, of the report that tells it. */
function actWords({ act, days, told, event }: AgreementAct): string {
  const own = daysWords(days);
  const report = daysWords(told);
  return messages.agreements.act(act, own || (report ? messages.agreements.told(report) : ""), event);
}

const columns: readonly Column<AgreementRow>[] = [
  { title: "agreement", cell: ({ name }) => name },
  { title: "parties", cell: ({ parties }) => parties.join(", ") },
  {
    title: "acts",
    cell: ({ history }) =>
      history
        .map(actWords)
        .filter((words, at, all) => all.indexOf(words) === at)
        .join("; "),
  },
  { title: "words", cell: witnessWords, wide: true },
];

async function run(parties: readonly string[], options: AgreementOptions): Promise<number> {
  const { listAgreements, partyCode } = await import("#answers");
  const { flatAgreement } = await import("#exports");
  const filter = { parties: parties.map(partyCode), ...(options.name ? { name: options.name } : {}) };
  return withRecord(options, async (record) => {
    const rows = await listAgreements(record, filter);
    const exit = await print(options, rows, flatAgreement, columns);
    say(
      options,
      messages.list.counted(
        rows.length,
        "agreement",
        "agreements",
        filterWords({ of: filter.parties, name: filter.name }),
      ),
    );
    return exit;
  });
}

export function agreements(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "agreements")))
    .argument("[parties...]", messages.options.pair)
    .option("--name <words>", messages.options.agreementName)
    .action(async (parties: string[], options: AgreementOptions) => done(await run(parties, options)));
}

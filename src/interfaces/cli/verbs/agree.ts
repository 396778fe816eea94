import type { Command } from "commander";
import type { AgreementBy, Disagreement } from "#answers";
import { type Column, found, nothing, print, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface AgreeOptions extends ListOptions {
  readonly disagreements?: boolean;
}

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

const columns: readonly Column<AgreementBy>[] = [
  { title: "type", cell: ({ type }) => type ?? messages.agree.all },
  { title: "readings", cell: ({ units }) => String(units) },
  { title: "percent", cell: ({ percent }) => (percent === null ? "–" : `${(percent * 100).toFixed(0)} %`) },
  { title: "alpha", cell: ({ alpha }) => figure(alpha) },
  { title: "AC1", cell: ({ ac1 }) => figure(ac1) },
];

const disagreementColumns: readonly Column<Disagreement>[] = [
  { title: "report", cell: ({ report }) => report },
  { title: "type", cell: ({ type }) => type },
  { title: "said", cell: ({ said }) => said.map(({ by, verdict }) => `${by}: ${verdict}`).join("; ") },
  { title: "words", cell: ({ quote }) => short(quote, 120), wide: true },
];

async function run(people: readonly string[], options: AgreeOptions): Promise<number> {
  const { coderAgreement } = await import("#answers");
  const { flatAgreementBy, flatDisagreement } = await import("#exports");
  return withRecord(options, async (record) => {
    const agreement = await coderAgreement(record, people);
    if (options.disagreements) {
      await print(options, agreement.disagreements, flatDisagreement, disagreementColumns);
    } else await print(options, agreement.by, flatAgreementBy, columns);
    const units = agreement.by[0]?.units ?? 0;
    say(
      options,
      units === 0
        ? messages.agree.nobody
        : messages.agree.counted(units, agreement.people.join(", "), agreement.disagreements.length),
    );
    return units > 0 ? found : nothing;
  });
}

export function agree(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "agree")))
    .argument("[people...]", messages.options.people)
    .option("--disagreements", messages.options.disagreements)
    .action(async (people: string[], options: AgreeOptions) => done(await run(people, options)));
}

import type { Command } from "commander";
import type { WitnessReasons } from "#answers";
import { found, nothing, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { bold, dim, say, write } from "../terminal.js";
import { eventWords } from "./events.js";
import { unknownId } from "./show.js";

interface WhyOptions extends ListOptions {
  readonly report?: string;
}

type Judged = WitnessReasons["merging"][number];

function judgedText({ report, event, together, grounds }: Judged): string[] {
  const { why } = messages;
  return [
    `  ${together ? why.together(report) : why.apart(report, event)}`,
    ...grounds.map(({ side, matter, values }) => {
      const [here, there] = values.map((value) => value ?? "–");
      return dim(`    ${why.ground(side, why.matters[matter], here === there ? (here ?? "") : `${here} / ${there}`)}`);
    }),
  ];
}

/** Where the rule stands; of what no rule read, what it is instead. */
function placeText({ kind, place }: WitnessReasons): string {
  if (place) return `${place.file}:${place.line}`;
  return kind === "press" ? messages.why.noPlace : `${messages.kinds[kind]}, ${messages.why.imported}`;
}

function reasonsText(witness: WitnessReasons): string {
  const { report, quote, start, end, rule, reasons, merging } = witness;

  const lines = [`“${quote.replace(/\s+/g, " ")}”`, dim(`${report} [${start}-${end}]`)];
  lines.push(`  ${bold(rule)}   ${placeText(witness)}`);
  for (const { field, words, value, basis } of reasons) {
    lines.push(
      `  ${field.padEnd(12)} ${(words ? `“${words.replace(/\s+/g, " ")}”` : "").padEnd(28)} → ${value}   ${dim(basis)}`,
    );
  }
  lines.push(...merging.flatMap(judgedText));
  return `${lines.join("\n")}\n`;
}

async function run(id: string, options: WhyOptions): Promise<number> {
  const { findEvent, whyEvent } = await import("#answers");
  return withRecord(options, async (record) => {
    const event = (await findEvent(record, id)) ?? (await unknownId(record, id));
    const reasons = await whyEvent(record, event, options.report);
    const table = formatOf(options) === "table";
    if (table) await write(`${bold(eventWords(event))}   ${event.id}\n${event.when.edtf} (${event.when.basis})\n\n`);
    await write(
      reasons
        .map((reason) => (table ? reasonsText(reason) : `${JSON.stringify({ id: event.id, ...reason })}\n`))
        .join(table ? "\n" : ""),
    );
    if (reasons.length === 0 && options.report) say(options, messages.why.notWitness(options.report));
    return reasons.length > 0 ? found : nothing;
  });
}

export function why(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "why")), false)
    .argument("<id>", "an event's id")
    .option("--report <id>", messages.options.whyReport)
    .action(async (id: string, options: WhyOptions) => done(await run(id, options)));
}

import { readFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import type { Decision, DecisionKind, Ruling } from "#record";
import { decisionWords } from "../deciding.js";
import { type Column, filterWords, found, nothing, print, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";

interface DecisionOptions extends ListOptions {
  readonly event?: string;
  readonly report?: string;
  readonly by?: string;
  readonly kind?: DecisionKind;
  readonly waiting?: boolean;
  readonly import?: string;
  readonly gold?: boolean;
}

const columns: readonly Column<Decision>[] = [
  { title: "id", cell: ({ id }) => id },
  { title: "at", cell: ({ at }) => at.slice(0, 16).replace("T", " ") },
  { title: "by", cell: ({ by }) => by },
  { title: "what", cell: (decision) => `${decisionWords(decision)}${decision.waiting ? messages.decide.waiting : ""}` },
  { title: "readings", cell: ({ targets }) => [...new Set(targets.map(({ report }) => report))].join(", ") },
  { title: "reason", cell: ({ reason }) => reason, wide: true },
];

/** @throws Fault CH-D18 for a line that is no decision. */
async function takeOver(path: string, options: ListOptions): Promise<number> {
  const { parseRulings, replay } = await import("#record");
  const rulings: Ruling[] = parseRulings(path === "-" ? await standardInput() : await readFile(path, "utf8"));
  return withRecord(options, async (record) => {
    const { taken, known, waiting } = await replay(record, rulings);
    say(options, messages.decide.taken(taken, known, waiting));
    return rulings.length > 0 ? found : nothing;
  });
}

async function standardInput(): Promise<string> {
  let text = "";
  for await (const part of process.stdin.setEncoding("utf8")) text += part;
  return text;
}

async function writeGold(options: ListOptions): Promise<number> {
  const { reviewedGold } = await import("#answers");
  return withRecord(options, async (record) => {
    const rows = await reviewedGold(record);
    for (const row of rows) await write(`${JSON.stringify(row)}\n`);
    const events = rows.reduce((sum, row) => sum + row.events.length, 0);
    say(options, messages.decide.gold(rows.length, events, rows.filter(({ complete }) => complete).length));
    return rows.length > 0 ? found : nothing;
  });
}

async function list(options: DecisionOptions): Promise<number> {
  const { decisionsOf } = await import("#record");
  const { flatDecision } = await import("#exports");
  const { event, report, by, kind, waiting } = options;
  const filter = {
    ...(event ? { event } : {}),
    ...(report ? { report } : {}),
    ...(by ? { by } : {}),
    ...(kind ? { kind } : {}),
    ...(waiting ? { waiting } : {}),
  };
  return withRecord(options, async (record) => {
    const rows = await decisionsOf(record, filter);
    const exit = await print(options, rows, flatDecision, columns);
    say(options, messages.list.counted(rows.length, "decision", "decisions", filterWords(filter)));
    return exit;
  });
}

function run(options: DecisionOptions): Promise<number> {
  if (options.import !== undefined) return takeOver(options.import, options);
  return options.gold ? writeGold(options) : list(options);
}

export function decisions(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "decisions")))
    .option("--event <id>", messages.options.ofEvent)
    .option("--report <id>", messages.options.report)
    .option("--by <name>", messages.options.madeBy)
    .addOption(
      new Option("--kind <kind>", messages.options.kind).choices([
        "accept",
        "reject",
        "correct",
        "merge",
        "split",
        "add",
      ]),
    )
    .option("--waiting", messages.options.waiting)
    .option("--import <file>", messages.options.importDecisions)
    .option("--gold", messages.options.gold)
    .action(async (options: DecisionOptions) => done(await run(options)));
}

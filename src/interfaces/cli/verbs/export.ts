import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import type { Flat } from "#exports";
import type { Record as OpenRecord } from "#record";
import { Fault } from "#text";
import { found, nothing, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, several, verb, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";
import { type EventOptions, eventFilter, withEventFilters } from "./events.js";

interface ExportOptions extends EventOptions, RecordOptions {
  readonly pair?: readonly string[];
  readonly out?: string;
}

interface Table {
  readonly rows: readonly unknown[];
  readonly flat: Flat<never>;
}

const nouns = [
  "events",
  "reports",
  "statements",
  "offices",
  "memberships",
  "agreements",
  "stances",
  "relation",
] as const;

async function tableOf(record: OpenRecord, noun: string, options: ExportOptions): Promise<Table> {
  const answers = await import("#answers");
  const exports = await import("#exports");
  const pair = (options.pair ?? []).map(answers.partyCode);
  const [first, second] = pair;
  switch (noun) {
    case "events":
      return {
        rows: await answers.listEvents(record, await eventFilter(options.pair ?? [], options)),
        flat: exports.flatEvent,
      };
    case "reports":
      return { rows: await answers.listReports(record), flat: exports.flatReport };
    case "statements":
      return { rows: await answers.listStatements(record, first ? { state: first } : {}), flat: exports.flatStatement };
    case "offices":
      return { rows: await answers.listOffices(record, first ? { party: first } : {}), flat: exports.flatOffice };
    case "memberships":
      return {
        rows: await answers.listMemberships(record, first ? { member: first } : {}),
        flat: exports.flatMembership,
      };
    case "agreements":
      return { rows: await answers.listAgreements(record, { parties: pair }), flat: exports.flatAgreement };
    case "stances":
      return { rows: await answers.listStances(record, first ? { party: first } : {}), flat: exports.flatStance };
    case "relation":
      if (!first || !second) throw new Fault("CH-Q01", messages.exporting.pair);
      return { rows: await answers.relation(record, first, second), flat: exports.flatRelation };
    default:
      throw new Fault("CH-X01", messages.exporting.noun(noun, nouns.join(", ")));
  }
}

async function run(noun: string, options: ExportOptions): Promise<number> {
  const { toCsv } = await import("#exports");
  const csv = (options.format ?? (options.out?.endsWith(".jsonl") ? "jsonl" : "csv")) === "csv";
  return withRecord(options, async (record) => {
    const { rows, flat } = await tableOf(record, noun, options);
    const flatten = flat.row as (row: unknown) => ReturnType<typeof flat.row>;
    const text = csv ? toCsv(rows.map(flatten), flat.columns) : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    if (options.out) {
      await writeFile(options.out, text);
      say(options, messages.exporting.wrote(rows.length, csv ? flat.columns.length : 0, options.out));
    } else await write(text);
    return rows.length > 0 ? found : nothing;
  });
}

export function exportRows(program: Command, done: Done): Command {
  return withEventFilters(withRecordOption(verb(program, "export")))
    .argument("<noun>", nouns.join(", "))
    .option("--pair <parties...>", messages.options.pair, several)
    .addOption(new Option("-f, --format <format>", messages.exporting.csvOrJson).choices(["csv", "jsonl"]))
    .option("-o, --out <file>", messages.options.out)
    .action(async (noun: string, options: ExportOptions) => done(await run(noun, options)));
}

import type { Command } from "commander";
import { decideAll, type SignedOptions, signature, withCodes, withSignature } from "../deciding.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { verb, withFormat, withRecordOption } from "../options.js";

interface CorrectOptions extends SignedOptions {
  readonly report?: string;
  readonly field: string;
  readonly to: string;
}

async function run(event: string, options: CorrectOptions): Promise<number> {
  const { field, to, report } = options;
  const parties = (field === "actors" || field === "recipients") && to !== "none";
  const value = parties ? await withCodes(to) : to;
  return decideAll([{ kind: "correct", event, report: report ?? null, field, value, ...signature(options) }], options);
}

export function correct(program: Command, done: Done): Command {
  return withSignature(withFormat(withRecordOption(verb(program, "correct")), false))
    .argument("<id>", messages.options.eventId)
    .requiredOption("--field <field>", messages.options.field)
    .requiredOption("--to <value>", messages.options.toValue)
    .option("--report <id>", messages.options.witness)
    .action(async (id: string, options: CorrectOptions) => done(await run(id, options)));
}

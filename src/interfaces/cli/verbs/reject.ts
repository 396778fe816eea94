import type { Command } from "commander";
import { decideAll, type SignedOptions, signature, withSignature } from "../deciding.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { verb, withFormat, withRecordOption } from "../options.js";

interface RejectOptions extends SignedOptions {
  readonly report?: string;
}

export function reject(program: Command, done: Done): Command {
  return withSignature(withFormat(withRecordOption(verb(program, "reject")), false))
    .argument("<ids...>", messages.options.eventIds)
    .option("--report <id>", messages.options.witness)
    .action(async (ids: string[], options: RejectOptions) =>
      done(
        await decideAll(
          ids.map((event) => ({ kind: "reject", event, report: options.report ?? null, ...signature(options) })),
          options,
        ),
      ),
    );
}

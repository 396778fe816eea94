import type { Command } from "commander";
import { decideAll, type SignedOptions, signature, withSignature } from "../deciding.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { verb, withFormat, withRecordOption } from "../options.js";

interface SplitOptions extends SignedOptions {
  readonly report?: string;
}

export function split(program: Command, done: Done): Command {
  return withSignature(withFormat(withRecordOption(verb(program, "split")), false))
    .argument("<id>", messages.options.eventId)
    .argument("[other]", messages.options.apartFrom)
    .option("--report <id>", messages.options.splitOff)
    .action(async (event: string, other: string | undefined, options: SplitOptions) =>
      done(
        await decideAll(
          [{ kind: "split", event, other: other ?? null, report: options.report ?? null, ...signature(options) }],
          options,
        ),
      ),
    );
}

import type { Command } from "commander";
import { decideAll, type SignedOptions, signature, withSignature } from "../deciding.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { verb, withFormat, withRecordOption } from "../options.js";

export function merge(program: Command, done: Done): Command {
  return withSignature(withFormat(withRecordOption(verb(program, "merge")), false))
    .argument("<id>", messages.options.eventId)
    .argument("<others...>", messages.options.otherIds)
    .action(async (event: string, others: string[], options: SignedOptions) =>
      done(
        await decideAll(
          others.map((other) => ({ kind: "merge", event, other, ...signature(options) })),
          options,
        ),
      ),
    );
}

import type { Command } from "commander";
import { decisionWords } from "../deciding.js";
import { found, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";

async function run(ids: readonly string[], options: ListOptions): Promise<number> {
  const { undo: takeBack } = await import("#record");
  return withRecord(options, async (record) => {
    const table = formatOf(options) === "table";
    for (const id of ids) {
      const decision = await takeBack(record, id);
      await write(table ? `${decision.id}  ${decisionWords(decision)}\n` : `${JSON.stringify(decision)}\n`);
    }
    say(options, messages.decide.undone(ids.length));
    return found;
  });
}

export function undo(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "undo")), false)
    .argument("<ids...>", messages.options.decisionIds)
    .action(async (ids: string[], options: ListOptions) => done(await run(ids, options)));
}

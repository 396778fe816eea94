import type { Command } from "commander";
import { fault, found, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";

async function run(options: ListOptions): Promise<number> {
  const { check: checkRecord } = await import("#answers");
  return withRecord(options, async (record) => {
    const { reports, events, troubles } = await checkRecord(record);
    const table = formatOf(options) === "table";
    for (const trouble of troubles)
      await write(
        table ? `${trouble.what.padEnd(10)} ${trouble.where}  ${trouble.message}\n` : `${JSON.stringify(trouble)}\n`,
      );
    say(
      options,
      troubles.length === 0 ? messages.check.whole(reports, events) : messages.check.broken(troubles.length),
    );
    return troubles.length === 0 ? found : fault;
  });
}

export function check(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "check")), false).action(async (options: ListOptions) =>
    done(await run(options)),
  );
}

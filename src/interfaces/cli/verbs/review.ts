import type { Command } from "commander";
import { type SignedOptions, signature, withSignature } from "../deciding.js";
import { found, nothing, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, verb, wholeNumber, withFormat, withRecordOption } from "../options.js";
import { itemText, reviewSession } from "../reviewing.js";
import { say, write } from "../terminal.js";

interface ReviewVerbOptions extends SignedOptions {
  readonly limit: number;
  readonly blind?: boolean;
}

async function run(options: ReviewVerbOptions): Promise<number> {
  const { reviewQueue } = await import("#answers");
  const { by } = signature(options);
  const asked = options.blind ? { by } : {};
  return withRecord(options, async (record) => {
    const atTerminal = process.stdin.isTTY && process.stdout.isTTY && options.format === undefined && !options.json;
    if (atTerminal) {
      const { keyboard } = await import("../keyboard.js");
      const keys = keyboard();
      try {
        return (await reviewSession(record, { ...asked, sign: () => signature(options) }, keys)) > 0 ? found : nothing;
      } finally {
        keys.close();
      }
    }
    const { waiting, items } = await reviewQueue(record, { limit: options.limit, ...asked });
    const table = formatOf(options) === "table";
    for (const item of items) await write(table ? `${itemText(item)}\n` : `${JSON.stringify(item)}\n`);
    say(options, waiting === 0 ? messages.review.nothing : messages.review.waiting(waiting, items.length));
    return items.length > 0 ? found : nothing;
  });
}

export function review(program: Command, done: Done): Command {
  return withSignature(withFormat(withRecordOption(verb(program, "review")), false))
    .option("--limit <count>", messages.options.limit, wholeNumber, 20)
    .option("--blind", messages.options.blind)
    .action(async (options: ReviewVerbOptions) => done(await run(options)));
}

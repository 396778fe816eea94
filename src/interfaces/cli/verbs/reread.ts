import { existsSync } from "node:fs";
import type { Command } from "commander";
import { fault, found, nothing } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, type ParserOptions, verb, withFormat, withParser, withRecordOption } from "../options.js";
import { say } from "../terminal.js";
import { readAndTell } from "./read.js";

async function run(options: ListOptions & ParserOptions): Promise<number> {
  const { openRecord } = await import("#record");
  const { reportSources } = await import("#answers");
  const record = await openRecord(options.record);
  try {
    const sources = await reportSources(record);
    const gone = sources.filter((source) => !existsSync(source));
    const there = sources.filter((source) => !gone.includes(source));
    if (gone.length > 0) say(options, messages.reread.gone(gone));
    if (there.length === 0) {
      say(options, messages.reread.none);
      return nothing;
    }
    const result = await readAndTell(record, there, options);
    return result.faults.length > 0 ? fault : found;
  } finally {
    await record.close();
  }
}

export function reread(program: Command, done: Done): Command {
  return withFormat(withParser(withRecordOption(verb(program, "reread"))), false).action(
    async (options: ListOptions & ParserOptions) => done(await run(options)),
  );
}

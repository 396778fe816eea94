import type { Command } from "commander";
import type { Coder } from "#coding";
import { fault, found } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type CommonOptions, type ParserOptions, verb, withParser } from "../options.js";
import { write } from "../terminal.js";

interface CodeOptions extends CommonOptions, ParserOptions {
  readonly domestic?: boolean;
}

const errorLine = (id: string | null, code: string, message: string): string =>
  JSON.stringify({ id, error: { code, message } });

/** One line out for one line in, in order, one report in memory at a time. */
async function run(options: CodeOptions): Promise<number> {
  const { byteLines, largestReport, parseByteLine } = await import("#reading");
  const { createCoder } = await import("#coding");
  const { Fault } = await import("#text");
  const coder: Coder = createCoder(options);
  let number = 0;
  let good = 0;
  for await (const bytes of byteLines(process.stdin, largestReport)) {
    const read = parseByteLine(bytes, `line ${++number}`);
    if (read === null) await write(`${errorLine(null, "CH-R03", `line ${number}  ${messages.code.blank}`)}\n`);
    else if ("fault" in read) await write(`${errorLine(read.fault.id, read.fault.code, read.fault.message)}\n`);
    else {
      let line: string;
      try {
        line = JSON.stringify(await coder.code(read.input, { domestic: options.domestic ?? false }));
        good++;
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        line = errorLine(read.input.id, error instanceof Fault ? error.code : "CH-R00", said);
        if (options.debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
      }
      await write(`${line}\n`);
    }
  }
  return number === 0 || good > 0 ? found : fault;
}

export function code(program: Command, done: Done): Command {
  return withParser(verb(program, "code"))
    .option("--domestic", messages.options.domestic)
    .action(async (options: CodeOptions) => done(await run(options)));
}

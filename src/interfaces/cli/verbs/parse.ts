import type { Command } from "commander";
import { Fault } from "#text";
import { found, nothing } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type CommonOptions, type ParserOptions, verb, withParser } from "../options.js";
import { write } from "../terminal.js";

interface ParseOptions extends CommonOptions, ParserOptions {
  readonly lang: string;
  readonly input: string;
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\ufeff/, "");
}

async function run(options: ParseOptions): Promise<number> {
  if (options.input !== "text" && options.input !== "conllu")
    throw new Fault("CH-Q01", messages.parse.input(options.input));
  const { analyse, annotateConllu, loadModel, writeConllu } = await import("#language");
  const { toConllu } = await import("#exports");
  const model = loadModel(options.lang, options);
  const text = await standardInput();
  if (text.trim() === "") return nothing;
  await write(
    options.input === "conllu" ? annotateConllu(text, model) : writeConllu(toConllu(analyse(text, model), text)),
  );
  return found;
}

export function parse(program: Command, done: Done): Command {
  return withParser(
    verb(program, "parse")
      .requiredOption("--lang <code>", messages.options.parseLang)
      .option("--input <form>", messages.options.input, "text"),
  ).action(async (options: ParseOptions) => done(await run(options)));
}

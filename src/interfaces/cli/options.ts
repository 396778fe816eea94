/** @module Options that several verbs share. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { ParserName } from "#language";
import { help, type Verb } from "./help.js";
import { messages } from "./messages.js";
import type { Format } from "./terminal.js";

export interface CommonOptions {
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

export interface RecordOptions extends CommonOptions {
  readonly record: string;
  readonly asOf?: string;
}

export interface ListOptions extends RecordOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly table?: boolean;
}

/** A verb with its help and examples. */
export function verb(program: Command, name: Verb): Command {
  const { summary, examples } = help[name];
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, says]) => `  ${command.padEnd(width)}   ${says}`);
  return program
    .command(name)
    .description(summary)
    .option("-q, --quiet", messages.options.quiet)
    .option("--no-color", messages.options.noColor)
    .option("--debug", messages.options.debug)
    .addHelpText("after", `\n${messages.examples}\n${lines.join("\n")}`);
}

export function withRecordOption(command: Command, fallback = "record.chancery"): Command {
  return command.addOption(
    new Option("-r, --record <file>", messages.options.record).env("CHANCERY_RECORD").default(fallback),
  );
}

/** For verbs that parse text. */
export interface ParserOptions {
  readonly parser: ParserName;
}

export function withParser(command: Command): Command {
  // Named here, so that help comes up without the language stage.
  return command.addOption(
    new Option("--parser <name>", messages.options.parser)
      .choices(["perceptron", "network"] satisfies ParserName[])
      .default("perceptron"),
  );
}

/** For verbs that only ask: they may ask of a frozen version. */
export function withAsOf(command: Command): Command {
  return command.option("--as-of <version>", messages.options.asOf);
}

/** @param csv  False where one thing is shown, or what was done: there is no table of it. */
export function withFormat(command: Command, csv = true): Command {
  const { format, formatPlain } = messages.options;
  command
    .addOption(
      new Option("-f, --format <format>", csv ? format : formatPlain).choices(
        csv ? ["jsonl", "csv", "table"] : ["jsonl", "table"],
      ),
    )
    .option("--json", messages.options.json);
  if (csv) command.option("--csv", messages.options.csv);
  return command.option("--table", messages.options.table);
}

export function formatOf(options: ListOptions): Format {
  if (options.json) return "jsonl";
  if (options.csv) return "csv";
  if (options.table) return "table";
  return options.format ?? (process.stdout.isTTY ? "table" : "jsonl");
}

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("A whole number is expected.");
  return Number(value);
}

/** "CONSULT,SANCTION" and repeated flags alike. */
export function several(value: string, before: readonly string[] | undefined): string[] {
  return [
    ...(before ?? []),
    ...value
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  ];
}

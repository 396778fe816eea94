import type { Command } from "commander";
import type { GivenAddition, WordsAsked } from "#record";
import { Fault } from "#text";
import { decideAll, type SignedOptions, signature, withCodes, withSignature } from "../deciding.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { verb, withFormat, withRecordOption } from "../options.js";

interface AddOptions extends SignedOptions {
  readonly words?: string;
  readonly span?: string;
  readonly type: string;
  readonly mode?: string;
  readonly cameo?: string;
  readonly actors: string;
  readonly recipients?: string;
  readonly when?: string;
  readonly where?: string;
  readonly factuality?: string;
  readonly contexts?: string;
  readonly background?: boolean;
}

/** @throws Fault CH-Q01 where neither words nor their place are given, or no such place. */
function wordsOf({ words, span }: AddOptions): WordsAsked {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(span ?? "") ?? [];
  if (start !== undefined && end !== undefined) return { start: Number(start), end: Number(end) };
  if (words === undefined || span !== undefined) throw new Fault("CH-Q01", messages.decide.addUsage);
  return { words };
}

async function run(report: string, options: AddOptions): Promise<number> {
  const { type, mode, cameo, when, where, factuality, contexts, background } = options;
  const reading: GivenAddition = {
    type,
    mode: mode ?? null,
    cameo: cameo ?? null,
    actors: await withCodes(options.actors),
    recipients: options.recipients ? await withCodes(options.recipients) : null,
    when: when ?? null,
    where: where ?? null,
    ...(factuality ? { factuality } : {}),
    ...(contexts ? { contexts } : {}),
    ...(background ? { background } : {}),
  };
  return decideAll([{ report, on: wordsOf(options), reading, ...signature(options) }], options);
}

export function add(program: Command, done: Done): Command {
  const { options } = messages;
  return withSignature(withFormat(withRecordOption(verb(program, "add")), false))
    .argument("<report>", options.reportId)
    .option("--words <words>", options.addedWords)
    .option("--span <start-end>", options.addedSpan)
    .requiredOption("--type <type>", options.addedType)
    .option("--mode <mode>", options.addedMode)
    .option("--cameo <code>", options.addedCameo)
    .requiredOption("--actors <parties>", options.addedActors)
    .option("--recipients <parties>", options.addedRecipients)
    .option("--when <days>", options.addedWhen)
    .option("--where <place>", options.addedWhere)
    .option("--factuality <factuality>", options.addedFactuality)
    .option("--contexts <contexts>", options.addedContexts)
    .option("--background", options.addedBackground)
    .action(async (report: string, given: AddOptions) => done(await run(report, given)));
}

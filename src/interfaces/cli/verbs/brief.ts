import { extname } from "node:path";
import { type Command, Option } from "commander";
import { writeChunks } from "../files.js";
import { found, nothing, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, verb, wholeNumber, withAsOf, withRecordOption } from "../options.js";
import { say } from "../terminal.js";
import { programVersion } from "../version.js";
import { wordsOf } from "./relation.js";

interface BriefOptions extends RecordOptions {
  readonly from?: string;
  readonly to?: string;
  readonly most: number;
  readonly lang: string;
  readonly format?: "markdown" | "html";
  readonly out?: string;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

async function run(a: string, b: string, options: BriefOptions): Promise<number> {
  const { firstDay, lastDay, partyCode } = await import("#answers");
  const { briefHtml, briefMarkdown, briefMaterial, makeBrief, plainReference, queryItem } = await import("#exports");
  const { coderVersion } = await import("#coding");
  const pair = [partyCode(a), partyCode(b)] as const;
  const html = (options.format ?? (extname(options.out ?? "") === ".html" ? "html" : "markdown")) === "html";
  return withRecord(options, async (record) => {
    const words = await wordsOf(options.lang);
    const material = await briefMaterial(record, {
      pair,
      ...(options.from ? { from: firstDay(options.from) } : {}),
      ...(options.to ? { to: lastDay(options.to) } : {}),
      most: options.most,
      program: programVersion(),
      coder: coderVersion,
      words,
    });
    const { course, query } = material;
    const mark = options.asOf === undefined ? query.version : messages.citing.version(options.asOf, query.version);
    const citing = { record: mark, program: programVersion(), accessed: null, authors: [], words };
    const brief = makeBrief(material, plainReference(queryItem(query, course.events.length, citing)).trim());
    await writeChunks(
      options.out ?? null,
      whole(html ? briefHtml(brief, words.lang) : briefMarkdown(brief, words.lang)),
    );
    if (options.out) say(options, messages.brief.wrote(course.events.length, brief.notes.length, options.out));
    if (course.events.length > 0) return found;
    const { months, open } = course.coverage;
    say(options, messages.brief.empty([...months, ...open].reduce((sum, { reports }) => sum + reports, 0)));
    return nothing;
  });
}

export function brief(program: Command, done: Done): Command {
  return withAsOf(withRecordOption(verb(program, "brief")))
    .argument("<a>", "a state or organisation, by code or name")
    .argument("<b>", "another")
    .option("--from <day>", messages.options.from)
    .option("--to <day>", messages.options.to)
    .option("--most <count>", messages.brief.most, wholeNumber, 40)
    .addOption(new Option("-f, --format <format>", messages.brief.format).choices(["markdown", "html"]))
    .option("--lang <language>", messages.brief.lang, "en")
    .option("-o, --out <file>", messages.options.out)
    .action(async (a: string, b: string, options: BriefOptions) => done(await run(a, b, options)));
}

import { readFile, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Command, Option } from "commander";
import type { AskedQuery } from "#answers";
import type { DataPackage } from "#exports";
import { Fault } from "#text";
import {
  type Count,
  chunksOf,
  type ExportFormat,
  formats,
  mediaTypes,
  nouns,
  type Source,
  sourceOf,
} from "../exporting.js";
import { type Written, writeChunks } from "../files.js";
import { found, nothing, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, several, verb, withRecordOption } from "../options.js";
import { say } from "../terminal.js";
import { programVersion } from "../version.js";
import { type EventOptions, eventFilter, withEventFilters } from "./events.js";

interface ExportOptions extends Omit<EventOptions, "format">, RecordOptions {
  readonly pair?: readonly string[];
  readonly out?: string;
  readonly format?: ExportFormat;
}

/** What the ending of a file's name says of its format. */
const endings: Readonly<Record<string, ExportFormat>> = {
  ".csv": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".parquet": "parquet",
  ".tab": "polecat",
  ".jsonld": "jsonld",
};

function formatOf({ format, out }: ExportOptions): ExportFormat {
  return format ?? (out === undefined ? undefined : endings[extname(out).toLowerCase()]) ?? "csv";
}

/** "per-usa.csv" → "per-usa.datapackage.json". */
const packagePath = (out: string): string => `${out.slice(0, out.length - extname(out).length)}.datapackage.json`;

/** The package that stands there; null where there is none, or no readable one. */
async function packageAt(path: string): Promise<DataPackage | null> {
  try {
    const found = JSON.parse(await readFile(path, "utf8")) as DataPackage;
    return Array.isArray(found.resources) ? found : null;
  } catch {
    return null;
  }
}

async function writePackage(
  out: string,
  format: ExportFormat,
  source: Source,
  query: AskedQuery,
  written: Written & Pick<Count, "rows">,
): Promise<string> {
  const { dataPackage, tableSchema } = await import("#exports");
  const { coderVersion } = await import("#coding");
  const path = packagePath(out);
  const file = { path: basename(out), format, mediatype: mediaTypes[format], ...written };
  const schema = format === "csv" || format === "parquet" || source.line === null ? tableSchema(source.flat) : null;
  const made = { program: programVersion(), coder: coderVersion };
  const described = dataPackage(query, file, made, source.flat.says, schema, await packageAt(path));
  await writeFile(path, `${JSON.stringify(described, null, 2)}\n`);
  return path;
}

async function run(noun: string, options: ExportOptions): Promise<number> {
  const { askedQuery, partyCode } = await import("#answers");
  const format = formatOf(options);
  const pair = (options.pair ?? []).map(partyCode);
  if (pair.length > 2) throw new Fault("CH-Q01", messages.exporting.two);
  const filter = await eventFilter(options.pair ?? [], options);
  return withRecord(options, async (record) => {
    const source = await sourceOf(record, noun, pair, filter);
    const query = await askedQuery(record, source.query);
    const count: Count = { rows: 0, leftOut: 0 };
    const written = await writeChunks(options.out ?? null, await chunksOf(record, source, format, query, count));
    const columns = format === "csv" || format === "parquet" ? source.flat.columns.length : 0;
    if (options.out) {
      const path = await writePackage(options.out, format, source, query, { ...written, rows: count.rows });
      say(options, messages.exporting.wrote(count.rows, columns, options.out, path));
    } else say(options, messages.exporting.printed(count.rows, columns));
    say(options, messages.exporting.query(query.id, query.version));
    if (count.leftOut > 0) say(options, messages.exporting.leftOut(count.leftOut));
    return count.rows > 0 ? found : nothing;
  });
}

export function exportRows(program: Command, done: Done): Command {
  return withEventFilters(withRecordOption(verb(program, "export")))
    .argument("<noun>", nouns.join(", "))
    .option("--pair <parties...>", messages.options.pair, several)
    .addOption(new Option("-f, --format <format>", messages.exporting.formats).choices(formats))
    .option("-o, --out <file>", messages.options.out)
    .action(async (noun: string, options: ExportOptions) => done(await run(noun, options)));
}

import { type Command, Option } from "commander";
import { type ImportedRow, type ImportFormat, importFormats, type RowFault } from "#imports";
import type { Record as OpenRecord, TakenRow } from "#record";
import { fault, found, nothing } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { progress } from "../progress.js";
import { say, write } from "../terminal.js";

interface ImportOptions extends ListOptions {
  readonly as?: ImportFormat;
}

/** Rows of one transaction. */
const BATCH = 500;

/** Faults and remarks are shown up to so many. */
const SHOWN = 20;

/** What was done, counted: a file may have millions of rows. */
class Tally {
  rows = 0;
  unchanged = 0;
  events = 0;
  faults = 0;
  readonly formats = new Map<ImportFormat, number>();
  readonly remarks = new Map<string, { count: number; readonly message: string; readonly id: string }>();

  take(taken: TakenRow, format: ImportFormat): void {
    if (taken.outcome === "unchanged") this.unchanged++;
    else {
      this.rows++;
      this.events += taken.events;
      this.formats.set(format, (this.formats.get(format) ?? 0) + 1);
    }
    for (const { code, message } of taken.remarks) {
      const known = this.remarks.get(code);
      if (known) known.count++;
      else this.remarks.set(code, { count: 1, message, id: taken.id });
    }
  }

  fail({ code, message }: RowFault): void {
    this.faults++;
    if (this.faults <= SHOWN) process.stderr.write(`${messages.error(code, message)}\n`);
  }
}

async function importInto(record: OpenRecord, paths: readonly string[], options: ImportOptions): Promise<Tally> {
  const { importPaths } = await import("#imports");
  const { loadKnowledge } = await import("#data");
  const { coderVersion } = await import("#coding");
  const { settle, takeRows } = await import("#record");
  const tally = new Tally();
  const seen = new Set<string>();
  const lines = formatOf(options) !== "table";
  const bar = await progress(options.quiet ?? false, messages.importing.progress);
  let waiting: ImportedRow[] = [];
  const store = async (): Promise<void> => {
    const taken = await takeRows(record, waiting, coderVersion, seen);
    for (const [at, one] of taken.entries()) {
      tally.take(one, (waiting[at] as ImportedRow).format);
      if (lines) await write(`${JSON.stringify(one)}\n`);
    }
    bar.step(waiting.at(-1)?.place ?? "", waiting.length);
    waiting = [];
    await settle(record);
  };
  for await (const one of importPaths(paths, loadKnowledge(), options.as ?? null)) {
    if ("fault" in one) tally.fail(one.fault);
    else if (waiting.push(one.row) >= BATCH) await store();
  }
  if (waiting.length > 0) await store();
  bar.stop();
  return tally;
}

function summary(tally: Tally, options: ImportOptions): void {
  const { importing, demo } = messages;
  const formats = [...tally.formats].map(([format, count]) => `${count.toLocaleString("en")} ${format}`).join(", ");
  if (tally.rows > 0) say(options, importing.taken(tally.rows, tally.events, formats));
  if (tally.unchanged > 0) say(options, importing.unchanged(tally.unchanged));
  const remarks = [...tally.remarks].sort((a, b) => b[1].count - a[1].count);
  for (const [code, { count, message, id }] of remarks.slice(0, SHOWN))
    say(options, `  ${importing.remark(count, message, id)}  [${code}]`);
  if (tally.faults > SHOWN) process.stderr.write(`${demo.more(tally.faults - SHOWN)}\n`);
  if (tally.faults > 0) say(options, importing.faults(tally.faults));
}

async function run(paths: readonly string[], options: ImportOptions): Promise<number> {
  const { openRecord } = await import("#record");
  const record = await openRecord(options.record, { create: true });
  try {
    const tally = await importInto(record, paths, options);
    summary(tally, options);
    const nobody = tally.rows + tally.unchanged === 0;
    if (nobody && tally.faults === 0) say(options, messages.importing.nothing);
    if (!nobody)
      say(options, messages.read.next(options.record === "record.chancery" ? "" : ` --record ${options.record}`));
    return tally.faults > 0 ? fault : nobody ? nothing : found;
  } finally {
    await record.close();
  }
}

export function importRecords(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "import")), false)
    .argument("<paths...>", "files or folders")
    .addOption(new Option("--as <format>", messages.importing.as).choices(importFormats))
    .action(async (paths: string[], options: ImportOptions) => done(await run(paths, options)));
}

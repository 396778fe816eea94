import type { Command } from "commander";
import type { ParserName } from "#language";
import type { Record as OpenRecord, Taken } from "#record";
import { fault, found, nothing } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import {
  formatOf,
  type ListOptions,
  type ParserOptions,
  verb,
  withFormat,
  withParser,
  withRecordOption,
} from "../options.js";
import { progress } from "../progress.js";
import { say, write } from "../terminal.js";

export interface ReadResult {
  readonly reports: readonly Taken[];
  readonly faults: readonly { readonly id: string | null; readonly code: string; readonly message: string }[];
}

/** Events are laid together after so many reports, so that a long reading can be looked at while it runs. */
const SETTLE_EVERY = 1000;
const FAULTS_SHOWN = 20;
const DOUBTS_SHOWN = 40;

/** Reads all paths into the record; what cannot be read is a fault of its own, and the rest goes on. */
export async function readInto(
  record: OpenRecord,
  paths: readonly string[],
  options: { quiet?: boolean; parser?: ParserName },
): Promise<ReadResult> {
  const { readPaths } = await import("#reading");
  const { createCoder } = await import("#coding");
  const { faultOf, settle, takeReport } = await import("#record");
  const coder = createCoder(options);
  const reports: Taken[] = [];
  const faults: { id: string | null; code: string; message: string }[] = [];
  const seen = new Set<string>();
  const bar = await progress(options.quiet ?? false, messages.read.progress);
  for await (const one of readPaths(paths)) {
    if ("fault" in one) {
      faults.push(one.fault);
      continue;
    }
    try {
      reports.push(await takeReport(record, coder, { input: one.input, source: one.path, remarks: one.remarks }, seen));
      bar.step(one.input.id);
    } catch (error) {
      const { code, message } = faultOf(error);
      faults.push({ id: one.input.id, code, message: `${one.path}  ${message}` });
    }
    if (reports.length % SETTLE_EVERY === 0) await settle(record);
  }
  await settle(record);
  bar.stop();
  return { reports, faults };
}

export function languageWords(reports: readonly Taken[]): string {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const counts = new Map<string, number>();
  for (const { lang } of reports) if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return messages.read.languages(sorted.map(([lang, count]) => [names.of(lang) ?? lang, count] as const));
}

/** Remarks and parts set aside, one line each, at most so many a report. */
export function doubts(reports: readonly Taken[]): string[] {
  const width = Math.min(24, Math.max(0, ...reports.map(({ id }) => id.length)));
  return reports.flatMap(({ id, remarks, setAside }) => [
    ...remarks.map(({ message, code }) => `  ${id.padEnd(width)}  ${message}  [${code}]`),
    ...setAside
      .filter((words) => words.length > 40)
      .map(
        (words) =>
          `  ${id.padEnd(width)}  ${messages.read.setAside(words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, "")} …` : words)}`,
      ),
  ]);
}

/** What could not be read: always said, quiet or not. */
export function sayFaults({ faults }: ReadResult, options: { quiet?: boolean }): void {
  for (const { code, message } of faults.slice(0, FAULTS_SHOWN)) {
    process.stderr.write(`${messages.error(code, message)}\n`);
  }
  if (faults.length > FAULTS_SHOWN) process.stderr.write(`${messages.demo.more(faults.length - FAULTS_SHOWN)}\n`);
  if (faults.length > 0) say(options, messages.read.faults(faults.length));
}

function summary(result: ReadResult, options: ListOptions): void {
  const { reports } = result;
  const fresh = reports.filter(({ outcome }) => outcome !== "unchanged");
  if (fresh.length > 0 || reports.length === 0) say(options, messages.read.read(fresh.length, languageWords(fresh)));
  if (reports.length > fresh.length) say(options, messages.read.unchanged(reports.length - fresh.length));
  const lines = doubts(fresh);
  const more = lines.length > DOUBTS_SHOWN ? [`  ${messages.demo.more(lines.length - DOUBTS_SHOWN)}`] : [];
  if (lines.length > 0) say(options, ["", ...lines.slice(0, DOUBTS_SHOWN), ...more, ""].join("\n"));
  sayFaults(result, options);
}

/** Reads all paths into the record, writes a line for each report where data are asked for, and says what came of it. */
export async function readAndTell(
  record: OpenRecord,
  paths: readonly string[],
  options: ListOptions & ParserOptions,
): Promise<ReadResult> {
  const result = await readInto(record, paths, options);
  if (formatOf(options) !== "table") for (const report of result.reports) await write(`${JSON.stringify(report)}\n`);
  summary(result, options);
  return result;
}

async function run(paths: readonly string[], options: ListOptions & ParserOptions): Promise<number> {
  const { openRecord } = await import("#record");
  const record = await openRecord(options.record, { create: true });
  try {
    const result = await readAndTell(record, paths, options);
    const nobody = result.reports.length === 0;
    if (nobody && result.faults.length === 0) say(options, messages.read.nothing);
    if (!nobody)
      say(options, messages.read.next(options.record === "record.chancery" ? "" : ` --record ${options.record}`));
    return result.faults.length > 0 ? fault : nobody ? nothing : found;
  } finally {
    await record.close();
  }
}

export function read(program: Command, done: Done): Command {
  return withFormat(withParser(withRecordOption(verb(program, "read"))), false)
    .argument("<paths...>", "files, folders, or - for standard input")
    .action(async (paths: string[], options: ListOptions & ParserOptions) => done(await run(paths, options)));
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { ReportRow } from "#answers";
import type { Record as OpenRecord, RecordEvent, Taken } from "#record";
import { Fault } from "#text";
import { fault, found, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, verb, withRecordOption } from "../options.js";
import { bold, dim, terminalWidth, write } from "../terminal.js";
import { eventWords, kindWords } from "./events.js";
import { doubts, type ReadResult, readInto, sayFaults } from "./read.js";
import { serveUntilStopped } from "./serve.js";

const SHOWN = 8;

/** One line of the terminal at most. */
function clipped(line: string): string {
  const most = Math.max(80, terminalWidth());
  return line.length <= most ? line : `${line.slice(0, most - 2).replace(/\s\S*$/, "")} …`;
}

function capped(lines: readonly string[]): string[] {
  const shown = lines.slice(0, SHOWN).map(clipped);
  return lines.length <= SHOWN ? shown : [...shown, `  ${dim(messages.demo.more(lines.length - SHOWN))}`];
}

/** One report's doubts after another's, so that the first lines show many kinds. */
function spread(lines: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const turn = (line: string): number => {
    const code = /\[(CH-\w+)\]$/.exec(line)?.[1] ?? "";
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return seen.get(code) as number;
  };
  return lines
    .map((line, index) => ({ line, index, turn: turn(line) }))
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .map(({ line }) => line);
}

const isDated = ({ when }: RecordEvent): boolean => when.earliest !== null && when.earliest === when.latest;

/** Events that show what a record is: told by several reports first, then dated ones, one of each type. */
function telling(events: readonly RecordEvent[]): RecordEvent[] {
  const weight = (event: RecordEvent): number =>
    4 * event.witnesses.length + (isDated(event) ? 2 : 0) + (event.factuality === "happened" ? 1 : 0);
  const sorted = events
    .filter(({ background, recipients, symmetric }) => !background && (symmetric || recipients.length > 0))
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const kinds = new Set<string>();
  const chosen = sorted.filter(({ type, mode, witnesses }) => {
    const first = !kinds.has(`${type} ${mode}`);
    kinds.add(`${type} ${mode}`);
    return first || witnesses.length > 2;
  });
  return chosen.slice(0, SHOWN).sort((a, b) => ((a.when.earliest ?? "9") < (b.when.earliest ?? "9") ? -1 : 1));
}

/** "  Spanish   18 reports   52 events" */
function languageLines(rows: readonly ReportRow[]): string[] {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const langs = [...new Set(rows.map(({ lang }) => lang))].sort();
  return langs.map((lang) => {
    const own = rows.filter((row) => row.lang === lang);
    const told = own.reduce((sum, { events }) => sum + events, 0);
    const said = own.reduce((sum, { statements }) => sum + statements, 0);
    return `  ${(names.of(lang) ?? lang).padEnd(12)} ${messages.demo.perLanguage(own.length, told, said)}`;
  });
}

function eventLines(event: RecordEvent): string[] {
  const [first] = event.witnesses;
  const sources = messages.show.witnesses(event.witnesses.length, event.independentWitnesses);
  return [
    `  ${event.when.edtf.padEnd(22)} ${kindWords(event).padEnd(18)} ${eventWords(event)}   ${dim(`${event.id}  ${sources}`)}`,
    `  ${" ".repeat(22)} ${short(first?.quote ?? "", 110)}  ${dim(first?.report ?? "")}`,
  ];
}

function nextLines(events: readonly RecordEvent[], record: string): string[] {
  const best = telling(events)[0] ?? events[0];
  const pair = best
    ? [
        ...new Set([...best.actors, ...best.recipients].map(({ state }) => state).filter((state) => state !== null)),
      ].slice(0, 2)
    : [];
  const at = `--record ${record}`;
  return [
    ...(pair.length === 2
      ? [`chancery relation ${pair.join(" ")} ${at}`, `chancery events ${pair.join(" ")} ${at}`]
      : [`chancery events ${at}`]),
    ...(best ? [`chancery why ${best.id} ${at}`] : []),
    `chancery serve --open ${at}`,
    "chancery read YOUR-REPORTS/",
  ];
}

async function page(record: OpenRecord, reports: readonly Taken[], path: string): Promise<string> {
  const { listEvents, listReports } = await import("#answers");
  const rows = await listReports(record);
  const events = await listEvents(record);
  const known = reports.map((report) => ({
    ...report,
    remarks: rows.find(({ id }) => id === report.id)?.remarks ?? report.remarks,
  }));
  const aside = doubts(known.map((report) => ({ ...report, remarks: [] })));
  const inDoubt = doubts(known.map((report) => ({ ...report, setAside: [] })));
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", bold(title), ...lines];
  const several = events.filter(({ witnesses }) => witnesses.length > 1).length;
  return `${[
    messages.demo.intro,
    `${messages.read.read(rows.length, "")} ${messages.read.events(events.length)} ${messages.demo.several(several)}`,
    ...section(messages.demo.languages, languageLines(rows)),
    ...section(messages.demo.setAside, capped(aside)),
    ...section(messages.demo.doubt, capped(spread(inDoubt))),
    ...section(messages.demo.events, telling(events).flatMap(eventLines)),
    ...section(
      messages.demo.next,
      nextLines(events, path).map((line) => `  ${line}`),
    ),
  ].join("\n")}\n`;
}

interface DemoOptions extends RecordOptions {
  readonly open?: boolean;
}

async function run(options: DemoOptions): Promise<number> {
  const { home } = await import("#data");
  const { openRecord } = await import("#record");
  const folder = join(home, "examples", "reports");
  if (!existsSync(folder)) throw new Fault("CH-R01", messages.demo.missing(folder));
  const record = await openRecord(options.record, { create: true });
  let result: ReadResult;
  try {
    result = await readInto(record, [folder], options);
  } finally {
    await record.close();
  }
  await withRecord(options, async (opened) => write(await page(opened, result.reports, options.record)));
  sayFaults(result, options);
  if (options.open) return serveUntilStopped({ ...options, port: 0 });
  return result.faults.length > 0 ? fault : found;
}

export function demo(program: Command, done: Done): Command {
  return withRecordOption(verb(program, "demo"), "example.chancery")
    .option("--open", messages.options.open)
    .action(async (options: DemoOptions) => done(await run(options)));
}

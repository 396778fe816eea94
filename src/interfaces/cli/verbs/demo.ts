import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { Fault } from "#text";
import { found, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, verb, withRecordOption } from "../options.js";
import { bold, dim, write } from "../terminal.js";
import { eventWords, kindWords } from "./events.js";
import { type ReadReport, doubts, languageWords, readInto } from "./read.js";

const SHOWN = 10;

function capped(lines: readonly string[]): string[] {
  return lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `  ${dim(messages.demo.more(lines.length - SHOWN))}`];
}

/** Events that show what a record is: those told by most witnesses first, then one of each kind. */
function telling(events: readonly RecordEvent[]): RecordEvent[] {
  const sorted = [...events].filter(({ background }) => !background).sort((a, b) => b.witnesses.length - a.witnesses.length || (a.id < b.id ? -1 : 1));
  const kinds = new Set<string>();
  return sorted.filter(({ type, witnesses }) => witnesses.length > 1 || (!kinds.has(type) && kinds.add(type) !== undefined)).slice(0, 8);
}

function eventLines(event: RecordEvent): string[] {
  const [first] = event.witnesses;
  const sources = messages.show.witnesses(event.witnesses.length, event.independentWitnesses);
  return [`  ${event.when.edtf.padEnd(22)} ${kindWords(event).padEnd(18)} ${eventWords(event)}   ${dim(`${event.id}  ${sources}`)}`, `  ${" ".repeat(22)} ${short(first?.quote ?? "", 110)}  ${dim(first?.report ?? "")}`];
}

function nextLines(events: readonly RecordEvent[], record: string): string[] {
  const best = telling(events)[0] ?? events[0];
  const pair = best ? [...new Set([...best.actors, ...best.recipients].map(({ state }) => state).filter((state) => state !== null))].slice(0, 2) : [];
  const at = `--record ${record}`;
  return [
    ...(pair.length === 2 ? [`chancery relation ${pair.join(" ")} ${at}`, `chancery events ${pair.join(" ")} ${at}`] : [`chancery events ${at}`]),
    ...(best ? [`chancery why ${best.id} ${at}`] : []),
    "chancery read YOUR-REPORTS/",
  ];
}

async function page(record: OpenRecord, reports: readonly ReadReport[], path: string): Promise<string> {
  const { listEvents, listReports } = await import("#answers");
  const all = await listReports(record);
  const events = await listEvents(record);
  const known = reports.map((report) => {
    const row = all.find(({ id }) => id === report.id);
    return report.lang || !row ? report : { ...report, lang: row.lang, remarks: row.remarks, events: row.events };
  });
  const aside = doubts(known.map((report) => ({ ...report, remarks: [] })));
  const inDoubt = doubts(known.map((report) => ({ ...report, setAside: [] })));
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", bold(title), ...lines]);
  return `${[
    messages.demo.intro,
    `${messages.read.read(known.length, languageWords(known))} ${messages.read.events(events.length)}`,
    ...section(messages.demo.setAside, capped(aside)),
    ...section(messages.demo.doubt, capped(inDoubt)),
    ...section(messages.demo.events, telling(events).flatMap(eventLines)),
    ...section(messages.demo.next, nextLines(events, path).map((line) => `  ${line}`)),
  ].join("\n")}\n`;
}

async function run(options: RecordOptions): Promise<number> {
  const { home } = await import("#data");
  const { openRecord } = await import("#record");
  const folder = join(home, "examples", "reports");
  if (!existsSync(folder)) throw new Fault("CH-R01", messages.demo.missing(folder));
  const record = await openRecord(options.record, { create: true });
  let reports: readonly ReadReport[];
  try {
    ({ reports } = await readInto(record, [folder], options));
  } finally {
    await record.close();
  }
  await withRecord(options, async (opened) => write(await page(opened, reports, options.record)));
  return found;
}

export function demo(program: Command, done: Done): Command {
  return withRecordOption(verb(program, "demo"), "example.chancery").action(async (options: RecordOptions) => done(await run(options)));
}

import type { Command } from "commander";
import type { FullReport, Withdrawn } from "#answers";
import type { DecisionNote, Record as OpenRecord, RecordEvent } from "#record";
import { found, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { bold, dim, say, write } from "../terminal.js";
import { eventWords, kindWords } from "./events.js";

function reviewedWords({ reviewed }: RecordEvent): string {
  return reviewed ? ` · ${messages.decide.reviewed(reviewed.verdict, reviewed.by, reviewed.at)}` : "";
}

function eventText(event: RecordEvent): string {
  const { when, witnesses, independentWitnesses, differences } = event;
  const lines = [
    `${bold(eventWords(event))}   ${event.id}`,
    `${when.edtf} (${when.basis}) · ${kindWords(event)} · CAMEO ${event.cameo} · ${messages.show.witnesses(witnesses.length, independentWitnesses)}${reviewedWords(event)}`,
    event.contexts.length > 0 ? dim(event.contexts.join(", ")) : "",
    "",
  ].filter((line, index) => line !== "" || index === 3);
  for (const witness of witnesses) {
    const kind = messages.kinds[witness.kind ?? "press"];
    const about = [witness.outlet, witness.agency, kind ? "" : witness.lang, witness.published]
      .filter(Boolean)
      .join(", ");
    lines.push(
      `  ${bold(witness.report)}  ${kind ? `${bold(kind)}  ` : ""}${dim(about)}`,
      `  “${witness.quote.replace(/\s+/g, " ")}”  [${witness.start}-${witness.end}]`,
      "",
    );
  }
  if (differences.length > 0) {
    lines.push(`  ${messages.show.differences}`);
    for (const { field, sort, values } of differences)
      lines.push(
        `  ${field.padEnd(11)} ${sort.padEnd(13)} ${values.map(({ report, value }) => `${report}: ${value ?? "–"}`).join("   ")}`,
      );
  }
  lines.push(...decisionLines(event.decisions));
  return `${lines.join("\n").trimEnd()}\n`;
}

function decisionLines(decisions: readonly DecisionNote[]): string[] {
  if (decisions.length === 0) return [];
  const said = decisions.map(
    ({ id, kind, field, reason, by, at }) =>
      `  ${id}  ${[kind, field].filter(Boolean).join(" ")}  ${by}, ${at.slice(0, 10)}  ${reason}`,
  );
  return ["", `  ${messages.decide.heading}`, ...said];
}

function withdrawnText({ id, readings, decisions }: Withdrawn): string {
  const lines = readings.map(
    ({ report, type, mode, quote }) => `  ${report}  ${mode ? `${type}/${mode}` : type}  ${short(quote, 100)}`,
  );
  return `${[messages.decide.withdrawn(id), ...lines, ...decisionLines(decisions)].join("\n")}\n`;
}

function reportText(report: FullReport): string {
  const lines = [
    `${bold(report.title ?? report.id)}   ${report.id}`,
    dim(
      [
        messages.kinds[report.kind],
        report.outlet,
        report.agency,
        report.lang,
        `${report.published.edtf} (${report.published.basis}${report.publishedFrom ? `, by ${report.publishedFrom}` : ""})`,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    "",
    report.text.trim(),
    "",
    report.readings.length === 0 ? messages.show.nothingRead : messages.show.readings,
    ...report.readings.map(
      ({ event, type, mode, quote, start, end }) =>
        `  ${event ?? ""}  ${mode ? `${type}/${mode}` : type}  ${short(quote, 100)} [${start}-${end}]`,
    ),
    ...(report.remarks.length > 0
      ? ["", messages.show.remarks, ...report.remarks.map(({ code, message }) => `  ${message}  [${code}]`)]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** @throws Fault CH-Q05 with the nearest id. */
export async function unknownId(record: OpenRecord, id: string): Promise<never> {
  const { nearestId } = await import("#answers");
  const { Fault } = await import("#text");
  throw new Fault("CH-Q05", messages.show.unknown(id, await nearestId(record, id)));
}

async function run(id: string, options: ListOptions): Promise<number> {
  const { findEvent, findReport, findWithdrawn } = await import("#answers");
  return withRecord(options, async (record) => {
    const table = formatOf(options) === "table";
    const event = await findEvent(record, id);
    if (event) {
      if (event.id !== id) say(options, messages.show.redirected(id, event.id));
      await write(table ? eventText(event) : `${JSON.stringify(event)}\n`);
      return found;
    }
    const withdrawn = await findWithdrawn(record, id);
    if (withdrawn) {
      await write(table ? withdrawnText(withdrawn) : `${JSON.stringify(withdrawn)}\n`);
      return found;
    }
    const report = await findReport(record, id);
    if (!report) return unknownId(record, id);
    await write(table ? reportText(report) : `${JSON.stringify(report)}\n`);
    return found;
  });
}

export function show(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "show")), false)
    .argument("<id>", "an event's id or a report's")
    .action(async (id: string, options: ListOptions) => done(await run(id, options)));
}

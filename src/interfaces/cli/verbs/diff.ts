import type { Command } from "commander";
import type { Cause, Change, FieldChange } from "#answers";
import { derivedFields } from "#text";
import { found, nothing, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { bold, dim, say, write } from "../terminal.js";
import { eventWords, kindWords, partyWords } from "./events.js";

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) return value.map(valueWords).join(", ") || "–";
  if (typeof value !== "object") return String(value);
  const known = value as { edtf?: string; report?: string; verdict?: string; by?: string; name?: string };
  if (known.edtf !== undefined) return known.edtf;
  if (known.report !== undefined) return known.report;
  if (known.verdict !== undefined) return `${known.verdict} by ${known.by}`;
  if ("sector" in value) return partyWords(value as Parameters<typeof partyWords>[0]);
  return known.name ?? JSON.stringify(value);
}

function fieldWords(fields: readonly FieldChange[]): string[] {
  const told = fields
    .filter(({ field }) => !derivedFields.has(field))
    .map(({ field, before, after }) => ({ field, before: valueWords(before), after: valueWords(after) }))
    .filter(({ before, after }) => before !== after);
  return told.length > 0
    ? told.map(({ field, before, after }) => `${field}  ${before} → ${after}`)
    : [fields.map(({ field }) => field).join(", ")].filter(Boolean);
}

export function causeWords(cause: Cause): string {
  const { causes } = messages.versions;
  if (cause.sort === "report") return causes.report[cause.what](cause.report);
  if (cause.sort === "decision") return causes.decision[cause.what](cause.kind, cause.by, cause.reason, cause.decision);
  return causes.rule(cause.from, cause.to, cause.report);
}

function changeText({ sort, id, other, fields, causes, event }: Change): string {
  const to = other === null ? "" : sort === "split" ? ` ← ${other}` : ` → ${other}`;
  const quote = event.witnesses[0]?.quote;
  return [
    `${sort.padEnd(10)} ${bold(id + to)}   ${event.when.edtf} ${kindWords(event)}  ${eventWords(event)}`,
    ...(sort === "new" && quote ? [`           ${short(quote, 100)}`] : []),
    ...fieldWords(fields).map((line) => `           ${line}`),
    ...causes.map((cause) => dim(`           ${causeWords(cause)}`)),
  ].join("\n");
}

async function run(before: string, after: string | undefined, options: ListOptions): Promise<number> {
  const { diff: compare } = await import("#answers");
  return withRecord(options, async (record) => {
    const { kept, changes } = await compare(record, before, after ?? null);
    const table = formatOf(options) === "table";
    for (const change of changes) await write(table ? `${changeText(change)}\n` : `${JSON.stringify(change)}\n`);
    const counts = new Map<string, number>();
    for (const { sort } of changes) counts.set(sort, (counts.get(sort) ?? 0) + 1);
    say(options, messages.versions.compared(kept, [...counts]));
    return changes.length > 0 ? found : nothing;
  });
}

export function diff(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "diff")), false)
    .argument("<before>", messages.options.versionBefore)
    .argument("[after]", messages.options.versionAfter)
    .action(async (before: string, after: string | undefined, options: ListOptions) =>
      done(await run(before, after, options)),
    );
}

/** @module What the verbs share by which people decide: who signs, when, why, and what is said of it. */
import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import type { Addition, Decision, NewAddition, NewDecision } from "#record";
import { found, short, withRecord } from "./listing.js";
import { messages } from "./messages.js";
import { formatOf, type ListOptions } from "./options.js";
import { say, write } from "./terminal.js";

export interface SignedOptions extends ListOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly at?: string;
}

export function withSignature(command: Command): Command {
  return command
    .option("--reason <words>", messages.options.reason)
    .addOption(new Option("--by <name>", messages.options.by).env("CHANCERY_BY"))
    .option("--at <instant>", messages.options.at);
}

/** The signature of a decision made here and now. */
export function signature({ reason, by, at }: SignedOptions): Pick<NewDecision, "reason" | "by" | "at"> {
  return { reason: reason ?? "", by: by ?? userInfo().username, at: at ?? new Date().toISOString() };
}

/** "Peru:Pedro Pablo Kuczynski, USA" → the same with codes. */
export async function withCodes(parties: string): Promise<string> {
  const { partyCodes } = await import("#answers");
  return partyCodes(parties);
}

/** "when = 2018-02-06", "merged with e-4f…" */
export function decisionWords({ kind, field, value, event, other }: Decision): string {
  const on = other ? `${event}, ${other}` : event;
  if (kind === "add") return `${kind} ${on} ${addedWords(value as Addition)}`;
  return field === null ? `${kind} ${on}` : `${kind} ${on} ${field} = ${valueWords(value)}`;
}

/** "AID CHN → VEN 2018-02-05" */
function addedWords({ type, mode, actors, recipients, when }: Addition): string {
  const sides = [actors, recipients].filter((side) => side.length > 0).map(valueWords);
  return `${mode === null ? type : `${type}/${mode}`} ${sides.join(" → ")} ${when.edtf}`;
}

function valueWords(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map(valueWords).join(", ");
  if (typeof value !== "object") return String(value);
  const { edtf, person, state, org, name } = value as Record<string, string | null | undefined>;
  return edtf ?? (person ? `${person}${state ? ` (${state})` : ""}` : (state ?? org ?? name ?? JSON.stringify(value)));
}

/** Makes the decisions, each of which may use the event as the one before left it, and says what was done. */
export async function decideAll(wishes: readonly (NewDecision | NewAddition)[], options: ListOptions): Promise<number> {
  const { addReading, decide } = await import("#record");
  return withRecord(options, async (record) => {
    const table = formatOf(options) === "table";
    for (const wish of wishes) {
      const decision = await ("on" in wish ? addReading(record, wish) : decide(record, wish));
      await write(table ? `${decision.id}  ${decisionWords(decision)}\n` : `${JSON.stringify(decision)}\n`);
      const { targets } = decision;
      say(
        options,
        messages.decide.made(targets.length, new Set(targets.map(({ report }) => report)).size, decision.id),
      );
      for (const { report, quote } of table ? targets : []) say(options, `  ${report}  ${short(quote, 100)}`);
    }
    return found;
  });
}

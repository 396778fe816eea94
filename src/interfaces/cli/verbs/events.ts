import type { Command } from "commander";
import type { EventFilter } from "#answers";
import type { EventParty, RecordEvent } from "#record";
import { tookPlace } from "#text";
import { type Column, filterWords, nothing, print, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, several, verb, wholeNumber, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

export interface EventOptions extends ListOptions {
  readonly actor?: string;
  readonly recipient?: string;
  readonly type?: readonly string[];
  readonly mode?: readonly string[];
  readonly factuality?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly search?: string;
  readonly report?: string;
  readonly independent?: number;
  readonly reviewed?: boolean;
  readonly unreviewed?: boolean;
  readonly background?: boolean;
  readonly all?: boolean;
}

export function withEventFilters(command: Command): Command {
  const { options } = messages;
  return command
    .option("--from <day>", options.from)
    .option("--to <day>", options.to)
    .option("--type <types>", options.type, several)
    .option("--mode <modes>", options.mode, several)
    .option("--factuality <words>", options.factuality, several)
    .option("--actor <party>", options.actor)
    .option("--recipient <party>", options.recipient)
    .option("--search <words>", options.search)
    .option("--report <id>", options.report)
    .option("--independent <count>", options.independent, wholeNumber)
    .option("--reviewed", options.reviewed)
    .option("--unreviewed", options.unreviewed)
    .option("--background", options.background)
    .option("--all", options.all);
}

/** @throws Fault CH-Q04 for a name that is not known. */
export async function eventFilter(
  parties: readonly string[],
  options: Omit<EventOptions, keyof ListOptions>,
): Promise<EventFilter> {
  const { checkedFilter, partyCode } = await import("#answers");
  return checkedFilter({
    parties: parties.map(partyCode),
    ...(options.actor ? { actor: partyCode(options.actor) } : {}),
    ...(options.recipient ? { recipient: partyCode(options.recipient) } : {}),
    ...(options.type ? { types: options.type } : {}),
    ...(options.mode ? { modes: options.mode } : {}),
    ...(options.factuality ? { factuality: options.factuality } : {}),
    ...(options.from ? { from: options.from } : {}),
    ...(options.to ? { to: options.to } : {}),
    ...(options.search ? { search: options.search } : {}),
    ...(options.report ? { report: options.report } : {}),
    ...(options.independent === undefined ? {} : { independent: options.independent }),
    ...(options.reviewed ? { reviewed: true } : options.unreviewed ? { reviewed: false } : {}),
    ...(options.background ? { background: true } : {}),
  });
}

export function partyWords({ state, org, person, name }: EventParty): string {
  const code = state ?? org;
  return person ? `${person}${code ? ` (${code})` : ""}` : (code ?? name);
}

export function eventWords(event: RecordEvent): string {
  const actors = event.actors.map(partyWords).join(event.symmetric ? " – " : ", ");
  const recipients = event.recipients.map(partyWords).join(", ");
  return [recipients ? `${actors} → ${recipients}` : actors, event.where?.name].filter(Boolean).join(" · ");
}

export function kindWords({ type, mode, factuality, background }: RecordEvent): string {
  return [
    factuality === "happened" ? "" : factuality,
    mode ? `${type}/${mode}` : type,
    background ? "(background)" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

export const eventColumns: readonly Column<RecordEvent>[] = [
  { title: "id", cell: ({ id }) => id },
  { title: "when", cell: ({ when }) => when.edtf },
  { title: "kind", cell: kindWords },
  { title: "what", cell: (event) => `${eventWords(event)}  ${short(event.witnesses[0]?.quote ?? "")}`, wide: true },
  {
    title: "sources",
    cell: ({ witnesses, independentWitnesses }) =>
      witnesses.length === independentWitnesses
        ? String(witnesses.length)
        : `${witnesses.length} (${independentWitnesses} indep.)`,
  },
];

async function run(parties: readonly string[], options: EventOptions): Promise<number> {
  const { flatEvent } = await import("#exports");
  const { emptyWords, listEvents } = await import("#answers");
  const filter = await eventFilter(parties, options);
  return withRecord(options, async (record) => {
    const all = await listEvents(record, filter);
    // A table is read by a person: background stands back there. Data formats always hold all.
    const hide = formatOf(options) === "table" && !options.all && filter.background === undefined;
    const rows = hide ? all.filter(({ background }) => !background) : all;
    const exit = await print(options, rows, flatEvent, eventColumns);
    const unconfirmed = rows.filter(({ factuality }) => !tookPlace(factuality)).length;
    const { parties: pair, ...rest } = filter;
    const said = [messages.list.counted(rows.length, "event", "events", filterWords({ of: pair, ...rest }))];
    if (unconfirmed > 0) said.push(messages.list.unconfirmed(unconfirmed));
    if (all.length > rows.length) said.push(messages.list.hidden(all.length - rows.length));
    if (exit === nothing && all.length === 0) said.push(await emptyWords(record, filter, messages.list));
    say(options, said.join(" "));
    return exit;
  });
}

export function events(program: Command, done: Done): Command {
  return withEventFilters(withFormat(withRecordOption(verb(program, "events"))))
    .argument("[parties...]", messages.options.pair)
    .action(async (parties: string[], options: EventOptions) => done(await run(parties, options)));
}

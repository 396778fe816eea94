import type { Command } from "commander";
import type { OfficeRow } from "#answers";
import { type Column, filterWords, print, short, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface OfficeOptions extends ListOptions {
  readonly on?: string;
  readonly office?: string;
  readonly person?: string;
  readonly at?: string;
  readonly reports?: boolean;
  readonly all?: boolean;
}

/** A day that only succession gives is marked. */
function told(day: string | null, basis: string | null): string {
  return day === null ? "" : basis === "predecessor" || basis === "successor" ? `${day}*` : day;
}

const notHeld = { holds: "", left: messages.list.former, coming: messages.list.elect } as const;

function span({ from, to, fromBasis, toBasis, heldOn, leftBy, standing }: OfficeRow): string {
  const { earliest, latest } = heldOn;
  const seen = earliest === null ? "" : `seen ${earliest === latest ? earliest : `${earliest}/${latest ?? ".."}`}`;
  const tenure = from === null && to === null ? "" : `${told(from, fromBasis) || "?"} – ${told(to, toBasis)}`.trimEnd();
  return [tenure, seen || notHeld[standing], leftBy === null || to !== null ? "" : `left by ${leftBy}`]
    .filter(Boolean)
    .join(", ");
}

/** What is wrong or wanting: another holder at the same time, days before without one. */
function doubt({ conflicts, unheld }: OfficeRow): string {
  return [
    conflicts.length > 0 ? messages.offices.conflict(conflicts) : "",
    unheld?.earliest && unheld.latest ? messages.offices.unheld(unheld.earliest, unheld.latest) : "",
  ]
    .filter(Boolean)
    .join("; ");
}

function basisWords({ basis, witnesses, fromBasis, toBasis }: OfficeRow): string {
  const lists = [...new Set([fromBasis, toBasis].filter((one) => one !== null && !own.has(one)))];
  const reports = witnesses[0]
    ? `${witnesses.map(({ report }) => report).join(", ")} ${short(witnesses[0].quote, 80)}`
    : "";
  return [reports || basis, ...(reports ? lists : [])].join("; ");
}

/** Bases that are no list. */
const own: ReadonlySet<string> = new Set(["report", "predecessor", "successor"]);

const columns: readonly Column<OfficeRow>[] = [
  {
    title: "of",
    cell: ({ state, org, accreditedTo }) => `${state ?? org ?? ""}${accreditedTo ? ` in ${accreditedTo}` : ""}`,
  },
  { title: "office", cell: ({ office, acting }) => `${office}${acting ? " (acting)" : ""}` },
  { title: "holder", cell: ({ person }) => person },
  { title: "when", cell: span },
  { title: "doubt", cell: doubt },
  { title: "basis", cell: basisWords, wide: true },
];

async function run(party: string | undefined, options: OfficeOptions): Promise<number> {
  const { checkedDay, listOffices, partyCode } = await import("#answers");
  const { flatOffice } = await import("#exports");
  const filter = {
    ...(party ? { party: partyCode(party) } : {}),
    ...(options.office ? { office: options.office } : {}),
    ...(options.on ? { on: checkedDay(options.on) } : {}),
    ...(options.person ? { person: options.person } : {}),
    ...(options.at ? { at: partyCode(options.at) } : {}),
    ...(options.reports ? { lists: false } : {}),
    ...(options.all ? { all: true } : {}),
  };
  return withRecord(options, async (record) => {
    const rows = await listOffices(record, filter);
    const exit = await print(options, rows, flatOffice, columns);
    say(
      options,
      messages.list.counted(
        rows.length,
        "tenure",
        "tenures",
        filterWords({ of: filter.party, office: filter.office, on: filter.on, person: filter.person, at: filter.at }),
      ),
    );
    const clashing = rows.filter(({ conflicts }) => conflicts.length > 0).length;
    if (clashing > 0) say(options, messages.offices.clashing(clashing));
    return exit;
  });
}

export function offices(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "offices")))
    .argument("[party]", messages.options.actor)
    .option("--on <day>", messages.options.on)
    .option("--office <office>", messages.options.office)
    .option("--person <name>", messages.options.person)
    .option("--at <state>", messages.offices.at)
    .option("--all", messages.offices.all)
    .option("--reports", messages.offices.reports)
    .action(async (party: string | undefined, options: OfficeOptions) => done(await run(party, options)));
}

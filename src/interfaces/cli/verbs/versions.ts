import type { Command } from "commander";
import type { Version } from "#record";
import { Fault } from "#text";
import { type Column, found, print, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";

interface VersionOptions extends ListOptions {
  readonly at?: string;
}

const columns: readonly Column<Version>[] = [
  { title: "version", cell: ({ name }) => name },
  { title: "frozen", cell: ({ at }) => at.slice(0, 16).replace("T", " ") },
  { title: "reports", cell: ({ reports }) => String(reports) },
  { title: "events", cell: ({ events }) => String(events) },
  { title: "decisions", cell: ({ decisions }) => String(decisions) },
  { title: "rules", cell: ({ coders }) => coders.join(", ") },
  { title: "hash", cell: ({ hash }) => hash.slice(0, 12) },
];

async function freezeAs(name: string, options: VersionOptions): Promise<number> {
  const { freeze } = await import("#record");
  return withRecord(options, async (record) => {
    const version = await freeze(record, name, options.at ?? new Date().toISOString());
    if (formatOf(options) !== "table") await write(`${JSON.stringify(version)}\n`);
    say(options, messages.versions.frozen(version.name, version.reports, version.events, version.hash.slice(0, 12)));
    return found;
  });
}

async function list(options: VersionOptions): Promise<number> {
  const { listVersions } = await import("#record");
  const { flatVersion } = await import("#exports");
  return withRecord(options, async (record) => {
    const rows = await listVersions(record);
    const exit = await print(options, rows, flatVersion, columns);
    say(options, messages.list.counted(rows.length, "version", "versions", ""));
    return exit;
  });
}

/** @throws Fault CH-Q01 for what is neither, or a name that is missing. */
function run(action: string, name: string | undefined, options: VersionOptions): Promise<number> {
  if (action === "list" && name === undefined) return list(options);
  if (action === "freeze" && name !== undefined) return freezeAs(name, options);
  throw new Fault("CH-Q01", messages.versions.usage);
}

export function versions(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "versions")))
    .argument("[action]", messages.options.versionAction, "list")
    .argument("[name]", messages.options.versionName)
    .option("--at <instant>", messages.options.frozenAt)
    .action(async (action: string, name: string | undefined, options: VersionOptions) =>
      done(await run(action, name, options)),
    );
}

/** @module The command line. One file a verb in `verbs/`; whatever is heavy is loaded by the verb that needs it. */
import { Command, CommanderError } from "commander";
import { Fault } from "#text";
import { fault, found } from "./listing.js";
import { messages } from "./messages.js";
import { withAsOf } from "./options.js";
import { closePipesQuietly } from "./terminal.js";
import { accept } from "./verbs/accept.js";
import { add } from "./verbs/add.js";
import { agree } from "./verbs/agree.js";
import { agreements } from "./verbs/agreements.js";
import { brief } from "./verbs/brief.js";
import { check } from "./verbs/check.js";
import { cite } from "./verbs/cite.js";
import { code } from "./verbs/code.js";
import { codebook } from "./verbs/codebook.js";
import { correct } from "./verbs/correct.js";
import { decisions } from "./verbs/decisions.js";
import { demo } from "./verbs/demo.js";
import { diff } from "./verbs/diff.js";
import { differ } from "./verbs/differ.js";
import { events } from "./verbs/events.js";
import { exportRows } from "./verbs/export.js";
import { importRecords } from "./verbs/import.js";
import { memberships } from "./verbs/memberships.js";
import { merge } from "./verbs/merge.js";
import { offices } from "./verbs/offices.js";
import { parse } from "./verbs/parse.js";
import { read } from "./verbs/read.js";
import { reject } from "./verbs/reject.js";
import { relation } from "./verbs/relation.js";
import { reports } from "./verbs/reports.js";
import { reread } from "./verbs/reread.js";
import { review } from "./verbs/review.js";
import { serve } from "./verbs/serve.js";
import { show } from "./verbs/show.js";
import { split } from "./verbs/split.js";
import { stances } from "./verbs/stances.js";
import { statements } from "./verbs/statements.js";
import { undo } from "./verbs/undo.js";
import { versions } from "./verbs/versions.js";
import { why } from "./verbs/why.js";
import { programVersion } from "./version.js";

/** In the order of --help. Each adds its command; its action gives the exit code to `done`. */
const verbs = [
  demo,
  read,
  reread,
  importRecords,
  events,
  differ,
  show,
  why,
  relation,
  offices,
  statements,
  stances,
  memberships,
  agreements,
  reports,
  review,
  accept,
  reject,
  correct,
  add,
  merge,
  split,
  undo,
  decisions,
  agree,
  versions,
  diff,
  codebook,
  code,
  parse,
  check,
  exportRows,
  cite,
  brief,
  serve,
];

/** Verbs that ask a record, and may ask it as it stood. */
const asking: ReadonlySet<string> = new Set([
  "events",
  "differ",
  "show",
  "why",
  "relation",
  "offices",
  "statements",
  "stances",
  "memberships",
  "agreements",
  "reports",
  "decisions",
  "agree",
  "export",
  "cite",
  "check",
]);

export type Done = (exit: number) => void;

export function program(done: Done): Command {
  const root = new Command("chancery")
    .description(messages.about)
    .version(programVersion(), "-V, --version")
    .showSuggestionAfterError(true)
    .addHelpText("after", `\n${messages.footer}\n${messages.exits}`)
    .exitOverride();
  for (const add of verbs) {
    const command = add(root, done).exitOverride();
    if (asking.has(command.name())) withAsOf(command);
  }
  return root;
}

/** What is said of an error, and the exit code. */
function failed(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 || error.code === "commander.help" ? found : fault;
  if (error instanceof Fault) process.stderr.write(`${messages.error(error.code, error.message)}\n`);
  else process.stderr.write(`${messages.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return fault;
}

/** @param argv  As in `process.argv`. Returns the exit code: 0 found, 1 nothing found, 2 fault. */
export async function run(argv: readonly string[]): Promise<number> {
  closePipesQuietly();
  let exit = found;
  const root = program((code) => {
    exit = code;
  });
  try {
    if (argv.length <= 2) root.outputHelp();
    else await root.parseAsync([...argv]);
    return exit;
  } catch (error) {
    return failed(error, argv.includes("--debug"));
  }
}

import { type Command, Option } from "commander";
import type { ReportRow } from "#answers";
import { type ReportKind, reportKinds } from "#text";
import { type Column, filterWords, print, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type ListOptions, verb, withFormat, withRecordOption } from "../options.js";
import { say } from "../terminal.js";

interface ReportOptions extends ListOptions {
  readonly lang?: string;
  readonly outlet?: string;
  readonly kind?: ReportKind;
  readonly search?: string;
}

const columns: readonly Column<ReportRow>[] = [
  { title: "id", cell: ({ id }) => id },
  { title: "published", cell: ({ published }) => `${published.edtf} (${published.basis})` },
  { title: "lang", cell: ({ lang }) => lang },
  {
    title: "outlet",
    cell: ({ outlet, agency, kind }) =>
      [outlet, agency ? `from ${agency}` : "", messages.kinds[kind]].filter(Boolean).join(", "),
  },
  { title: "title", cell: ({ title }) => title ?? "", wide: true },
  { title: "events", cell: (report) => String(report.events) },
];

async function run(options: ReportOptions): Promise<number> {
  const { listReports } = await import("#answers");
  const { flatReport } = await import("#exports");
  const filter = {
    ...(options.lang ? { lang: options.lang } : {}),
    ...(options.outlet ? { outlet: options.outlet } : {}),
    ...(options.kind ? { kind: options.kind } : {}),
    ...(options.search ? { search: options.search } : {}),
  };
  return withRecord(options, async (record) => {
    const rows = await listReports(record, filter);
    const exit = await print(options, rows, flatReport, columns);
    say(options, messages.list.counted(rows.length, "report", "reports", filterWords(filter)));
    return exit;
  });
}

export function reports(program: Command, done: Done): Command {
  return withFormat(withRecordOption(verb(program, "reports")))
    .option("--lang <code>", messages.options.lang)
    .option("--outlet <name>", messages.options.outlet)
    .addOption(new Option("--kind <kind>", messages.options.reportKind).choices(reportKinds))
    .option("--search <words>", messages.options.search)
    .action(async (options: ReportOptions) => done(await run(options)));
}

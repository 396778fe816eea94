import { type Command, Option } from "commander";
import type { CourseOptions, RelationMonth, RelationYear } from "#answers";
import type { DrawOptions } from "#exports";
import type { Record as OpenRecord } from "#record";
import { Fault } from "#text";
import { type Column, filterWords, found, nothing, print, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, wholeNumber, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";

interface RelationOptions extends Omit<ListOptions, "table" | "format"> {
  readonly format?: "jsonl" | "csv" | "table" | "text";
  readonly table?: true | "year" | "month";
  readonly by: "year" | "government";
  readonly from?: string;
  readonly to?: string;
  readonly most: number;
  readonly svg?: boolean;
  readonly width: number;
  readonly scheme: DrawOptions["scheme"];
  readonly long?: boolean;
  readonly lang: string;
}

type Row = RelationYear & Partial<RelationMonth>;

const count = (value: number): string => (value === 0 ? "·" : String(value));

function columns(unit: "year" | "month"): Column<Row>[] {
  const period = ({ year, month }: Row): string =>
    month ?? (year === null ? "open" : unit === "month" ? `${year}-?` : String(year));
  return [
    { title: unit, cell: period },
    { title: "reports", cell: ({ reports }) => (reports === 0 ? "none read" : String(reports)) },
    { title: "words together", cell: (row) => count(row.verbalCooperation) },
    { title: "deeds together", cell: (row) => count(row.materialCooperation) },
    { title: "words apart", cell: (row) => count(row.verbalConflict) },
    { title: "deeds apart", cell: (row) => count(row.materialConflict) },
    { title: "unconfirmed", cell: (row) => count(row.unconfirmed) },
    { title: "mean score", cell: ({ score }) => (score === null ? "" : score.toFixed(1)) },
    { title: "also through", cell: ({ through }) => through.join(", ") },
  ];
}

async function spanOf({ from, to }: RelationOptions): Promise<CourseOptions> {
  const { firstDay, lastDay } = await import("#answers");
  return { ...(from ? { from: firstDay(from) } : {}), ...(to ? { to: lastDay(to) } : {}) };
}

/** @throws CH-Q01 where the language is none of ours. */
export async function wordsOf(lang: string): Promise<DrawOptions["words"]> {
  const { languageCodes } = await import("#data");
  const { wordsIn } = await import("#exports");
  if (!languageCodes().includes(lang)) throw new Fault("CH-Q01", messages.relation.noLanguage(lang, languageCodes()));
  return wordsIn(lang);
}

async function drawn(record: OpenRecord, [a, b]: readonly [string, string], options: RelationOptions): Promise<number> {
  const { courseOf } = await import("#answers");
  const { courseSvg } = await import("#exports");
  const span = await spanOf(options);
  const course = await courseOf(record, a, b, { ...span, most: options.most });
  const { width, scheme, long = false } = options;
  await write(courseSvg(course, { width, scheme, long, words: await wordsOf(options.lang), ...span }));
  if (course.omitted > 0) say(options, messages.relation.omitted(course.events.length, course.omitted));
  return course.events.length > 0 ? found : nothing;
}

async function told(record: OpenRecord, [a, b]: readonly [string, string], options: RelationOptions): Promise<number> {
  const { chronicle, courseOf, emptyWords, listStances, reasonOf } = await import("#answers");
  const { chroniclePage } = await import("../chronicle.js");
  const course = await courseOf(record, a, b, { ...(await spanOf(options)), most: options.most });
  if (course.events.length === 0) {
    say(options, await emptyWords(record, { parties: [a, b] }, messages.list));
    return nothing;
  }
  const { by } = options;
  const parts = { course, by, chapters: chronicle(course, by), reason: reasonOf(course) };
  const stances = await listStances(record, { party: a, other: b });
  await write(chroniclePage({ ...parts, stances, words: await wordsOf(options.lang) }));
  const events = course.events.length + course.omitted;
  say(
    options,
    messages.list.counted(
      events,
      "event",
      "events",
      filterWords({ between: [a, b], from: options.from, to: options.to }),
    ),
  );
  if (course.omitted > 0) say(options, messages.relation.omitted(course.events.length, course.omitted));
  return found;
}

async function run(a: string, b: string, options: RelationOptions): Promise<number> {
  const { partyCode, relation: byYear, relationByMonth } = await import("#answers");
  const { flatRelation, flatRelationByMonth } = await import("#exports");
  const pair = [partyCode(a), partyCode(b)] as const;
  if (options.svg) return withRecord(options, (record) => drawn(record, pair, options));
  const asked = options.format === "text" || (process.stdout.isTTY === true && !options.format);
  if (asked && !options.table && !options.json && !options.csv)
    return withRecord(options, (record) => told(record, pair, options));
  const unit = options.table === "month" ? "month" : "year";
  const list = { ...options, table: options.table !== undefined && !options.json && !options.csv } as ListOptions;
  return withRecord(options, async (record) => {
    const span = await spanOf(options);
    const rows: readonly Row[] = await (unit === "month" ? relationByMonth : byYear)(record, ...pair, span);
    const flat = unit === "month" ? flatRelationByMonth : flatRelation;
    const exit = await print(list, rows, flat as typeof flatRelation, columns(unit));
    if (formatOf(list) === "table" && rows.some(({ reports }) => reports === 0))
      say(options, messages.relation.silence);
    const events = rows.reduce((sum, row) => sum + row.events, 0);
    say(options, messages.list.counted(events, "event", "events", `between ${pair.join(" and ")}`));
    return exit;
  });
}

export function relation(program: Command, done: Done): Command {
  const said = messages.relation.options;
  return withRecordOption(verb(program, "relation"))
    .argument("<a>", "a state or organisation, by code or name")
    .argument("<b>", "another")
    .addOption(new Option("-f, --format <format>", said.format).choices(["text", "jsonl", "csv", "table"]))
    .option("--json", messages.options.json)
    .option("--csv", messages.options.csv)
    .addOption(new Option("--table [unit]", said.table).choices(["year", "month"]))
    .addOption(new Option("--by <chapters>", said.by).choices(["year", "government"]).default("year"))
    .option("--from <day>", messages.options.from)
    .option("--to <day>", messages.options.to)
    .option("--most <count>", said.most, wholeNumber, 400)
    .option("--svg", said.svg)
    .option("--width <pixels>", said.width, wholeNumber, 1100)
    .addOption(
      new Option("--scheme <scheme>", said.scheme).choices(["light", "dark", "print", "page"]).default("light"),
    )
    .option("--long", said.long)
    .option("--lang <language>", said.lang, "en")
    .action(async (a: string, b: string, options: RelationOptions) => done(await run(a, b, options)));
}

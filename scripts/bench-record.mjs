// How a large record holds up: node scripts/bench-record.mjs [--reports 200000] [--record FILE] [--progress]
// Fills a record with made reports (bench-record/made.mjs) by large transactions, then asks what a desk asks. With --record
// the file is kept, and used again where it is there already.
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import {
  chronicle,
  countPairs,
  courseOf,
  eachDyad,
  eventPage,
  listEvents,
  listStances,
  relation,
  relationByMonth,
} from "../dist/answers/index.js";
import { addReport, addReports, openRecord, settle } from "../dist/record/index.js";
import { isOfficial, reportOf, states } from "./bench-record/made.mjs";

const { values } = parseArgs({
  options: { reports: { type: "string" }, record: { type: "string" }, progress: { type: "boolean" } },
});
const count = Number(values.reports ?? 20_000);
const folder = values.record ? null : mkdtempSync(join(tmpdir(), "chancery-bench-"));
const path = values.record ?? join(folder, "bench.chancery");

/** Reports in one transaction, and of the file kept in memory while it is filled, in KB. */
const AT_ONCE = 4000;
const CACHE = 1_500_000;

async function timed(run) {
  const start = process.hrtime.bigint();
  const result = await run();
  return [Number(process.hrtime.bigint() - start) / 1e6, result];
}

const row = (what, p50, p95 = "", of = "") =>
  console.log(`${what.padEnd(64)} ${p50.padStart(10)} ${p95.padStart(10)}  ${of}`);
const ms = (figure) => `${figure.toFixed(1)} ms`;
const share = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

async function fill() {
  const record = await openRecord(path, { create: true });
  await sql`PRAGMA cache_size = ${sql.lit(-CACHE)}`.execute(record.db);
  await sql`PRAGMA wal_autocheckpoint = 50000`.execute(record.db);
  const [time] = await timed(async () => {
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => reportOf(from + n));
      await addReports(record, some);
      await settle(record, 6 * AT_ONCE);
      if (values.progress) console.error(`${from + some.length} reports, ${Math.round(process.uptime())} s`);
    }
  });
  await record.close();
  row(
    "reports added and laid together",
    `${(count / (time / 1000)).toFixed(0)} / s`,
    "",
    `${count} in ${(time / 1000).toFixed(0)} s`,
  );
}

if (!existsSync(path)) await fill();
const record = await openRecord(path);
const { events } = await record.db
  .selectFrom("events")
  .select((make) => make.fn.countAll().as("events"))
  .executeTakeFirst();
row("events in the record", Number(events).toLocaleString("en"), "", `${(statSync(path).size / 1e6).toFixed(0)} MB`);
console.log(isOfficial ? "with visits and recognitions from official records" : "drawn throughout");
row("", "p50", "p95");

const adding = [];
for (let n = 0; n < 40; n++) {
  const report = reportOf(50_000_000 + n + Number(events));
  const [time] = await timed(async () => {
    await addReport(record, report);
    await settle(record);
  });
  adding.push(time);
}
row("one report more, beyond its coding", ms(share(adding, 0.5)), ms(share(adding, 0.95)));

const all = await countPairs(record);
const [a, b] = all[0].pair;
const rare = states[Math.floor(states.length / 2)];
const news = { background: false };
const questions = {
  [`relation ${a} ${b} by year (the pair most told of)`]: () => relation(record, a, b),
  [`relation ${a} ${b} by month`]: () => relationByMonth(record, a, b),
  [`relation ${a} ${b} of ten years by month`]: () =>
    relationByMonth(record, a, b, { from: "2005-01-01", to: "2014-12-31" }),
  [`relation ${a} ${b} as a chronicle`]: async () => {
    const course = await courseOf(record, a, b, { most: 400 });
    await listStances(record, { party: a, other: b });
    return chronicle(course, "year").flatMap(({ events: of }) => of);
  },
  [`relation ${a} ${rare} by year`]: () => relation(record, a, rare),
  [`events ${a} ${b} of one year`]: () => listEvents(record, { parties: [a, b], from: "2010", to: "2010" }),
  [`events ${a} ${b} of one type, five years`]: () =>
    listEvents(record, { parties: [a, b], types: ["ACCUSE"], from: "2010", to: "2014" }),
  [`events by ${a}, one month`]: () => listEvents(record, { actor: a, from: "2010-03", to: "2010-03" }),
  [`events of ${a}, a page of the newest`]: async () =>
    (await eventPage(record, { parties: [a], ...news }, { limit: 100, newest: true })).events,
  [`visits from ${rare}`]: () => listEvents(record, { actor: rare, types: ["CONSULT"], modes: ["visit"] }),
  "events of one type, one month, all parties": () =>
    listEvents(record, { types: ["SANCTION"], from: "2010-03", to: "2010-03" }),
  "events, the first page": async () => (await eventPage(record, {}, { limit: 100 })).events,
  "pairs by number of events": () => countPairs(record),
  [`dyads ${a} ${b} by month`]: async () => {
    const rows = [];
    for await (const one of eachDyad(record, "month", { parties: [a, b] })) rows.push(one);
    return rows;
  },
};
for (const [name, ask] of Object.entries(questions)) {
  await ask();
  const runs = [];
  let result;
  for (let n = 0; n < 20; n++) {
    const [time, answer] = await timed(ask);
    runs.push(time);
    result = answer;
  }
  row(name, ms(share(runs, 0.5)), ms(share(runs, 0.95)), `${result.length} rows`);
}
row("peak memory", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
await record.close();
if (folder) rmSync(folder, { recursive: true });

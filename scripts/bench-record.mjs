// How a large record holds up: node scripts/bench-record.mjs [--reports 200000] [--record FILE]
// Makes reports of five events each, on pairs of states of which few are told of often and most seldom, over thirty
// years; adds them, then asks what a desk asks. Days, pairs and types come from a seeded generator, so that two runs make
// the same record. With --record the file is kept, and used again where it is there already.
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listEvents, relation, relationByMonth } from "../dist/answers/index.js";
import { loadKnowledge } from "../dist/data/index.js";
import { addReport, openRecord, settle } from "../dist/record/index.js";

const { values } = parseArgs({ options: { reports: { type: "string" }, record: { type: "string" } } });
const count = Number(values.reports ?? 20_000);
const folder = values.record ? null : mkdtempSync(join(tmpdir(), "chancery-bench-"));
const path = values.record ?? join(folder, "bench.chancery");

/** Mulberry32. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const states = loadKnowledge().states.map(({ code }) => code);
const acts = [
  ["CONSULT", "visit", "042", "verbal-cooperation", false],
  ["CONSULT", null, "040", "verbal-cooperation", true],
  ["SUPPORT", null, "051", "verbal-cooperation", false],
  ["ACCUSE", "disapprove", "111", "verbal-conflict", false],
  ["COOPERATE", null, "060", "material-cooperation", true],
  ["SANCTION", "discontinue", "163", "material-conflict", false],
  ["ASSAULT", null, "190", "material-conflict", false],
];

const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const dated = (iso, basis) => ({ earliest: iso, latest: iso, edtf: iso, basis });

/** The square leans towards the first: few states are in most of the news. */
const state = (random) => states[Math.floor(random() ** 3 * states.length)];

function eventOf(random, published, quote, start) {
  const [type, mode, cameo, quad, symmetric] = acts[Math.floor(random() * acts.length)];
  const a = state(random);
  let b = state(random);
  while (b === a) b = state(random);
  const party = (code) => ({
    state: code,
    org: null,
    sector: "GOV",
    person: null,
    office: null,
    name: code,
    start,
    end: start + 3,
  });
  return {
    type,
    mode,
    contexts: ["diplomatic"],
    cameo,
    plover: { type, mode },
    quad,
    score: 2.5,
    goldstein: 1,
    actors: symmetric ? [party(a), party(b)] : [party(a)],
    recipients: symmetric ? [] : [party(b)],
    symmetric,
    factuality: "happened",
    background: false,
    attribution: [],
    when: dated(day(published - Math.floor(random() * 3)), "stated"),
    where: null,
    quote,
    start,
    end: start + quote.length,
    trigger: { start, end: start + 3 },
    numbers: [],
    rule: "bench",
  };
}

function reportOf(index) {
  const random = chance(index + 1);
  const published = 9_131 + Math.floor(random() * 10_950);
  const quote = `Report ${index} tells of what one state did to another.`;
  const text = Array.from({ length: 5 }, () => quote).join(" ");
  const id = `r${index}`;
  const when = dated(day(published), "stated");
  const coding = {
    id,
    report: {
      lang: "en",
      title: null,
      outlet: `Outlet ${index % 40}`,
      agency: null,
      dateline: null,
      published: when,
      text,
      setAside: [],
    },
    events: Array.from({ length: 5 }, (_, n) => eventOf(random, published, quote, n * (quote.length + 1))),
    statements: [],
    tenures: [],
    memberships: [],
    agreements: [],
    remarks: [],
  };
  return { id, input: { id, text, published: when.earliest }, source: "bench", coding, coder: "bench" };
}

async function timed(run) {
  const start = process.hrtime.bigint();
  const result = await run();
  return [Number(process.hrtime.bigint() - start) / 1e6, result];
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (what, figure, of = "") => console.log(`${what.padEnd(58)} ${figure.padStart(12)}  ${of}`);

const made = existsSync(path);
const record = await openRecord(path, { create: true });
if (!made) {
  const [ms] = await timed(async () => {
    for (let index = 0; index < count; index++) {
      await addReport(record, reportOf(index));
      if (index % 500 === 499) await settle(record);
    }
    await settle(record);
  });
  row(
    "reports added and laid together, per second",
    (count / (ms / 1000)).toFixed(0),
    `${count} reports in ${(ms / 1000).toFixed(0)} s`,
  );
}

const { events } = await record.db
  .selectFrom("events")
  .select((make) => make.fn.countAll().as("events"))
  .executeTakeFirst();
row("events in the record", Number(events).toLocaleString("en"), `${(statSync(path).size / 1e6).toFixed(0)} MB`);

const adding = [];
for (let n = 0; n < 25; n++) {
  const [ms] = await timed(async () => {
    await addReport(record, reportOf(count + 1_000_000 + n));
    await settle(record);
  });
  adding.push(ms);
}
row(
  "one report more, beyond its coding",
  `${median(adding).toFixed(1)} ms`,
  `most ${Math.max(...adding).toFixed(1)} ms`,
);

const [a, b, rare] = [states[0], states[1], states[Math.floor(states.length / 2)]];
const questions = {
  [`relation ${a} ${b}, by year (the pair most told of)`]: () => relation(record, a, b),
  [`relation ${a} ${b}, by month`]: () => relationByMonth(record, a, b),
  [`relation ${a} ${rare}, by year`]: () => relation(record, a, rare),
  [`events of ${a} and ${b}, one year`]: () => listEvents(record, { parties: [a, b], from: "2010", to: "2010" }),
  [`events of ${a} and ${b}, one type, five years`]: () =>
    listEvents(record, { parties: [a, b], types: ["CONSULT"], from: "2010", to: "2014" }),
  [`visits from ${rare}`]: () => listEvents(record, { actor: rare, types: ["CONSULT"], modes: ["visit"] }),
};
for (const [name, ask] of Object.entries(questions)) {
  await ask();
  const runs = [];
  let result;
  for (let n = 0; n < 5; n++) {
    const [ms, answer] = await timed(ask);
    runs.push(ms);
    result = answer;
  }
  row(name, `${median(runs).toFixed(1)} ms`, `${result.length} rows`);
}
row("peak memory", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
await record.close();
if (folder) rmSync(folder, { recursive: true });

/**
 * @module How well reports are laid together: on the made set of tests/merging, and on the sets beside the project.
 *
 *   npm run build && npm run evaluate:merging -- [--verbose] [--shuffle 20] [--write]
 *
 * Works on `dist/`. --verbose lists what was missed; --shuffle reads the made set in so many seeded orders and fails
 * if any of them gives other events; --write puts the table into tests/merging/README.md.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";
import { findReport, listEvents } from "../dist/answers/index.js";
import { createCoder } from "../dist/coding/index.js";
import { addReport, openRecord, settle } from "../dist/record/index.js";
import { random } from "./random.mjs";

const home = fileURLToPath(new URL("../", import.meta.url));
const shared = join(home, "..", "shared");
const { values } = parseArgs({
  options: {
    verbose: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    shuffle: { type: "string", default: "0" },
  },
});
const coder = createCoder();
const folder = mkdtempSync(join(tmpdir(), "evaluate-merging-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

/** The measures are TypeScript under tests/: stripped of their types and loaded from a temporary folder. */
async function loadMeasures() {
  const source = readFileSync(join(home, "tests", "merging", "measure.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const file = join(folder, "measure.mjs");
  writeFileSync(file, outputText);
  return import(pathToFileURL(file).href);
}

const measures = await loadMeasures();
const readLines = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const rows = [];
const show = (n) => n.toFixed(3).replace(/^0/, "");
const prf = ({ precision, recall, f1 }) => `P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)}`;
const share = ({ right, of }) => (of === 0 ? "–" : show(right / of));
const row = (set, measure, value, note) => rows.push([set, measure, value, note]);
const shareRow = (set, measure, one) => row(set, measure, share(one), `${one.right} of ${one.of}`);

/** Codes each input once; a report that cannot be read is told, and left out. */
async function code(inputs, options = {}) {
  const coded = [];
  for (const input of inputs) {
    try {
      coded.push({ input, coding: await coder.code(input, options) });
    } catch (error) {
      console.error(`${input.id}: ${error.message}`);
    }
  }
  return coded;
}

async function recordOf(coded, path) {
  const record = await openRecord(path, { create: true });
  for (const { input, coding } of coded)
    await addReport(record, { id: input.id, input, source: "set", coding, coder: coder.version });
  await settle(record);
  return record;
}

function whatIsMissed(paired, texts) {
  for (const { gold, read } of paired) {
    const ids = [...new Set(read.map((event) => event?.id ?? "unread"))];
    if (ids.length === 1 && ids[0] !== "unread" && gold.differences.length === 0) continue;
    console.log(`${gold.id}  ${gold.type}  ${gold.parties.join(" ")}${ids.length > 1 ? "  APART" : ""}`);
    gold.mentions.forEach(({ report, quote }, at) => {
      const event = read[at];
      const codings = texts.get(report).coding.events.filter((one) => one !== null);
      const else_ = codings.map((one) => `${one.type} “${one.quote.slice(0, 60)}”`).join("; ") || "nothing";
      const said = event
        ? `${event.id} ${event.mode ?? ""} ${event.factuality} ${event.when.edtf} ${event.where?.name ?? ""}`
        : `unread; there is ${else_}`;
      console.log(`  ${report}  ${said}\n        ${quote}`);
    });
    const found = new Set(
      read.flatMap((event) => event?.differences.map(({ field, sort }) => `${field} ${sort}`) ?? []),
    );
    const wanted = gold.differences.map(({ field, sort, sure }) => `${field} ${sort}${sure === false ? "?" : ""}`);
    console.log(`  differences wanted: ${wanted.join(", ") || "none"}; found: ${[...found].join(", ") || "none"}`);
  }
}

async function madeSet() {
  const reports = readLines(join(home, "tests", "merging", "reports.jsonl"));
  const gold = readLines(join(home, "tests", "merging", "gold.jsonl"));
  const coded = await code(reports);
  const record = await recordOf(coded, join(folder, "made.chancery"));
  const events = await listEvents(record);
  const texts = new Map();
  for (const { input, coding } of coded)
    texts.set(input.id, { text: (await findReport(record, input.id)).text, coding });
  await record.close();
  const paired = measures.pair(gold, events, (id) => texts.get(id)?.text ?? "");
  const found = measures.measure(paired);
  if (values.verbose) whatIsMissed(paired, texts);
  const set = "made";
  shareRow(set, "gold mentions read", found.mentions);
  row(set, "merging, B³, mentions read", prf(found.bcubed), "");
  row(set, "merging, B³, the unread standing alone", prf(found.bcubedAll), "");
  row(set, "merging, pairs, mentions read", prf(found.pairs), "");
  shareRow(set, "look-alikes kept apart", found.lookAlikesKeptApart);
  shareRow(set, "differences found", found.differences);
  shareRow(set, "  where the reports were read and laid together", found.differencesInReach);
  row(set, "differences found that are none", String(found.extraDifferences), "");
  shareRow(set, "links found", found.links);
  shareRow(set, "independent witnesses counted right", found.independent);
  shareRow(set, "  where all reports were read and laid together", found.independentInReach);
  return coded;
}

function shuffled(list, seed) {
  const next = random(seed);
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}

/** The lines of `chancery events`. Every second order is settled on the way as well, as a long reading is. */
async function linesInOrder(coded, seed) {
  const record = await openRecord(":memory:", { create: true });
  const order = seed === 0 ? coded : shuffled(coded, seed);
  for (const [at, { input, coding }] of order.entries()) {
    await addReport(record, { id: input.id, input, source: "set", coding, coder: coder.version });
    if (seed % 2 === 1 && at % 25 === 24) await settle(record);
  }
  await settle(record);
  const lines = (await listEvents(record)).map((event) => JSON.stringify(event)).join("\n");
  await record.close();
  return lines;
}

async function shuffles(coded, times) {
  const first = await linesInOrder(coded, 0);
  let same = 0;
  for (let seed = 1; seed <= times; seed++) {
    if ((await linesInOrder(coded, seed)) === first) same++;
    else console.error(`the order of seed ${seed} gives other events`);
  }
  row("made", "the same events in a shuffled order", show(same / times), `${same} of ${times}`);
  if (same < times) process.exitCode = 1;
}

/** Reports that share an event, directly or through others, are one cluster. */
function clustersOf(ids, events) {
  const leader = new Map(ids.map((id) => [id, id]));
  const find = (id) => (leader.get(id) === id ? id : find(leader.get(id)));
  for (const { witnesses } of events)
    for (const { report } of witnesses.slice(1)) leader.set(find(report), find(witnesses[0].report));
  return new Map(ids.map((id) => [id, find(id)]));
}

async function itn() {
  const lines = readLines(join(shared, "gold", "clusters.itn.dev.jsonl"));
  const coded = await code(
    lines.map(({ id, lang, date, text }) => ({ id, lang, text, published: date })),
    { domestic: true },
  );
  const record = await recordOf(coded, ":memory:");
  const events = await listEvents(record);
  await record.close();
  const clusters = clustersOf(
    lines.map(({ id }) => id),
    events,
  );
  const withEvents = new Set(events.flatMap(({ witnesses }) => witnesses.map(({ report }) => report)));
  const items = lines.map(({ id, cluster }) => ({ id, gold: cluster, read: clusters.get(id) }));
  const some = items.filter(({ id }) => withEvents.has(id));
  row("ITN", "texts with an event", show(some.length / lines.length), `${some.length} of ${lines.length}`);
  row("ITN", "topics, B³, those texts", prf(measures.bcubed(some)), "");
  row("ITN", "topics, B³, all texts", prf(measures.bcubed(items)), "");
}

const longDay = (day) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-US", {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  });

/** The official record of a meeting, as a sentence. */
function sentenceOf({ kind, start, country_name: country, locale, person, visitor }, { counterparts }) {
  const day = `on ${longDay(start)}`;
  return kind === "travel"
    ? `US President ${person} met with ${counterparts[0]} of ${country} in ${locale} ${day}.`
    : `${visitor} of ${country.split(",")[0]} met with President Joseph R. Biden in the United States ${day}.`;
}

async function readouts() {
  const visits = new Map(readLines(join(shared, "records", "visits.dev.jsonl")).map((one) => [one.id, one]));
  const pairs = readLines(join(shared, "gold", "pairs.readout-record.dev.jsonl")).filter(({ records }) =>
    records.every((id) => visits.has(id)),
  );
  const inputs = pairs.flatMap((one) => [
    { id: one.id, text: one.text, title: one.title, lang: "en", published: one.published, outlet: "White House" },
    ...one.records.map((id) => ({
      id,
      text: sentenceOf(visits.get(id), one),
      lang: "en",
      outlet: "Office of the Historian",
    })),
  ]);
  const record = await recordOf(await code(inputs), ":memory:");
  const events = await listEvents(record);
  await record.close();
  const right = { merged: 0, day: 0, person: 0 };
  for (const { id, records, dates, counterparts } of pairs) {
    const one = events.find(
      ({ type, witnesses }) =>
        type === "CONSULT" &&
        [id, ...records].every((report) => witnesses.some((witness) => witness.report === report)),
    );
    if (!one && values.verbose) console.log(`${id} and ${records} stand apart`);
    if (!one) continue;
    right.merged++;
    if (dates.some(([from, to]) => from <= one.when.latest && one.when.earliest <= to)) right.day++;
    const surname = counterparts[0].split(" ").at(-1);
    if ([...one.actors, ...one.recipients].some(({ person }) => person?.includes(surname))) right.person++;
  }
  for (const [measure, count] of Object.entries({
    "readout and record merged": right.merged,
    "  day": right.day,
    "  person": right.person,
  }))
    shareRow("readouts", measure, { right: count, of: pairs.length });
}

const coded = await madeSet();
const times = Number(values.shuffle);
if (times > 0) await shuffles(coded, times);
if (existsSync(shared)) {
  await itn();
  await readouts();
} else console.error("The development sets (../shared) are not here: only the made set is measured.");

const width = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column].length)));
for (const cells of rows) console.log(cells.map((cell, at) => (at < 3 ? cell.padEnd(width[at]) : cell)).join("  "));
if (values.write) {
  const file = join(home, "tests", "merging", "README.md");
  const table = [
    "| set | measure | value | of |",
    "|---|---|---|---|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(
      /<!-- measured -->[\s\S]*<!-- \/measured -->/,
      () => `<!-- measured -->\n${table}\n<!-- /measured -->`,
    ),
  );
}

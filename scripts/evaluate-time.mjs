#!/usr/bin/env node
// Measures the time stage on the development sets of dates; prints a table and, with --write, puts it into docs/reference/time.md.
// Usage: node scripts/evaluate-time.mjs [--gold FOLDER] [--parse] [--errors SET] [--write]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bareReport } from "./bare-report.mjs";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: join(home, "../shared/gold") },
    errors: { type: "string" },
    parse: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
if (!existsSync(options.gold)) {
  console.error(`no folder ${options.gold}: give the gold files' folder with --gold`);
  process.exit(2);
}
const { readYaml, languageFiles } = await import(join(home, "dist/data/index.js"));
const { findTimes } = await import(join(home, "dist/time/index.js"));
const language = options.parse ? await import(join(home, "dist/language/index.js")) : null;

const data = new Map();
const models = new Map();
function timeOf(lang) {
  if (!data.has(lang)) data.set(lang, readYaml(`languages/${lang}/time.yaml`, languageFiles.time));
  return data.get(lang);
}
const rows = (name) =>
  readFileSync(join(options.gold, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const day = (text) => ({ earliest: text, latest: text, edtf: text, basis: "stated" });

/** Sentences end at a line break or behind a full stop; words are runs of letters or digits. Stands in where no parse is asked for. */
function bareAnalysis(text, lang) {
  const sentences = [];
  for (const { index: from, 0: part } of text.matchAll(/[^\n]+?(?:(?<=\p{Ll}{3}[.!?]["”»]?)\s+(?=\p{Lu})|\n|$)/gu)) {
    const words = [...part.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu)].map((match) => ({
      form: match[0],
      lemma: match[0].toLowerCase(),
      upos: "X",
      feats: "",
      head: -1,
      deprel: "dep",
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
    if (words.length > 0) sentences.push({ start: from, end: from + part.length, words, multiword: [] });
  }
  return { lang, sentences };
}

let parseTime = 0;
let timeTime = 0;
let words = 0;
async function analysed(text, lang) {
  if (!language) return bareAnalysis(text, lang);
  if (!models.has(lang)) models.set(lang, await language.loadModel(lang));
  return language.analyse(text, models.get(lang));
}

async function read(text, lang, published) {
  const when = published ? day(published) : { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };
  const report = bareReport("x", text, lang, when);
  const file = timeOf(lang);
  const before = performance.now();
  const analysis = await analysed(text, lang);
  const between = performance.now();
  const found = findTimes(report, analysis, file, []).mentions;
  timeTime += performance.now() - between;
  parseTime += between - before;
  words += analysis.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return found;
}

const table = [];
const shown = [];
function add(set, lang, measure, value, count) {
  table.push({ set, lang, measure, value: value.toFixed(3), count });
}
function miss(set, ...what) {
  if (options.errors === set) shown.push(what.join(" | "));
}
const f1 = (right, found, gold) => (right === 0 ? 0 : (2 * right) / (found + gold));
const overlap = (a, b) => a.start < b.end && b.start < a.end;

/**
 * A duration by its value, a set by being one, a day by its day. A count of weeks, months or years ("two weeks ago") is read as
 * the stretch around that day: right where it holds the day. A range that Recognizers ends before the last month or year
 * named ("from May to October") ends with it here.
 */
function rightRecognizers(mention, value) {
  const type = value.type;
  if (type.startsWith("duration")) return mention.kind === "DURATION" && sameDuration(mention.value, value.timex);
  if (type === "set") return mention.kind === "SET";
  if (value.timex === mention.value) return true;
  const { earliest, latest } = mention.when;
  if (/^\d{4}-\d\d-\d\d/.test(value.value ?? "")) {
    const day = value.value.slice(0, 10);
    return (
      (earliest === day && (latest === day || Boolean(value.Mod))) ||
      (/^\d{4}(-W?\d\d)?$/.test(mention.value) &&
        /^\d{4}-\d\d-\d\d$/.test(value.timex) &&
        earliest <= day &&
        day <= latest)
    );
  }
  const start = value.start?.slice(0, 10);
  const end = value.end && (value.end.length > 10 ? value.end.slice(0, 10) : before(value.end));
  if (/time/.test(type) && !/^\d{4}/.test(value.start ?? value.end ?? "")) return mention.kind === "TIME";
  if (!start && !end) return mention.kind === "TIME";
  const near = (a, b) =>
    a !== null &&
    Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000 * (value.Mod || / Mod/.test(value.timex) ? 25 : 1);
  const closes =
    near(latest, end ?? "") ||
    (latest !== null &&
      /-01$/.test(value.end ?? "") &&
      latest.slice(0, value.end.endsWith("-01-01") ? 4 : 7) ===
        value.end.slice(0, value.end.endsWith("-01-01") ? 4 : 7));
  return (!start || near(earliest, start)) && (!end || closes);
}
const before = (text) =>
  Number.isNaN(Date.parse(text)) ? text : new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10);
const sameDuration = (a, b) =>
  a === b || a.replace(/(\d+)W/, (_, n) => `${n * 7}D`) === b.replace(/(\d+)W/, (_, n) => `${n * 7}D`);

async function recognizers() {
  const by = new Map();
  const dateBy = new Map();
  for (const row of rows("dates.recognizers.dev.jsonl")) {
    if (!existsSync(join(home, `languages/${row.lang}/time.yaml`))) continue;
    const found = await read(row.text, row.lang, row.reference.slice(0, 10));
    const count = by.get(row.lang) ?? {
      gold: 0,
      found: 0,
      right: 0,
      dates: 0,
      datesFound: 0,
      datesRight: 0,
      false: 0,
      none: 0,
    };
    by.set(row.lang, count);
    if (row.expressions.length === 0) {
      count.none++;
      if (found.length > 0) {
        count.false++;
        miss(
          "recognizers",
          row.lang,
          "FALSE",
          row.text,
          found.map((m) => `${row.text.slice(m.start, m.end)}=${m.value}`),
        );
      }
    }
    for (const expression of row.expressions) {
      const hits = found.filter((mention) => overlap(mention, expression));
      const right = hits.some((mention) => expression.values.some((value) => rightRecognizers(mention, value)));
      const isDate = /^date(range)?$/.test(expression.type);
      count.gold++;
      count.found += Number(hits.length > 0);
      count.right += Number(right);
      if (isDate) {
        count.dates++;
        count.datesFound += Number(hits.length > 0);
        count.datesRight += Number(right);
      }
      if (!right)
        miss(
          "recognizers",
          row.lang,
          expression.type,
          row.reference.slice(0, 10),
          row.text,
          `[${expression.text}]`,
          hits.map((m) => `${row.text.slice(m.start, m.end)} ${m.kind} ${m.value} ${m.when.edtf}`),
          JSON.stringify(expression.values.slice(0, 2)),
        );
    }
  }
  for (const [lang, count] of by) {
    add("recognizers", lang, "dates found", count.datesFound / count.dates, count.dates);
    add("recognizers", lang, "dates, any reading right", count.datesRight / count.dates, count.dates);
    add("recognizers", lang, "all, any reading right", count.right / count.gold, count.gold);
    if (count.none > 0)
      add("recognizers", lang, "texts without a time, none found", 1 - count.false / count.none, count.none);
  }
  return dateBy;
}

async function weekdays() {
  let right = 0;
  const all = rows("dates.weekday.pt.dev.jsonl");
  for (const row of all) {
    const found = await read(row.text, row.lang, row.dct);
    const mention = found.find((candidate) => overlap(candidate, row));
    const good = mention !== undefined && mention.value.slice(0, 10) === row.value;
    right += Number(good);
    if (!good)
      miss(
        "weekday",
        row.dct,
        `${row.offset_days}`,
        row.text.slice(Math.max(0, row.start - 150), row.start),
        `[[${row.expr}]]`,
        row.text.slice(row.end, row.end + 50),
        mention ? mention.when.edtf : "NOT FOUND",
      );
  }
  add("weekday", "pt", "day right", right / all.length, all.length);
}

async function gum() {
  let [gold, found, right, spans] = [0, 0, 0, 0];
  for (const row of rows("coref-dates.en.gum.dev.jsonl")) {
    const mentions = (await read(row.text, row.lang, row.date)).filter(
      (mention) => mention.when.earliest || mention.when.latest,
    );
    found += mentions.length;
    gold += row.dates.length;
    for (const date of row.dates) {
      const hit = mentions.find((mention) => overlap(mention, date));
      spans += Number(Boolean(hit));
      const good =
        hit &&
        (date.when
          ? hit.value === date.when ||
            (hit.when.earliest <= date.when &&
              hit.when.latest?.startsWith(date.when.slice(0, 7)) &&
              hit.when.earliest?.startsWith(date.when.slice(0, 4)))
          : date.from
            ? hit.when.earliest === date.from && hit.when.latest === date.to
            : hit.when.earliest?.startsWith(date.notBefore ?? hit.when.earliest) ||
              hit.when.latest?.startsWith(date.notAfter ?? "-"));
      right += Number(Boolean(good));
      if (!good)
        miss(
          "gum",
          row.date,
          `[${date.text}]`,
          JSON.stringify(date),
          hit ? `${hit.value} ${hit.when.edtf}` : "NOT FOUND",
        );
    }
    for (const mention of mentions)
      if (!row.dates.some((date) => overlap(mention, date)))
        miss(
          "gum",
          "EXTRA",
          row.text.slice(mention.start - 30, mention.start),
          `[${row.text.slice(mention.start, mention.end)}]`,
          row.text.slice(mention.end, mention.end + 20),
          mention.value,
        );
  }
  add("gum", "en", "span F1", f1(spans, found, gold), gold);
  add("gum", "en", "value F1", f1(right, found, gold), gold);
}

async function meantime() {
  let [gold, found, right, spans] = [0, 0, 0, 0];
  for (const row of rows("events-time.en.meantime.dev.jsonl")) {
    const dct = /^\d{4}-/.test(row.dct ?? "") ? row.dct : null;
    const timexes = row.timex.filter((timex) => timex.quote);
    // Only the first sentences of each text are annotated.
    const last = Math.max(...row.timex.map((timex) => timex.end ?? 0), ...row.events.map((event) => event.end ?? 0));
    const mentions = (await read(row.text, row.lang, dct)).filter((mention) => mention.start < last);
    found += mentions.length;
    gold += timexes.length;
    const used = new Set();
    for (const timex of timexes) {
      const hit = mentions.find((mention) => overlap(mention, timex) && !used.has(mention));
      if (hit) used.add(hit);
      spans += Number(Boolean(hit));
      const good = hit && (hit.value === timex.value || hit.when.edtf === timex.value);
      right += Number(Boolean(good));
      if (!good)
        miss(
          "meantime",
          row.dct,
          `[${timex.quote}]`,
          timex.type,
          timex.value,
          hit ? `${row.text.slice(hit.start, hit.end)} ${hit.kind} ${hit.value}` : "NOT FOUND",
          row.text.slice(timex.start - 40, timex.end + 20).replaceAll("\n", " "),
        );
    }
    for (const mention of mentions)
      if (!used.has(mention))
        miss(
          "meantime",
          "EXTRA",
          row.text.slice(mention.start - 30, mention.start),
          `[${row.text.slice(mention.start, mention.end)}]`,
          row.text.slice(mention.end, mention.end + 20),
          mention.kind,
          mention.value,
        );
  }
  add("meantime", "en", "found", spans / gold, gold);
  add("meantime", "en", "value right", right / gold, gold);
  add("meantime", "en", "span F1", f1(spans, found, gold), gold);
  add("meantime", "en", "value F1", f1(right, found, gold), gold);
}

for (const measure of [recognizers, weekdays, gum, meantime]) {
  try {
    await measure();
  } catch (error) {
    console.error(`${measure.name}: ${error.stack}`);
  }
}
const lines = [
  "| set | language | measure | value | of |",
  "|---|---|---|--:|--:|",
  ...table.map((row) => `| ${row.set} | ${row.lang} | ${row.measure} | ${row.value} | ${row.count} |`),
];
console.log(lines.join("\n"));
console.log(
  `time stage ${timeTime.toFixed(0)} ms${language ? `, parse ${parseTime.toFixed(0)} ms` : ""}, ${words} words`,
);
for (const line of shown) console.log(line);
if (options.write) {
  const file = join(home, "docs/reference/time.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/(<!-- measured -->\n)[\s\S]*?(<!-- end -->)/, `$1${lines.join("\n")}\n$2`));
}

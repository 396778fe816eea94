// Time and memory of `chancery code`, on one thread: node scripts/bench.mjs [--parser network] [reports.jsonl …]
// Texts: those given, else ../shared/corpus, else examples/reports. Machines are noisy: three runs, of which the
// best figure of each kind is shown; read the ratios to Intl.Segmenter, which goes over the same texts between them,
// and the figures by processor time, which other work on the machine disturbs less than those by the clock.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: options, positionals: given } = parseArgs({
  allowPositionals: true,
  options: { parser: { type: "string", default: "perceptron" } },
});
const home = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(home, "..", "shared", "corpus");

function texts() {
  const files =
    given.length > 0
      ? given
      : existsSync(corpus)
        ? readdirSync(corpus)
            .filter((name) => /\.(en|fr)\.jsonl$/.test(name))
            .map((name) => join(corpus, name))
        : [];
  if (files.length > 0) {
    return files
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .trim()
          .split("\n")
          .slice(0, 150)
          .map((line) => JSON.parse(line)),
      )
      .map(({ id, text, lang, title, date }) => ({
        id,
        text,
        lang,
        title,
        published: /^\d{4}-\d\d-\d\d$/.test(date ?? "") ? date : undefined,
      }));
  }
  const folder = join(home, "examples", "reports");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ id: name, text: readFileSync(join(folder, name), "utf8") }));
}

const RUNS = 3;

/** Processor time of this process so far, in ms. */
function ownCpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of another process so far, in ms, all its threads; null where the system does not tell. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    // Ticks of 10 ms.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** Words and time of Intl.Segmenter over the same texts. */
function segment(reports) {
  const segmenters = new Map();
  let words = 0;
  let passes = 0;
  const from = performance.now();
  const cpu = ownCpu();
  // One pass is too short to compare with a whole run: a busy machine would favour it.
  while (performance.now() - from < 1500) {
    passes++;
    for (const { text, lang = "en" } of reports) {
      if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: "word" }));
      for (const part of segmenters.get(lang).segment(text)) if (part.isWordLike) words++;
    }
  }
  return { words: words / passes, ms: (performance.now() - from) / passes, cpu: (ownCpu() - cpu) / passes };
}

/** The command as a whole process: time to the first line, in all, and its peak memory. */
function run(reports) {
  return new Promise((resolve) => {
    const from = performance.now();
    const child = spawn(process.execPath, [join(home, "bin", "chancery.js"), "code", "--parser", options.parser], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let first = null;
    let lines = 0;
    let events = 0;
    let peak = 0;
    let cpu = null;
    let cpuFirst = null;
    let rest = "";
    const watch = setInterval(() => {
      cpu = cpuOf(child.pid) ?? cpu;
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0),
        );
      } catch {}
    }, 20);
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      if (first === null) {
        first = performance.now() - from;
        cpuFirst = cpuOf(child.pid);
      }
      const parts = (rest + chunk).split("\n");
      rest = parts.pop();
      for (const line of parts) {
        lines++;
        events += JSON.parse(line).events?.length ?? 0;
      }
    });
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({
        code,
        first,
        cpuFirst,
        ms: performance.now() - from - first,
        cpu: cpu === null || cpuFirst === null ? null : cpu - cpuFirst,
        lines,
        events,
        peak: peak / 1024,
      });
    });
    child.stdin.on("error", () => {});
    for (const report of reports) child.stdin.write(`${JSON.stringify(report)}\n`);
    child.stdin.end();
  });
}

const reports = texts();
const runs = [];
const segmented = [segment(reports)];
for (let turn = 0; turn < RUNS; turn++) {
  runs.push(await run(reports));
  segmented.push(segment(reports));
}
const least = (list, of) => Math.min(...list.map(of));
const words = segmented[0].words;
const working = least(runs, ({ ms }) => ms);
const cpu = runs.some(({ cpu: ms }) => ms === null) ? null : least(runs, ({ cpu: ms }) => ms);
/** Each run against the passes of the segmenter just before and just after it. */
const over = (of) => Math.min(...runs.map((one, at) => (2 * of(one)) / (of(segmented[at]) + of(segmented[at + 1]))));
const lines = runs[0].lines;
const rows = [
  ["reports", lines],
  ["words (Intl.Segmenter)", words],
  ["events", runs[0].events],
  ["first line, ms", least(runs, ({ first }) => first).toFixed(0)],
  ["first line, ms of processor time", cpu === null ? "unknown" : least(runs, ({ cpuFirst }) => cpuFirst).toFixed(0)],
  ["words a second, after the first line", Math.round((words / working) * 1000)],
  ["words a second of processor time", cpu === null ? "unknown" : Math.round((words / cpu) * 1000)],
  ["reports a second, after the first line", ((lines / working) * 1000).toFixed(1)],
  ["peak memory, MB", Math.max(...runs.map(({ peak }) => peak)).toFixed(0)],
  ["time over Intl.Segmenter's, by the clock", over(({ ms }) => ms).toFixed(1)],
  ["time over Intl.Segmenter's, by processor", cpu === null ? "unknown" : over(({ cpu: ms }) => ms).toFixed(1)],
];
for (const [name, value] of rows) console.log(`${String(name).padEnd(42)} ${value}`);
process.exitCode = runs.find(({ code }) => code !== 0)?.code ?? 0;

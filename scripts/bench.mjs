// Time and memory of `chancery code`, on one thread: node scripts/bench.mjs [reports.jsonl …]
// Texts: those given, else ../shared/corpus, else examples/reports. Machines are noisy: read the ratio to
// Intl.Segmenter, which goes over the same texts in the same run.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(home, "..", "shared", "corpus");

function texts() {
  const given = process.argv.slice(2);
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

/** Words and time of Intl.Segmenter over the same texts. */
function segment(reports) {
  const segmenters = new Map();
  let words = 0;
  const from = performance.now();
  for (const { text, lang = "en" } of reports) {
    if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: "word" }));
    for (const part of segmenters.get(lang).segment(text)) if (part.isWordLike) words++;
  }
  return { words, ms: performance.now() - from };
}

/** The command as a whole process: time to the first line, in all, and its peak memory. */
function run(reports) {
  return new Promise((resolve) => {
    const from = performance.now();
    const child = spawn(process.execPath, [join(home, "bin", "chancery.js"), "code"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let first = null;
    let lines = 0;
    let events = 0;
    let peak = 0;
    let rest = "";
    const watch = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0),
        );
      } catch {}
    }, 20);
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      first ??= performance.now() - from;
      const parts = (rest + chunk).split("\n");
      rest = parts.pop();
      for (const line of parts) {
        lines++;
        events += JSON.parse(line).events?.length ?? 0;
      }
    });
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, first, all: performance.now() - from, lines, events, peak: peak / 1024 });
    });
    child.stdin.on("error", () => {});
    for (const report of reports) child.stdin.write(`${JSON.stringify(report)}\n`);
    child.stdin.end();
  });
}

const reports = texts();
segment(reports.slice(0, 20));
const segmented = segment(reports);
const whole = await run(reports);
const again = segment(reports);
const segmenter = Math.min(segmented.ms, again.ms);
const working = whole.all - whole.first;
const rows = [
  ["reports", whole.lines],
  ["words (Intl.Segmenter)", segmented.words],
  ["events", whole.events],
  ["first line, ms", whole.first.toFixed(0)],
  ["words a second, after the first line", Math.round((segmented.words / working) * 1000)],
  ["reports a second, after the first line", ((whole.lines / working) * 1000).toFixed(1)],
  ["peak memory, MB", whole.peak.toFixed(0)],
  ["time over Intl.Segmenter's", (working / segmenter).toFixed(1)],
];
for (const [name, value] of rows) console.log(`${String(name).padEnd(40)} ${value}`);
process.exitCode = whole.code ?? 1;

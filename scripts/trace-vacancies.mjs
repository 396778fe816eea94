// Which rules found their words in reports but not their parties: node scripts/trace-vacancies.mjs < reports.jsonl
// Reads JSON Lines as `chancery code` does; a line a vacancy (report, missing, rule, trigger, who was found, where was
// looked, sentence), tab-separated, and a count of each kind at the end. A rule that fires for the same word later is left out.
import { createInterface } from "node:readline";
import { createCoder } from "../dist/coding/index.js";

const coder = createCoder();
const counts = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  const { id, text, title, lang, date, published } = JSON.parse(line);
  const day = published ?? (/^\d{4}-\d\d-\d\d$/.test(date ?? "") ? date : undefined);
  const vacancies = [];
  const input = { id, text, title: title ?? undefined, lang, published: day };
  const { events, report } = await coder.code(input, { domestic: true, onVacancy: (one) => vacancies.push(one) });
  const codepoints = [...report.text];
  const fired = new Set(
    events.map(({ quote, trigger }) => `${quote} ${codepoints.slice(trigger.start, trigger.end).join("")}`),
  );
  const told = new Set();
  for (const { missing, rule, trigger, found, looked, sentence } of vacancies) {
    const key = `${sentence} ${trigger}`;
    if (fired.has(key) || told.has(key)) continue;
    told.add(key);
    counts.set(`${report.lang} ${missing}`, (counts.get(`${report.lang} ${missing}`) ?? 0) + 1);
    const fields = [
      id,
      missing,
      rule,
      trigger,
      found.join(",") || "-",
      looked.join(",") || "-",
      sentence.replace(/\s+/gu, " "),
    ];
    console.log(fields.join("\t"));
  }
}
for (const [kind, n] of [...counts].sort()) console.error(`${kind}: ${n}`);

// Writes made-up reports into a record, one after the other, until it is killed. Run by record-kill.test.ts.
// Usage: node record-writer.mjs RECORD COUNT
import { addReport, openRecord, placeOf, settle } from "../../dist/record/index.js";

const [path, count] = process.argv.slice(2);
const when = (day) => ({ earliest: day, latest: day, edtf: day, basis: "stated" });
const party = (state) => ({
  state,
  org: null,
  sector: "GOV",
  person: null,
  office: null,
  name: state,
  start: 0,
  end: 3,
});
const states = ["PER", "USA", "VEN", "COL"];

function coding(n) {
  const text = `Report ${n} 🕊. They met and spoke.`;
  const day = `2018-02-${String((n % 28) + 1).padStart(2, "0")}`;
  const events = [0, 1, 2].map((k) => ({
    type: "CONSULT",
    mode: null,
    contexts: [],
    cameo: "040",
    plover: { type: "CONSULT", mode: null },
    quad: "verbal-cooperation",
    score: 2.5,
    goldstein: 1,
    actors: [party(states[(n + k) % 4]), party(states[(n + k + 1) % 4])],
    recipients: [],
    symmetric: true,
    factuality: "happened",
    background: false,
    attribution: [],
    when: when(day),
    where: null,
    quote: "They met",
    start: text.indexOf("They") - 1,
    end: text.indexOf("They") + 7,
    trigger: { start: 0, end: 3 },
    numbers: [],
    rule: "en.consult.made",
  }));
  const report = {
    lang: "en",
    title: null,
    outlet: null,
    agency: null,
    dateline: null,
    published: when(day),
    text,
    setAside: [],
  };
  return { id: `r${n}`, report, events, statements: [], tenures: [], memberships: [], agreements: [], remarks: [] };
}

const record = await openRecord(path, { create: true });
process.stdout.write("open\n");
for (let n = 0; n < Number(count); n++) {
  const made = coding(n);
  const input = { id: made.id, text: made.report.text };
  const { id, outcome } = await placeOf(record, input, "made", "test", new Set());
  if (outcome !== "unchanged") await addReport(record, { id, input, source: "made", coding: made, coder: "test" });
  if (n % 10 === 9) await settle(record);
}
await settle(record);
await record.close();

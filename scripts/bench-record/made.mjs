// The reports of a large made record: five or six events each, over thirty years. Where the official records lie beside the
// project, one event in eleven is a visit or an act of recognition from them, its year shifted; the others are drawn. Few
// states are in most of the news, and a report tells mostly of one pair. Days, pairs and acts come from a seeded generator: two runs make the same record.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadKnowledge } from "../../dist/data/index.js";

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

/** Those most told of come first; the others follow as they are listed. */
const often =
  "USA CHN RUS GBR FRA DEU ISR IRN UKR IND PAK TUR JPN KOR SYR IRQ VEN BRA MEX EGY SAU ESP ITA COL PER ARG CUB".split(
    " ",
  );
export const states = [
  ...often,
  ...loadKnowledge()
    .states.map(({ code }) => code)
    .filter((code) => !often.includes(code)),
];

const FIRST_YEAR = 1995;
const YEARS = 30;

const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const numberOf = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
const between = (from, to, basis) => ({
  earliest: from,
  latest: to,
  edtf: from === to ? from : `${from}/${to}`,
  basis,
});
const unknown = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

/** type, mode, CAMEO code, quad, whether both act, how often. */
const acts = [
  ["CONSULT", "visit", "042", "verbal-cooperation", false, 20],
  ["CONSULT", null, "040", "verbal-cooperation", true, 20],
  ["CONSULT", "phone", "041", "verbal-cooperation", true, 6],
  ["AGREE", null, "030", "verbal-cooperation", true, 8],
  ["SUPPORT", null, "051", "verbal-cooperation", false, 12],
  ["SUPPORT", null, "057", "verbal-cooperation", true, 3],
  ["COOPERATE", null, "060", "material-cooperation", true, 5],
  ["AID", null, "070", "material-cooperation", false, 4],
  ["REQUEST", null, "100", "verbal-conflict", false, 6],
  ["ACCUSE", "disapprove", "111", "verbal-conflict", false, 12],
  ["REJECT", null, "120", "verbal-conflict", false, 4],
  ["SANCTION", "discontinue", "163", "material-conflict", false, 3],
  ["SANCTION", "expel", "166", "material-conflict", false, 0.5],
  ["ASSAULT", null, "190", "material-conflict", false, 6],
].flatMap((act) => Array.from({ length: act[5] * 2 }, () => act));

/** The power leans towards the first: few states are in most of the news. */
const state = (random) => states[Math.floor(random() ** 2.2 * states.length)];

const party = (code, start, person = null, office = null) => ({
  state: code,
  org: null,
  sector: "GOV",
  person,
  office,
  name: person ?? code,
  start,
  end: start + 3,
});

function told(random) {
  const at = random();
  if (at < 0.82) return { factuality: "happened", background: false };
  if (at < 0.9) return { factuality: "announced", background: false };
  if (at < 0.93) return { factuality: "reported", background: false };
  return { factuality: "happened", background: true };
}

/** News of these days; some of it without a day; what went before by its year, or by none. */
function whenOf(random, published, background) {
  const at = random();
  if (background) {
    if (at < 0.4) return unknown;
    const year = new Date(published * 86_400_000).getUTCFullYear() - Math.floor(random() * 6);
    return between(`${year}-01-01`, `${year}-12-31`, "stated");
  }
  if (at < 0.08) return unknown;
  const on = day(published - Math.floor(random() * 3));
  return between(on, on, "stated");
}

function pairOf(random) {
  const a = state(random);
  let b = state(random);
  while (b === a) b = state(random);
  return [a, b];
}

function drawn(random, published, start, main) {
  const [type, mode, cameo, quad, symmetric] = acts[Math.floor(random() * acts.length)];
  // A report tells of one pair most of all, and of others beside.
  const [x, y] = random() < 0.7 ? main : pairOf(random);
  const [a, b] = random() < 0.5 ? [x, y] : [y, x];
  const standing = told(random);
  return {
    type,
    mode,
    cameo,
    quad,
    symmetric,
    actors: symmetric ? [party(a, start), party(b, start)] : [party(a, start)],
    recipients: symmetric ? [] : [party(b, start)],
    when: whenOf(random, published, standing.background),
    where: null,
    ...standing,
  };
}

const kinds = {
  recognition: ["SUPPORT", null, "054", "verbal-cooperation"],
  relations_established: ["SUPPORT", null, "050", "verbal-cooperation"],
  relations_resumed: ["SUPPORT", null, "050", "verbal-cooperation"],
  relations_broken: ["SANCTION", "discontinue", "161", "material-conflict"],
};

function officialRows() {
  const folder = fileURLToPath(new URL("../../../shared/records/", import.meta.url));
  const lines = (file) => {
    const path = join(folder, file);
    return existsSync(path)
      ? readFileSync(path, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [];
  };
  const visits = lines("visits.dev.jsonl").filter(
    ({ country, start, end }) => country && country !== "USA" && start && end,
  );
  const relations = lines("recognition.dev.jsonl").filter(
    ({ country, kind, date_full }) => country && kinds[kind] && date_full,
  );
  return [...visits, ...relations];
}

const official = officialRows();
export const isOfficial = official.length > 0;

/** A row of the official records, its year brought to that of the report. */
function fromRecord(random, published, start, row) {
  const [type, mode, cameo, quad] = kinds[row.kind] ?? ["CONSULT", "visit", "042", "verbal-cooperation"];
  const from = published - Math.floor(random() * 3);
  const length = row.start ? Math.min(numberOf(row.end) - numberOf(row.start), 14) : 0;
  const guest = row.visitor ?? row.person ?? null;
  const [actor, recipient] = row.kind === "visit" ? [row.country, "USA"] : ["USA", row.country];
  return {
    type,
    mode,
    cameo,
    quad,
    symmetric: false,
    actors: [party(actor, start, row.kind === "visit" || row.kind === "travel" ? guest : null)],
    recipients: [party(recipient, start)],
    when: between(day(from), day(from + Math.max(length, 0)), "stated"),
    where: row.locale ? { name: row.locale, country: recipient, lat: null, lon: null, geonames: null } : null,
    factuality: "happened",
    background: false,
  };
}

function eventOf(random, published, quote, start, { main, row }) {
  const bare = row ? fromRecord(random, published, start, row) : drawn(random, published, start, main);
  return {
    ...bare,
    contexts: ["diplomatic"],
    plover: { type: bare.type, mode: bare.mode },
    score: 2.5,
    goldstein: 1,
    attribution: [],
    quote,
    start,
    end: start + quote.length,
    trigger: { start, end: start + 3 },
    numbers: [],
    rule: `en.${bare.type.toLowerCase()}.bench`,
  };
}

const words = loadKnowledge()
  .states.map(({ names }) => names.en?.[0] ?? "")
  .filter(Boolean);

/** The n-th report: some 250 words, five or six events. */
export function reportOf(index) {
  const random = chance(index + 1);
  const published = numberOf(`${FIRST_YEAR}-01-01`) + Math.floor(random() * YEARS * 365.25);
  const quote = `Report ${index} tells of what one state did to another.`;
  const filler = Array.from({ length: 200 }, () => words[Math.floor(random() * words.length)]).join(" ");
  const count = random() < 0.5 ? 5 : 6;
  const text = `${Array.from({ length: count }, () => quote).join(" ")} ${filler}`;
  const id = `r${index}`;
  // One report in two stands on a row of the official records: its visit or act, and what else those two did.
  const row = isOfficial && random() < 0.5 ? official[Math.floor(random() * official.length)] : null;
  const main = row && random() < 0.4 ? ["USA", row.country] : pairOf(random);
  const when = between(day(published), day(published), "stated");
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
    events: Array.from({ length: count }, (_, n) =>
      eventOf(random, published, quote, n * (quote.length + 1), { main, row: n === 0 ? row : null }),
    ),
    statements: [],
    tenures: [],
    memberships: [],
    agreements: [],
    remarks: [],
  };
  return { id, input: { id, text, published: when.earliest }, source: "bench", coding, coder: "bench" };
}

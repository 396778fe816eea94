// How well events are read, on the development sets beside the project: node scripts/evaluate-events.mjs [--set gsr|events|corpus|visits|recognition|offtopic] [--parser network] [--verbose] [--write]
// Measures are those of ../shared/gold/README.md. --write puts the table into docs/reference/coding.md.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCoder } from "../dist/coding/index.js";
import { summary } from "../dist/coding/rule-cases.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const shared = join(home, "..", "shared");
const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const only = args.includes("--set") ? args[args.indexOf("--set") + 1] : null;
if (!existsSync(shared)) {
  console.error("The development sets (../shared) are not here: nothing to measure.");
  process.exit(1);
}
const read = (file) =>
  readFileSync(join(shared, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const coder = createCoder({ parser: args.includes("--parser") ? args[args.indexOf("--parser") + 1] : "perceptron" });
const f1 = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const show = (n) => (Number.isNaN(n) ? "–" : n.toFixed(3).replace(/^0/, ""));
const rows = [];
const row = (set, measure, value, note = "") => rows.push([set, measure, value, note]);

function prf(set, measure, right, found, wanted) {
  const [p, r] = [right / found, right / wanted];
  row(set, measure, `P ${show(p)}  R ${show(r)}  F1 ${show(f1(p, r))}`, `${right} of ${wanted}; ${found} found`);
}

/** State, or IGO for any body, as the gold has it. */
const gsrCode = (party) => party.state ?? (party.org ? "IGO" : null);

async function gsr() {
  const total = { triple: [0, 0, 0], pair: [0, 0, 0], hit: 0, n: 0 };
  const byType = new Map();
  for (const gold of read("gold/gsr.dev.jsonl").filter((one) => one.interstate)) {
    const coding = await coder.code({ id: gold.id, text: gold.text, lang: "en", published: gold.date });
    const wanted = new Set();
    const sources = gold.source.map((one) => one.code);
    const targets = gold.target.map((one) => one.code);
    for (const a of sources)
      for (const b of targets.length > 0 ? targets : sources) if (a !== b) wanted.add(`${a} ${gold.event16} ${b}`);
    const found = new Set();
    const types = new Set();
    for (const event of coding.events) {
      types.add(event.plover.type);
      types.add(event.type);
      const [from, to] = event.symmetric ? [event.actors, event.actors] : [event.actors, event.recipients];
      for (const a of from.map(gsrCode))
        for (const b of to.map(gsrCode)) if (a && b && a !== b) found.add(`${a} ${event.plover.type} ${b}`);
    }
    const right = [...wanted].filter((one) => found.has(one)).length;
    const pairs = (set) => new Set([...set].map((one) => one.replace(/ \w+ /, " ")));
    const [wantedPairs, foundPairs] = [pairs(wanted), pairs(found)];
    const rightPairs = [...wantedPairs].filter((one) => foundPairs.has(one)).length;
    [right, found.size, wanted.size].forEach((n, at) => {
      total.triple[at] += n;
    });
    [rightPairs, foundPairs.size, wantedPairs.size].forEach((n, at) => {
      total.pair[at] += n;
    });
    const hit = types.has(gold.event16);
    total.hit += hit ? 1 : 0;
    total.n++;
    const per = byType.get(gold.event16) ?? [0, 0, 0];
    per[0] += right;
    per[1] += wanted.size;
    per[2] += hit ? 1 : 0;
    byType.set(gold.event16, per);
    if (verbose && right < wanted.size)
      console.log(
        `${gold.id}\n  ${gold.text}\n  wanted ${[...wanted].join(", ")}\n  found  ${coding.events.map(summary).join("\n         ") || "nothing"}`,
      );
  }
  prf("gsr", "directed triples", ...total.triple);
  prf("gsr", "directed pairs", ...total.pair);
  row("gsr", "type hit", show(total.hit / total.n), `${total.hit} of ${total.n}`);
  for (const [type, [right, wanted, hit]] of [...byType].sort())
    row("gsr", `  ${type}`, `triples recalled ${right}/${wanted}`, `type hit ${hit}`);
}

const parties = (event) =>
  new Set(
    [...event.actors, ...event.recipients].map((one) =>
      typeof one === "string" ? one : (one.org ?? one.state ?? one.person ?? "?"),
    ),
  );

function overlap(a, b) {
  const [fromA, toA, fromB, toB] = [a.earliest ?? "0", a.latest ?? "9", b.earliest ?? "0", b.latest ?? "9"];
  return fromA <= toB && fromB <= toA;
}

/** The project's own annotation (tests/gold/README.md), in the form of the development set; texts from the corpus. */
function ownGold() {
  const corpus = new Map(
    ["en", "es", "fr", "pt"].flatMap((lang) =>
      read(`corpus/news.dev.${lang}.jsonl`).map((report) => [report.id, report]),
    ),
  );
  return readFileSync(join(home, "tests", "gold", "events.corpus.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((gold) => {
      const report = corpus.get(gold.id);
      if (createHash("sha256").update(report.text).digest("hex") !== gold.sha256)
        throw new Error(`The text of ${gold.id} is not the one that was annotated: fetch the corpus anew.`);
      const points = [...report.text];
      const words = ({ start, end }) => points.slice(start, end).join("");
      return {
        ...report,
        published: /^\d{4}-\d\d-\d\d$/.test(report.date) ? report.date : undefined,
        events: gold.events.map((one) => ({ ...one, trigger: words(one) })),
        statements: gold.statements.map((one) => ({ ...one, speaker: words(one.speaker) })),
        tenures: gold.tenures.map((one) => ({ ...one, person: words(one.person) })),
      };
    });
}

/** Whether a coded event is the annotated one: one of its types, and at least two of its parties (all, where fewer). */
function isSame(event, gold) {
  if (![gold.type, ...gold.alsoRight].some((type) => type === event.type || type === event.plover.type)) return false;
  const [mine, theirs] = [parties(event), parties(gold)];
  return [...theirs].filter((party) => mine.has(party)).length >= Math.min(2, theirs.size);
}

/**
 * Coded event → index of the annotated one that it is. Of several that fit, one whose words stand in the event's own
 * sentence: else a trip told in the past is held against one to come, and its factuality and day with it.
 */
function matched(events, golds) {
  const found = new Map();
  const taken = new Set();
  for (const fits of [(event, gold) => event.quote.includes(gold.trigger), () => true])
    for (const event of events) {
      if (found.has(event)) continue;
      const at = golds.findIndex((gold, index) => !taken.has(index) && isSame(event, gold) && fits(event, gold));
      if (at < 0) continue;
      found.set(event, at);
      taken.add(at);
    }
  return found;
}

async function annotated(set, golds) {
  const groups = new Map();
  const count = (lang) =>
    groups.get(lang) ??
    groups
      .set(lang, {
        right: 0,
        found: 0,
        sure: 0,
        precise: 0,
        fact: 0,
        date: 0,
        dated: 0,
        speech: 0,
        speeches: 0,
        tenure: 0,
        tenures: 0,
      })
      .get(lang);
  for (const gold of golds) {
    let coding;
    try {
      coding = await coder.code({
        id: gold.id,
        text: gold.text,
        title: gold.title,
        lang: gold.lang,
        published: gold.published,
      });
    } catch (error) {
      if (verbose) console.log(`${gold.id}: ${error.message}`);
      continue;
    }
    const per = [count(gold.lang), count("all")];
    const add = (key, n = 1) => {
      for (const one of per) one[key] += n;
    };
    const usedGold = new Set();
    const lines = [];
    const told = matched(coding.events, gold.events);
    for (const event of coding.events) {
      const at = told.get(event) ?? -1;
      const hit = at >= 0 ? gold.events[at] : null;
      if (hit) usedGold.add(at);
      if (hit || !gold.events.some((one) => one.sure === false && [one.type, ...one.alsoRight].includes(event.type)))
        add("found");
      if (hit) {
        add("precise");
        if (hit.sure) add("right");
        if (hit.factuality === event.factuality) add("fact");
        else lines.push(`    factuality ${event.factuality}, wanted ${hit.factuality}: ${summary(event)}`);
        if (hit.earliest || hit.latest) {
          add("dated");
          if (overlap(hit, event.when) && (event.when.earliest || event.when.latest)) add("date");
          else lines.push(`    date ${event.when.edtf}, wanted ${hit.earliest}..${hit.latest}: ${summary(event)}`);
        }
      } else lines.push(`    false  ${summary(event)}  “${event.quote.slice(0, 160)}”`);
    }
    add("sure", gold.events.filter((one) => one.sure).length);
    gold.events.forEach((one, index) => {
      if (one.sure && !usedGold.has(index))
        lines.push(`    missed ${one.type} ${one.actors} → ${one.recipients} “${one.trigger}”`);
    });
    for (const one of gold.statements) {
      add("speeches");
      if (
        coding.statements.some(
          (mine) =>
            mine.start < one.end &&
            one.start < mine.end &&
            (mine.speaker?.state === one.state ||
              mine.speaker?.name?.includes(one.speaker) ||
              one.speaker.includes(mine.speaker?.name ?? "\0")),
        )
      )
        add("speech");
      else lines.push(`    statement missed: ${one.speaker} [${one.start}-${one.end}]`);
    }
    for (const one of gold.tenures) {
      add("tenures");
      const surname = one.person.split(" ").at(-1);
      if (
        coding.tenures.some(
          (mine) => mine.person.includes(surname) && mine.office === one.office && mine.state === one.state,
        )
      )
        add("tenure");
      else lines.push(`    tenure missed: ${JSON.stringify(one)}`);
    }
    if (verbose && lines.length > 0) console.log(`${gold.lang} ${gold.id} ${gold.title}\n${lines.join("\n")}`);
  }
  for (const [lang, n] of [...groups].sort()) {
    const [p, r] = [n.precise / n.found, n.right / n.sure];
    row(
      `${set} ${lang}`,
      "type and parties",
      `P ${show(p)}  R ${show(r)}  F1 ${show(f1(p, r))}`,
      `${n.right} of ${n.sure} sure; ${n.precise} of ${n.found} found`,
    );
    row(
      `${set} ${lang}`,
      "factuality, date of those right",
      `${show(n.fact / n.precise)}, ${show(n.date / n.dated)}`,
      `${n.precise}, ${n.dated} dated`,
    );
    row(
      `${set} ${lang}`,
      "statements, tenures",
      `${show(n.speech / n.speeches)}, ${show(n.tenure / n.tenures)}`,
      `${n.speeches}, ${n.tenures}`,
    );
  }
}

const longDay = (day) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-US", {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  });

/** The first sentence of a remark; the stop of "U.S." or of an initial ends none. */
const firstRemark = /^Met with ((?:[^.]|(?<=\b(?:[A-Z]|Dr|Mr|Mrs|St|Jr|Gen))\.)*)\./;

async function visits() {
  const n = { meeting: 0, day: 0, persons: 0, named: 0, all: 0 };
  const chosen = read("records/visits.dev.jsonl")
    .filter((one) => one.country && one.country !== "USA" && firstRemark.test(one.remarks ?? "") && one.start >= "1990")
    .filter((_, at) => at % 4 === 0)
    .slice(0, 250);
  for (const visit of chosen) {
    const met = firstRemark.exec(visit.remarks)[1];
    const us = visit.kind === "travel";
    const role = us ? visit.role.replace(/^United States |of the United States$/g, "").trim() : visit.role;
    const place = us
      ? `${(visit.locale ?? visit.country_name ?? "").split(",")[0]}, ${visit.country_name ?? ""}`
      : "Washington";
    const text = us
      ? `US ${role.replace(/^President$/, "President")} ${visit.person} met with ${met} in ${place} on ${longDay(visit.start)}.`
      : `${visit.country_name ?? ""} ${role} ${visit.person} met with ${met} in ${place} on ${longDay(visit.start)}.`;
    const coding = await coder.code({ id: visit.id, text, lang: "en" });
    const other = visit.country;
    const hit = coding.events.find(
      (event) => event.type === "CONSULT" && parties(event).has("USA") && parties(event).has(other),
    );
    n.all++;
    if (hit) n.meeting++;
    if (hit && hit.when.earliest === visit.start) n.day++;
    const titled =
      /(?:President|Prime Minister|Foreign Minister|King|Queen|Chancellor|Premier|Chairman|Emperor)((?: (?:al-|bin )?[A-Z][\p{L}’'.-]+)+)/gu;
    const surnames = [...met.matchAll(titled)]
      .map((match) => match[1].trim().split(" ").at(-1))
      .filter((name) => !/^(?:Minister|Prime|Foreign|Affairs|Officials)$/.test(name));
    for (const name of surnames) {
      n.named++;
      if (
        coding.events.some((event) =>
          [...event.actors, ...event.recipients].some((party) => party.person?.includes(name)),
        )
      )
        n.persons++;
      else if (verbose) console.log(`person missed: ${name} in ${text}`);
    }
    if (verbose && !(hit && hit.when.earliest === visit.start))
      console.log(
        `${text}\n  ${coding.events.map((event) => `${summary(event)} ${event.when.edtf}`).join("\n  ") || "nothing"}`,
      );
  }
  row("visits", "meeting between the right states", show(n.meeting / n.all), `${n.all} sentences`);
  row("visits", "right day", show(n.day / n.all));
  row("visits", "persons named", show(n.persons / n.named), `${n.named} names`);
}

const recognitionTypes = {
  recognition: [["SUPPORT"]],
  relations_established: [["SUPPORT"]],
  relations_resumed: [["SUPPORT"]],
  relations_broken: [["SANCTION"]],
};

async function recognition() {
  const per = new Map();
  for (const one of read("records/recognition.dev.jsonl")) {
    const wanted = recognitionTypes[one.kind]?.[0];
    if (!wanted || !one.country || !one.date) continue;
    const coding = await coder.code({ id: one.id, text: one.text, title: one.heading, lang: "en" });
    const events = coding.events.filter(
      (event) => wanted.includes(event.type) && parties(event).has("USA") && parties(event).has(one.country),
    );
    const n = per.get(one.kind) ?? [0, 0, 0];
    n[0]++;
    if (events.length > 0) n[1]++;
    if (events.some((event) => (event.when.earliest ?? "").slice(0, 4) === one.date.slice(0, 4))) n[2]++;
    else if (verbose)
      console.log(
        `${one.kind} ${one.country} ${one.date}: ${one.text.slice(0, 300)}\n  ${coding.events.map((event) => `${summary(event)} ${event.when.edtf}`).join("\n  ") || "nothing"}`,
      );
    per.set(one.kind, n);
  }
  const all = [0, 0, 0];
  for (const [kind, n] of per) {
    n.forEach((value, at) => {
      all[at] += value;
    });
    row("recognition", kind, `act and states ${show(n[1] / n[0])}, with year ${show(n[2] / n[0])}`, `${n[0]}`);
  }
  row("recognition", "all", `act and states ${show(all[1] / all[0])}, with year ${show(all[2] / all[0])}`, `${all[0]}`);
}

/** Words of sport, weather, local crime and culture, by which reports about anything but states are drawn. */
const elsewhere = {
  en: /\b(?:match|goal|league|championship|tournament|storm|hurricane|rainfall|earthquake|murder|robbery|police|arrested|film|album|singer|festival|museum|actor)\b/giu,
  es: /\b(?:partido|gol|liga|campeonato|torneo|tormenta|lluvia|temporal|asesinato|robo|policía|detenido|película|disco|cantante|festival|museo|actor|novela)\b/giu,
  fr: /\b(?:match|but|ligue|championnat|tournoi|tempête|pluie|séisme|meurtre|vol|police|interpellé|film|album|chanteur|festival|musée|acteur|roman)\b/giu,
  pt: /\b(?:jogo|gol|golo|liga|campeonato|torneio|tempestade|chuva|assassinato|homicídio|roubo|polícia|preso|filme|disco|cantor|festival|museu|ator|romance)\b/giu,
};
const drawn = 20;

/** Words of the above that make a report certain to be about them; where too few have as many, those with fewer follow. */
const certain = 3;

/**
 * Reports about anything else, drawn by hash among those without a word of the trade, those with most of the above (up to
 * three) first: whatever is read in them between two sides is taken for false, though a few tell a true act in passing
 * (--verbose lists them).
 */
async function offtopic() {
  const own = new Set(
    readFileSync(join(home, "tests", "gold", "events.corpus.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  );
  const hash = (id) => createHash("sha256").update(id).digest("hex");
  for (const [lang, words] of Object.entries(elsewhere)) {
    const reports = read(`corpus/news.dev.${lang}.jsonl`)
      .filter(({ id, diplomacy }) => diplomacy === 0 && !own.has(id))
      .map((report) => ({ ...report, sure: Math.min(certain, (report.text.match(words) ?? []).length) }))
      .sort((a, b) => b.sure - a.sure || (hash(a.id) < hash(b.id) ? -1 : 1))
      .slice(0, drawn);
    let events = 0;
    let touched = 0;
    for (const { id, title, text } of reports) {
      const found = (await coder.code({ id, title, text, lang })).events.filter((event) => parties(event).size > 1);
      events += found.length;
      touched += found.length > 0 ? 1 : 0;
      if (verbose)
        for (const event of found)
          console.log(`${lang} ${id} ${title}\n    ${summary(event)}  “${event.quote.slice(0, 200)}”`);
    }
    row("offtopic", `${lang}: events between two sides`, `${events}`, `${reports.length} reports, in ${touched}`);
  }
}

const sets = {
  gsr,
  events: () => annotated("events", read("gold/events.dev.jsonl")),
  corpus: () => annotated("corpus", ownGold()),
  visits,
  recognition,
  offtopic,
};
for (const [name, measure] of Object.entries(sets)) if (!only || only === name) await measure();
const width = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column].length)));
for (const cells of rows) console.log(cells.map((cell, at) => (at < 3 ? cell.padEnd(width[at]) : cell)).join("  "));
if (args.includes("--write")) {
  const file = join(home, "docs", "reference", "coding.md");
  const table = [
    "| set | measure | value | of |",
    "|---|---|---|---|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/<!-- measured -->[\s\S]*<!-- \/measured -->/, `<!-- measured -->\n${table}\n<!-- /measured -->`),
  );
}

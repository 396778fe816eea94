/**
 * Measures the actors stage on development sets that stand beside the project (../shared/gold), if they do:
 * the share of the actors of gold events whose state or organisation is found in the sentence; spans of persons
 * and places against named-entity sets (rough: places include states that act; titles are cut from persons).
 *
 *   node scripts/evaluate-actors.mjs [--errors] [--limit N]
 */
import { existsSync, readFileSync } from "node:fs";
import { createActorFinder, findActors } from "../dist/actors/index.js";
import { home, loadKnowledge, readYaml } from "../dist/data/index.js";
import { actorsFile } from "../dist/data/language/actors-file.js";
import { timeFile } from "../dist/data/language/time-file.js";
import { analyse, loadModel } from "../dist/language/index.js";
import { bareReport } from "./bare-report.mjs";

const gold = `${home}/../shared/gold/`;
const errors = process.argv.includes("--errors");
const limit = Number(process.argv[process.argv.indexOf("--limit") + 1]) || 400;
const knowledge = loadKnowledge();
const finders = new Map();
let parsing = 0;
let finding = 0;

function read(id, lang, text, date) {
  if (!finders.has(lang)) {
    const actors = readYaml(`languages/${lang}/actors.yaml`, actorsFile);
    const time = readYaml(`languages/${lang}/time.yaml`, timeFile);
    finders.set(lang, createActorFinder({ code: lang, actors, time }, knowledge));
  }
  const day = {
    earliest: date ?? null,
    latest: date ?? null,
    edtf: date ?? "XXXX",
    basis: date ? "stated" : "unknown",
  };
  const report = bareReport(id, text, lang, day);
  let start = performance.now();
  const analysis = analyse(text, loadModel(lang));
  parsing += performance.now() - start;
  start = performance.now();
  const actors = findActors(finders.get(lang), report, analysis);
  finding += performance.now() - start;
  return { actors, analysis };
}

const rows = (file) =>
  existsSync(gold + file)
    ? readFileSync(gold + file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : null;

function events() {
  const set = rows("gsr.dev.jsonl");
  if (!set) return console.log("gsr.dev.jsonl: not there, skipped");
  let found = 0;
  let all = 0;
  for (const { id, text, source, target } of set) {
    const { actors } = read(id, "en", text, null);
    const codes = new Set(
      actors.mentions.flatMap(({ parties }) => parties.flatMap(({ state, org }) => [state, org && "IGO"])),
    );
    for (const actor of [...source, ...target]) {
      if (!["country", "igo"].includes(actor.kind)) continue;
      all++;
      if (codes.has(actor.code)) found++;
      else if (errors) console.log(`  ${id} ${actor.code} “${actor.actorText}”: ${text}`);
    }
  }
  console.log(`gsr.dev: ${found} of ${all} actors found (${((100 * found) / all).toFixed(1)} %)`);
}

/** Names of states as CLDR and the project's neighbours have them (../shared/knowledge), not our own list: no circle. */
function stateNames() {
  const file = `${home}/../shared/knowledge/countries.json`;
  if (!existsSync(file)) return new Map();
  const names = new Map();
  const add = (name, code) => typeof name === "string" && names.set(name.toLowerCase(), code);
  for (const country of JSON.parse(readFileSync(file, "utf8"))) {
    for (const name of Object.values(country.names).flat()) add(name, country.iso3);
  }
  return names;
}
const countries = stateNames();
/** The state that a name is, its article aside. */
const stateOf = (name) => {
  const plain = name.toLowerCase().replace(/^(?:the|la|le|les|el|los|las|o|a|os|as) |^l['’]/u, "");
  return countries.get(plain) ?? countries.get(name.toLowerCase());
};

/** What the knowledge holds of organisations. */
function holdings() {
  const bodies = new Map(knowledge.organisations.map((one) => [one.id, one.kind]));
  const members = new Map();
  for (const one of knowledge.memberships)
    if (one.from || one.to) members.set(one.org, (members.get(one.org) ?? 0) + 1);
  const kinds = new Map();
  for (const kind of bodies.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(
    `knowledge: ${bodies.size} organisations (${[...kinds].map(([kind, n]) => `${n} ${kind}`).join(", ")}); ${members.size} with members over time, ${knowledge.memberships.length} memberships`,
  );
}
holdings();

function entities(file, lang, person, place) {
  const set = rows(file);
  if (!set) return console.log(`${file}: not there, skipped`);
  const counts = { person: [0, 0, 0], place: [0, 0, 0], state: [0, 0, 0] };
  for (const { id, text, entities: named } of set.slice(0, limit)) {
    const points = [...text];
    const at = points.length === text.length ? (offset) => offset : (offset) => points.slice(0, offset).join("").length;
    const { actors } = read(id, lang, text, null);
    const persons = actors.mentions.filter(
      ({ parties, basis }) =>
        parties.some((party) => party.person) &&
        ["person", "holder", "title", "counterpart", "spelling"].includes(basis),
    );
    const places = [...actors.places, ...actors.mentions.filter(({ place: where }) => where !== null)];
    const states = actors.mentions.filter(
      ({ start, end, parties }) =>
        parties.length === 1 && parties[0].person === null && stateOf(text.slice(start, end)),
    );
    const wantedStates = named
      .filter((entity) => entity.type === place && stateOf(points.slice(entity.start, entity.end).join("")))
      .map(({ start, end }) => [at(start), at(end)]);
    const meets = (one, [start, end]) => one.start < end && start < one.end;
    const rightStates = states.filter(
      (one) =>
        wantedStates.some((span) => meets(one, span)) &&
        one.parties[0].state === stateOf(text.slice(one.start, one.end)),
    );
    counts.state[0] += rightStates.length;
    counts.state[1] += states.length;
    counts.state[2] += wantedStates.length;
    if (errors) {
      for (const one of states)
        if (!rightStates.includes(one))
          console.log(
            `  state too much: “${text.slice(one.start, one.end)}” ${one.parties[0].state}: ${text.slice(Math.max(0, one.start - 50), one.end + 50)}`,
          );
      for (const span of wantedStates)
        if (!states.some((one) => meets(one, span)))
          console.log(
            `  state missed: “${text.slice(...span)}”: ${text.slice(Math.max(0, span[0] - 50), span[1] + 50)}`,
          );
    }
    for (const [sort, type, mine] of [
      ["person", person, persons],
      ["place", place, places],
    ]) {
      const wanted = named.filter((entity) => entity.type === type).map(({ start, end }) => [at(start), at(end)]);
      const hits = mine.filter((one) =>
        wanted.some(([start, end]) =>
          sort === "person" ? one.start <= start && end <= one.end : start === one.start && end === one.end,
        ),
      );
      const got = wanted.filter(([start, end]) =>
        mine.some((one) =>
          sort === "person" ? one.start <= start && end <= one.end : start === one.start && end === one.end,
        ),
      );
      counts[sort][0] += hits.length;
      counts[sort][1] += mine.length;
      counts[sort][2] += wanted.length;
      if (!errors) continue;
      for (const one of mine)
        if (!hits.includes(one))
          console.log(
            `  ${sort} too much: “${text.slice(one.start, one.end)}” in ${text.slice(Math.max(0, one.start - 50), one.end + 50).replace(/\n/g, " ")}`,
          );
      for (const [start, end] of wanted)
        if (!got.some(([from]) => from === start))
          console.log(
            `  ${sort} missed: “${text.slice(start, end)}” in ${text.slice(Math.max(0, start - 50), end + 50).replace(/\n/g, " ")}`,
          );
    }
  }
  for (const [sort, [hits, mine, wanted]] of Object.entries(counts)) {
    const precision = hits / mine || 0;
    const recall = hits / wanted || 0;
    console.log(
      `${file} ${sort}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall) || 0).toFixed(3)} (${wanted})`,
    );
  }
}

const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice(7);
if (!only || only === "gsr") events();
for (const [file, lang, person, place] of [
  ["ner.en.ewt.dev.jsonl", "en", "PER", "LOC"],
  ["ner.en.pud.dev.jsonl", "en", "PER", "LOC"],
  ["ner.fr.winer.dev.jsonl", "fr", "Person", "Location"],
  ["ner.es.ancora.dev.jsonl", "es", "PER", "LOC"],
  ["ner.pt.bosque.dev.jsonl", "pt", "PER", "LOC"],
  ["ner.pt.pud.dev.jsonl", "pt", "PER", "LOC"],
]) {
  if (only && !file.includes(only)) continue;
  try {
    entities(file, lang, person, place);
  } catch (error) {
    console.log(`${file}: ${error.message}`);
  }
}
console.log(
  `parsing ${parsing.toFixed(0)} ms, actors ${finding.toFixed(0)} ms (${((100 * finding) / parsing).toFixed(0)} %)`,
);

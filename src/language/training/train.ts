/**
 * @module `npm run train -- <language> [--treebanks <folder>] [--date <ISO day>]`: trains a language and writes
 * languages/<xx>/model/weights.br and card.md.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { home, languageFiles, readYaml } from "#data";
import { buildModel, MODEL_FILE } from "../model/load.js";
import { readModel, writeModel } from "../model/weights.js";
import { writeCard } from "./card.js";
import { measure } from "./measure.js";
import { readPlan, readTreebank, trainingSentences } from "./plan.js";
import { FULL } from "./settings.js";
import { trainModel } from "./train-model.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    treebanks: { type: "string", default: join(home, "..", "shared", "treebanks") },
    date: { type: "string", default: "" },
    out: { type: "string" },
  },
});
const lang = positionals[0];
if (!lang) {
  process.stderr.write(
    "Name a language: npm run train -- <language> [--treebanks <folder>] [--date <ISO day>] [--out <folder>]\n",
  );
  process.exit(2);
}
const begun = performance.now();
const say = (line: string): void =>
  void process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
const plan = readPlan(lang);
const data = readYaml(join("languages", lang, "language.yaml"), languageFiles.language);
const sentences = trainingSentences(values.treebanks, plan);
say(`${lang}: ${sentences.length} sentences from ${plan.train.join(", ")}`);
const { packed, raw } = writeModel(trainModel(sentences, data, plan, FULL, say));
const folder = values.out ?? join(home, "languages", lang, "model");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, MODEL_FILE), packed);
say(`${packed.length} bytes packed, ${raw} raw`);
const model = buildModel(lang, readModel(packed, MODEL_FILE), data);
const measured = plan.test.map((name) => {
  const result = measure(readTreebank(values.treebanks, name), model);
  say(`${name}: raw ${brief(result.raw)}; gold ${brief(result.gold)}; ${Math.round(result.speed)} words/s`);
  return { name, ...result };
});
writeFileSync(
  join(folder, "card.md"),
  writeCard({ lang, name: data.name, plan, date: values.date, packed: packed.length, raw, measured }),
);

function brief(scores: Readonly<Record<string, number>>): string {
  return Object.entries(scores)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(" ");
}

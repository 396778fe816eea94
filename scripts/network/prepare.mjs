// Writes what a network is trained on: node scripts/network/prepare.mjs <language> <folder> [--treebanks <folder>]
// For each word its values (src/language/network/features.ts), then head and relation, as 32-bit integers in
// <folder>/<language>.i32; what they are in <language>.json. Sentences, rewriting and headlines are those the
// perceptron learns from; tags, FEATS and lemmas are those of taggers that had not seen the sentence. Every tenth ten
// sentences of a dev part are held back to choose by; test parts are there to be measured alone.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel } from "../../dist/language/model/load.js";
import { COLUMNS, wordValues } from "../../dist/language/network/features.js";
import { Random } from "../../dist/language/numbers/random.js";
import { headlines } from "../../dist/language/training/headlines.js";
import { parserInputs } from "../../dist/language/training/jackknife.js";
import { featsLabels } from "../../dist/language/training/lexicon.js";
import { readPlan, readTreebank, trainingSentences } from "../../dist/language/training/plan.js";
import { FULL } from "../../dist/language/training/settings.js";
import { treebankWays } from "../../dist/language/training/ways.js";
import { Draft } from "../../dist/language/words/draft.js";
import { Forms } from "../../dist/language/words/forms.js";
import { Lexicon } from "../../dist/language/words/lexicon.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { treebanks: { type: "string", default: join(import.meta.dirname, "../../../shared/treebanks") } },
});
const [lang, folder] = positionals;
const plan = readPlan(lang);
const relations = [];
const numbers = [];
const treebankOf = (name) => name.replace(/-[^-]*$/, "");
const idOf = ({ comments }) => comments.find((line) => line.startsWith("# sent_id"));
const formsOf = ({ words }) => words.map(({ form }) => form);

/** Adds a sentence whose draft has its tags to a part. */
function add(part, { words }, draft, forms, feats) {
  const values = new Int32Array(words.length * COLUMNS.length);
  wordValues(draft, forms, feats, values);
  part.lengths.push(words.length);
  for (const [i, { head, deprel }] of words.entries()) {
    const known = relations.indexOf(deprel);
    const relation = known >= 0 ? known : relations.push(deprel) - 1;
    numbers.push(...values.subarray(i * COLUMNS.length, (i + 1) * COLUMNS.length), head, relation);
  }
}

const sentences = trainingSentences(options.treebanks, plan);
const feats = featsLabels(sentences);
const all = [...sentences, ...headlines(sentences, plan.headlines, new Random(FULL.seed + 7))];
const inputs = parserInputs(
  all,
  new Map(feats.map((label, i) => [label, i])),
  FULL,
  treebankWays(sentences, plan.ways),
);
const dev = new Set(
  plan.train
    .filter((name) => name.endsWith("-dev"))
    .flatMap((name) => readTreebank(options.treebanks, name))
    .map(idOf),
);
/** By treebank and use: headlines have no id and are never held. */
const groups = new Map();
let counted = 0;
for (const input of inputs) {
  const { treebank } = input.sentence;
  const id = idOf(input.sentence);
  const held = id !== undefined && dev.has(id) && Math.floor(counted++ / 10) % 10 === 4;
  const name = `${treebank}${held ? " held" : ""}`;
  if (!groups.has(name)) groups.set(name, { treebank, use: held ? "held" : "train", inputs: [] });
  groups.get(name).inputs.push(input);
}
const forms = new Forms(new Lexicon({ tags: [], entries: [] }));
const draft = new Draft();
const parts = [];
for (const { treebank, use, inputs: members } of groups.values()) {
  const part = { treebank, use, lengths: [] };
  for (const { sentence, readings } of members) {
    const { tags, feats: labels, lemmas } = readings.at(-1);
    draft.begin(formsOf(sentence), forms);
    for (let i = 0; i < draft.n; i++) {
      draft.tag[i] = tags[i];
      draft.feats[i] = labels[i];
      draft.lemmas[i] = lemmas[i];
    }
    add(part, sentence, draft, forms, feats);
  }
  parts.push(part);
}
const { pipeline } = loadModel(lang);
for (const name of plan.test) {
  const part = { treebank: treebankOf(name), use: "test", lengths: [] };
  for (const sentence of readTreebank(options.treebanks, name))
    add(part, sentence, pipeline.tag(formsOf(sentence)), pipeline.forms, pipeline.labels.feats);
  parts.push(part);
}
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${lang}.i32`), Int32Array.from(numbers));
writeFileSync(join(folder, `${lang}.json`), JSON.stringify({ lang, columns: COLUMNS, relations, parts }));

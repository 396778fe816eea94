// Measures a network on the official tests of its languages and writes its model card: node scripts/network/card.mjs <network>
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { loadModel } from "../../dist/language/model/load.js";
import { readNetworkPlan } from "../../dist/language/network/load.js";
import { treeTable } from "../../dist/language/training/card.js";
import { measure } from "../../dist/language/training/measure.js";
import { readPlan, readTreebank } from "../../dist/language/training/plan.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { treebanks: { type: "string", default: join(import.meta.dirname, "../../../shared/treebanks") } },
});
const [name] = positionals;
const folder = join(import.meta.dirname, "../../networks", name);
const { languages, epochs, seed, licence } = readNetworkPlan(name);
const plans = Object.keys(languages).map((lang) => ({ lang, plan: readPlan(lang) }));
const scores = (parser) =>
  plans.flatMap(({ lang, plan }) =>
    plan.test.map((test) => ({
      name: test,
      ...measure(readTreebank(values.treebanks, test), loadModel(lang, { parser })),
    })),
  );
const file = join(folder, "weights.br");
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const lines = (list) => [...new Set(list)].join("\n");
writeFileSync(
  join(folder, "card.md"),
  `# Model card: network ${name}

Universal Dependencies trees over words whose tags, FEATS and lemmas the model of the language gives; languages: ${Object.keys(languages).join(", ")}.
Embeddings of hashed features, two gated convolutions, one LSTM in each direction, biaffine scores of arcs, a maximum spanning
tree with one root. See docs/reference/language.md. ${epochs} epochs, seed ${seed}; weights averaged over the last five epochs.
File: \`weights.br\`, ${megabytes(statSync(file).size)} (${megabytes(brotliDecompressSync(readFileSync(file)).length)} unpacked).

## Trained on

${lines(plans.flatMap(({ plan }) => plan.train.map((part) => `- ${part}`)))}

Every tenth ten sentences of a dev part were held back to choose by. Test parts were never trained on.

| source | licence | from |
|---|---|---|
${lines(plans.flatMap(({ plan }) => plan.sources.map((source) => `| ${source.name} | ${source.licence} | ${source.url} |`)))}

The weights are given under ${licence}, with attribution to the treebanks above.

## Scores

F1 after the CoNLL 2018 shared task, in percent. Tests: official test parts, PUD, GUM.

${treeTable(scores("network"), scores("perceptron"))}

## Limits

News prose is what it is meant for. Coordination, apposition and the attachment of prepositions are the weak places, though less
than the perceptron's. Sentences of more than 256 words are parsed by the perceptron.

## Again

\`scripts/network/README.md\` tells the commands.
`,
);

/**
 * @module `npm run evaluate:language [-- --treebanks <folder>] [<language>…]`: measures the models as they stand on the
 * official tests and writes the scores into docs/reference/language.md, between its two marks.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { home } from "#data";
import { loadModel, MODEL_FILE, modelCodes, type ParserName } from "../model/load.js";
import { loadNetwork, NETWORK_FILE, networkNames } from "../network/load.js";
import { scoreTable, treeTable } from "./card.js";
import { type Measured, measure } from "./measure.js";
import { type Plan, readPlan, readTreebank } from "./plan.js";

const BEGIN = "<!-- scores: written by npm run evaluate:language -->";
const END = "<!-- end of scores -->";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { treebanks: { type: "string", default: join(home, "..", "shared", "treebanks") } },
});
const codes = positionals.length > 0 ? positionals : modelCodes();
type Row = Measured & { readonly name: string };
/** `network`: the same tests with the network's trees; none where no network reads the language. */
const results: { code: string; plan: Plan; measured: Row[]; network: Row[] }[] = [];
for (const code of codes) {
  const plan = readPlan(code);
  const measureAll = (parser: ParserName): Row[] =>
    plan.test.map((name) => ({ name, ...measure(readTreebank(values.treebanks, name), loadModel(code, { parser })) }));
  const measured = measureAll("perceptron");
  const network = loadNetwork(code) ? measureAll("network") : [];
  results.push({ code, plan, measured, network });
  process.stdout.write(`\n${scoreTable(measured)}\n\n${treeTable(network, measured)}\n`);
  for (const [parser, rows] of Object.entries({ perceptron: measured, network })) {
    for (const { name, speed } of rows)
      process.stdout.write(`${name}: ${Math.round(speed)} words a second, raw text to trees, ${parser}\n`);
  }
}
const page = join(home, "docs", "reference", "language.md");
if (positionals.length === 0 && existsSync(page)) {
  const text = readFileSync(page, "utf8");
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from >= 0 && to > from) writeFileSync(page, `${text.slice(0, from)}${BEGIN}\n${section()}\n${text.slice(to)}`);
}

function section(): string {
  const size = [
    ...results.map(({ code }) => [code, join(home, "languages", code, "model", MODEL_FILE)] as const),
    ...networkNames().map((name) => [`network ${name}`, join(home, "networks", name, NETWORK_FILE)] as const),
  ].map(
    ([name, file]) =>
      `| ${name} | ${(statSync(file).size / 1e6).toFixed(2)} | ${(brotliDecompressSync(readFileSync(file)).length / 1e6).toFixed(2)} |`,
  );
  return `
### Scores

${scoreTable(results.flatMap(({ measured }) => measured))}

### Trees of the network

Of the other columns nothing changes: tags, FEATS and lemmas are the same.

${treeTable(
  results.flatMap(({ network }) => network),
  results.flatMap(({ measured }) => measured),
)}

### Beside published figures

Gold tokens unless said. The versions of Universal Dependencies differ, so read half a point either way.

${beside()}

### Size

| model | packed, MB | unpacked, MB |
|---|--:|--:|
${size.join("\n")}
`;
}

/** One row a test and system: ours first. */
function beside(): string {
  const cell = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(1));
  const rows = results.flatMap(({ plan, measured, network }) =>
    measured.flatMap(({ name, gold }) => [
      `| ${name} | this engine | ${cell(gold.upos)} | ${cell(gold.las)} |`,
      ...network
        .filter((row) => row.name === name)
        .map((row) => `| ${name} | this engine, network | ${cell(row.gold.upos)} | ${cell(row.gold.las)} |`),
      ...plan.published
        .filter(({ test }) => test === name)
        .map((row) => `| ${name} | ${row.system} | ${cell(row.upos)} | ${cell(row.las)} |`),
    ]),
  );
  return ["| test | system | UPOS | LAS |", "|---|---|--:|--:|", ...rows].join("\n");
}

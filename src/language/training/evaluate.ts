/**
 * @module `npm run evaluate:language [-- --treebanks <folder>] [<language>…]`: measures the models as they stand on the
 * official tests and writes the scores into docs/reference/language.md, between its two marks.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { home } from "#data";
import { loadModel, MODEL_FILE, modelCodes } from "../model/load.js";
import { scoreTable } from "./card.js";
import { type Measured, measure } from "./measure.js";
import { type Plan, readPlan, readTreebank } from "./plan.js";

const BEGIN = "<!-- scores: written by npm run evaluate:language -->";
const END = "<!-- end of scores -->";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { treebanks: { type: "string", default: join(home, "..", "shared", "treebanks") } },
});
const codes = positionals.length > 0 ? positionals : modelCodes();
const results: { code: string; plan: Plan; measured: (Measured & { name: string })[] }[] = [];
for (const code of codes) {
  const plan = readPlan(code);
  const model = loadModel(code);
  const measured = plan.test.map((name) => ({ name, ...measure(readTreebank(values.treebanks, name), model) }));
  results.push({ code, plan, measured });
  process.stdout.write(`\n${scoreTable(measured)}\n`);
  process.stdout.write(
    `${measured.map(({ name, speed }) => `${name}: ${Math.round(speed)} words a second, raw text to trees`).join("\n")}\n`,
  );
}
const page = join(home, "docs", "reference", "language.md");
if (positionals.length === 0 && existsSync(page)) {
  const text = readFileSync(page, "utf8");
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from >= 0 && to > from) writeFileSync(page, `${text.slice(0, from)}${BEGIN}\n${section()}\n${text.slice(to)}`);
}

function section(): string {
  const size = results.map(({ code }) => {
    const file = join(home, "languages", code, "model", MODEL_FILE);
    return `| ${code} | ${(statSync(file).size / 1e6).toFixed(2)} | ${(brotliDecompressSync(readFileSync(file)).length / 1e6).toFixed(2)} |`;
  });
  return `
### Scores

${scoreTable(results.flatMap(({ measured }) => measured))}

### Beside published figures

Gold tokens unless said. The versions of Universal Dependencies differ, so read half a point either way.

${beside()}

### Size

| language | packed, MB | unpacked, MB |
|---|--:|--:|
${size.join("\n")}
`;
}

/** One row a test and system: ours first. */
function beside(): string {
  const cell = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(1));
  const rows = results.flatMap(({ plan, measured }) =>
    measured.flatMap(({ name, gold }) => [
      `| ${name} | this engine | ${cell(gold.upos)} | ${cell(gold.las)} |`,
      ...plan.published
        .filter(({ test }) => test === name)
        .map((row) => `| ${name} | ${row.system} | ${cell(row.upos)} | ${cell(row.las)} |`),
    ]),
  );
  return ["| test | system | UPOS | LAS |", "|---|---|--:|--:|", ...rows].join("\n");
}

// How well languages are told apart, on ../shared/gold/langid.dev.jsonl: node scripts/evaluate-identify.mjs
// First of whole sentences and scraps, asked to choose among the languages with a model; then of passages of a few
// words, each put to every model as a quotation in a text of that language.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { foreignPassages, identifyLanguage, loadModel, modelCodes } from "../dist/language/index.js";

const file = join(fileURLToPath(new URL("..", import.meta.url)), "..", "shared", "gold", "langid.dev.jsonl");
if (!existsSync(file)) {
  console.error("The development set (../shared/gold/langid.dev.jsonl) is not here: nothing to measure.");
  process.exit(1);
}
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const codes = modelCodes();
const table = new Map();
const add = (name, hit) => {
  const [right, all] = table.get(name) ?? [0, 0];
  table.set(name, [right + (hit ? 1 : 0), all + 1]);
};

for (const { lang, kind, text } of rows) {
  const found = await identifyLanguage(text, codes);
  if (codes.includes(lang)) add(`${kind}, ${lang}: right`, found === lang);
  else add(`${kind}, ${lang}: turned away`, found === null);
}
const lengths = [
  [6, 10],
  [11, 20],
];
for (const [number, { lang, text }] of rows.filter(({ kind }) => kind === "sentence").entries()) {
  const words = text.split(/\s+/);
  for (const [least, most] of lengths) {
    const length = least + (number % (most - least + 1));
    if (words.length < length) continue;
    const from = (number * 7) % (words.length - length + 1);
    const passage = words.slice(from, from + length).join(" ");
    for (const code of codes) {
      const [foreign] = await foreignPassages(passage, [{ start: 0, end: passage.length }], loadModel(code));
      const size = `passage of ${least} to ${most} words`;
      if (code === lang) add(`${size}, ${lang} in ${code}: called foreign`, foreign !== undefined);
      else {
        add(`${size}, ${lang} in another: found foreign`, foreign !== undefined);
        if (foreign) add(`${size}, ${lang} in another: its language right, where found`, foreign.lang === lang);
      }
    }
  }
}
for (const [name, [right, all]] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${name.padEnd(72)} ${right} of ${all}  ${((100 * right) / all).toFixed(1)} %`);

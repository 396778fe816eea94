// Which reports of the corpus beside the project are annotated here: node tests/gold/draw.mjs
// Ten a language, in the order of a hash of seed and id, among reports that name at least two states, bear a word of
// diplomacy, and are not annotated in the development sets already. Texts longer than a page come last.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../..", import.meta.url));
const shared = join(home, "..", "shared");
const seed = "chancery 2026-11";
const rows = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const taken = new Set(rows(join(shared, "gold", "events.dev.jsonl")).map(({ id }) => id));
const order = ({ id, text }) => (text.length > 2600 ? "1" : "0") + createHash("sha256").update(`${seed} ${id}`).digest("hex");

/** Code → pattern of the state's names and demonyms in a language. */
function statePatterns(lang) {
  const forms = new Map();
  for (const kind of ["names", "demonyms"])
    for (const line of readFileSync(join(home, "knowledge", "states", `${kind}.${lang}.csv`), "utf8").split("\n").slice(1)) {
      const [code, form] = line.split(",");
      if (form) forms.set(code, [...(forms.get(code) ?? []), form.replaceAll(`"`, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")]);
    }
  return [...forms].map(([code, all]) => [code, new RegExp(`(?<![\\p{L}])(?:${all.join("|")})(?![\\p{L}])`, "u")]);
}

for (const lang of ["en", "es", "fr", "pt"]) {
  const patterns = statePatterns(lang);
  const chosen = rows(join(shared, "corpus", `news.dev.${lang}.jsonl`))
    .filter(({ id, text, diplomacy }) => !taken.has(id) && diplomacy >= 1)
    .filter(({ text }) => patterns.filter(([, pattern]) => pattern.test(text)).length >= 2)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, 10);
  for (const { id } of chosen) console.log(id);
}

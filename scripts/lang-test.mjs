// Runs the must and must-not sentences of a language's rules: node scripts/lang-test.mjs fr [rule-id part]

import { createCoder } from "../dist/coding/index.js";
import { checkCase } from "../dist/coding/rule-cases.js";
import { loadLanguage } from "../dist/data/index.js";

const [code = "en", filter = ""] = process.argv.slice(2);
const language = loadLanguage(code);
const coder = createCoder();
let [right, wrong, waiting] = [0, 0, 0];
for (const file of language.rules) {
  for (const rule of file.rules) {
    if (!rule.id.includes(filter)) continue;
    for (const one of [...rule.must.map((c) => [true, c]), ...(rule["must-not"] ?? []).map((c) => [false, c])]) {
      const [must, example] = one;
      const spec = typeof example === "string" ? { text: example } : example;
      const { holds, found } = await checkCase(coder, code, rule.id, must, spec);
      if (holds) right++;
      else if (spec.notYet) waiting++;
      else {
        wrong++;
        console.log(
          `${must ? "must" : "must not"}  ${rule.id}\n    ${spec.text}\n    expected ${JSON.stringify(spec.reads ?? {})}\n    found    ${found.join("\n             ") || "nothing"}`,
        );
      }
    }
  }
}
console.log(`${code}: ${right} right, ${wrong} wrong, ${waiting} not yet`);
process.exitCode = wrong > 0 ? 1 : 0;

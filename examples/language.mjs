// The language engine by itself: node examples/language.mjs [language] [text]
// After `npm run build` in a checkout; elsewhere `npm install chancery` makes the same import work.
import { analyse, loadModel } from "chancery/language";

const [lang = "en", text = "The envoy left Quito on Monday. Talks go on."] = process.argv.slice(2);
const { sentences } = analyse(text, loadModel(lang), { skip: [] });
for (const { words } of sentences) {
  for (const { form, lemma, upos, head, deprel } of words)
    console.log(`${form}\t${lemma}\t${upos}\t${deprel}\t${head < 0 ? "" : words[head].form}`);
  console.log();
}

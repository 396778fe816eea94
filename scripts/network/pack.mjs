// Packs what train.py wrote into the file that is shipped: node scripts/network/pack.mjs <folder of train.py> <network>
// Numbers of matrices become one byte with a scale a row; goes to networks/<network>/weights.br.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeModel } from "../../dist/language/model/weights.js";
import { networkParts, smallMatrix } from "../../dist/language/network/weights.js";

const [from, name] = process.argv.slice(2);
const { vocabulary, weights, ...head } = JSON.parse(readFileSync(join(from, "network.json"), "utf8"));
const bytes = readFileSync(join(from, "network.f32"));
const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const matrices = new Map();
const vectors = new Map();
let at = 0;
for (const { name: weight, shape } of weights) {
  const count = shape.reduce((product, size) => product * size, 1);
  const part = numbers.slice(at, at + count);
  at += count;
  if (shape.length === 1) vectors.set(weight, part);
  else matrices.set(weight, smallMatrix(part, shape[1]));
}
const parts = { head, vocabulary: vocabulary.map((values) => Int32Array.from(values)), matrices, vectors };
const { packed, raw } = writeModel(networkParts(parts));
const folder = join(import.meta.dirname, "../../networks", name);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "weights.br"), packed);
console.log(`${packed.length} bytes packed, ${raw} raw`);

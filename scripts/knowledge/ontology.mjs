// Builds knowledge/ontology/cameo.csv and contexts.yaml. plover.yaml is kept by hand. Run: node scripts/knowledge/ontology.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, shared, writeCsv, writeYaml } from "./common.mjs";

const [, ...lines] = readFileSync(join(shared, "knowledge/cameo_goldstein.tsv"), "utf8").trim().split("\n");
const sentence = (name) =>
  name === name.toUpperCase() ? name[0] + name.slice(1).toLowerCase() : name[0].toUpperCase() + name.slice(1);
// ICEWS and GDELT print a few Goldstein values differently: the ICEWS value is taken, GDELT's noted.
writeCsv(
  "ontology/cameo.csv",
  ["code", "name", "goldstein", "note"],
  lines
    .map((line) => line.split("\t"))
    .map(([code, , , name, icews, gdelt]) => [
      code,
      sentence(name),
      icews || gdelt,
      icews && gdelt && icews !== gdelt ? `GDELT ${gdelt}` : "",
    ])
    .filter((row) => row[2] !== ""),
);
writeYaml(
  "ontology/contexts.yaml",
  "The contexts of PLOVER 2.0: what an event is about. Names only; several may hold.",
  readJson("knowledge/plover.json").contexts.map((context) => context.name),
);

// Writes schemas/knowledge/*.json from the zod schemas. Run after a build: node scripts/knowledge/schemas.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import * as imports from "../../dist/data/knowledge/imports-files.js";
import * as schemas from "../../dist/data/knowledge/schemas.js";
import { root } from "./common.mjs";

const titles = {
  stateRow: ["states", "One row of states/states.csv"],
  nameRow: ["names", "One row of states/names.<xx>.csv and states/capitals.<xx>.csv"],
  demonymRow: ["demonyms", "One row of states/demonyms.<xx>.csv"],
  tenureRow: ["tenures", "One row of offices/<state>.csv"],
  membershipRow: ["memberships", "One row of memberships.csv"],
  placeRow: ["places", "One row of places/places.csv"],
  cameoRow: ["cameo", "One row of ontology/cameo.csv"],
  metonymsFile: ["metonyms", "metonyms.yaml"],
  organisationsFile: ["organisations", "organisations/<kind>.yaml"],
  outletsFile: ["outlets", "outlets.yaml"],
  ploverFile: ["plover", "ontology/plover.yaml"],
  agreementsFile: ["agreements", "agreements.yaml"],
  relationsFile: ["relations", "ontology/relations.yaml"],
  governmentRow: ["governments", "One row of states/governments.csv"],
  contextsFile: ["contexts", "ontology/contexts.yaml"],
  historianFile: ["imports-historian", "imports/historian.yaml"],
  dataSetsFile: ["imports-data-sets", "imports/data-sets.yaml"],
};
const folder = join(root, "schemas", "knowledge");
mkdirSync(folder, { recursive: true });
for (const [name, [file, title]] of Object.entries(titles)) {
  const schema = {
    title,
    ...z.toJSONSchema(Reflect.get({ ...schemas, ...imports }, name), { io: "input", unrepresentable: "any" }),
  };
  writeFileSync(join(folder, `${file}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

// Writes schemas/languages/*.json from the zod schemas. Run after a build: node scripts/language-schemas.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { languageFiles, ruleFile } from "../dist/data/catalogue.js";

const folder = join(fileURLToPath(new URL("..", import.meta.url)), "schemas", "languages");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries({ ...languageFiles, events: ruleFile })) {
  const title = name === "events" ? "events/<type>.yaml" : `${name}.yaml`;
  const json = { title, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) };
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}

// Writes schemas/exports/*.json from the tables and lines of the program. Run after a build: node scripts/export-schemas.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "../dist/exports/index.js";

const folder = join(fileURLToPath(new URL("..", import.meta.url)), "schemas", "exports");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemaFiles()))
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);

/** @module Build step: checks `languages/` and `knowledge/` and writes them as JSON, so that a start need not read YAML; and their fingerprint. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeFingerprint } from "./fingerprint.js";
import { home } from "./home.js";
import { readKnowledge } from "./knowledge/read.js";
import { languageCodes, readLanguage } from "./load.js";

const folder = join(home, "dist", "data", "compiled");
mkdirSync(folder, { recursive: true });
for (const code of languageCodes())
  writeFileSync(join(folder, `language-${code}.json`), JSON.stringify(readLanguage(code)));
writeFileSync(join(folder, "knowledge.json"), JSON.stringify(readKnowledge()));
writeFileSync(join(folder, "fingerprint.json"), JSON.stringify(takeFingerprint()));

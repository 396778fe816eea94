#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = new URL("../dist/interfaces/cli/main.js", import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write("chancery is not built yet. In its folder run: npm install && npm run build\n");
  process.exit(2);
}
const { run } = await import(main.href);
process.exitCode = await run(process.argv);

#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

const main = new URL("../dist/interfaces/cli/main.js", import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write("chancery is not built yet. In its folder run: npm install && npm run build\n");
  process.exit(2);
}
// Left alone, the heap may grow to four times what is in use before it is tidied; a third more costs no time that can be measured.
setFlagsFromString("--heap-growing-percent=30");
const { run } = await import(main.href);
process.exitCode = await run(process.argv);

// Assembles the kernel: node scripts/network/assemble.mjs. Needs `wat2wasm` (Debian: wabt).
// Writes src/language/network/kernel-code.ts, which is kept in the project, so that only who changes the kernel needs it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "kernel-"));
const file = join(folder, "kernel.wasm");
execFileSync("wat2wasm", [join(import.meta.dirname, "kernel.wat"), "-o", file]);
const lines = readFileSync(file)
  .toString("base64")
  .match(/.{1,112}/g)
  .map((line) => `  "${line}",`);
rmSync(folder, { recursive: true });
writeFileSync(
  join(import.meta.dirname, "../../src/language/network/kernel-code.ts"),
  `/** @module The kernel of scripts/network/kernel.wat, assembled by scripts/network/assemble.mjs: base64. */
export const kernelCode: string = [
${lines.join("\n")}
].join("");
`,
);

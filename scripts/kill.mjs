/**
 * @module Kills `chancery read` (SIGKILL) at random moments, and looks whether each time the record opens, `check` finds
 * it whole, and reading again gives the record that an undisturbed reading gives.
 *
 *   npm run build && npm run bench:kill -- [--times 100] [--runs 5] [--seed 1] [PATH…]
 *
 * One record is killed so many times, each reading going on from what the last one left, and then read to its end. Reads
 * the English examples unless told what. Fails if any record is not whole or not the same.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check, listEvents } from "../dist/answers/index.js";
import { openRecord } from "../dist/record/index.js";
import { random } from "./random.mjs";

const home = fileURLToPath(new URL("../", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string", default: "100" },
    runs: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
  },
});
const examples = join(home, "examples", "reports");
const paths =
  positionals.length > 0
    ? positionals
    : readdirSync(examples)
        .filter((name) => name.startsWith("en-"))
        .map((name) => join(examples, name));
const folder = mkdtempSync(join(tmpdir(), "chancery-kill-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Runs `read`, killed after so many milliseconds; null lets it end. @returns whether it was killed. */
function read(record, killAfter) {
  return new Promise((resolve, reject) => {
    const args = [join(home, "bin", "chancery.js"), "read", ...paths, "--record", record, "--quiet"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (timer) clearTimeout(timer);
      if (signal === "SIGKILL") resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`read ended with ${code}: ${said}`));
    });
  });
}

async function contents(path) {
  const record = await openRecord(path);
  const { reports, troubles } = await check(record);
  const events = JSON.stringify(await listEvents(record));
  await record.close();
  return { reports, troubles, events };
}

/** As `read`, and how long it took. */
async function timed(record, killAfter) {
  const began = performance.now();
  const killed = await read(record, killAfter);
  return { killed, took: performance.now() - began };
}

const calmPath = join(folder, "calm.chancery");
let lasts = (await timed(calmPath, null)).took;
const calm = await contents(calmPath);
console.log(`undisturbed: ${calm.reports} reports in ${(lasts / 1000).toFixed(1)} s`);

const next = random(Number(values.seed));
const [times, runs] = [Number(values.times), Number(values.runs)];
const held = [];
let [killed, unmade, whole, ended, completed] = [0, 0, 0, 0, 0];
while (killed < times) {
  const path = join(folder, `killed-${ended}.chancery`);
  for (let run = 0; run < runs && killed < times; run++) {
    const after = next() * lasts;
    const one = await timed(path, after);
    // Done before it was to be killed: the machine has become faster, or all was read already.
    if (!one.killed) {
      lasts = Math.min(lasts, one.took);
      continue;
    }
    killed++;
    if (!existsSync(path)) {
      unmade++;
      continue;
    }
    const found = await contents(path);
    held.push(found.reports);
    if (found.troubles.length === 0) whole++;
    else console.error(`killed after ${Math.round(after)} ms: ${JSON.stringify(found.troubles.slice(0, 3))}`);
  }
  await read(path, null);
  ended++;
  const again = await contents(path);
  if (again.troubles.length === 0 && again.events === calm.events) completed++;
  else console.error(`${path}: read to its end, it is another record`);
  for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
}
const between = held.length > 0 ? `${Math.min(...held)} to ${Math.max(...held)} reports` : "nothing";
console.log(`killed ${killed} times: ${unmade} before there was a record, ${between} in the others`);
console.log(`opened and whole ${whole} of ${held.length}; the same record at the end ${completed} of ${ended}`);
if (whole < held.length || completed < ended) process.exitCode = 1;

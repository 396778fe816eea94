/**
 * How many list requests a second the desk answers, on the example record or the one given: `node scripts/bench-desk.mjs [RECORD]`.
 * By wall clock, and by the processor time that the desk itself spent, which says the same on a busy machine.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const bin = fileURLToPath(new URL("../bin/chancery.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "chancery-bench-"));
const record = process.argv[2] ?? join(work, "example.chancery");
if (!process.argv[2]) execFileSync(process.execPath, [bin, "demo", "--record", record], { stdio: "ignore" });

const server = spawn(process.execPath, [bin, "serve", "--record", record, "--port", "0"], {
  stdio: ["ignore", "pipe", "ignore"],
});
const address = await new Promise((resolve) => server.stdout.once("data", (text) => resolve(String(text).trim())));

/** Seconds of processor time that the server has spent. */
function spent() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

try {
  for (const path of [
    "/api/events?limit=20",
    "/api/events?limit=100&words=en",
    "/api/reports?limit=20",
    "/api/relations?limit=12&words=en",
    "/api/offices?party=PER",
  ]) {
    const cold = performance.now();
    await (await fetch(new URL(path, address))).text();
    const first = performance.now() - cold;
    // The first second is the compiler's.
    await autocannon({ url: new URL(path, address).href, connections: 16, duration: 1 });
    const before = spent();
    const { requests, non2xx } = await autocannon({ url: new URL(path, address).href, connections: 16, duration: 5 });
    const own = requests.total / (spent() - before);
    console.log(
      `${path.padEnd(36)} ${Math.round(requests.average)} a second, ${Math.round(own)} a second of its own processor time, first answer ${Math.round(first)} ms${non2xx > 0 ? `, ${non2xx} failed` : ""}`,
    );
  }
} finally {
  server.kill();
  rmSync(work, { recursive: true, force: true });
}

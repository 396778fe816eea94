/**
 * How many list requests a second the desk answers, how soon its first page stands, and how soon a key is answered, on the example record or the
 * one given: `node scripts/bench-desk.mjs [RECORD]`. Make a large one with `npm run bench:record -- --reports 10000 --record FILE`.
 * Requests by wall clock, and by the processor time that the desk itself spent, which says the same on a busy machine; pages and keys in Chromium
 * (CHROMIUM, else /usr/bin/chromium), by its own marks: from navigation to the screen's first rows, and from a key to the next frame after it.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { chromium } from "playwright-core";

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

const { items: pairs } = await (await fetch(new URL("/api/relations?limit=1", address))).json();
const pair = pairs[0].pair.join("-");

/** Path, what stands on it once it is there, and the keys that are pressed. */
const screens = [
  ["/", ".pair", ["?", "Escape", "/", "Escape"]],
  ["/relations", ".pair", ["g", "d"]],
  [`/relations/${pair}`, "article.entry", ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "w", "f", "t", "t"]],
  ["/reports", ".report-title", ["g", "r"]],
  ["/ask", "table.rows td", ["c", "t"]],
  [`/map?party=${pairs[0].pair[0]}`, "table.dealings td", ["ArrowDown", "ArrowDown", "i", "i"]],
  [`/network?party=${pairs[0].pair[0]}`, "svg.network .dot", ["ArrowDown", "ArrowDown"]],
  ["/review", "main h1", ["o", " "]],
];

/** Milliseconds from navigation until the rows stand, and the slowest key. */
async function tried(browser, [path, rows, keys]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript((selector) => {
    window.slowest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "keydown") window.slowest = Math.max(window.slowest, entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark("rows"));
    }).observe(document, { childList: true, subtree: true });
  }, rows);
  await page.goto(new URL(path, address).href);
  await page.locator(rows).first().waitFor({ state: "attached", timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName("rows").length > 0);
  const stood = await page.evaluate(() => performance.getEntriesByName("rows")[0].startTime);
  await page.waitForLoadState("networkidle");
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
  const slowest = await page.evaluate(() => window.slowest);
  await page.close();
  return [stood, slowest];
}

async function pagesAndKeys() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) return;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const screen of screens) {
    // Once to fill what the desk and the browser keep.
    const [cold] = await tried(browser, screen);
    const [warm, key] = await tried(browser, screen);
    const slowest = key === 0 ? "below 16" : Math.round(key);
    console.log(
      `${screen[0].padEnd(36)} first rows after ${Math.round(warm)} ms (${Math.round(cold)} at first), slowest key ${slowest} ms`,
    );
  }
  await browser.close();
}

try {
  await pagesAndKeys();
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

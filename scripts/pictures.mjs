/**
 * Makes pictures of every screen from the example record: `npm run pictures -- FOLDER [SCREEN,SCREEN …]`. With no folder, the three of the
 * README. WIDTHS=390,1440, SCHEMES=light and LOCALE=fr choose among them; PRINT=1 shows each as it goes to paper.
 * Needs a build, and Chromium (CHROMIUM, else /usr/bin/chromium).
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const home = fileURLToPath(new URL("..", import.meta.url));
const bin = join(home, "bin", "chancery.js");
const [folder, only] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "chancery-pictures-"));
const record = process.env.CHANCERY_RECORD ?? join(work, "example.chancery");

if (!process.env.CHANCERY_RECORD)
  execFileSync(process.execPath, [bin, "demo", "--record", record], { stdio: "ignore" });

const server = spawn(process.execPath, [bin, "serve", "--record", record, "--port", "0"], {
  stdio: ["ignore", "pipe", "ignore"],
});
const address = await new Promise((resolve) => server.stdout.once("data", (text) => resolve(String(text).trim())));

const ask = async (path) => (await fetch(new URL(path, address))).json();
const shared = (await ask("/api/events?limit=1000")).items
  .filter(({ background }) => !background)
  .sort((a, b) => b.differences.length + b.witnesses.length - a.differences.length - a.witnesses.length)[0];
const told = shared.witnesses.at(-1);
const parties = (await ask("/api/parties?limit=1000")).items;
const [most] = parties.filter(({ kind }) => kind === "state").sort((a, b) => b.events - a.events);
const [first] = (await ask("/api/relations?limit=1")).items;
const pair = first.pair.join("-");

/** Name, address, and what is done before the picture is taken. */
const screens = [
  ["desk", "/"],
  ["relations", "/relations"],
  ["map", `/map?party=${first.pair[0]}`],
  ["map-balance", `/map?party=${most.code}&ink=balance`],
  ["network", "/network?type=CONSULT"],
  ["network-picked", "/network", (page) => page.keyboard.press("ArrowDown")],
  ["relation", `/relations/${pair}`],
  ["relation-table", `/relations/${pair}?view=table`],
  ["brief", `/relations/${pair}/brief`],
  ["event", `/events/${shared.id}`],
  ["reports", "/reports"],
  ["report", `/reports/${told.report}?at=${told.start}-${told.end}`],
  ["offices", `/offices?party=${first.pair[0]}`],
  ["stances", "/offices?tab=stances"],
  ["review", "/review"],
  ["ask", `/ask?a=${first.pair[0]}`],
  ["ask-r", `/ask?a=${first.pair[0]}&tab=r`],
  ["codebook", "/codebook"],
  ["versions", "/versions"],
  ["keys-own", "/keys"],
  ["coders", "/review?tab=coders"],
  ["empty", "/relations/PER-MNG"],
  ["nowhere", "/nowhere"],
  ["keys", "/", (page) => page.keyboard.press("?")],
  ["add", "/", (page) => page.keyboard.press("n")],
];
const widths = (process.env.WIDTHS ?? "1440,1024,390").split(",").map(Number);
const schemes = (process.env.SCHEMES ?? "light,dark").split(",");
const locale = process.env.LOCALE ?? "en-GB";
const readme = [
  ["relation", 1180, 900, "light", "relation.png"],
  ["event", 1180, 820, "light", "event.png"],
  ["report", 1180, 820, "dark", "report.png"],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

async function picture([, path, act], width, height, scheme, file, whole) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, locale });
  await page.goto(new URL(path, address).href);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  if (act) await act(page);
  if (process.env.PRINT) await page.emulateMedia({ media: "print" });
  if (whole) {
    // As tall as the page, so that its foot stands at the foot.
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(tall, 3600) });
  }
  await page.screenshot({ path: file });
  await page.close();
}

try {
  if (folder) {
    mkdirSync(folder, { recursive: true });
    for (const screen of screens.filter(([name]) => !only || only.split(",").includes(name)))
      for (const width of widths)
        for (const scheme of schemes)
          await picture(screen, width, 900, scheme, join(folder, `${screen[0]}-${width}-${scheme}.png`), true);
  } else {
    const target = join(home, "docs", "pictures");
    mkdirSync(target, { recursive: true });
    for (const [name, width, height, scheme, file] of readme)
      await picture(
        screens.find(([one]) => one === name),
        width,
        height,
        scheme,
        join(target, file),
        false,
      );
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(work, { recursive: true, force: true });
}

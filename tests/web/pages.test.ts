/** @module The pages in a real browser: read, walked by keys, ruled on, filtered, printed; nothing leaves this machine. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { home } from "#data";
import { buildPages, hasBrowser, openBrowser } from "./browser.js";
import { type TestDesk, testDesk } from "./desk.js";
import { watchedPage } from "./opened.js";

let browser: Browser;
let desk: TestDesk;
let context: BrowserContext;
let page: Page;
/** Addresses asked for that are not the desk's, and what the pages complained of. */
let abroad: string[];
let complaints: string[];
let refused: string[];
/** What the desk is to refuse in a test, in this order; nothing unless told. */
let expected: readonly string[];

const first = `LIMA, 6 February 2018 (Harbour Post) - US Secretary of State Rex Tillerson met Chilean President Sebastián Piñera in Santiago on Tuesday.`;
const second = `SANTIAGO, 6 de febrero de 2018 (Diario del Puerto) - El secretario de Estado de Estados Unidos, Rex Tillerson, se reunió el martes con el presidente de Chile, Sebastián Piñera, en Santiago.`;

beforeAll(async () => {
  if (!hasBrowser) return;
  buildPages();
  browser = await openBrowser();
  desk = await testDesk();
}, 120_000);
afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  await desk.end();
});

async function open(path: string, options: { dark?: boolean } = {}): Promise<void> {
  page = await watchedPage(browser, desk, path, { abroad, complaints, refused }, options.dark ? "dark" : "light");
  context = page.context();
}

beforeEach(() => {
  abroad = [];
  complaints = [];
  refused = [];
  expected = [];
  return async () => {
    await context?.close();
    expect(abroad).toEqual([]);
    expect(complaints).toEqual([]);
    expect(refused).toEqual(expected);
  };
});

const heading = (): Promise<string> => page.locator("h1").innerText();

describe.skipIf(!hasBrowser)("the pages", () => {
  it("read two reports that are dropped on them, and show the event that both tell", async () => {
    await open("/");
    await page.evaluate(
      ([one, two]) => {
        const files = new DataTransfer();
        files.items.add(new File([one as string], "harbour.txt", { type: "text/plain" }));
        files.items.add(new File([two as string], "puerto.txt", { type: "text/plain" }));
        window.dispatchEvent(new DragEvent("dragover", { dataTransfer: files, cancelable: true }));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
      },
      [first, second],
    );
    await page.getByText("Read 2 reports.").waitFor({ timeout: 60_000 });
    await page.keyboard.press("Escape");
    await page.goto("/relations/CHL-USA");
    await page.locator("article.entry").first().waitFor();
    const chronicle = await page.locator(".chronicle").innerText();
    expect(chronicle).toContain("Rex");
    expect(await page.locator("blockquote[lang=es], blockquote[lang=en]").count()).toBeGreaterThan(0);
    await page.getByText("2 reports", { exact: false }).first().waitFor();
  }, 120_000);

  it("say what could not be read, and go on", async () => {
    await open("/");
    await page.keyboard.press("n");
    await page.locator("input[type=file]").setInputFiles([
      { name: "picture.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) },
      { name: "puerto.txt", mimeType: "text/plain", buffer: Buffer.from(second) },
    ]);
    await page.getByText("CH-R08").waitFor();
    await page.getByText("1 could not be read").waitFor();
  }, 60_000);

  it("are walked by keys alone, screen by screen", async () => {
    await open("/");
    const screens: readonly (readonly [string, string])[] = [
      ["r", "Relations"],
      ["p", "Reports"],
      ["o", "Offices and stances"],
      ["v", "Review"],
      ["a", "Ask and export"],
      ["c", "Codebook"],
      ["d", "Desk"],
    ];
    for (const [key, title] of screens) {
      await page.keyboard.press("g");
      await page.keyboard.press(key);
      await page.locator("h1", { hasText: title }).waitFor();
    }
    await page.keyboard.press("/");
    await page.keyboard.type("Pérou Estados Unidos");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Peru and the United States" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("article.chosen").count()).toBe(1);
    await page.locator(".course a.chosen").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/events\//);
    await page.locator("#why table").first().waitFor();
    await page.keyboard.press("1");
    await page.waitForURL(/\/reports\//);
    await page.locator("mark.chosen").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    await page.locator("table.why").waitFor();
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
  }, 60_000);

  it("let keys be typed into fields, and be turned off", async () => {
    await open("/ask");
    const field = page.locator(".find input");
    await field.focus();
    await page.keyboard.type("g d ?");
    expect(await field.inputValue()).toBe("g d ?");
    await page.evaluate(() => localStorage.setItem("chancery.keys", "off"));
    await field.blur();
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    expect(await heading()).toBe("Ask and export");
  });

  it("keep the filter in the address, and show the same when it is opened anew", async () => {
    await open("/relations/PER-USA");
    const all = await page.locator("article.entry").count();
    await page.keyboard.press("f");
    await page.getByLabel("standing").selectOption("announced");
    const address = page.url();
    expect(address).toContain("standing=announced");
    const left = await page.locator("article.entry").count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    await page.goto(address);
    await page.locator("article.entry").first().waitFor();
    expect(await page.locator("article.entry").count()).toBe(left);
  });

  it("reject a reading for good: read again, it stays rejected, until the ruling is undone", async () => {
    await open("/events");
    const { items } = (await (await desk.get("/api/events?a=PER&b=VEN&limit=1")).json()) as { items: { id: string }[] };
    const id = items[0]?.id as string;
    await page.goto(`/events/${id}`);
    await page.locator("#history").waitFor();
    await page.keyboard.press("x");
    await page.getByLabel("Reason").fill("not what it says");
    await page.getByLabel("Your name").fill("mk");
    await page.keyboard.press("Enter");
    await page.getByText("This event has no witness left.").waitFor();
    await page.reload();
    await page.getByText("This event has no witness left.").waitFor();
    await page.getByText("not what it says").waitFor();
    await page.getByRole("button", { name: "undo" }).click();
    await page.locator("#witnesses").waitFor();
  }, 60_000);

  it("merge two events and take it back", async () => {
    await open("/events");
    const { items } = (await (await desk.get("/api/events?a=PER&b=USA&limit=50")).json()) as {
      items: { id: string; witnesses: { report: string }[] }[];
    };
    const [a, b] = items.filter(
      (one, at) =>
        at === 0 || one.witnesses.every(({ report }) => items[0]?.witnesses.every((other) => other.report !== report)),
    );
    await page.goto(`/events/${a?.id}`);
    const before = a?.witnesses.length ?? 0;
    await page.locator("#history").waitFor();
    await page.keyboard.press("m");
    await page.getByLabel("The other event’s id").fill(b?.id ?? "");
    await page.getByLabel("Reason").fill("same visit");
    await page.getByLabel("Your name").fill("mk");
    await page.keyboard.press("Enter");
    await page.getByText("same visit").waitFor();
    expect(await page.locator(".witness").count()).toBe(before + (b?.witnesses.length ?? 0));
    await page.getByRole("button", { name: "undo" }).first().click();
    await page.locator("#history").waitFor();
    await page.waitForFunction((count) => document.querySelectorAll(".witness").length === count, before);
  }, 60_000);

  it("review one decision at a time, and undo it", async () => {
    await open("/review");
    await page.getByLabel("Your name").fill("mk");
    await page.getByRole("button", { name: "Sign" }).click();
    await page.locator(".question").waitFor();
    const waiting = await page.locator(".head .meta").innerText();
    await page.keyboard.press("a");
    await page.locator("aside li b").first().waitFor();
    await page.waitForFunction((before) => document.querySelector(".head .meta")?.textContent !== before, waiting);
    await page.keyboard.press("Backspace");
    await page.waitForFunction((before) => document.querySelector(".head .meta")?.textContent === before, waiting);
  }, 60_000);

  it("show each quotation in its own language, and speak four", async () => {
    await open("/relations/PER-USA");
    expect(await page.locator("blockquote[lang=fr]").count()).toBeGreaterThan(0);
    for (const [language, title] of [
      ["fr", "Le Pérou et les États-Unis"],
      ["es", "El Perú y Estados Unidos"],
      ["pt", "O Peru e os Estados Unidos"],
    ] as const) {
      await page.evaluate((chosen) => localStorage.setItem("chancery.language", chosen), language);
      await page.reload();
      await page.locator("h1", { hasText: title }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
    }
  });

  it("show on the map and in the network whom a state dealt with, walked by keys, and open what is chosen", async () => {
    await open("/map?party=PER");
    await page.locator("svg.world a.partner").first().waitFor();
    const rows = await page.locator("table.dealings tbody tr").count();
    expect(rows).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    const told = await page.locator(".drawn .told").innerText();
    expect(await page.locator("tr.chosen").count()).toBe(1);
    expect(told).toContain(await page.locator("tr.chosen th").innerText());
    expect(await page.locator("svg.world a.chosen").getAttribute("aria-label")).toBe(told);
    await page.keyboard.press("i");
    expect(page.url()).toContain("ink=balance");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Peru and" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("n");
    await page.locator("svg.network a.party").first().waitFor();
    const places = (): Promise<string[]> =>
      page
        .locator("svg.network .dot")
        .evaluateAll((dots) => dots.map((dot) => `${dot.getAttribute("cx")} ${dot.getAttribute("cy")}`));
    const before = await places();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("svg.network a.chosen").count()).toBe(1);
    await page.reload();
    await page.locator("svg.network a.party").first().waitFor();
    expect(await places()).toEqual(before);
  }, 60_000);

  it("print as a document", async () => {
    await open("/relations/PER-USA");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header.bar").isVisible()).toBe(false);
    expect(await page.locator(".keys").isVisible()).toBe(false);
    expect(await page.locator("article.entry").first().isVisible()).toBe(true);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  it("show a hostile report as text and run nothing of it", async () => {
    const text = `<script>window.ran = 1</script><img src="https://evil.example/x.png" onerror="window.ran = 2">\u202e ${first} ${"a".repeat(5000)}`;
    await fetch(new URL("/api/reports", desk.address), {
      method: "POST",
      body: JSON.stringify({ reports: [{ id: "hostile", text, title: "<b onclick='window.ran = 3'>Title</b>" }] }),
      headers: { "Content-Type": "application/json", "X-Chancery-Token": desk.token },
    }).then((response) => response.text());
    await open("/reports/hostile");
    await page.locator(".reader").waitFor();
    expect(await page.locator(".reader").innerText()).toContain("Tillerson");
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }, 60_000);

  it("fit a phone: nothing is wider than the page", async () => {
    await open("/");
    await page.setViewportSize({ width: 390, height: 800 });
    for (const path of [
      "/",
      "/relations",
      "/relations/PER-USA",
      "/reports",
      "/offices",
      "/review",
      "/ask",
      "/codebook",
      "/map?party=PER",
      "/network",
    ]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  }, 60_000);

  it("say what is wrong with an address that leads nowhere", async () => {
    await open("/nowhere");
    expect(await heading()).toBe("Nothing at this address");
    expected = ["404 /api/events/e-none"];
    await page.goto("/events/e-none");
    await page.getByRole("alert").waitFor();
  });
});

describe("the built pages", () => {
  it("weigh at most 250 kB for the first screen, fonts included", () => {
    buildPages();
    const folder = join(home, "dist", "web", "assets");
    // What the page names, what those need at once, and the faces; parts that are fetched when asked for are not of the first screen.
    const named = readFileSync(join(home, "dist", "web", "index.html"), "utf8");
    const begin = readdirSync(folder).filter((name) => named.includes(name));
    const code = begin.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    const needed = readdirSync(folder).filter(
      (name) =>
        begin.includes(name) ||
        (name.endsWith(".woff2") && !name.includes("latin-ext")) ||
        new RegExp(`(from|import)\\s*"\\./${name}"`).test(code),
    );
    const bytes = needed.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    expect(needed.some((name) => /^(map|network|countries)/.test(name))).toBe(false);
    expect(needed.length).toBeGreaterThan(3);
    expect(bytes).toBeLessThanOrEqual(250_000);
  }, 60_000);

  it("have no script, style or address of another in their page", () => {
    const text = readFileSync(join(home, "dist", "web", "index.html"), "utf8");
    expect(text).not.toMatch(/https?:\/\/|<style|<script(?![^>]*\bsrc=)/);
    expect(text).toContain("__CHANCERY_TOKEN__");
  });
});

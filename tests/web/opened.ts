/** @module Pages of a test desk opened in Chromium; what they ask of others and complain of fails the test. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { buildPages, hasBrowser, openBrowser } from "./browser.js";
import { type TestDesk, testDesk } from "./desk.js";

export interface Opened {
  readonly desk: TestDesk;
  /** A page in a browser of its own, on this address of the desk. */
  open(path: string): Promise<Page>;
  /** What the desk is to refuse in this test, each once, in this order; nothing unless told. */
  refuses(...what: readonly string[]): void;
}

export interface Heard {
  /** Addresses asked for that are not the desk's. */
  readonly abroad: string[];
  /** What the page complained of. */
  readonly complaints: string[];
  /** What the desk refused: "404 /api/events/e-none". */
  readonly refused: string[];
}

/** A page in a context of its own, on this address of the desk; what it asks of others and complains of is kept. */
export async function watchedPage(
  browser: Browser,
  desk: TestDesk,
  path: string,
  { abroad, complaints, refused }: Heard,
  colorScheme: "light" | "dark" = "light",
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: desk.address,
    locale: "en-GB",
    colorScheme,
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.host !== new URL(desk.address).host && url.protocol !== "blob:" && url.protocol !== "data:")
      abroad.push(url.href);
  });
  page.on("console", (message) => {
    // The browser complains of each refusal, too; those are told apart below.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return page;
}

/** To be called once in a test file; one desk for all its tests. */
export function openedPages(): Opened {
  let browser: Browser;
  let desk: TestDesk;
  let context: BrowserContext | undefined;
  let abroad: string[] = [];
  let complaints: string[] = [];
  let refused: string[] = [];
  let expected: readonly string[] = [];
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
  beforeEach(() => {
    [abroad, complaints, refused, expected] = [[], [], [], []];
    return async () => {
      await context?.close();
      expect(abroad).toEqual([]);
      expect(complaints).toEqual([]);
      expect(refused).toEqual(expected);
    };
  });
  return {
    get desk() {
      return desk;
    },
    async open(path) {
      const page = await watchedPage(browser, desk, path, { abroad, complaints, refused });
      context = page.context();
      return page;
    },
    refuses(...what) {
      expected = what;
    },
  };
}

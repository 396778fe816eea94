/** @module No violation that axe can find, on any screen, in light and dark. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { home } from "#data";
import { buildPages, hasBrowser, openBrowser } from "./browser.js";
import { type TestDesk, testDesk } from "./desk.js";

const axe = readFileSync(join(home, "node_modules", "axe-core", "axe.min.js"), "utf8");

const screens: readonly (readonly [string, string, string?])[] = [
  ["desk", "/"],
  ["relations", "/relations"],
  ["relation", "/relations/PER-USA?filter=open"],
  ["relation as a table", "/relations/PER-USA?view=table"],
  ["map", "/map?party=PER"],
  ["map by balance", "/map?party=PER&ink=balance"],
  ["network", "/network"],
  ["event", "/events/FIRST"],
  ["reports", "/reports"],
  ["report", "/reports/courrier"],
  ["offices", "/offices?party=PER"],
  ["stances", "/offices?tab=stances"],
  ["review", "/review"],
  ["ask", "/ask?a=PER"],
  ["ask, as code", "/ask?a=PER&tab=r"],
  ["codebook", "/codebook"],
  ["review, two coders", "/review?tab=coders"],
  ["brief", "/relations/PER-USA/brief"],
  ["versions", "/versions?since=first"],
  ["an older version", "/relations/PER-USA?as-of=first"],
  ["keys of one's own", "/keys"],
  ["adding what was missed", "/reports/courrier", "+"],
  ["keys", "/", "?"],
  ["adding reports", "/", "n"],
];

describe.skipIf(!hasBrowser)("axe finds nothing wrong with", () => {
  let browser: Browser;
  let desk: TestDesk;
  let event: string;
  beforeAll(async () => {
    buildPages();
    browser = await openBrowser();
    desk = await testDesk();
    await desk.write("POST", "/api/versions", { name: "first" });
    event =
      ((await (await desk.get("/api/events?a=PER&b=USA")).json()) as { items: { id: string }[] }).items[0]?.id ?? "";
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await desk.end();
  });

  it.each(
    screens.flatMap(([name, path, key]) =>
      (["light", "dark"] as const).map((scheme) => [name, scheme, path, key] as const),
    ),
  )(
    "%s, %s",
    async (_name, scheme, path, key) => {
      const page = await browser.newPage({
        colorScheme: scheme,
        locale: "en-GB",
        viewport: { width: 1280, height: 900 },
      });
      await page.goto(new URL(path.replace("FIRST", event), desk.address).href);
      await page.waitForLoadState("networkidle");
      if (key) await page.keyboard.press(key);
      // The page's policy runs no script of a test: axe is put in by the debugger.
      await page.evaluate(axe);
      const results = (await page.evaluate(() =>
        (window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }),
      )) as AxeResults;
      await page.close();
      expect(results.passes.length).toBeGreaterThan(10);
      expect(
        results.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
              .join(" | ")}`,
        ),
      ).toEqual([]);
    },
    60_000,
  );
});

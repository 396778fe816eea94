/** @module What the pages do beside reading: versions looked at, a brief by one key, keys of one's own, two coders, files. */
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.js";
import { openedPages } from "./opened.js";

const pages = openedPages();
const { open } = pages;

const rule = async (kind: string, event: string, by: string): Promise<unknown> =>
  (await pages.desk.write("POST", "/api/decisions", { kind, event, reason: "seen", by })).json();
const firstEvent = async (query: string): Promise<string> => {
  const { items } = (await (await pages.desk.get(`/api/events?${query}&limit=1`)).json()) as {
    items: { id: string }[];
  };
  return items[0]?.id ?? "";
};

describe.skipIf(!hasBrowser)("in the pages", () => {
  it("a version is frozen, looked at from screen to screen, and left again", async () => {
    const page = await open("/versions");
    await page.getByLabel("Name of a new version").fill("2026-11");
    await page.keyboard.press("Enter");
    await page.getByRole("rowheader", { name: "2026-11" }).waitFor();
    const event = await firstEvent("a=PER&b=VEN");
    await rule("reject", event, "mk");
    await page.reload();
    await page.getByRole("button", { name: "look at it" }).click();
    await page.getByText("You are looking at version 2026-11").waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.waitForURL(/\/relations\?as-of=2026-11/);
    await page.goto(`/events/${event}?as-of=2026-11`);
    await page.locator("#witnesses").waitFor();
    await page.keyboard.press("x");
    await page.getByText("An older version is looked at").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "back to the record as it stands" }).click();
    await page.getByText("This event has no witness left.").waitFor();
    expect(page.url()).not.toContain("as-of");
    await page.goto("/versions?since=2026-11");
    await page.locator("article.entry", { hasText: "withdrawn" }).getByText("rejected").waitFor();
  }, 90_000);

  it("b makes a brief of a relation: every note it calls is there, and it prints", async () => {
    const page = await open("/relations/PER-USA?from=2018");
    await page.locator("article.entry").first().waitFor();
    await page.keyboard.press("b");
    await page.waitForURL(/\/relations\/PER-USA\/brief\?from=2018/);
    await page.locator(".brief sup a").first().waitFor();
    const called = await page.locator(".brief sup a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const href of new Set(called)) expect(await page.locator(href ?? "").count(), href ?? "").toBe(1);
    expect(await page.locator(".brief blockquote[lang=fr]").count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".brief .tools").isVisible()).toBe(false);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("b");
    await page.waitForURL(/\/relations\/PER-USA\?from=2018/);
  }, 60_000);

  it("keys are set anew, kept, and refused where they are taken", async () => {
    const page = await open("/keys");
    const change = page.getByRole("button", { name: "another key: why" });
    await change.click();
    await page.keyboard.press("x");
    await page.getByText("“x” is taken already").waitFor();
    await page.keyboard.press("y");
    await page.getByRole("rowheader", { name: "y" }).waitFor();
    await page.goto("/reports/andes-0206");
    await page.locator(".reader").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    await page.keyboard.press("y");
    await page.waitForURL(/why=1/);
    await page.goto("/keys");
    await page.getByRole("button", { name: "As they were" }).click();
    await page.getByRole("rowheader", { name: "w" }).waitFor();
  }, 60_000);

  it("where two people differ is shown one reading at a time, and settled", async () => {
    const event = await firstEvent("a=PER&b=USA&factuality=announced");
    await rule("reject", event, "mk");
    await rule("accept", event, "lo");
    const page = await open("/review?tab=coders");
    await page.getByLabel("Your name").fill("lo");
    await page.getByRole("button", { name: "Sign" }).click();
    await page.locator("main li", { hasText: "mk" }).getByText("rejected").waitFor();
    await page.locator("main li", { hasText: "lo" }).getByText("accepted").waitFor();
    await page.keyboard.press("x");
    await page.getByText("On all that two people ruled on they agree.").waitFor();
  }, 60_000);

  it("the question asked is kept in the address, and taken away as files and citations", async () => {
    const page = await open("/ask?a=PER&factuality=announced");
    const told = page.locator(".head .meta");
    await told.waitFor();
    const [, query] = /Query (q-\w+)/.exec(await told.innerText()) ?? [];
    await page.getByRole("tab", { name: "Parquet" }).click();
    await page.waitForURL(/factuality=announced&tab=parquet/);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Parquet/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("events.parquet");
    await page.getByRole("tab", { name: "Citation" }).click();
    await page.locator("pre", { hasText: "@misc" }).waitFor();
    expect(await page.locator("pre").first().innerText()).toContain(query);
    await page.getByRole("tab", { name: "Citation" }).press("ArrowLeft");
    await page.waitForURL(/tab=cli/);
  }, 60_000);
});

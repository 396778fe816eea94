/** @module What people rule in the pages holds: added, rejected and read anew, merged and split. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openRecord } from "#record";
import { hasBrowser } from "./browser.js";
import { openedPages } from "./opened.js";

const pages = openedPages();
const { open } = pages;

interface Listed {
  readonly items: readonly { readonly id: string; readonly witnesses: readonly { readonly report: string }[] }[];
}

const events = async (query: string): Promise<Listed["items"]> =>
  ((await (await pages.desk.get(`/api/events?${query}`)).json()) as Listed).items;

async function post(reports: readonly object[]): Promise<string> {
  const response = await fetch(new URL("/api/reports", pages.desk.address), {
    method: "POST",
    body: JSON.stringify({ reports }),
    headers: { "Content-Type": "application/json", "X-Chancery-Token": pages.desk.token },
  });
  return response.text();
}

/** As a hand with a mouse would: these words of the reader. */
async function select(page: Page, words: string): Promise<void> {
  await page.locator(".reader").waitFor();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector(".reader") as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? "").indexOf(wanted);
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

async function sign(page: Page, reason: string): Promise<void> {
  await page.getByLabel("Reason").fill(reason);
  await page.getByLabel("Your name").fill("mk");
}

/** Nothing that the coder reads. */
const missed = "Chile’s flag dipped to Bolivia’s 🕊 in the harbour";

describe.skipIf(!hasBrowser)("in the pages", () => {
  it("words that were passed over are added, stand in the record, and go when it is taken back", async () => {
    await post([{ id: "thanks", lang: "en", text: `SANTIAGO, 3 May 2019 - A quiet day at the port. ${missed}.` }]);
    expect(await events("report=thanks")).toEqual([]);
    const page = await open("/reports/thanks");
    await select(page, missed);
    await page.keyboard.press("+");
    const form = page.getByRole("dialog", { name: "Add what was missed" });
    expect(await form.getByLabel("Words of the report").inputValue()).toBe(missed);
    // Both parties are named by the words; the one thanked goes to the other side.
    await form.getByRole("button", { name: "Take Bolivia away" }).click();
    await form.getByRole("combobox", { name: "To whom" }).fill("boli");
    await page.keyboard.press("Enter");
    await form.getByRole("button", { name: "Take Bolivia away" }).waitFor();
    await form.getByLabel("Kind, by its first letters").fill("support");
    await form.getByLabel("Day, if the text tells it").fill("2019-05-03");
    await sign(page, "it was thanked");
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("added by a person").waitFor();
    expect(await page.locator("mark.chosen").innerText()).toBe(missed);
    const [event] = await events("actor=CHL&recipient=BOL&type=SUPPORT");
    expect(event?.witnesses).toMatchObject([{ report: "thanks", quote: missed }]);
    await page.locator(".notes a").click();
    await page.locator("#history").getByText("it was thanked").waitFor();
    await page.getByRole("button", { name: "undo" }).click();
    await page.getByText("This event has no witness left.").waitFor();
    expect(await events("actor=CHL&recipient=BOL&type=SUPPORT")).toEqual([]);
  }, 90_000);

  it("words are added without a mouse, too, and what cannot be is said", async () => {
    pages.refuses("400 /api/decisions");
    const page = await open("/reports/andes-0409");
    await page.locator(".reader").waitFor();
    await page.keyboard.press("+");
    const form = page.getByRole("dialog", { name: "Add what was missed" });
    await form.getByLabel("Words of the report").fill("Lima had never broken off relations");
    await form.getByLabel("Kind, by its first letters").fill("visit");
    await form.getByRole("combobox", { name: "Who", exact: true }).fill("Peru");
    await page.keyboard.press("Tab");
    await sign(page, "as told");
    await page.keyboard.press("Enter");
    await page.getByText("these words do not stand in the report").waitFor();
    await form.getByLabel("Words of the report").fill("Lima had broken off relations");
    await form.getByLabel("Reason").press("Enter");
    await page.getByText("added by a person").waitFor();
  }, 60_000);

  it("what was rejected stays rejected when the report is read anew", async () => {
    const text = `LIMA, 6 February 2018 (Harbour Post) - US Secretary of State Rex Tillerson met Chilean President Sebastián Piñera in Santiago on Tuesday.`;
    await post([{ id: "harbour", text }]);
    const [event] = await events("report=harbour&a=CHL&b=USA");
    const page = await open(`/events/${event?.id}`);
    await page.locator("#history").waitFor();
    await page.keyboard.press("x");
    await sign(page, "a rehearsal");
    await page.keyboard.press("Enter");
    await page.getByText("This event has no witness left.").waitFor();
    // An older coder read it: handed over again, it is read by today's.
    const record = await openRecord(`${pages.desk.folder}/made.chancery`);
    await record.db.updateTable("reports").set({ coder: "older" }).where("id", "=", "harbour").execute();
    await record.close();
    expect(await post([{ id: "harbour", text }])).toContain('"outcome":"recoded"');
    await page.reload();
    await page.getByText("This event has no witness left.").waitFor();
    await page.goto("/relations/CHL-USA");
    await page.locator("h1").waitFor();
    expect(await page.locator("article.entry").count()).toBe(0);
  }, 90_000);

  it("what was merged is split again, and stays two", async () => {
    const page = await open("/");
    const items = await events("a=PER&b=USA&limit=50");
    const told = items.find(({ witnesses }) => witnesses.length === 1);
    const other = items.find(
      ({ id, witnesses }) => id !== told?.id && witnesses.every(({ report }) => report !== told?.witnesses[0]?.report),
    );
    const count = (other?.witnesses.length ?? 0) + 1;
    await page.goto(`/events/${other?.id}`);
    await page.locator("#history").waitFor();
    await page.keyboard.press("m");
    await page.getByLabel("The other event’s id").fill(told?.id ?? "");
    await sign(page, "one visit");
    await page.keyboard.press("Enter");
    await page.locator("#history").getByText("one visit").waitFor();
    await page.waitForFunction((all) => document.querySelectorAll(".witness").length === all, count);
    await page.keyboard.press("s");
    await sign(page, "two visits after all");
    await page.keyboard.press("Enter");
    await page.waitForFunction((all) => document.querySelectorAll(".witness").length === all, count - 1);
    await page.locator("#history").getByText("two visits after all").waitFor();
    await page.reload();
    await page.locator("#history").getByText("one visit").waitFor();
    expect(await page.locator(".witness").count()).toBe(count - 1);
    expect((await events("a=PER&b=USA&limit=50")).map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
  }, 60_000);
});

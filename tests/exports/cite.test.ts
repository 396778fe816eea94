/** @module Citations: what others read of them is what was cited. */
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { bibtex, type CslItem, plainReference, ris } from "#exports";
import { desk } from "./desk.js";

const { chancery } = desk();
const on = ["--accessed", "2026-11-24"];

/** Another reader of the same forms. */
const require = createRequire(import.meta.url);
const { Cite } = require("@citation-js/core") as {
  Cite: new (text: string) => { readonly data: readonly Readonly<Record<string, unknown>>[] };
};
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");
const readBack = (text: string): Readonly<Record<string, unknown>> => new Cite(text).data[0] ?? {};

async function csl(...words: string[]): Promise<CslItem> {
  const { out } = await chancery("cite", ...words, ...on, "--format", "csl");
  return JSON.parse(out)[0];
}

async function visitId(): Promise<string> {
  const { out } = await chancery("events", "PER", "USA", "--mode", "visit", "--factuality", "happened", "--json");
  return JSON.parse(out.split("\n")[0] ?? "").id;
}

test("an event is cited with its days, how it stands, and who tells it", async () => {
  const id = await visitId();
  const item = await csl(id, "--author", "Peru Desk");
  expect(item).toMatchObject({
    id: `chancery-${id}`,
    number: id,
    title: expect.stringMatching(/^Rex Tillerson \(United States\) visited Peru \(Lima\), 5\s–\s6 February 2018$/),
    author: [{ literal: "Peru Desk" }],
    "event-date": {
      "date-parts": [
        [2018, 2, 5],
        [2018, 2, 6],
      ],
    },
    accessed: { "date-parts": [[2026, 11, 24]] },
  });
  expect(item.note).toContain("Told by Andes Daily, 2018-02-06; Le Courrier (AFP), ");
});

test("an announced visit is not cited as one that took place", async () => {
  const { out } = await chancery("events", "--factuality", "announced", "--json");
  expect((await csl(JSON.parse(out).id)).title).toContain("announced");
});

test("a report is cited by outlet, agency and day; without a day it has none", async () => {
  expect(await csl("andes-0206")).toMatchObject({
    type: "article-newspaper",
    title: "Tillerson in Lima",
    "container-title": "Andes Daily",
    issued: { "date-parts": [[2018, 2, 6]] },
  });
  const courrier = await csl("courrier");
  expect([courrier.author, courrier.issued]).toEqual([[{ literal: "AFP" }], undefined]);
});

test("a question is cited with the id and the count that its export has", async () => {
  const item = await csl("--query", "events", "--pair", "PER", "USA");
  const { err } = await chancery("export", "events", "--pair", "PER", "USA");
  expect(err).toContain(item.number as string);
  expect(item.title).toBe("Events of the record; between Peru and United States");
  expect(item.note).toMatch(/^3 rows\. Asked as \{"noun":"events","parties":\["PER","USA"\]\}\.$/);
});

const hard: CslItem = {
  id: "report-x_1",
  type: "article-newspaper",
  title: "Béjar & {l'Été} 100% #1_2",
  author: [{ literal: "Agence A & B" }],
  "container-title": "Le Courrier",
  issued: { "date-parts": [[2018, 2, 6]] },
  URL: "https://example.org/a_b?c=1",
  language: "fr",
};

test("BibTeX says the same to another reader, hard letters and all", () => {
  expect(readBack(bibtex(hard))).toMatchObject({
    title: hard.title,
    author: [{ family: "Agence A & B" }],
    "container-title": "Le Courrier",
    URL: hard.URL,
    issued: { "date-parts": [[2018, 2, 6]] },
  });
});

test("RIS says the same to another reader", () => {
  expect(readBack(ris(hard))).toMatchObject({ title: hard.title, URL: hard.URL, "container-title": "Le Courrier" });
  expect(
    ris(hard)
      .split("\r\n")
      .slice(0, -1)
      .every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
  ).toBe(true);
});

test("a line for a footnote", () => {
  expect(plainReference(hard)).toBe(
    "Agence A & B, “Béjar & {l'Été} 100% #1_2”, Le Courrier, 2018-02-06, https://example.org/a_b?c=1.\n",
  );
});

test.each([
  [["cite"], "cite one thing"],
  [["cite", "andes-0206", "--query", "events"], "cite one thing"],
  [["cite", "andes-0207"], "Did you mean andes-0206?"],
  [["cite", "andes-0206", "--accessed", "today"], "“today” is no day"],
])("%j is a fault", async (words, said) => {
  const { err, exit } = await chancery(...words);
  expect([exit, err.includes(said)]).toEqual([2, true]);
});

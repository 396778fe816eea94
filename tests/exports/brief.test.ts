/** @module A brief: nine sections, every sentence with a note that quotes, and nothing told as more than it is. */
import { expect, test } from "vitest";
import { desk } from "./desk.js";

const { at, read, chancery } = desk();

const sectionsOf = (text: string): Map<string, string[]> =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [heading = "", ...lines] = part.trimEnd().split("\n");
        return [heading, lines.filter((line) => line !== "")];
      }),
  );

test("nine sections and the notes; every sentence has one, and every note is called", async () => {
  const { out, exit } = await chancery("brief", "PER", "USA");
  const sections = sectionsOf(out);
  expect([exit, sections.size]).toEqual([0, 10]);
  expect([...sections.keys()].map((heading) => heading.replace(/ .*/, ""))).toEqual([
    ..."123456789".split(""),
    "Notes",
  ]);
  const notes = sections.get("Notes") ?? [];
  sections.delete("Notes");
  const sentences = [...sections.values()].flat();
  expect(sentences.filter((line) => !/\[\^\d+\]$/.test(line))).toEqual([]);
  const called = new Set(sentences.flatMap((line) => [...line.matchAll(/\[\^(\d+)\]/g)].map((found) => found[1])));
  expect(notes.map((line) => /^\[\^(\d+)\]: /.exec(line)?.[1])).toEqual(
    [...called].sort((a, b) => Number(a) - Number(b)),
  );
});

test("a visit that happened stands among what happened, quoted from all who tell it; one announced does not", async () => {
  const { out } = await chancery("brief", "PER", "USA");
  const sections = sectionsOf(out);
  const happened = sections.get("3 What happened")?.join("\n") ?? "";
  const announced = sections.get("4 What is announced, reported or denied")?.join("\n") ?? "";
  expect(happened).toMatch(/Rex Tillerson \(United States\) visited Peru \(Lima\) \(2 independent sources\)/);
  expect(happened).not.toContain("Pompeo");
  expect(announced).toContain("13 April 2019: Michael R. Pompeo (United States) is to visit Peru (Lima).");
  const note = /visited Peru.*\[\^(\d+)\]/.exec(happened)?.[1];
  const quoted = (sections.get("Notes") ?? []).find((line) => line.startsWith(`[^${note}]`)) ?? "";
  expect(quoted).toContain("Andes Daily, 6 February 2018, “Tillerson is in Lima on a two-day visit.”");
  expect(quoted).toContain("Le Courrier (AFP)");
  expect(quoted).toContain("“Tillerson a achevé mardi sa visite à Lima 🕊.”");
});

test("what reports tell as history is marked so", async () => {
  const { out } = await chancery("brief", "PER", "VEN");
  expect(sectionsOf(out).get("3 What happened")).toEqual(
    expect.arrayContaining([expect.stringMatching(/^- \*2017: .*broke off relations with Venezuela\.\*\[\^\d+\]$/)]),
  );
});

test("as a page: notes linked, quotations in their language, nothing of a report run as HTML", async () => {
  const { err } = await chancery("brief", "PER", "USA", "--out", at("brief.html"));
  expect(err).toContain("Wrote a brief of ");
  const page = read("brief.html");
  expect(page).toContain('<q lang="fr">Tillerson a achevé mardi');
  const links = [...page.matchAll(/href="#(note-\d+)"/g)].map((found) => found[1]);
  expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"]*\.(css|js|woff2?)/);
  const { briefHtml } = await import("#exports");
  const wild = { text: "<script>alert(1)</script>", notes: [] };
  expect(
    briefHtml({ title: "a & b", subtitle: "", sections: [{ heading: "x", sentences: [wild] }], notes: [] }, "en"),
  ).toContain("<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>");
});

test("two of whom nothing is known: the brief says so, exit 1", async () => {
  const { out, err, exit } = await chancery("brief", "PER", "CHN");
  expect(exit).toBe(1);
  expect(out).toContain("The level of relations cannot be told from this record.");
  expect(err).toContain("Nothing between the two in this record");
});

test.each([
  ["fr", "Le Pérou et les États-Unis", "Annoncé : Visite de Michael R. Pompeo (États-Unis) au Pérou (Lima)", "Notes"],
  ["es", "El Perú y Estados Unidos", "Anunciado: Visita de Michael R. Pompeo (Estados Unidos) al Perú (Lima)", "Notas"],
  [
    "pt",
    "O Peru e os Estados Unidos",
    "Anunciado: Visita de Michael R. Pompeo (Estados Unidos) ao Peru (Lima)",
    "Notas",
  ],
])("told in %s", async (lang, title, announced, notes) => {
  const { out, exit } = await chancery("brief", "PER", "USA", "--lang", lang);
  expect(exit).toBe(0);
  expect(out.split("\n")[0]).toBe(`# ${title}`);
  expect(out).toContain(announced);
  expect(sectionsOf(out).has(notes)).toBe(true);
  // No brace of a pattern is left open, and nothing of the English sentences stands in it.
  expect(out.split(/^## 9 /m)[0]).not.toMatch(/[{}|]|undefined|\b(the|and|of|by|from)\b/);
});

test("a language that is none of ours is said to be none", async () => {
  const { err, exit } = await chancery("brief", "PER", "USA", "--lang", "xx");
  expect([exit, err.includes("CH-Q01")]).toEqual([2, true]);
});

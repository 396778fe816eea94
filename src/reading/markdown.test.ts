import { describe, expect, it } from "vitest";
import { fromMarkdown, looksLikeMarkdown, withoutStrayTags } from "./markdown.js";
import { prepare } from "./prepare.js";

describe("Markdown", () => {
  it.each([
    ["# *Talks begin*", "Talks begin"],
    ["## Talks ##", "Talks"],
    ["The **two** ministers _met_ and `signed`.", "The two ministers met and signed."],
    ["[the treaty](https://example.org/a_(b)) was signed", "the treaty was signed"],
    ["<https://example.org/a>", "https://example.org/a"],
    ["![a photo](a.jpg)", ""],
    ["---", ""],
    ["> quoted", "quoted"],
    ["* one", "- one"],
    ["2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"],
    ["a \\*star\\*", "a *star*"],
    ["said[^1] so", "said so"],
  ])("%s", (source, text) => {
    expect(fromMarkdown(source).text).toBe(text);
  });

  it("keeps paragraphs, and marks headings and bold lines where they stand", () => {
    const { text, marks } = fromMarkdown("Title\n===\n\nOne.\n\n**Radio**");
    expect(text).toBe("Title\n\n\nOne.\n\nRadio");
    expect(marks.headings.map((span) => text.slice(span.start, span.end))).toEqual(["Title"]);
    expect(marks.bold.map((span) => text.slice(span.start, span.end))).toEqual(["Radio"]);
  });

  it.each([
    ["[".repeat(100_000)],
    ["*a".repeat(50_000)],
    ["`".repeat(100_000)],
    ["_".repeat(100_000)],
    ["![".repeat(50_000)],
    ["<a".repeat(50_000)],
  ])("a line of %.8s… costs no more than its length", (line) => {
    const started = performance.now();
    fromMarkdown(line);
    expect(performance.now() - started).toBeLessThan(2500);
  });

  it("is told from plain text", () => {
    expect(looksLikeMarkdown("# Talks begin\n\nText.")).toBe(true);
    expect(looksLikeMarkdown("#Lima #Talks\n\n5 * 3 is 15.")).toBe(false);
  });
});

describe("plain text", () => {
  it("loses stray tags and comments where no format is given, and nothing where it is", () => {
    const text = "<!-- ad --><u>Talks</u> begin & end; 3 < 4.";
    expect(withoutStrayTags(text)).toBe("Talks begin & end; 3 < 4.");
    expect(prepare({ id: "1", text, format: "text" }).text).toBe(text);
  });

  it("has one line end, one space, no invisible characters, composed letters", () => {
    expect(prepare({ id: "1", text: "\ufeffPe\u0301rou\u00a0: a\r\nb\u200bc\rd\u2028e\u00adf \ud800" }).text).toBe(
      "P\u00e9rou : a\nbc\nd\nef \ufffd",
    );
  });
});

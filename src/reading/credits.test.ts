import { describe, expect, it } from "vitest";
import { aside, read } from "../../tests/reading/made.js";

const body = "The ministers of both states met at the palace and agreed on a common course.\n\nTalks go on in autumn.";

/** name, text, language, more, outlet, agency. */
const cases: readonly (readonly [string, string, string, object, string | null, string | null])[] = [
  ["nothing said", body, "en", {}, null, null],
  [
    "the first line",
    `The Harbour Gazette\n\nTalks begin at the palace\n\n${body}`,
    "en",
    {},
    "The Harbour Gazette",
    null,
  ],
  ["an agency's own page", `Andina\n\nTalks begin at the palace\n\n${body}`, "en", {}, "Andina", null],
  [
    "the address given with it",
    body,
    "en",
    { url: "https://www.harbourgazette.example/world/talks" },
    "The Harbour Gazette",
    null,
  ],
  ["an address of a site that no list knows", body, "en", { url: "https://unknown.example/talks" }, null, null],
  [
    "an address on a line of its own",
    `${body}\n\n<https://www.radiohc.cu/en/talks>`,
    "en",
    {},
    "Radio Habana Cuba",
    null,
  ],
  [
    "a copyright line",
    `${body}\n\n© 2019 The Harbour Gazette. All rights reserved.`,
    "en",
    {},
    "The Harbour Gazette",
    null,
  ],
  [
    "an outlet's letters in the dateline",
    `Caracas, 1er août (RHC) Les ministres se sont entretenus.\n\n${body}`,
    "fr",
    {},
    "Radio Habana Cuba",
    null,
  ],
  [
    "an agency in the dateline is no outlet",
    `PARIS, 12 mars (AFP) - Les ministres se sont entretenus.\n\n${body}`,
    "fr",
    {},
    null,
    "Agence France-Presse",
  ],
  ["an agency in brackets at the end", `${body} (EFE)`, "es", {}, null, "EFE"],
  ["an agency on the last line", `${body}\n\nReuters`, "en", {}, null, "Reuters"],
  ["a source line", `${body}\n\nSource Prensa latina`, "fr", {}, null, "Prensa Latina"],
  ["with information from", `${body}\n\nCom informações da Agência Brasil`, "pt", {}, null, "Agência Brasil"],
  ["with an agency", `${body}\n\nAvec AFP`, "fr", {}, null, "Agence France-Presse"],
  ["a photo's agency is not the text's", `${body}\n\nPhoto: Reuters`, "en", {}, null, null],
  ["a source that is no agency", `${body}\n\nSource: Ministry of Foreign Affairs`, "en", {}, null, null],
  ["given with the report", body, "en", { outlet: "Any Paper", agency: "AFP" }, "Any Paper", "Agence France-Presse"],
];

describe("outlet and agency", () => {
  it.each(cases)("%s", (_, text, lang, more, outlet, agency) => {
    const report = read(text, lang, more);
    expect([report.outlet, report.agency]).toEqual([outlet, agency]);
  });

  it("takes a last line in bold for the page's signature, known or not", () => {
    const report = read(`# Talks begin\n\n${body}\n\n---\n\n**Tribune of the Coast**`, "en");
    expect(report.outlet).toBe("Tribune of the Coast");
    expect(aside(report)).toEqual(["furniture: Tribune of the Coast"]);
  });
});

describe("titles", () => {
  it.each([
    ["a heading", `# *Talks begin at the palace*\n\n${body}`, "Talks begin at the palace"],
    ["a short line above the text", `Talks begin at the palace\n\n${body}`, "Talks begin at the palace"],
    [
      "a short line above the dateline",
      `Talks begin: Peru, U.S. to meet in Lima\n\n10:44 | Lima, Feb. 6.\n\n${body}`,
      "Talks begin: Peru, U.S. to meet in Lima",
    ],
    [
      "below the outlet's name",
      `The Harbour Gazette\n\nTalks begin at the palace\n\n${body}`,
      "Talks begin at the palace",
    ],
    [
      "below a menu",
      `HOME | Chile (Click here for more)\n\nTalks begin at the palace\n\n${body}`,
      "Talks begin at the palace",
    ],
    ["none", body, null],
  ])("%s", (_, text, title) => {
    const report = read(text, "en");
    expect(report.title).toBe(title);
    if (title && report.titleSpan) expect(report.text.slice(report.titleSpan.start, report.titleSpan.end)).toBe(title);
    else expect(report.titleSpan).toBeNull();
  });

  it("keeps a given title, and finds it in the text", () => {
    expect(read(`Talks begin\n\n${body}`, "en", { title: "Talks begin" })).toMatchObject({
      title: "Talks begin",
      titleSpan: { start: 0, end: 11 },
    });
    expect(read(body, "en", { title: "Talks begin" })).toMatchObject({ title: "Talks begin", titleSpan: null });
  });
});

import { describe, expect, it } from "vitest";
import { read } from "../../tests/reading/made.js";

const body = "The ministers of both states met at the palace and agreed on a common course.\n\nTalks go on in autumn.";

/** name, text, language, more, [earliest, latest, edtf, basis], remark codes. */
const cases: readonly (readonly [
  string,
  string,
  string,
  object,
  readonly [string | null, string | null, string, string],
  readonly string[],
])[] = [
  [
    "given with the report",
    body,
    "en",
    { published: "2019-03-14" },
    ["2019-03-14", "2019-03-14", "2019-03-14", "stated"],
    [],
  ],
  [
    "given with a time",
    body,
    "en",
    { published: "2019-03-14T23:30:00Z" },
    ["2019-03-14", "2019-03-14", "2019-03-14", "stated"],
    [],
  ],
  ["given, but no day", body, "en", { published: "last week" }, [null, null, "XXXX", "unknown"], ["CH-R18"]],
  ["given, but no such day", body, "en", { published: "2019-02-30" }, [null, null, "XXXX", "unknown"], ["CH-R18"]],
  [
    "numbers that only one order allows",
    `${body}\n\nPublished: 3/14/2019`,
    "en",
    {},
    ["2019-03-14", "2019-03-14", "2019-03-14", "page"],
    [],
  ],
  [
    "numbers that both orders allow",
    `${body}\n\nPublished: 3/4/2019`,
    "en",
    {},
    ["2019-03-04", "2019-04-03", "2019-03-04/2019-04-03", "page"],
    ["CH-R14"],
  ],
  [
    "the dateline tells the order",
    `Lima, Mar. 4.\n\n${body}\n\nPublished: 3/4/2019`,
    "en",
    {},
    ["2019-03-04", "2019-03-04", "2019-03-04", "page"],
    [],
  ],
  [
    "the dateline is a day earlier than the page",
    `Lima, Mar. 3.\n\n${body}\n\nPublished: 3/4/2019`,
    "en",
    {},
    ["2019-03-04", "2019-03-04", "2019-03-04", "page"],
    [],
  ],
  [
    "the outlet tells the order",
    `Andina\n\n${body}\n\nPublished: 3/4/2019`,
    "en",
    {},
    ["2019-03-04", "2019-03-04", "2019-03-04", "page"],
    [],
  ],
  [
    "the language tells the order",
    `${body}\n\nPublicado: 3/4/2019`,
    "es",
    {},
    ["2019-04-03", "2019-04-03", "2019-04-03", "page"],
    [],
  ],
  [
    "day of the address",
    body,
    "en",
    { url: "https://harbourgazette.example/2019/03/14/talks" },
    ["2019-03-14", "2019-03-14", "2019-03-14", "url"],
    [],
  ],
  [
    "dateline with its year",
    `Lima, March 14, 2019 – ${body}`,
    "en",
    {},
    ["2019-03-14", "2019-03-14", "2019-03-14", "dateline"],
    [],
  ],
  ["dateline without a year", `Lima, March 14 – ${body}`, "en", {}, [null, null, "XXXX-03-14", "dateline"], ["CH-R19"]],
  [
    "a dateline of another season contradicts the page",
    `Lima, Aug. 1.\n\n${body}\n\nPublished: 3/14/2019`,
    "en",
    {},
    [null, null, "XXXX-08-01", "dateline"],
    ["CH-R15", "CH-R19"],
  ],
  [
    "a menu's 1 January",
    `date 2019-01-01 HOME | Chile (Click here for more)\n\nTalks begin at the palace\n\n${body}`,
    "en",
    {},
    [null, null, "XXXX", "unknown"],
    ["CH-R15"],
  ],
  [
    "a date alone above the text",
    `Thursday, March 14, 2019\n\n${body}`,
    "en",
    {},
    ["2019-03-14", "2019-03-14", "2019-03-14", "dateline"],
    [],
  ],
  ["no date at all", body, "en", {}, [null, null, "XXXX", "unknown"], []],
  [
    "two days that disagree",
    `${body}\n\nPublished: March 14, 2019\nhttps://harbourgazette.example/2018/02/01/talks`,
    "en",
    {},
    ["2019-03-14", "2019-03-14", "2019-03-14", "page"],
    ["CH-R16"],
  ],
  [
    "a later change is not the publication",
    `${body}\n\nLast updated: March 14, 2019`,
    "en",
    {},
    [null, null, "XXXX", "unknown"],
    [],
  ],
];

describe("the report's day", () => {
  it.each(cases)("%s", (_, text, lang, more, [earliest, latest, edtf, basis], codes) => {
    const report = read(text, lang, more);
    expect(report.published).toEqual({ earliest, latest, edtf, basis });
    expect(report.remarks.map((remark) => remark.code)).toEqual(codes);
  });

  it("gives a dateline the year before the page's where the year turns between", () => {
    const report = read(`Lima, Dec. 31.\n\n${body}\n\nPublished: January 2, 2019`, "en");
    expect(report.dateline).toMatchObject({ stated: "--12-31", date: "2018-12-31" });
  });

  it("does not believe a page date after the day of reading", async () => {
    const { prepare, readReport } = await import("./index.js");
    const { debris, knowledge } = await import("../../tests/reading/made.js");
    const input = { id: "1", text: `${body}\n\nPublished: March 14, 2039` };
    const report = readReport(prepare(input), { lang: "en", debris: debris("en"), knowledge, readOn: "2024-01-01" });
    expect(report.pageDates[0]).toMatchObject({ trusted: false });
    expect(report.published.edtf).toBe("XXXX");
  });
});

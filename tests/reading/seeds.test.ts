import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/data/index.js";
import { prepare, readPaths, readReport } from "../../src/reading/index.js";
import type { Report } from "../../src/text/index.js";
import { debris } from "./made.js";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly seed: string;
  readonly lang?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly text?: string;
  readonly dateline?: { readonly place: string; readonly country: string };
  readonly published?: readonly [string, string];
}

const folder = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const present = existsSync(folder);
const rows = present
  ? readFileSync(`${folder}expected.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row)
  : [];
const reports = new Map<string, Report>();

beforeAll(async () => {
  const knowledge = loadKnowledge();
  for (const { seed, lang = "en" } of rows.filter((row) => row.kind === "report")) {
    for await (const read of readPaths([`${folder}${seed}`])) {
      if ("input" in read)
        reports.set(seed, readReport(prepare(read.input, read.remarks), { lang, debris: debris(lang), knowledge }));
    }
  }
}, 60_000);

/** These days are settled by later stages: by tenures, by weekdays, by the other report. */
const later = new Set(["000.report", "002.report", "004.report"]);

describe.skipIf(!present)("the five seed reports", () => {
  it.each(rows.filter((row) => row.kind === "report"))("$id", ({ id, seed, outlet, agency, dateline, published }) => {
    const report = reports.get(seed) as Report;
    if (outlet) expect(report.outlet).toBe(outlet);
    if (agency) expect(report.agency).toBe(agency);
    if (dateline) expect(report.dateline).toMatchObject(dateline);
    if (!published) return;
    if (later.has(id)) expect([report.published.earliest, report.published.latest]).toEqual([null, null]);
    else expect([report.published.earliest, report.published.latest]).toEqual(published);
  });

  it.each(rows.filter((row) => row.kind === "absent"))("$id: “$text” is set aside", ({ seed, text = "" }) => {
    const report = reports.get(seed) as Report;
    const at = report.text.indexOf(text);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(report.setAside.some((one) => one.start <= at && at + text.length <= one.end)).toBe(true);
  });

  it("names no outlet where the text names none", () => {
    expect([...reports].filter(([, report]) => report.outlet === null).map(([seed]) => seed.slice(0, 3))).toEqual([
      "002",
      "003",
      "004",
    ]);
  });

  it("does not believe a page's 1 January, and says so", () => {
    const report = [...reports].find(([seed]) => seed.startsWith("004"))?.[1] as Report;
    expect(report.pageDates).toMatchObject([{ text: "2018-01-01", trusted: false }]);
    expect(report.remarks.map((remark) => remark.code)).toContain("CH-R15");
  });

  it("sets no more aside than the debris", () => {
    const kept = (report: Report): number =>
      report.text.length - report.setAside.reduce((sum, one) => sum + one.end - one.start, 0);
    for (const report of reports.values()) expect(kept(report) / report.text.length).toBeGreaterThan(0.85);
  });
});

/** @module A report of which only text, language and day are known, for tests of one stage. */
import type { Report, When } from "../src/text/index.js";

/** The day of a report whose page says it; null where it does not. */
export function pageDay(day: string | null): When {
  return { earliest: day, latest: day, edtf: day ?? "XXXX", basis: day ? "stated" : "unknown" };
}

export function bareReport(text: string, lang: string, published: When, more: Partial<Report> = {}): Report {
  return {
    id: "r",
    lang,
    title: null,
    titleSpan: null,
    outlet: null,
    agency: null,
    url: null,
    dateline: null,
    published,
    pageDates: [],
    text,
    setAside: [],
    remarks: [],
    ...more,
  };
}

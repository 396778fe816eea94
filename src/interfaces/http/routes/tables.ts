/** @module Reasons and pairs as tables. */
import type { PairRow, WitnessReasons } from "#answers";
import type { Flat } from "#exports";

export const flatWhy: Flat<WitnessReasons> = {
  columns: ["report", "start", "end", "quote", "rule", "file", "line", "reasons"],
  row: ({ report, start, end, quote, rule, place, reasons }) => ({
    report,
    start,
    end,
    quote,
    rule,
    file: place?.file ?? null,
    line: place?.line ?? null,
    reasons: reasons.map(({ field, value, basis }) => `${field}: ${value} (${basis})`).join("; "),
  }),
};

export const flatPair: Flat<PairRow> = {
  columns: ["a", "b", "events", "latest", "latest_day", "announced", "announced_day"],
  row: ({ pair, events, latest, announced }) => ({
    a: pair[0],
    b: pair[1],
    events,
    latest: latest?.id ?? null,
    latest_day: latest?.when.edtf ?? null,
    announced: announced?.id ?? null,
    announced_day: announced?.when.edtf ?? null,
  }),
};

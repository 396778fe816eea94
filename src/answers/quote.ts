/** @module Quotations from kept texts, by code points. */
import type { Record as OpenRecord } from "#record";

/** `start` inclusive, `end` exclusive, in code points. */
export function quoteFrom(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}

/** Reads quotations, each text once. */
export function quoter(record: OpenRecord): (report: string, start: number, end: number) => Promise<string> {
  const texts = new Map<string, readonly string[]>();
  return async (report, start, end) => {
    let points = texts.get(report);
    if (!points) {
      const row = await record.db.selectFrom("reports").select("text").where("id", "=", report).executeTakeFirst();
      points = Array.from(row?.text ?? "");
      texts.set(report, points);
      // A listing goes report by report: one text at a time is enough.
      if (texts.size > 64) texts.delete(texts.keys().next().value as string);
    }
    return points.slice(start, end).join("");
  };
}

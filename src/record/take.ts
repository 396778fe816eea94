/** @module Takes one report into a record: placed, coded where it must be, stored. Every interface reads through here. */
import type { Coder } from "#coding";
import { Fault, type Remark, type ReportInput } from "#text";
import { type Added, addReport, placeOf } from "./add.js";
import type { Record } from "./open.js";

export interface Taken {
  readonly id: string;
  readonly outcome: Added;
  readonly lang: string;
  readonly events: number;
  readonly remarks: readonly Remark[];
  /** The words of the parts that are no part of the report. */
  readonly setAside: readonly string[];
}

export interface Offered {
  readonly input: ReportInput;
  /** Where it comes from: a path, "-", or how it was handed over. */
  readonly source: string;
  /** What was in doubt before the coder saw it (the encoding, say). */
  readonly remarks: readonly Remark[];
}

export const replacedRemark: Remark = {
  code: "CH-D05",
  message: "the text has changed since it was last read; the new one stands",
};
export const renamedRemark = (asked: string): Remark => ({
  code: "CH-D06",
  message: `another report has the id “${asked}” already`,
});

/**
 * Events follow with `settle`.
 *
 * @param seen  Ids already met in this run; the report's is added.
 * @throws Fault where the report cannot be coded.
 */
export async function takeReport(record: Record, coder: Coder, offered: Offered, seen: Set<string>): Promise<Taken> {
  const { input, source } = offered;
  const { id, outcome } = await placeOf(record, input, source, coder.version, seen);
  seen.add(id);
  if (outcome === "unchanged") return { id, outcome, lang: "", events: 0, remarks: [], setAside: [] };
  const coding = await coder.code({ ...input, id });
  const more: Remark[] = [...offered.remarks];
  if (outcome === "replaced") more.push(replacedRemark);
  if (id !== input.id) more.push(renamedRemark(input.id));
  const remarks = [...more, ...coding.remarks];
  await addReport(record, { id, input, source, coding: { ...coding, remarks }, coder: coder.version });
  const points = Array.from(coding.report.text);
  const setAside = coding.report.setAside
    .map(({ start, end }) => points.slice(start, end).join("").replace(/\s+/g, " ").trim())
    .filter(Boolean);
  return { id, outcome, lang: coding.report.lang, events: coding.events.length, remarks, setAside };
}

/** What is said of a report that could not be taken: its code, and the words without a place on the machine. */
export function faultOf(error: unknown): { readonly code: string; readonly message: string } {
  return error instanceof Fault
    ? { code: error.code, message: error.message }
    : { code: "CH-R00", message: error instanceof Error ? error.message : String(error) };
}

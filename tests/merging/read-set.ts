/** @module The made set, read from its two files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportInput } from "#text";
import type { GoldEvent } from "./measure.js";

function lines<T>(file: string): T[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

export const reports: readonly ReportInput[] = lines("reports.jsonl");
export const gold: readonly GoldEvent[] = lines("gold.jsonl");

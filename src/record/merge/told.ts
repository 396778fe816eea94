/** @module When a mention was told: the day its report was published, else the day of what it tells. */
import { type ClosedDays, type Days, gap, isDated, width } from "./days.js";
import type { Placed } from "./types.js";

/** A publication bounded less closely says nothing about what is news. */
const KNOWN = 31;

/** Reports of one piece of news are this near to each other, in days. */
export const NEAR_DAYS = 10;

export function isTold(published: Days): published is ClosedDays {
  return width(published) <= KNOWN;
}

export function told({ report, when }: Pick<Placed, "report" | "when">): Days | null {
  if (isTold(report.published)) return report.published;
  return isDated(when) ? when : null;
}

/** Days between the tellings of two mentions; Infinity where one is unknown. */
export function toldApart(a: Placed, b: Placed): number {
  const [left, right] = [told(a), told(b)];
  return left === null || right === null ? Number.POSITIVE_INFINITY : gap(left, right);
}

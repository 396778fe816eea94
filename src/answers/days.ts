/** @module Days as answers use them: intervals of ISO days, open where null. */

export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const openDays: Days = { earliest: null, latest: null };

/** "2018" is its first day, "2018-02" too. */
export function startOf(value: string): string {
  return value + "-01-01".slice(0, 10 - value.length);
}

/** "2018" is its last day, "2018-02" the last of the month. */
export function endOf(value: string): string {
  if (value.length === 10) return value;
  if (value.length === 4) return `${value}-12-31`;
  const [year, month] = value.split("-").map(Number) as [number, number];
  return `${value}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** EDTF of level 1 as the record writes it → days. What it leaves open is null. */
export function daysOf(edtf: string | null): Days {
  if (edtf === null) return openDays;
  const [first, last = first] = edtf.split("/") as [string, string?];
  const known = (part: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(part);
  return { earliest: known(first) ? startOf(first) : null, latest: known(last) ? endOf(last) : null };
}

/** Where something stands in an order by time: by the day it was surely over, else by the day it may have begun. */
export function orderKey({ earliest, latest }: Days): string {
  return `${latest ?? earliest ?? "9999"} ${earliest ?? "9999"}`;
}

/** The month that holds both ends, "2018-02"; null where they are further apart, or one is open. */
export function monthOf({ earliest, latest }: Days): string | null {
  const month = earliest?.slice(0, 7) ?? null;
  return month !== null && month === latest?.slice(0, 7) ? month : null;
}

export const overlaps = (a: Days, b: Days): boolean =>
  (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
  (b.earliest === null || a.latest === null || b.earliest <= a.latest);

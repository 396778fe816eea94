/** @module Days as rows write them → intervals of basis "import". */
import type { When } from "#text";
import { dayOf, daysInMonth, toEdtf } from "#time";

export const unknownDays: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

export function daysFrom(earliest: string | null, latest: string | null): When {
  if (earliest === null && latest === null) return unknownDays;
  return { earliest, latest, edtf: toEdtf(earliest, latest), basis: "import" };
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** "2018-02-06", "2018-02" or "2018" → its first and last day; null for anything else, 30 February too. */
export function spanOf(text: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = written.exec(text) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${daysInMonth(y, m)}` };
  const one = dayOf(y, m, Number(day));
  return one === null ? null : { first: one, last: one };
}

/** Month before day, as in the United States: "1/31/2017", also with two figures of the year. */
export function monthFirst(text: string): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: .*)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  return dayOf(full, Number(month), Number(day));
}

/** "20170104" → 2017-01-04. */
export function compact(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

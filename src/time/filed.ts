/**
 * @module The day from which a report's "Tuesday" is counted: the day on which it was written.
 *
 * That is the day of publication, unless the text's own dateline tells another: what is printed again, or taken
 * from a page that gives the day on which it was fetched, is told from the day of its dateline.
 */
import type { Remark, Report, When } from "#text";
import { daysBetween } from "./day.js";

/** A report comes out at most so many days after its dateline, and so many before it (time zones, the eve's print). */
const LATER = 7;
const EARLIER = 2;

export interface Filed {
  readonly day: When;
  readonly remarks: readonly Remark[];
}

/** @param published  The day of publication as settled. */
export function filedOn({ dateline }: Report, published: When): Filed {
  const { earliest, latest } = published;
  const stated = dateline?.stated ?? "";
  if (!/^\d{4}-\d\d-\d\d$/.test(stated) || earliest === null || earliest !== latest)
    return { day: published, remarks: [] };
  const days = daysBetween(stated, earliest);
  if (days >= -EARLIER && days <= LATER) return { day: published, remarks: [] };
  return {
    day: { earliest: stated, latest: stated, edtf: stated, basis: "dateline" },
    remarks: [
      {
        code: "CH-T06",
        message: `The report is of ${published.edtf}, its dateline of ${stated}: the days that it tells are counted from the dateline.`,
      },
    ],
  };
}

/**
 * @module Days that one report lends another.
 *
 * An undated report says "on Tuesday"; another dates the same event. That day then dates
 * whatever else the first report tells of "Tuesday", and about when it was published.
 */
import type { When } from "#text";
import { dayNumber, edtf, isDated, isoDay, onlyWeekday } from "./days.js";
import type { Group } from "./group.js";
import type { Mention } from "./types.js";
import { mergedWhen } from "./when.js";

export interface Anchor {
  /** The mention that is dated, and its report. */
  readonly mention: string;
  readonly report: string;
  /** The day that the report calls by its weekday. */
  readonly day: string;
  /** The report whose date settles it. */
  readonly from: string;
}

/** The anchors that these groups give. */
export function anchorsOf(groups: readonly Group[]): Anchor[] {
  const found: Anchor[] = [];
  for (const group of groups) {
    const dated = group.filter((mention) => isDated(mention.when));
    const source = dated[0];
    if (!source) continue;
    const days = mergedWhen(dated);
    for (const { id, event, report, when } of group) {
      const day = event.when.weekday === undefined || isDated(when) ? null : onlyWeekday(days, event.when.weekday);
      if (day !== null) found.push({ mention: id, report: report.id, day, from: source.report.id });
    }
  }
  return found;
}

/** The one day a report's anchors agree on; null where there is none, or they contradict each other. */
export function agreedAnchor<T extends Pick<Anchor, "day" | "from">>(anchors: readonly T[]): T | null {
  const first = [...anchors].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))[0];
  return first && anchors.every((anchor) => anchor.day === first.day) ? first : null;
}

/** The mention's days once its report has an anchor: a bare weekday that is the anchor's becomes that day. */
export function settledWhen(mention: Pick<Mention, "event">, anchor: string | null): When {
  const { weekday, ends, ...when } = mention.event.when;
  if (weekday === undefined || anchor === null || isDated(when)) return when;
  if (onlyWeekday({ earliest: anchor, latest: anchor }, weekday) === null) return when;
  const days = { earliest: ends ? when.earliest : anchor, latest: anchor };
  return { ...days, edtf: edtf(days), basis: "merge" };
}

/** News that is told by its weekday is a day old at most: the anchor bounds the day of publication. */
export function settledPublished(published: When, anchor: string | null): When {
  if (anchor === null || isDated(published)) return published;
  const days = { earliest: anchor, latest: isoDay(dayNumber(anchor) + 1) };
  return { ...days, edtf: edtf(days), basis: "merge" };
}

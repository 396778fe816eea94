/** @module The days of one event, from the days each witness allows. */
import type { When } from "#text";
import type { CodedWhen } from "#coding";
import { type Days, edtf, isDated, meet, onlyWeekday, sameDays, unknownWhen, width } from "./days.js";
import type { Mention } from "./types.js";

/** The days a bare weekday leaves of an interval: that day, or all up to it where it is the day it ended on. */
export function onWeekday(days: Days, when: CodedWhen): Days | null {
  if (when.weekday === undefined) return null;
  const day = onlyWeekday(days, when.weekday);
  if (day === null) return null;
  return when.ends ? { earliest: days.earliest, latest: day } : { earliest: day, latest: day };
}

function narrow(mentions: readonly Mention[]): Days | null {
  let days: Days | null = { earliest: null, latest: null };
  for (const mention of mentions) {
    days = meet(days, mention.when);
    if (days === null) return null;
  }
  return days;
}

/**
 * The narrowest interval all witnesses allow; where they contradict each other by a day,
 * all the days any of them names. Basis "merge" where no witness alone says as much.
 */
export function mergedWhen(mentions: readonly Mention[]): When {
  const told = mentions.filter((mention) => mention.when.earliest !== null || mention.when.latest !== null);
  if (told.length === 0) return unknownWhen;
  let days = narrow(told);
  if (days === null) {
    const dated = told.filter((mention) => isDated(mention.when));
    days = {
      earliest: dated.map((mention) => mention.when.earliest as string).sort()[0] as string,
      latest: dated.map((mention) => mention.when.latest as string).sort().at(-1) as string,
    };
  }
  for (const mention of mentions) days = (width(days) > 1 && onWeekday(days, mention.event.when)) || days;
  const alone = told.find((mention) => sameDays(mention.when, days));
  return alone ? { ...alone.when } : { ...days, edtf: edtf(days), basis: "merge" };
}

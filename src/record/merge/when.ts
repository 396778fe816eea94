/** @module The days of one event, from the days each witness allows. */

import type { CodedWhen } from "#coding";
import type { Basis, When } from "#text";
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

/** From the best reason to believe a day to the poorest. */
const bases: readonly Basis[] = [
  "decision",
  "import",
  "stated",
  "dateline",
  "weekday",
  "relative",
  "merge",
  "page",
  "url",
  "tenure",
  "publication",
  "unknown",
];

/** Where witnesses contradict each other: the days with the better basis, then those that more of them give, then the earlier. */
function likeliest(told: readonly Mention[]): When {
  const count = (when: When): number => told.filter((mention) => sameDays(mention.when, when)).length;
  const sorted = told
    .map(({ when }) => when)
    .filter(isDated)
    .sort(
      (a, b) =>
        bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
        count(b) - count(a) ||
        ((a.earliest ?? "") < (b.earliest ?? "") ? -1 : 1),
    );
  return sorted[0] ?? unknownWhen;
}

/** The days of a visit of which reports tell the first, the last or one between: all of them. */
function stay(told: readonly Mention[]): When | null {
  if (!told.every(({ event, when }) => event.mode === "visit" && isDated(when))) return null;
  const all = told.flatMap(({ when }) => [when.earliest ?? "", when.latest ?? ""]).sort();
  const days = { earliest: all[0] as string, latest: all.at(-1) as string };
  return { ...days, edtf: edtf(days), basis: "merge" };
}

/** A data set writes the day of publication where it knows no other: its days count where nobody else tells any. */
function believed(told: readonly Mention[]): readonly Mention[] {
  const others = told.filter(({ when, report }) => when.basis !== "import" || report.kind !== "data-set");
  return others.length > 0 ? others : told;
}

/**
 * An official record was written by who was there: its days stand, whatever the press says of them. A visit's are all of
 * its stay; of anything else the press may name the one day among them.
 */
function officialWhen(official: readonly Mention[], told: readonly Mention[]): When {
  const own = mergedWhen(official);
  if (official.some(({ event }) => event.mode === "visit")) return own;
  const inside = told.filter(({ when }) => {
    const common = meet(when, own);
    return common !== null && sameDays(common, when);
  });
  const days = narrow([...official, ...inside]);
  if (days === null || sameDays(days, own)) return own;
  const basis = inside.find(({ when }) => sameDays(when, days))?.when.basis ?? "merge";
  return { ...days, edtf: edtf(days), basis };
}

/**
 * The narrowest interval all witnesses allow; where they contradict each other, the likeliest of them.
 * Basis "merge" where no witness alone says as much.
 */
export function mergedWhen(mentions: readonly Mention[]): When {
  const told = believed(mentions.filter(({ when }) => when.earliest !== null || when.latest !== null));
  if (told.length === 0) return unknownWhen;
  const official = told.filter(({ when, report }) => when.basis === "import" && report.kind === "official-record");
  if (official.length > 0 && official.length < told.length && !told.some(({ when }) => when.basis === "decision"))
    return officialWhen(official, told);
  const common = narrow(told);
  if (common === null) return stay(told) ?? { ...likeliest(told) };
  let days: Days = common;
  for (const mention of mentions) days = (width(days) > 1 && onWeekday(days, mention.event.when)) || days;
  const alone = told.filter(({ when }) => sameDays(when, days)).map(({ when }) => when);
  const best = alone.sort((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis))[0];
  return best ? { ...best } : { ...days, edtf: edtf(days), basis: "merge" };
}

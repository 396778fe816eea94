/**
 * @module Which witnesses speak for themselves.
 *
 * Reports with one agency behind them, or with one text, are one voice: the first of them counts.
 */
import type { Group } from "./group.js";
import { fold } from "./names.js";
import type { ReportFacts } from "./types.js";

/** What two copies of one voice have in common. The outlet counts as its own agency: EFE's page and a paper that credits EFE are one. */
function voices(report: ReportFacts): string[] {
  const agency = report.agency ?? report.outlet;
  return [`text ${report.textHash}`, ...(agency ? [`agency ${fold(agency)}`] : [])];
}

/** For each member of the group, in its order: is it the first of its voice? */
export function independence(group: Group): boolean[] {
  const credited = new Set(group.flatMap(({ report }) => (report.agency ? [`agency ${fold(report.agency)}`] : [])));
  const heard = new Set<string>();
  return group.map(({ report }) => {
    const own = voices(report).filter((voice) => voice.startsWith("text ") || credited.has(voice));
    const first = !own.some((voice) => heard.has(voice));
    for (const voice of own) heard.add(voice);
    return first;
  });
}

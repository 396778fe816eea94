/**
 * @module Which witnesses speak for themselves.
 *
 * Reports with one agency behind them, or with one text, are one voice: the first of them counts.
 */
import type { Group } from "./group.js";
import { fold } from "./names.js";
import { resemblance } from "./sketch.js";
import type { ReportFacts } from "./types.js";

/** From here on two texts are copies of one, a paper's own headline and cuts apart. */
const COPY = 0.8;

/** The agency behind a report. An agency's own page is its own: EFE's page and a paper that credits EFE are one voice. */
function agencyOf(report: ReportFacts, credited: ReadonlySet<string>): string | null {
  if (report.agency) return fold(report.agency);
  return report.outlet && credited.has(fold(report.outlet)) ? fold(report.outlet) : null;
}

/** For each member of the group, in its order: is it the first of its voice? */
export function independence(group: Group): boolean[] {
  const credited = new Set(group.flatMap(({ report }) => (report.agency ? [fold(report.agency)] : [])));
  const heard: ReportFacts[] = [];
  return group.map(({ report }) => {
    const agency = agencyOf(report, credited);
    const copy = heard.some(
      (other) =>
        other.textHash === report.textHash ||
        (agency !== null && agencyOf(other, credited) === agency) ||
        resemblance(other.sketch, report.sketch) >= COPY,
    );
    heard.push(report);
    return !copy;
  });
}

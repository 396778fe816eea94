/** @module Why an event is not what it was: a report, a changed rule, a person's decision. */
import type { DecisionKind } from "#record";
import type { Mention, Ruled, State } from "./states.js";

export type Cause =
  | { readonly sort: "report"; readonly report: string; readonly what: "added" | "changed" | "removed" | "dated" }
  | {
      readonly sort: "decision";
      readonly decision: string;
      readonly what: "made" | "undone";
      readonly kind: DecisionKind;
      readonly by: string;
      readonly reason: string;
    }
  /** The rules by which a report was read, or by which all is laid together (then `report` is null). */
  | { readonly sort: "rule"; readonly report: string | null; readonly from: string; readonly to: string };

export interface Moments {
  readonly before: State;
  readonly after: State;
  /** The program's rules at each. */
  readonly programs: readonly [string, string];
}

function reportCauses(reports: readonly string[], { before, after }: Moments): Cause[] {
  return reports.flatMap((report): Cause[] => {
    const [old, now] = [before.reports.get(report), after.reports.get(report)];
    if (!old) return now ? [{ sort: "report", report, what: "added" }] : [];
    if (!now) return [{ sort: "report", report, what: "removed" }];
    return old.text_sha256 === now.text_sha256 ? [] : [{ sort: "report", report, what: "changed" }];
  });
}

/** What a report is read to say, whatever it is called. */
const readingsOf = (mentions: readonly Mention[], report: string): string =>
  mentions
    .filter((mention) => mention.report === report)
    .map(({ body }) => body)
    .sort()
    .join("\n");

function ruleCauses(
  reports: readonly string[],
  old: readonly Mention[],
  now: readonly Mention[],
  moments: Moments,
): Cause[] {
  return reports.flatMap((report): Cause[] => {
    const [from, to] = [moments.before.reports.get(report), moments.after.reports.get(report)];
    if (!from || !to || from.coder === to.coder || from.text_sha256 !== to.text_sha256) return [];
    return readingsOf(old, report) === readingsOf(now, report)
      ? []
      : [{ sort: "rule", report, from: from.coder, to: to.coder }];
  });
}

function decisionCauses(ids: readonly string[], mentions: readonly Mention[], { before, after }: Moments): Cause[] {
  const keys = new Set(mentions.map(({ key }) => key));
  const concerns = (ruled: Ruled): boolean =>
    ruled.keys.some((key) => keys.has(key)) ||
    ids.includes(ruled.event) ||
    (ruled.other !== null && ids.includes(ruled.other));
  const causes = (here: State, there: State, what: "made" | "undone"): Cause[] =>
    [...here.decisions.values()]
      .filter((ruled) => !there.decisions.has(ruled.id) && concerns(ruled))
      .map(({ id, kind, by, reason }) => ({ sort: "decision", decision: id, what, kind, by, reason }));
  return [...causes(after, before, "made"), ...causes(before, after, "undone")];
}

/** A witness whose day another report settled, or no longer does. */
function datingCauses(reports: readonly string[], { before, after }: Moments): Cause[] {
  return reports.flatMap((report): Cause[] => {
    const [old, now] = [before.reports.get(report), after.reports.get(report)];
    if (!old || !now || old.anchor === now.anchor) return [];
    const lender = now.anchor_from ?? old.anchor_from;
    return lender === null ? [] : [{ sort: "report", report: lender, what: "dated" }];
  });
}

/** Reports read since then that name all parties of the event: they may have changed what it is laid together with. */
function neighbourCauses(parties: readonly string[], moments: Moments): Cause[] {
  const added = [...moments.after.events.values()]
    .filter(({ actors, recipients }) => {
      const codes = [...actors, ...recipients].map(({ state, org }) => state ?? org);
      return parties.every((party) => codes.includes(party));
    })
    .flatMap(({ witnesses }) => witnesses.map(({ report }) => report))
    .filter((report) => !moments.before.reports.has(report));
  return [...new Set(added)].sort().map((report) => ({ sort: "report", report, what: "added" }));
}

/**
 * All causes that explain it; where none does, the rules by which the program lays together.
 *
 * @param ids      The event's id before and after.
 * @param parties  Its codes.
 */
export function causesOf(ids: readonly string[], parties: readonly string[], moments: Moments): Cause[] {
  const here = ({ event }: Mention): boolean => event !== null && ids.includes(event);
  const old = moments.before.mentions.filter(here);
  const now = moments.after.mentions.filter(here);
  const reports = [...new Set([...old, ...now].map(({ report }) => report))].sort();
  const causes = [
    ...decisionCauses(ids, [...old, ...now], moments),
    ...reportCauses(reports, moments),
    ...ruleCauses(reports, old, now, moments),
  ];
  if (causes.length > 0) return causes;
  const near = [...datingCauses(reports, moments), ...neighbourCauses(parties, moments)];
  if (near.length > 0) return near;
  const [from, to] = moments.programs;
  return [{ sort: "rule", report: null, from, to }];
}

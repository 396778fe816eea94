/**
 * @module Anchors a meaning to the report's own date, which may itself be an interval.
 *
 * With one day it is resolved there. With an interval it is resolved at both ends: the result is the stretch
 * between, and holds what the report's date leaves open. With an open end that end stays open.
 */
import type { When } from "#text";
import { type Interval, toEdtf } from "./interval.js";
import type { Meaning } from "./meaning.js";
import { type Resolved, resolveAt, type Tense } from "./resolve.js";

export interface Anchored {
  readonly value: string;
  readonly when: When;
}

function whenOf(resolved: Resolved): When {
  const partial = resolved.earliest === null && resolved.latest === null;
  const edtf = partial
    ? /^XXXX-\d\d(-\d\d)?$/.test(resolved.value)
      ? resolved.value
      : "XXXX"
    : toEdtf(resolved.earliest, resolved.latest);
  return { earliest: resolved.earliest, latest: resolved.latest, edtf, basis: partial ? "unknown" : resolved.basis };
}

/** @param report  What is known of the report's own day. */
export function anchored(meaning: Meaning, report: When, tense: Tense): Anchored {
  const { earliest, latest } = report;
  if (earliest !== null && earliest === latest) {
    const resolved = resolveAt(meaning, { day: earliest, tense });
    return { value: resolved.value, when: whenOf(resolved) };
  }
  const bare = resolveAt(meaning, { day: null, tense });
  if (bare.basis === "stated" || (earliest === null && latest === null))
    return { value: bare.value, when: whenOf(bare) };
  const low = earliest === null ? null : resolveAt(meaning, { day: earliest, tense });
  const high = latest === null ? null : resolveAt(meaning, { day: latest, tense });
  if (low && high && low.value === high.value) return { value: low.value, when: { ...whenOf(low), basis: low.basis } };
  const days: Interval = { earliest: low?.earliest ?? null, latest: high?.latest ?? null };
  if (days.earliest === null && days.latest === null) return { value: bare.value, when: whenOf(bare) };
  return { value: bare.value, when: { ...days, edtf: toEdtf(days.earliest, days.latest), basis: report.basis } };
}

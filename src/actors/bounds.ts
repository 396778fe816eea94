/** @module The days to which an undated report is bound by the offices that it says are held. */
import type { Knowledge, Tenure } from "#data";
import type { Actors } from "#text";
import { nameParts } from "./people.js";

export interface TenureBound {
  readonly person: string;
  readonly office: string;
  readonly state: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * For each person whom the report names as in office: the known tenure of that person in that office.
 * Left out: unknown ones, and those who held the office more than once (the report may be of either time).
 */
export function tenureBounds(actors: Actors, knowledge: Knowledge): TenureBound[] {
  const bounds: TenureBound[] = [];
  for (const { person, office, state, standing } of actors.tenures) {
    if (!state || standing !== "holds") continue;
    const parts = nameParts(person);
    const held = knowledge.tenures.filter(
      (tenure) => tenure.state === state && tenure.office === office && isCalled(tenure, parts),
    );
    const first = held[0];
    if (!first || held.length > 1 || (!first.from && !first.to)) continue;
    bounds.push({ person, office, state, from: first.from, to: first.uncertain ? null : first.to });
  }
  return bounds;
}

/** The surname agrees, and with a full name some other part as well, or its first letter. */
function isCalled(tenure: Tenure, parts: readonly string[]): boolean {
  const own = [tenure.person, ...tenure.aliases].flatMap(nameParts);
  const last = parts.at(-1);
  if (!last) return false;
  if (parts.length === 1) return own.slice(1).includes(last);
  return (
    parts.filter((part) => own.includes(part)).length >= 2 || (own.includes(last) && own[0]?.[0] === parts[0]?.[0])
  );
}

/** @module Small bodies: those that act for their members. Larger ones act for nobody in particular. */
import type { Knowledge, Membership } from "#data";

const smallBody = 40;

interface Index {
  readonly byMember: ReadonlyMap<string, ReadonlyMap<string, readonly Membership[]>>;
}

const indexes = new WeakMap<Knowledge, Index>();

function indexOf({ memberships }: Knowledge): Index {
  const members = new Map<string, Set<string>>();
  for (const { org, member } of memberships) members.set(org, (members.get(org) ?? new Set()).add(member));
  const byMember = new Map<string, Map<string, Membership[]>>();
  for (const one of memberships) {
    if ((members.get(one.org)?.size ?? 0) > smallBody) continue;
    const bodies = byMember.get(one.member) ?? new Map<string, Membership[]>();
    bodies.set(one.org, [...(bodies.get(one.org) ?? []), one]);
    byMember.set(one.member, bodies);
  }
  return { byMember };
}

/** Bodies of at most forty members to which a state belongs, with its terms. */
export function bodiesOf(knowledge: Knowledge, state: string): ReadonlyMap<string, readonly Membership[]> {
  let index = indexes.get(knowledge);
  if (!index) {
    index = indexOf(knowledge);
    indexes.set(knowledge, index);
  }
  return index.byMember.get(state) ?? new Map();
}

/** @module Whether the persons that two mentions name for the same parties are the same. */
import type { CodedActor } from "#coding";
import { partyKey } from "../identity.js";
import { isDated, meet } from "./days.js";
import { likelyPerson } from "./names.js";
import type { Mention } from "./types.js";

export interface Persons {
  /** Parties for which both name a person, and it is the same. */
  readonly shared: number;
  /** Parties for which both give an office that one person holds, and it is the same. */
  readonly ranks: number;
  /** Parties for which both name persons, none the same. */
  readonly clash: boolean;
}

/** Offices that a state or body has one of: who holds them on one day is one person, however the name is written. */
const single: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
  "trade-minister",
  "secretary-general",
  "speaker-of-parliament",
]);

type Side = ReadonlyMap<string, readonly CodedActor[]>;

/** Asked of each pair of mentions, so kept. */
const sides = new WeakMap<Mention["event"], Side>();

/** The parties with those who act for them, where a person or an office is told. */
function sideOf({ event }: Mention): Side {
  const known = sides.get(event);
  if (known) return known;
  const named = new Map<string, CodedActor[]>();
  for (const actor of [...event.actors, ...event.recipients]) {
    if (actor.person === null && actor.office === null) continue;
    const key = partyKey(actor);
    named.set(key, [...(named.get(key) ?? []), actor]);
  }
  sides.set(event, named);
  return named;
}

function sameOffice(left: readonly CodedActor[], right: readonly CodedActor[]): boolean {
  return left.some(
    ({ office }) => office !== null && single.has(office) && right.some((other) => other.office === office),
  );
}

export function comparePersons(a: Mention, b: Mention): Persons {
  const right = sideOf(b);
  const together = isDated(a.when) && isDated(b.when) && meet(a.when, b.when) !== null;
  let shared = 0;
  let ranks = 0;
  let clash = false;
  for (const [party, here] of sideOf(a)) {
    const there = right.get(party);
    if (there === undefined) continue;
    const office = sameOffice(here, there);
    if (office) ranks++;
    const names = here.flatMap(({ person }) => person ?? []);
    const others = there.flatMap(({ person }) => person ?? []);
    if (names.length === 0 || others.length === 0) continue;
    if (names.some((name) => others.some((other) => likelyPerson(name, other))) || (office && together)) shared++;
    else clash = true;
  }
  return { shared, ranks, clash };
}

/** Whether the two name other persons as holders of an office that a party has one of. */
export function otherHolders(a: Mention, b: Mention): boolean {
  const right = sideOf(b);
  return [...sideOf(a)].some(([party, here]) =>
    here.some(
      ({ office, person }) =>
        person !== null &&
        office !== null &&
        single.has(office) &&
        (right.get(party) ?? []).some(
          (other) => other.office === office && other.person !== null && !likelyPerson(person, other.person),
        ),
    ),
  );
}

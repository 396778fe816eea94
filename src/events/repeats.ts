/** @module One mention, once (codebook, rule 4): an event told in headline, lead and body becomes one, with its best quotation. */
import { type NamedParty, tookPlace } from "#text";
import { type Interval, intersect } from "#time";
import type { Firing } from "./match.js";
import { sideOf } from "./parties.js";

/** How much a telling says: named persons, a day, a place, both roles. */
function weight(event: Firing): number {
  const parties = [...event.actors, ...event.recipients];
  return (
    parties.filter((party) => party.person !== null).length * 2 +
    (event.when.basis !== "unknown" && event.when.basis !== "publication" ? 4 : 0) +
    (event.where ? 2 : 0) +
    (event.background ? 0 : 1)
  );
}

const key = (parties: readonly NamedParty[]): string => [...new Set(parties.map(sideOf))].sort().join("+");

function personsFit(a: readonly NamedParty[], b: readonly NamedParty[]): boolean {
  const bySide = new Map<string, string>();
  for (const party of a) if (party.person) bySide.set(sideOf(party), party.person);
  return b.every((party) => {
    const other = party.person ? bySide.get(sideOf(party)) : undefined;
    return other === undefined || other === party.person || a.some((one) => one.person === party.person);
  });
}

const overlapsDays = (a: Interval, b: Interval): boolean => intersect(a, b) !== null;

/** Whether two of one block (`blockOf`) are one event. */
function same(a: Firing, b: Firing): boolean {
  if (a.factuality !== b.factuality && !(certain(a) && certain(b))) return false;
  if (!personsFit([...a.actors, ...a.recipients], [...b.actors, ...b.recipients])) return false;
  const exact = (event: Firing): boolean => event.when.basis !== "publication" && event.when.basis !== "unknown";
  if (exact(a) && exact(b) && !overlapsDays(a.when, b.when)) return false;
  return a.background === b.background || !(exact(a) && exact(b)) || overlapsDays(a.when, b.when);
}

const certain = (event: Firing): boolean => tookPlace(event.factuality);

const bounds = (event: Firing): number =>
  (event.when.basis === "unknown" ? 0 : 1) + (event.when.earliest ? 2 : 0) + (event.when.latest ? 2 : 0);

/** The better telling, completed by what only the other says. */
function join(a: Firing, b: Firing): Firing {
  const [best, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const inexact = best.when.basis === "unknown" || best.when.basis === "publication";
  const bare = (party: NamedParty): boolean => party.person === null;
  const fill = (mine: readonly NamedParty[], theirs: readonly NamedParty[]): NamedParty[] => {
    const filled = mine.map((party) =>
      bare(party) ? (theirs.find((one) => sideOf(one) === sideOf(party) && !bare(one)) ?? party) : party,
    );
    for (const one of theirs)
      if (one.person !== null && !filled.some((party) => party.person === one.person && sideOf(party) === sideOf(one)))
        filled.push(one);
    return filled;
  };
  return {
    ...best,
    mode: best.mode ?? other.mode,
    contexts: [...new Set([...best.contexts, ...other.contexts])],
    actors: fill(best.actors, other.actors),
    recipients: fill(best.recipients, other.recipients),
    factuality: best.factuality === other.factuality ? best.factuality : "happened",
    background: best.background && other.background,
    when: inexact && bounds(other) >= bounds(best) ? other.when : best.when,
    where: best.where ?? other.where,
  };
}

/** What two tellings of one event share whatever else they say. */
const blockOf = (event: Firing): string =>
  `${event.type} ${event.symmetric} ${event.mode === "visit"} ${key(event.actors)} → ${key(event.recipients)}`;

/** Folds repeats; order of the text is kept. */
export function foldRepeats(events: readonly Firing[]): Firing[] {
  const blocks = new Map<string, Firing[]>();
  for (const event of events) {
    const block = blockOf(event);
    const kept = blocks.get(block) ?? [];
    const at = kept.findIndex((other) => same(other, event));
    if (at < 0) kept.push(event);
    else kept[at] = join(kept[at] as Firing, event);
    blocks.set(block, kept);
  }
  return [...blocks.values()].flat().sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start);
}

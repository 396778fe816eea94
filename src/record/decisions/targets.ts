/**
 * @module What a decision points at: made from a reading, and found again among the readings of its report.
 *
 * The same key first. Else the reading whose words overlap most and that reads alike, unless another decision names
 * it by its key. Else nothing: the decision waits.
 */
import type { CodedEvent } from "#coding";
import { partyKeys } from "../identity.js";
import type { Target } from "./types.js";

/** A reading as the coder made it. */
export interface Reading {
  readonly key: string;
  readonly ordinal: number;
  readonly event: CodedEvent;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

const partiesOf = (event: CodedEvent): string[] => partyKeys([...event.actors, ...event.recipients]);

export function targetOf(reading: Reading, report: string, textHash: string, side: 0 | 1): Target {
  const { event, key } = reading;
  return {
    side,
    report,
    textHash,
    key,
    start: event.start,
    end: event.end,
    trigger: { start: event.trigger.start, end: event.trigger.end },
    quote: event.quote,
    type: event.type,
    mode: event.mode,
    factuality: event.factuality,
    parties: partiesOf(event),
  };
}

/** The share of their words that two spans have in common: 0 … 1. */
function overlap(a: Words, b: Words): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The same parties, or the same type and one party in common. */
function readsAlike(target: Target, event: CodedEvent): boolean {
  const parties = partiesOf(event);
  const shared = parties.filter((party) => target.parties.includes(party)).length;
  return event.type === target.type
    ? shared > 0
    : shared === parties.length && shared === target.parties.length && overlap(event.trigger, target.trigger) > 0;
}

/** How well a reading is the one meant; 0 where it is not. */
function likeness(target: Target, { key, event }: Reading, named: ReadonlySet<string>): number {
  const words = overlap(event, target);
  const same = key === target.key;
  if (same) return words > 0 ? 6 : 1;
  if (named.has(key) || words === 0 || !readsAlike(target, event)) return 0;
  const details = (event.type === target.type ? 1 : 0) + (event.mode === target.mode ? 0.5 : 0);
  return 1 + words + overlap(event.trigger, target.trigger) + details;
}

/**
 * The reading that each target means now, or null.
 *
 * @param targets   Of one report.
 * @param readings  All of that report, in their order.
 */
export function findReadings(
  targets: readonly Target[],
  readings: readonly Reading[],
  textHash: string,
): (Reading | null)[] {
  const named = new Set(targets.map(({ key }) => key));
  return targets.map((target) => {
    // Another text under the same id: its words stand elsewhere, if anywhere.
    if (target.textHash !== textHash) return null;
    let best: Reading | null = null;
    let most = 0;
    for (const reading of readings) {
      const like = likeness(target, reading, named);
      if (like > most) [best, most] = [reading, like];
    }
    return best;
  });
}

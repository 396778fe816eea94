/** @module What has been named so far in a report, for what points back: pronouns, counterparts, "both countries". */
import type { Party } from "#text";

export interface Focus {
  readonly sentence: number;
  /** Index of the head word in its sentence. */
  readonly head: number;
  readonly parties: readonly Party[];
  /** Subject of its clause, or joined to one. */
  readonly subject: boolean;
  readonly sort: "person" | "state" | "body";
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  /** A place or modifier only: counts less. */
  readonly weak: boolean;
}

const decay = 0.8;
const reach = 3;

export class History {
  readonly #focuses: Focus[] = [];

  add(focus: Focus): void {
    if (focus.parties.length > 0) this.#focuses.push(focus);
  }

  /** Mentions of one sentence and those before it, nearest sentence first. */
  #bySentence(sentence: number, back: number): Focus[][] {
    const groups: Focus[][] = [];
    for (let i = 0; i <= back; i++) groups.push(this.#focuses.filter((focus) => focus.sentence === sentence - i));
    return groups;
  }

  /**
   * The antecedent of a pronoun in the singular: the last fitting subject; where a sentence has no subject that fits
   * but one fitting mention only, that one; a sentence with two and no subject is unclear, and ends the search.
   */
  antecedent(sentence: number, fits: (focus: Focus) => boolean, back = reach): Focus | null {
    for (const focuses of this.#bySentence(sentence, back)) {
      const fitting = focuses.filter((focus) => !focus.weak && fits(focus));
      const subject = fitting.findLast((focus) => focus.subject);
      if (subject) return subject;
      const persons = new Set(fitting.map((focus) => keyOf(focus.parties[0] as Party)));
      if (persons.size === 1) return fitting.at(-1) as Focus;
      if (persons.size > 1) return null;
    }
    return null;
  }

  /** The parties of the last subject in the plural, joined ones taken together. */
  plural(sentence: number): readonly Party[] {
    for (const focuses of this.#bySentence(sentence, 2)) {
      const subjects = distinct(focuses.filter((focus) => focus.subject && !focus.weak).flatMap(({ parties }) => parties));
      const grouped = focuses.findLast((focus) => focus.parties.length > 1);
      if (subjects.length > 1) return subjects;
      if (grouped) return grouped.parties;
      const single = focuses.findLast((focus) => focus.subject && focus.plural);
      if (single) return single.parties;
      const persons = distinct(focuses.filter(({ sort }) => sort === "person").flatMap(({ parties }) => parties));
      if (persons.length === 2) return persons;
      const all = distinct(focuses.filter(({ weak }) => !weak).flatMap(({ parties }) => parties));
      if (all.length === 2) return all;
      if (all.length > 0 && focuses.some(({ subject }) => subject)) return [];
    }
    return [];
  }

  /** The `count` states most in view: those of this sentence first, then by how often and how lately named. */
  states(sentence: number, count: number): readonly string[] {
    const chosen: string[] = [];
    const here = this.#focuses.filter((focus) => focus.sentence === sentence);
    const near = distinctStates(here);
    if (near.length >= count) return near.slice(-count);
    chosen.push(...near);
    const scores = new Map<string, number>();
    for (const focus of this.#focuses) {
      if (focus.sentence === sentence) continue;
      for (const { state } of focus.parties) {
        if (state) scores.set(state, (scores.get(state) ?? 0) + decay ** (sentence - focus.sentence) * (focus.weak ? 0.7 : 1));
      }
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([state]) => state);
    for (const state of ranked) if (chosen.length < count && !chosen.includes(state)) chosen.push(state);
    return chosen.length === count ? chosen : [];
  }

  /** The states of the nearest sentence that names two or more. */
  rowOfStates(sentence: number): readonly string[] {
    for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
      const found = distinctStates(this.#focuses.filter((focus) => focus.sentence === at));
      if (found.length >= 2) return found.length <= 6 ? found : [];
    }
    return [];
  }

  /** The last `count` persons named, this sentence before earlier ones; of different states where that can be. */
  persons(sentence: number, count: number): readonly Party[] {
    const found: Party[] = [];
    for (const focuses of this.#bySentence(sentence, 4)) {
      for (const focus of [...focuses].reverse()) {
        if (focus.sort !== "person") continue;
        for (const party of [...focus.parties].reverse()) {
          if (found.length < count && !found.some((other) => keyOf(other) === keyOf(party))) found.unshift(party);
        }
      }
      if (found.length === count) return found;
    }
    return [];
  }

  /** The state last named of those given. */
  lastOf(states: readonly string[]): string | null {
    const focus = this.#focuses.findLast(({ parties }) => parties.some(({ state }) => state !== null && states.includes(state)));
    return focus?.parties.find(({ state }) => state !== null && states.includes(state))?.state ?? null;
  }

  /** The last mention that fits, however far. */
  last(fits: (focus: Focus) => boolean): Focus | null {
    return this.#focuses.findLast(fits) ?? null;
  }
}

export function keyOf(party: Party): string {
  return party.person ?? `${party.state}|${party.org}|${party.office}|${party.sector}`;
}

export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = keyOf(party);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

function distinctStates(focuses: readonly Focus[]): string[] {
  const states = new Set<string>();
  for (const { parties } of focuses) {
    for (const { state } of parties) {
      if (!state) continue;
      states.delete(state);
      states.add(state);
    }
  }
  return [...states];
}

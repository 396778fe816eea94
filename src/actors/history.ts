/** @module What has been named so far in a report, for what points back: pronouns, counterparts, "both countries". */
import type { Party } from "#text";

export interface Focus {
  readonly sentence: number;
  /** Index of the head word in its sentence. */
  readonly head: number;
  readonly parties: readonly Party[];
  /** Subject of its clause, or joined to one. */
  readonly subject: boolean;
  /** Subject of the sentence's main clause. */
  readonly main: boolean;
  readonly sort: "person" | "state" | "body";
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  /** A place or modifier only: counts less. */
  readonly weak: boolean;
  readonly quoted: boolean;
  /** Joined to the mention before it: "and Peru". */
  readonly joined: boolean;
  /** Only whose something is: "Maduro's cruelty". */
  readonly possessor: boolean;
  /** Folded words that head the phrase: "the official" finds "a senior official" by them. */
  readonly words: readonly string[];
}

const decay = 0.8;
const reach = 3;

export class History {
  readonly #focuses: Focus[] = [];
  readonly #inSentence = new Map<number, Focus[]>();

  add(focus: Focus): void {
    if (focus.parties.length === 0) return;
    this.#focuses.push(focus);
    const here = this.#inSentence.get(focus.sentence);
    if (here) here.push(focus);
    else this.#inSentence.set(focus.sentence, [focus]);
  }

  /** Mentions of one sentence and those before it, nearest sentence first. */
  #bySentence(sentence: number, back: number): Focus[][] {
    const groups: Focus[][] = [];
    for (let i = 0; i <= back; i++) groups.push(this.#inSentence.get(sentence - i) ?? []);
    return groups;
  }

  /**
   * The antecedent of a pronoun in the singular: the last fitting subject; where a sentence has no subject that fits
   * (or, of `things`, possessor)
   * but one fitting mention only, that one; a sentence with two and no subject is unclear, and ends the search.
   */
  antecedent(sentence: number, quoted: boolean, fits: (focus: Focus) => boolean, things = false): Focus | null {
    for (const focuses of this.#bySentence(sentence, reach)) {
      const fitting = focuses.filter((focus) => !focus.weak && (quoted || !focus.quoted) && fits(focus));
      const subject = fitting.findLast((focus) => focus.subject || (things && focus.possessor));
      if (subject) return subject;
      const free = fitting.filter(({ possessor, sort }) => !possessor || sort !== "person");
      const others = free.length > 0 ? free : fitting;
      const persons = new Set(others.map((focus) => keyOf(focus.parties[0] as Party)));
      if (persons.size === 1) return others.at(-1) as Focus;
      if (persons.size > 1) return null;
    }
    return null;
  }

  /** Whether a sentence has named a person of this gender, or one whose gender is not told. */
  namesPerson(sentence: number, gender: "m" | "f"): boolean {
    return (this.#inSentence.get(sentence) ?? []).some(
      (focus) => focus.sort === "person" && (focus.gender === null || focus.gender === gender),
    );
  }

  /** The parties of the last subject in the plural, joined ones taken together. */
  plural(sentence: number, quoted: boolean): readonly Party[] {
    for (const all of this.#bySentence(sentence, 2)) {
      const focuses = all.filter((focus) => quoted || !focus.quoted);
      // "They", "the two leaders": a subject that is itself several goes before subjects of different clauses.
      const group = focuses.findLast((focus) => focus.subject && !focus.weak && focus.parties.length > 1);
      if (group) return group.parties;
      const subjects = distinct(
        focuses.filter((focus) => focus.subject && !focus.weak).flatMap(({ parties }) => parties),
      );
      const grouped = focuses.findLast((focus) => focus.parties.length > 1);
      if (subjects.length > 1) return subjects;
      if (grouped) return grouped.parties;
      const row = lastRow(focuses);
      if (row.length > 1) return row;
      const single = focuses.findLast((focus) => focus.subject && focus.plural);
      if (single) return single.parties;
      const persons = distinct(focuses.filter(({ sort }) => sort === "person").flatMap(({ parties }) => parties));
      if (persons.length === 2) return persons;
      const strong = distinct(focuses.filter(({ weak }) => !weak).flatMap(({ parties }) => parties));
      if (strong.length === 2) return strong;
      if (strong.length > 0 && focuses.some(({ subject }) => subject)) return [];
    }
    return [];
  }

  /** The `count` states most in view: those of this sentence first, then by how often and how lately named. */
  states(sentence: number, count: number): readonly string[] {
    const chosen: string[] = [];
    const here = this.#inSentence.get(sentence) ?? [];
    const near = distinctStates(here);
    if (near.length >= count) return near.slice(-count);
    chosen.push(...near);
    const scores = new Map<string, number>();
    for (const focus of this.#focuses) {
      if (focus.sentence === sentence) continue;
      for (const { state } of focus.parties) {
        if (state)
          scores.set(state, (scores.get(state) ?? 0) + decay ** (sentence - focus.sentence) * (focus.weak ? 0.7 : 1));
      }
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([state]) => state);
    for (const state of ranked) if (chosen.length < count && !chosen.includes(state)) chosen.push(state);
    return chosen.length === count ? chosen : [];
  }

  /** The states named in one sentence so far. */
  statesOf(sentence: number): readonly string[] {
    return distinctStates(this.#inSentence.get(sentence) ?? []);
  }

  /**
   * The one state in view: the only one of this sentence so far, else of the nearest one before; of several in a
   * sentence before, its subject's. Null where two are.
   */
  stateInView(sentence: number, quoted: boolean): string | null {
    const [here = [], ...before] = this.#bySentence(sentence, 2).map((focuses) =>
      focuses.filter((focus) => quoted || !focus.quoted),
    );
    const near = distinctStates(here);
    if (near.length > 0) return near.length === 1 ? (near[0] as string) : null;
    for (const focuses of before) {
      const all = distinctStates(focuses);
      if (all.length === 0) continue;
      const acting = all.length === 1 ? all : distinctStates(focuses.filter(({ subject, weak }) => subject && !weak));
      return acting.length === 1 ? (acting[0] as string) : null;
    }
    return null;
  }

  /** The one body that fits in this sentence so far, else in the nearest one before; null where two are. */
  bodyInView(sentence: number, quoted: boolean, fits: (org: string) => boolean): Party | null {
    for (const focuses of this.#bySentence(sentence, reach)) {
      const bodies = focuses
        .filter((focus) => quoted || !focus.quoted)
        .flatMap(({ parties }) => parties)
        .filter(({ org, person, office }) => org !== null && person === null && office === null && fits(org));
      const one = new Set(bodies.map(({ org }) => org));
      if (one.size > 0) return one.size === 1 ? (bodies.at(-1) as Party) : null;
    }
    return null;
  }

  /** The states of the nearest sentence that names two or more. */
  rowOfStates(sentence: number): readonly string[] {
    for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
      const found = distinctStates(this.#inSentence.get(at) ?? []);
      if (found.length >= 2) return found.length <= 6 ? found : [];
    }
    return [];
  }

  /**
   * The persons in a group of `count`: those of the nearest sentence that names so many who fit, else the last ones
   * one by one. Who fits bears a title like the group's word ("ministre" for "ministres"), if anybody does.
   */
  persons(sentence: number, count: number, word: string): readonly Party[] {
    const persons = this.#focuses.filter(
      ({ sort, parties }) =>
        sort === "person" && parties.some(({ person, office }) => person !== null || office !== null),
    );
    const alike = persons.filter(({ words }) => words.some((own) => isNumberOf(own, word)));
    const titled = distinct(alike.flatMap(({ parties }) => parties)).length >= count;
    const fitting = titled ? alike : persons;
    const back = titled ? sentence : 4;
    const found: Party[] = [];
    for (let at = sentence; at >= Math.max(0, sentence - back); at--) {
      const here = distinct(fitting.filter((focus) => focus.sentence === at).flatMap(({ parties }) => parties));
      if (here.length === count) return here;
    }
    for (const focus of [...fitting].reverse()) {
      if (focus.sentence < sentence - back) break;
      for (const party of [...focus.parties].reverse()) {
        if (found.length < count && !found.some((other) => keyOf(other) === keyOf(party))) found.unshift(party);
      }
    }
    return found.length === count ? found : [];
  }

  /** All persons (with a title like `word`, where given) of the nearest sentence that names two or more, up to four: "the leaders". */
  rowOfPersons(sentence: number, word: string | null): readonly Party[] {
    for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
      const persons = (this.#inSentence.get(at) ?? []).filter(({ sort }) => sort === "person");
      const alike = word === null ? persons : persons.filter(({ words }) => words.some((own) => isNumberOf(own, word)));
      const named = (focuses: readonly Focus[]): Party[] =>
        distinct(
          focuses.flatMap(({ parties }) => parties).filter(({ person, office }) => person !== null || office !== null),
        );
      const found = named(alike);
      if (found.length >= 2) return found.length <= 4 ? found : [];
    }
    return [];
  }

  /** The state last named of those given. */
  lastOf(states: readonly string[]): string | null {
    const focus = this.#focuses.findLast(({ parties }) =>
      parties.some(({ state }) => state !== null && states.includes(state)),
    );
    return focus?.parties.find(({ state }) => state !== null && states.includes(state))?.state ?? null;
  }

  /** The last mention that fits, however far. */
  last(fits: (focus: Focus) => boolean): Focus | null {
    return this.#focuses.findLast(fits) ?? null;
  }
}

/** The parties of the last mentions joined by "and". */
function lastRow(focuses: readonly Focus[]): Party[] {
  const end = focuses.findLastIndex(({ joined }) => joined);
  if (end < 1) return [];
  let start = end;
  while (start > 0 && focuses[start]?.joined) start--;
  return distinct(focuses.slice(start, end + 1).flatMap(({ parties }) => parties));
}

/** Whether two words are one in two numbers, as far as their beginnings tell. */
function isNumberOf(singular: string, plural: string): boolean {
  return (
    singular.length > 3 && Math.abs(plural.length - singular.length) <= 2 && plural.startsWith(singular.slice(0, -1))
  );
}

export function keyOf(party: Party): string {
  return party.person ?? `${party.state}|${party.org}|${party.office}|${party.sector}`;
}

export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = keyOf(party);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
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

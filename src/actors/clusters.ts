/**
 * @module The persons of one report: all the names of each joined, the fullest kept.
 *
 * A surname joins the person introduced with it, before or after (a headline comes first); a misspelt surname joins
 * the person whose surname is nearest, and says so.
 */
import type { Party } from "#text";
import type { NameSpan } from "./draft.js";
import type { PersonRecord } from "./people.js";

export interface Cluster {
  /** Fullest name in the report. */
  name: string;
  readonly parts: Set<string>;
  readonly surnames: Set<string>;
  record: PersonRecord | null;
  party: Party | null;
  gender: "m" | "f" | null;
  /** Folded words of the titles borne in the report: "the minister" finds its person by them. */
  readonly titleWords: Set<string>;
  acting: boolean;
  /** Held the office before, not now. */
  former: boolean;
}

export interface Joined {
  readonly cluster: Cluster;
  readonly misspelt: boolean;
}

export class Clusters {
  readonly all: Cluster[] = [];
  readonly #particles: ReadonlySet<string>;

  constructor(particles: ReadonlySet<string>) {
    this.#particles = particles;
  }

  /** Makes or finds the person of a name with several parts, or of a titled one. */
  introduce(name: NameSpan, record: PersonRecord | null): Cluster {
    const found = this.#sameRecord(record) ?? this.#sameName(name);
    if (found) {
      if (
        name.parts.length > found.parts.size ||
        (name.parts.length === found.parts.size && name.text.length > found.name.length)
      )
        found.name = name.text;
      for (const part of name.parts) found.parts.add(part);
      for (const part of this.#surnamesOf(name)) found.surnames.add(part);
      found.record ??= record;
      found.gender ??= name.gender;
      return found;
    }
    const cluster: Cluster = {
      name: name.text,
      parts: new Set(name.parts),
      surnames: new Set(this.#surnamesOf(name)),
      record,
      party: null,
      gender: name.gender,
      titleWords: new Set(),
      acting: false,
      former: false,
    };
    this.all.push(cluster);
    return cluster;
  }

  /** The person meant by a name already introduced; null where none is. */
  find(name: NameSpan): Joined | null {
    const exact = this.#sameName(name);
    if (exact) return { cluster: exact, misspelt: false };
    const surname = name.parts.at(-1) as string;
    const allowed = surname.length >= 8 ? 2 : surname.length >= 5 ? 1 : 0;
    if (allowed === 0) return null;
    let nearest: Cluster | null = null;
    let least = allowed + 1;
    for (const cluster of this.all) {
      if (name.parts.length > 1 && !name.parts.slice(0, -1).some((part) => cluster.parts.has(part))) continue;
      for (const own of cluster.surnames) {
        if (own[0] !== surname[0] || own.length < 5 || surname === `${own}s`) continue;
        const distance = editDistance(own, surname, allowed);
        if (distance < least) {
          least = distance;
          nearest = cluster;
        }
      }
    }
    return nearest && { cluster: nearest, misspelt: true };
  }

  /** All but the first part of a name may stand alone, particles apart; a single part is a surname. */
  #surnamesOf(name: NameSpan): readonly string[] {
    return name.parts.length > 1 ? name.parts.slice(1).filter((part) => !this.#particles.has(part)) : name.parts;
  }

  #sameRecord(record: PersonRecord | null): Cluster | undefined {
    return record ? this.all.find((cluster) => cluster.record === record) : undefined;
  }

  /** A full name that agrees; a surname: of several who bear it, one with an office, else the first named; a first name that one alone bears. */
  #sameName(name: NameSpan): Cluster | undefined {
    const last = name.parts.at(-1) as string;
    if (name.parts.length > 1) {
      return this.all.findLast((cluster) => {
        if (name.parts.every((part) => cluster.parts.has(part))) return true;
        return [...cluster.parts].every((part) => name.parts.includes(part)) && cluster.surnames.has(last);
      });
    }
    const called = this.all.filter((cluster) => cluster.surnames.has(last));
    if (called.length > 0)
      return called.find(({ party, titleWords }) => party?.office || titleWords.size > 0) ?? called[0];
    const byGiven = this.all.filter((cluster) => cluster.parts.has(last));
    return byGiven.length === 1 && byGiven[0]?.party?.office ? byGiven[0] : undefined;
  }
}

/** Damerau-Levenshtein distance (neighbours swapped count one), up to a limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

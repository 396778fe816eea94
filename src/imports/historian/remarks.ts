/**
 * @module Whom a remark names as met: "Met with President Kuczynski and Foreign Minister Aljovin."
 *
 * Only those with a title are taken: without one, nobody says for which state a person acts. The words are those of
 * `knowledge/imports/historian.yaml`.
 */
import type { HistorianFile } from "#data";
import type { Atlas } from "../atlas.js";

export interface Met {
  readonly state: string;
  readonly office: string;
  /** Null where only the title stands. */
  readonly person: string | null;
  /** UTF-16 places in the remark, of the words that name the one. */
  readonly start: number;
  readonly end: number;
}

/** What one sentence of a remark tells. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
  /** Of the words that say that they met. */
  readonly trigger: { readonly start: number; readonly end: number };
  readonly met: readonly Met[];
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Longest first, so that the fuller title is taken. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

export class RemarkReader {
  readonly #atlas: Atlas;
  readonly #met: RegExp;
  readonly #ends: RegExp;
  readonly #and: RegExp;
  readonly #one: RegExp;
  readonly #offices: ReadonlyMap<string, string>;

  constructor(words: HistorianFile, atlas: Atlas) {
    this.#atlas = atlas;
    const word = (list: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${anyOf(list)})(?![\\p{L}\\p{N}])`;
    this.#met = new RegExp(word(words.met), "iu");
    // A day ("May 26") ends the list as well.
    this.#ends = new RegExp(`;|\\(|\\s${word(words.ends)}|\\s\\p{Lu}\\p{Ll}+\\s\\d`, "u");
    const joints = words.and.map((one) => (/^\p{L}/u.test(one) ? `\\s${escaped(one)}\\s` : escaped(one)));
    this.#and = new RegExp(joints.join("|"), "gu");
    this.#offices = new Map(Object.entries(words.titles).flatMap(([office, list]) => list.map((one) => [one, office])));
    const particle = `(?:${anyOf(words.particles)})`;
    // "R.", "Jr." are whole; a full stop after anything longer is the sentence's.
    const token = `(?:${particle}[-’'])?\\p{Lu}(?:\\p{Ll}?\\.|[\\p{L}’'-]*)`;
    const name = `${token}(?:\\s(?:${token}|${particle}(?=\\s)))*`;
    this.#one = new RegExp(
      `^(?:(?:${anyOf(words.the)})\\s)?(?:(?<adjective>\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*)?)\\s)??` +
        `(?<title>${anyOf([...this.#offices.keys()])})(?=\\s|$)(?:\\s(?:(?:${anyOf(words.courtesy)})\\s)?(?<person>${name}))?` +
        `(?:\\s(?:${anyOf(words.of)})\\s(?:(?:${anyOf(words.the)})\\s)?(?<home>\\p{Lu}[\\p{L} ]*))?`,
      "u",
    );
  }

  /** @param host  The state of those whose state the remark does not tell. */
  meetings(remark: string, host: string): Meeting[] {
    return sentencesOf(remark).flatMap(({ start, end }) => {
      const sentence = remark.slice(start, end);
      const found = this.#met.exec(sentence);
      if (!found) return [];
      const after = found.index + found[0].length;
      const rest = sentence.slice(after);
      const stop = this.#ends.exec(rest);
      const met = this.#named(rest.slice(0, stop?.index ?? rest.length), host, start + after);
      if (met.length === 0) return [];
      return [{ start, end, trigger: { start: start + found.index, end: start + after }, met }];
    });
  }

  #named(list: string, host: string, offset: number): Met[] {
    const met: Met[] = [];
    let from = 0;
    for (const to of [
      ...[...list.matchAll(this.#and)].map((joint) => [joint.index, joint.index + joint[0].length]),
      [list.length, list.length],
    ]) {
      const [end, next] = to as [number, number];
      const lead = list.slice(from, end).length - list.slice(from, end).trimStart().length;
      const one = this.#read(list.slice(from + lead, end).replace(/[.\s]+$/, ""), host);
      if (one) met.push({ ...one, start: offset + from + lead + one.start, end: offset + from + lead + one.end });
      from = next;
    }
    return met;
  }

  #read(words: string, host: string): Met | null {
    const found = this.#one.exec(words);
    const { adjective, title, person, home } = found?.groups ?? {};
    if (!found || title === undefined) return null;
    const told =
      adjective !== undefined ? this.#atlas.adjective(adjective) : home ? this.#atlas.state(home.trim()) : host;
    if (told === undefined) return null;
    return {
      state: told,
      office: this.#offices.get(title) as string,
      person: person ?? null,
      start: 0,
      end: found[0].trimEnd().length,
    };
  }
}

/** Sentences of a remark: a full stop before a capital. An initial or a short word with a capital ("Gen.") ends none. */
export function sentencesOf(text: string): { readonly start: number; readonly end: number }[] {
  const ends = [
    ...text.matchAll(/(?<=\p{Ll}{2}|[\d)”])(?<!(?<![\p{L}-])\p{Lu}\p{Ll}{1,2})\.(?=\s+[\p{Lu}“]|\s*$)/gu),
  ].map(({ index }) => index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, at) => {
    const before = at === 0 ? 0 : (ends[at - 1] as number);
    const lead = text.slice(before, end).length - text.slice(before, end).trimStart().length;
    return { start: before + lead, end };
  });
}

/** A title and a name: "Prime Minister Kyriakos Mitsotakis". The longest title that is known; what is left is the name. */
export function titled(
  words: string,
  { titles, courtesy }: HistorianFile,
): { office: string | null; person: string | null } {
  const known = Object.entries(titles)
    .flatMap(([office, list]) => list.map((title) => ({ office, title })))
    .sort((a, b) => b.title.length - a.title.length)
    .find(({ title }) => words === title || words.startsWith(`${title} `));
  const rest = known ? words.slice(known.title.length).trim() : words;
  const polite = courtesy.find((one) => rest.startsWith(`${one} `));
  const person = polite ? rest.slice(polite.length).trim() : rest;
  return { office: known?.office ?? null, person: person || null };
}

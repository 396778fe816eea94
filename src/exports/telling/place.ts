/**
 * @module Where an event took place, at the end of its line: "in Rabat", "au Pérou"; a town of the country that the line names stands behind it.
 *
 * What is neither a country nor a town we know stands after a comma: which preposition it takes is not known.
 */
import { type Knowledge, loadKnowledge } from "#data";
import type { RecordEvent } from "#record";
import { articleOf, governed } from "./parties.js";
import type { Words } from "./words-of.js";

type Place = NonNullable<RecordEvent["where"]>;

interface Found {
  readonly kind: "country" | "town" | "other";
  readonly word: string;
}

/** Towns of each country, by any of their names; made once. */
let towns: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function townsOf(country: string | null, { places }: Knowledge): ReadonlySet<string> | undefined {
  if (!towns) {
    const all = new Map<string, Set<string>>();
    for (const { country: of, names } of places) {
      const known = all.get(of) ?? new Set();
      for (const name of names) known.add(name);
      all.set(of, known);
    }
    towns = all;
  }
  return towns.get(country ?? "");
}

/** As the reader calls it, where the report's word is a country's or a capital's name in whatever language. */
function found({ name, country }: Place, lang: string): Found {
  const knowledge = loadKnowledge();
  const state = knowledge.states.find(({ code }) => code === country);
  const among = (names: Readonly<Record<string, readonly string[]>> | undefined): boolean =>
    Object.values(names ?? {}).some((all) => all.includes(name));
  if (among(state?.names)) return { kind: "country", word: state?.names[lang]?.[0] ?? name };
  if (among(state?.capitals)) return { kind: "town", word: state?.capitals[lang]?.[0] ?? name };
  return { kind: townsOf(country, knowledge)?.has(name) ? "town" : "other", word: name };
}

export const placeWord = (place: Place, lang: string): string => found(place, lang).word;

/** "à Le Caire" is "au Caire". */
function contracted(text: string, contractions: Readonly<Record<string, string>>): string {
  const apart = Object.keys(contractions).find((words) => `${text} `.startsWith(`${words} `));
  return apart === undefined ? text : `${contractions[apart]}${text.slice(apart.length)}`;
}

/** @param line  The event's, without its place. */
export function atPlace(
  line: string,
  { where, recipients }: Pick<RecordEvent, "where" | "recipients">,
  words: Words,
): string {
  if (where === null) return line;
  const { kind, word } = found(where, words.lang);
  // Whom a person acts for says nothing of where.
  if (line.replace(/\([^()]*\)/gu, "").includes(word)) return line;
  // "visited Peru (Lima)": the country has said where.
  if (kind === "town" && recipients.some(({ state, person }) => person === null && state === where.country))
    return `${line} (${word})`;
  if (kind === "other") return `${line}, ${word}`;
  const { place, contractions } = words.lines;
  const article = kind === "country" ? articleOf({ state: where.country, org: null }, words) : null;
  const state = kind === "country" ? where.country : null;
  return `${line} ${contracted(governed(place[kind], word, article, words, state), contractions)}`;
}

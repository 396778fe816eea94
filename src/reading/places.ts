/** @module Places of datelines: capitals first, then the largest place of that name. */
import type { Knowledge, State } from "#data";
import { nameKey } from "./fold.js";

export interface KnownPlace {
  readonly name: string;
  readonly country: string;
  /** "capital", "city" or "state" (a state's own name). */
  readonly sort: "capital" | "city" | "state";
}

export interface PlaceIndex {
  /** @param country  Where the line itself says the state, only its places are looked at. */
  find(name: string, country?: string | null): KnownPlace | null;
  /** The state of this name, in any language. */
  state(name: string): string | null;
}

function cityIndex(knowledge: Knowledge): Map<string, { name: string; country: string; population: number }[]> {
  const cities = new Map<string, { name: string; country: string; population: number }[]>();
  for (const place of knowledge.places) {
    for (const name of place.names) {
      const key = nameKey(name);
      const list = cities.get(key);
      const city = { name, country: place.country, population: place.population };
      if (list) list.push(city);
      else cities.set(key, [city]);
    }
  }
  return cities;
}

function build(knowledge: Knowledge, lang: string): PlaceIndex {
  const capitals = new Map<string, KnownPlace>();
  const states = new Map<string, string>();
  const named = new Map<string, KnownPlace>();
  // The gazetteer is long and most datelines are capitals: it is indexed when first asked.
  let cities: ReturnType<typeof cityIndex> | undefined;
  const allCities = (): ReturnType<typeof cityIndex> => {
    cities ??= cityIndex(knowledge);
    return cities;
  };
  const inOrder = <T>(names: Readonly<Record<string, T>>): T[] => [
    ...(names[lang] === undefined ? [] : [names[lang] as T]),
    ...Object.entries(names)
      .filter(([code]) => code !== lang)
      .map(([, of]) => of),
  ];
  const current = (state: State): number => (state.validTo === null ? 0 : 1);
  for (const state of [...knowledge.states].sort(
    (a, b) => current(a) - current(b) || Number(b.sovereign) - Number(a.sovereign),
  )) {
    for (const name of inOrder(state.capitals).flat()) {
      if (!capitals.has(nameKey(name))) capitals.set(nameKey(name), { name, country: state.code, sort: "capital" });
    }
    for (const name of inOrder(state.names).flat()) {
      const key = nameKey(name);
      if (!states.has(key)) states.set(key, state.code);
      if (!named.has(key)) named.set(key, { name, country: state.code, sort: "state" });
    }
  }
  return {
    state: (name) => states.get(nameKey(name)) ?? null,
    find(name, country = null) {
      const key = nameKey(name);
      const fits = (place: { country: string }): boolean => country === null || place.country === country;
      const capital = capitals.get(key);
      if (capital && fits(capital)) return capital;
      const largest = allCities()
        .get(key)
        ?.filter(fits)
        .sort((a, b) => b.population - a.population)[0];
      if (largest) return { name: largest.name, country: largest.country, sort: "city" };
      const state = named.get(key);
      return state && fits(state) ? state : null;
    },
  };
}

const built = new WeakMap<object, Map<string, PlaceIndex>>();

export function placeIndex(knowledge: Knowledge, lang: string): PlaceIndex {
  let byLanguage = built.get(knowledge);
  if (!byLanguage) {
    byLanguage = new Map();
    built.set(knowledge, byLanguage);
  }
  let index = byLanguage.get(lang);
  if (!index) {
    index = build(knowledge, lang);
    byLanguage.set(lang, index);
  }
  return index;
}

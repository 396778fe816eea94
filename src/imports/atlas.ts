/** @module States, bodies and places by the names that rows write. */
import type { CodedPlace } from "#coding";
import type { GazetteerPlace, Knowledge } from "#data";
import { nameKey } from "#reading";

type Known = Pick<Knowledge, "states" | "organisations" | "places">;

export class Atlas {
  readonly #codes: ReadonlySet<string>;
  readonly #bodies = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #adjectives = new Map<string, string>();
  readonly #titles: ReadonlyMap<string, string>;
  readonly #places = new Map<string, GazetteerPlace>();

  /** @param lang  Of the names. */
  constructor({ states, organisations, places }: Known, lang: string) {
    this.#codes = new Set(states.map(({ code }) => code));
    for (const { id, names, acronyms } of organisations)
      for (const name of [id, ...(names[lang] ?? []), ...(acronyms[lang] ?? [])]) this.#bodies.set(nameKey(name), id);
    // A state that is gone gives a shared name to the one that stands.
    for (const state of [...states].sort((a, b) => Number(a.validTo === null) - Number(b.validTo === null))) {
      for (const name of state.names[lang] ?? []) this.#names.set(nameKey(name), state.code);
      for (const name of state.demonyms[lang] ?? []) this.#adjectives.set(nameKey(name), state.code);
    }
    this.#titles = new Map(states.map(({ code, names }) => [code, names[lang]?.[0] ?? code]));
    for (const place of places)
      for (const name of place.names) {
        const key = `${place.country} ${nameKey(name)}`;
        const known = this.#places.get(key);
        if (known === undefined || known.population < place.population) this.#places.set(key, place);
      }
  }

  /** An organisation by its id, its name or its letters. */
  body(name: string): string | undefined {
    return this.#bodies.get(nameKey(name));
  }

  /** Its first name in the language of the rows. */
  nameOf(state: string): string {
    return this.#titles.get(state) ?? state;
  }

  /** A state by its code or its name; undefined where it is none that is known. */
  state(name: string): string | undefined {
    return this.#codes.has(name) ? name : this.#names.get(nameKey(name));
  }

  /** "Russian" → RUS. */
  adjective(word: string): string | undefined {
    return this.#adjectives.get(nameKey(word));
  }

  place(name: string, country: string | null): CodedPlace {
    const known = country === null ? undefined : this.#places.get(`${country} ${nameKey(name)}`);
    return {
      name,
      country,
      lat: known?.lat ?? null,
      lon: known?.lon ?? null,
      geonames: known?.geonames ?? null,
    };
  }
}

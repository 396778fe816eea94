/** @module What a language and `knowledge/` offer to look up: names in one trie, heads and function words in two. */
import {
  type ActorsFile,
  expandPhrase,
  type Knowledge,
  type LanguageData,
  type Metonym,
  type Organisation,
} from "#data";
import type { Place, Sector } from "#text";
import { People, type PersonRecord } from "./people.js";
import { fold, keysOf } from "./pieces.js";
import { Trie } from "./trie.js";

export type NameValue =
  | { readonly kind: "state"; readonly code: string; readonly place: Place }
  | { readonly kind: "demonym"; readonly code: string }
  | { readonly kind: "capital"; readonly code: string; readonly place: Place }
  | { readonly kind: "metonym"; readonly metonym: Metonym }
  | { readonly kind: "org"; readonly org: Organisation }
  | { readonly kind: "orgAdjective"; readonly org: string }
  | { readonly kind: "place"; readonly place: Place; readonly population: number }
  | { readonly kind: "person"; readonly person: PersonRecord }
  | { readonly kind: "blocked"; readonly country: string | null; readonly region?: true };

export interface TitleValue {
  readonly kind: "title";
  readonly office: string;
  readonly sector: Sector;
  readonly only: readonly string[] | null;
  readonly default: string | null;
  readonly gender: "m" | "f" | null;
  /** The word itself says that the office was held before: "expresidente". */
  readonly former?: true;
}

/** What may head a phrase that names an actor. */
export type HeadValue =
  | TitleValue
  | { readonly kind: "post"; readonly sector: Sector | null; readonly office: string | null; readonly former?: true }
  | { readonly kind: "body"; readonly sector: Sector | null; readonly cabinet: boolean }
  | { readonly kind: "leader" }
  | { readonly kind: "counterpart" }
  | { readonly kind: "description"; readonly among: readonly string[] }
  /** "the country", "the bloc": no kinds of body where a state is meant. */
  | { readonly kind: "generic"; readonly bodies: ReadonlySet<Organisation["kind"]> | null };

export type PronounForms = ActorsFile["pronouns"][number];

export type FunctionValue =
  | {
      readonly kind:
        | "of"
        | "article"
        | "mark"
        | "and"
        | "to"
        | "for"
        | "complement"
        | "former"
        | "acting"
        | "elect"
        | "previous"
        | "deputy"
        | "rank"
        | "thisState"
        | "by";
    }
  | { readonly kind: "number"; readonly count: number }
  | { readonly kind: "group"; readonly of: "states" | "persons" | "any" }
  | { readonly kind: "honorific"; readonly gender: "m" | "f" | null }
  | { readonly kind: "pronoun"; readonly pronoun: PronounForms };

export interface Lexicon {
  readonly names: Trie<NameValue>;
  readonly heads: Trie<HeadValue>;
  readonly functions: Trie<FunctionValue>;
  readonly people: People;
  readonly words: ActorsFile;
  /** Verbs of succession, folded, by what they tell. */
  readonly succession: Readonly<Record<keyof ActorsFile["succession"], ReadonlySet<string>>>;
  readonly particles: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly notPersons: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Names of days and months, folded: seldom persons. */
  readonly timeNames: ReadonlySet<string>;
  /** Outlet name or alias, folded → its state. */
  readonly outlets: ReadonlyMap<string, string>;
  /** What each organisation is, by its id. */
  readonly bodyKinds: ReadonlyMap<string, Organisation["kind"]>;
  /** Whether pronouns of persons also stand for things: where no pronoun is of things alone. */
  readonly gendersThings: boolean;
  /** States by their names, folded. */
  readonly stateNames: ReadonlyMap<string, string>;
}

const noPlace = { lat: null, lon: null, geonames: null } as const;

/** @param part  Folded. */
export function isGivenName({ people, givenNames }: Pick<Lexicon, "people" | "givenNames">, part: string): boolean {
  return people.isGivenName(part) || givenNames.has(part);
}

export function buildLexicon(language: Pick<LanguageData, "code" | "actors" | "time">, knowledge: Knowledge): Lexicon {
  const words = language.actors;
  const particles = new Set(words.nameParticles.map(fold));
  const articles = new Set(words.articles.map(fold));
  const people = new People(ownTenures(knowledge), particles);
  const outlets = new Map<string, string>();
  for (const outlet of knowledge.outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) if (outlet.state) outlets.set(fold(name), outlet.state);
  }
  return {
    names: buildNames(language.code, words, knowledge, people),
    heads: buildHeads(words),
    functions: buildFunctions(words),
    people,
    words,
    succession: Object.fromEntries(
      Object.entries(words.succession).map(([kind, verbs]) => [kind, new Set(verbs.map(fold))]),
    ) as unknown as Lexicon["succession"],
    particles,
    notPersons: new Set(words.notPersons.map(fold)),
    prefixes: new Set(words.prefixes.map(fold)),
    timeNames: new Set(
      [...Object.values(language.time.classes.weekday), ...Object.values(language.time.classes.month)]
        .flat()
        .map((word) => fold(word.replace(/\.$/u, ""))),
    ),
    givenNames: new Set(words.givenNames.map(fold)),
    outlets,
    bodyKinds: new Map(knowledge.organisations.map(({ id, kind }) => [id, kind])),
    gendersThings: words.pronouns.every(({ gender }) => gender !== "n"),
    stateNames: new Map(
      knowledge.states.flatMap((state) =>
        (state.names[language.code] ?? []).map((name) => [fold(withoutArticle(name, articles)), state.code] as const),
      ),
    ),
  };
}

/** A territory's head of state is that of the state it belongs to, and must not hide the state's own. */
function ownTenures({ states, tenures }: Knowledge): Knowledge["tenures"] {
  const dependent = new Set(states.filter(({ sovereign }) => !sovereign).map(({ code }) => code));
  return tenures.filter(
    ({ state, office }) =>
      !(state && dependent.has(state) && (office === "head-of-state" || office === "vice-president")),
  );
}

/** More than one piece, without cutting. */
const severalWords = /\p{L} \p{L}/u;

function buildNames(code: string, words: ActorsFile, knowledge: Knowledge, people: People): Trie<NameValue> {
  const names = new Trie<NameValue>();
  const articles = new Set(words.articles.map(fold));
  const cities = new Map<string, Place>();
  for (const { names: own, ...place } of knowledge.places) {
    const at: Place = {
      name: own[0] ?? "",
      country: place.country,
      lat: place.lat,
      lon: place.lon,
      geonames: place.geonames,
    };
    for (const name of own) {
      if (!cities.has(`${fold(name)}|${place.country}`)) cities.set(`${fold(name)}|${place.country}`, at);
      names.add(name, { kind: "place", place: { ...at, name }, population: place.population });
    }
  }
  // Of two states with one capital the report mostly means the one that still is.
  const living = [...knowledge.states].sort((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null));
  for (const state of living) {
    for (const name of state.names[code] ?? []) {
      names.add(withoutArticle(name, articles), {
        kind: "state",
        code: state.code,
        place: { name, country: state.code, ...noPlace },
      });
    }
    for (const name of state.demonyms[code] ?? []) names.add(name, { kind: "demonym", code: state.code });
    const seats = state.capitals[code] ?? [];
    const known = seats.map((name) => cities.get(`${fold(name)}|${state.code}`)).find((place) => place !== undefined);
    for (const name of seats) {
      const at = cities.get(`${fold(name)}|${state.code}`) ?? known;
      names.add(name, {
        kind: "capital",
        code: state.code,
        place: {
          name,
          country: state.code,
          ...noPlace,
          ...(at && { lat: at.lat, lon: at.lon, geonames: at.geonames }),
        },
      });
    }
  }
  for (const metonym of knowledge.metonyms) {
    for (const name of metonym.names[code] ?? [])
      names.add(withoutArticle(name, articles), { kind: "metonym", metonym });
  }
  for (const org of knowledge.organisations) {
    for (const name of [...(org.names[code] ?? []), ...(org.acronyms[code] ?? [])])
      names.add(withoutArticle(name, articles), { kind: "org", org });
  }
  for (const person of people.all) {
    const called = new Set([person.name, ...person.tenures.flatMap(({ aliases }) => aliases)]);
    for (const name of called)
      if (severalWords.test(name) || keysOf(name).length > 1) names.add(name, { kind: "person", person });
  }
  for (const { words: phrases, country } of words.notActors) {
    for (const phrase of phrases.flatMap(expandPhrase))
      names.add(phrase, { kind: "blocked", country: country ?? null });
  }
  for (const phrase of words.regions.flatMap(expandPhrase))
    names.add(phrase, { kind: "blocked", country: null, region: true });
  for (const { org, words: phrases } of words.orgAdjectives) {
    for (const phrase of phrases.flatMap(expandPhrase)) names.add(phrase, { kind: "orgAdjective", org });
  }
  return names;
}

function withoutArticle(name: string, articles: ReadonlySet<string>): string {
  const space = name.search(/[ ’']/u);
  if (space < 1) return name;
  const first = name.slice(0, name[space] === " " ? space : space + 1);
  return articles.has(fold(first.replace("’", "'"))) ? name.slice(first.length).trim() : name;
}

function buildHeads(words: ActorsFile): Trie<HeadValue> {
  const heads = new Trie<HeadValue>();
  const add = (phrases: readonly string[], value: HeadValue): void => {
    for (const phrase of phrases.flatMap(expandPhrase)) {
      heads.add(phrase, value);
      if (value.kind !== "title" && value.kind !== "post") continue;
      for (const prefix of words.formerPrefixes) heads.add(prefix + phrase, { ...value, former: true });
    }
  };
  for (const { titles, office, sector, only, default: preset, gender } of words.offices) {
    add(titles, { kind: "title", office, sector, only: only ?? null, default: preset ?? null, gender: gender ?? null });
  }
  for (const { sector, office, words: phrases } of words.posts)
    add(phrases, { kind: "post", sector, office: office ?? null });
  for (const { sector, words: phrases } of words.bodies) add(phrases, { kind: "body", sector, cabinet: false });
  add(words.cabinets, { kind: "body", sector: "GOV", cabinet: true });
  add(words.leaders, { kind: "leader" });
  add(words.counterparts, { kind: "counterpart" });
  for (const { words: phrases, among } of words.descriptions) add(phrases, { kind: "description", among });
  add(words.generics.states, { kind: "generic", bodies: null });
  for (const { words: phrases, kinds } of words.generics.bodies)
    add(phrases, { kind: "generic", bodies: new Set(kinds) });
  return heads;
}

function buildFunctions(words: ActorsFile): Trie<FunctionValue> {
  const functions = new Trie<FunctionValue>(true);
  const add = (phrases: readonly string[], value: FunctionValue): void => {
    for (const phrase of phrases.flatMap(expandPhrase)) functions.add(phrase, value);
  };
  const plain = {
    of: words.of,
    article: words.articles,
    mark: words.possessiveMarks,
    and: words.and,
    to: words.accreditedTo,
    for: words.bodyOf,
    complement: words.complements,
    former: words.former,
    acting: words.acting,
    elect: words.elect,
    previous: words.previous,
    deputy: words.deputies,
    rank: words.ranks,
    thisState: words.thisState,
    by: words.succession.by,
  } as const;
  for (const [kind, phrases] of Object.entries(plain)) add(phrases, { kind: kind as keyof typeof plain });
  add(words.numbers.two, { kind: "number", count: 2 });
  add(words.numbers.three, { kind: "number", count: 3 });
  add(words.numbers.all, { kind: "number", count: 9 });
  for (const of of ["states", "persons", "any"] as const) add(words.groups[of], { kind: "group", of });
  add(words.honorifics.m, { kind: "honorific", gender: "m" });
  add(words.honorifics.f, { kind: "honorific", gender: "f" });
  add(words.honorifics.any, { kind: "honorific", gender: null });
  for (const pronoun of words.pronouns) add(pronoun.forms, { kind: "pronoun", pronoun });
  return functions;
}

/**
 * @module Parties inside a sentence: with the article their name takes, contracted and elided with the preposition before it.
 *
 * "the" is the article alone. All forms are data (`languages/<xx>/lines.yaml`); a name in no list stands bare.
 */
import { partyName } from "#answers";
import type { LinesFile } from "#data";
import type { EventParty } from "#record";
import { listWords, partyWord, type Words } from "./words-of.js";

type Article = "m" | "f" | "mp" | "fp";
type Lists = LinesFile["articles"]["states"];
type Head = LinesFile["holders"][string];

const articles: readonly Article[] = ["m", "f", "mp", "fp"];

const listed = (lists: Lists, word: string): Article | null =>
  articles.find((article) => lists[article]?.includes(word)) ?? null;

export function articleOf({ state, org }: Pick<EventParty, "state" | "org">, words: Words): Article | null {
  const { states, heads, bodies } = words.lines.articles;
  if (state !== null) return listed(states, state);
  if (org === null) return null;
  return listed(bodies, org) ?? listed(heads, partyName(org, words.lang).split(" ")[0] as string);
}

function elides(name: string, { vowels, elidesToo }: LinesFile): boolean {
  const first = name.charAt(0);
  return first !== "" && (vowels.includes(first.toLowerCase()) || elidesToo.some((word) => name.startsWith(word)));
}

/** The preposition and what it governs: "du Pérou", "de l'Argentine", "d'Israël", "de Cuba". */
export function governed(
  preposition: string,
  name: string,
  article: Article | null,
  words: Words,
  state: string | null = null,
): string {
  const forms = words.lines.prepositions[preposition];
  if (forms === undefined) return name;
  const other = Object.entries(forms.others ?? {}).find(([, states]) => state !== null && states.includes(state));
  if (other !== undefined) return `${other[0]} ${name}`;
  const before = elides(name, words.lines);
  const single = article === "m" || article === "f";
  const form =
    article === null
      ? ((before ? forms.bareVowel : undefined) ?? forms.bare)
      : ((before && single ? forms.vowel : undefined) ?? forms[article] ?? forms.bare);
  if (form === "") return name;
  return form.endsWith("'") ? `${form}${name}` : `${form} ${name}`;
}

/** Who stands for a state where no person is named: its foreign minister, its parliament. */
function headOf({ person, office, sector, state }: EventParty, { holders, sectors }: LinesFile): Head | null {
  if (person !== null || state === null) return null;
  const holder = office === null ? undefined : holders[office];
  return holder ?? (sector === null ? undefined : sectors[sector]) ?? null;
}

const plural: Readonly<Record<Article, Article>> = { m: "mp", f: "fp", mp: "mp", fp: "fp" };

function phrase(party: EventParty, preposition: string, words: Words): string {
  const { prepositions } = words.lines;
  const head = headOf(party, words.lines);
  if (head !== null) {
    const state = governed(head.of, partyWord(party, words), articleOf(party, words), words);
    const own = prepositions[preposition]?.persons ?? preposition;
    return governed(own, `${head.one} ${state}`, head.article, words);
  }
  if (party.person !== null || (party.state === null && party.org === null)) {
    const own = prepositions[preposition]?.persons ?? preposition;
    return governed(own, partyWord(party, words), null, words);
  }
  const own = party.state === null ? (prepositions[preposition]?.bodies ?? preposition) : preposition;
  return governed(own, partyWord(party, words), articleOf(party, words), words, party.state);
}

/** "les ministres des Affaires étrangères du Pérou et du Venezuela", where all are of one office. */
function sharedHead(parties: readonly EventParty[], preposition: string, words: Words): string | null {
  const heads = parties.map((party) => headOf(party, words.lines));
  const [head] = heads;
  if (!head || parties.length < 2 || heads.some((one) => one !== head)) return null;
  const states = parties.map((party) => governed(head.of, partyWord(party, words), articleOf(party, words), words));
  const each = [...new Set(states)];
  if (each.length < 2) return null;
  const own = words.lines.prepositions[preposition]?.persons ?? preposition;
  return governed(own, `${head.many} ${listWords(each, words.locale)}`, plural[head.article], words);
}

/** Those of one preposition after its words, said once: "des représentants du Pérou et de la France"; the others one by one. */
function ledPhrase(parties: readonly EventParty[], preposition: string, words: Words): string {
  const { prepositions } = words.lines;
  const own = (party: EventParty): string => {
    const forms = prepositions[preposition];
    const isState = party.person === null && party.state !== null && headOf(party, words.lines) === null;
    if (isState) return preposition;
    const body = party.person === null && party.org !== null;
    return (body ? forms?.bodies : forms?.persons) ?? preposition;
  };
  const groups = new Map<string, EventParty[]>();
  for (const party of parties) groups.set(own(party), [...(groups.get(own(party)) ?? []), party]);
  const parts = [...groups].map(([name, some]) => {
    const { lead, each } = prepositions[name] ?? {};
    if (lead === undefined || each === undefined) return partiesPhrase(some, name, words);
    return `${lead} ${partiesPhrase(some, each, words)}`;
  });
  return listWords(parts, words.locale);
}

/** All of them, each after the preposition: "du Pérou et de la France". */
export function partiesPhrase(parties: readonly EventParty[], preposition: string, words: Words): string {
  if (words.lines.prepositions[preposition]?.lead !== undefined) return ledPhrase(parties, preposition, words);
  const shared = sharedHead(parties, preposition, words);
  if (shared !== null) return shared;
  return listWords([...new Set(parties.map((party) => phrase(party, preposition, words)))], words.locale);
}

/** Whether a verb stands in the plural after them. */
export function areMany(parties: readonly EventParty[], words: Words): boolean {
  const names = new Set(parties.map((party) => phrase(party, "the", words)));
  const [first] = parties;
  if (names.size !== 1 || first === undefined) return names.size > 1;
  if (first.person !== null) return false;
  const article = headOf(first, words.lines)?.article ?? articleOf(first, words);
  return article === "mp" || article === "fp";
}

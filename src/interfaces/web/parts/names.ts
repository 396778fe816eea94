/** @module Names of states, organisations, kinds and languages in the reader's language. */
import { useList, useOne } from "../api/client.js";
import type { PartyName } from "../api/types.js";
import { useLanguage, useMessages } from "../app/settings.js";

const partiesPath = "/api/parties?limit=1000";

export const useParties = (): readonly PartyName[] => useList<PartyName>(partiesPath).data?.items ?? [];

/** A code's name; the code itself until names are there. */
export function usePartyName(): (code: string | null) => string {
  const language = useLanguage();
  const parties = useParties();
  return (code) => (code === null ? "" : (parties.find((one) => one.code === code)?.names[language] ?? code));
}

/** "by {day}"; `first`: the first day of a month, where it is no plain number. */
export interface DateWords {
  readonly before: string;
  readonly after: string;
  readonly afterSpan: string;
  readonly first?: string;
}

/** The same, with the article it takes inside a sentence: "the United States". */
export function usePartyPhrase(): (code: string | null) => string {
  const language = useLanguage();
  const parties = useParties();
  const name = usePartyName();
  return (code) => parties.find((one) => one.code === code)?.called[language] ?? name(code);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Peru and the United States". */
export function usePairTitle(): (a: string, b: string) => string {
  const m = useMessages();
  const phrase = usePartyPhrase();
  return (a, b) => capital(m.relation.title(phrase(a), phrase(b)));
}

/** The words in which the record is told: kinds, standings, offices. */
export interface Words {
  readonly kinds: Readonly<Record<string, string>>;
  readonly factuality: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly background: string;
  readonly dates: DateWords;
}

const none: Words = {
  kinds: {},
  factuality: {},
  offices: {},
  levels: {},
  background: "",
  dates: { before: "… – {day}", after: "{day} – …", afterSpan: "{day} – …" },
};

export function useWords(): Words {
  const language = useLanguage();
  return useOne<Words>(`/api/words/${language}`).data?.item ?? none;
}

export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Without accents and capitals. */
export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Parties whose name, in any language, begins with what was typed (or is it); those of the record first. */
export function partiesLike(typed: string, parties: readonly PartyName[], most = 6): PartyName[] {
  const wanted = fold(typed);
  if (wanted.length === 0) return [];
  const rank = (one: PartyName): number => {
    const names = [one.code, ...Object.values(one.names)].map(fold);
    if (names.includes(wanted)) return 3;
    return names.some((name) => name.startsWith(wanted))
      ? 2
      : names.some((name) => name.includes(` ${wanted}`))
        ? 1
        : 0;
  };
  return parties
    .map((one) => ({ one, rank: wanted.length < 2 && rank(one) < 3 ? 0 : rank(one) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.one.events - a.one.events)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Codes of the parties that a text names, in any language, in the order in which it names them. */
export function partiesIn(text: string, parties: readonly PartyName[]): string[] {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return parties
    .map((one) => {
      const places = Object.values(one.names)
        .map((name) => folded.indexOf(` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, " ")} `))
        .filter((at) => at >= 0);
      return { code: one.code, at: Math.min(...places) };
    })
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code);
}

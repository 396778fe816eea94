/** @module The parties of bodies, descriptions, groups and pronouns: what the phrase names, else what it points back to. */
import type { Party, Sector, Word } from "#text";
import { stateless } from "./building.js";
import { type Context, meaningOf, nobody } from "./context.js";
import type { Draft } from "./draft.js";
import { distinct, type Focus, type History } from "./history.js";
import { keysBetween, type Resolved } from "./resolve.js";
import type { Scan } from "./scan.js";
import { famousParty, isDefinite, quotedAt } from "./titles.js";

/** Organs that one state has one of: "the government" without a name is that of the state in view. */
const single: ReadonlySet<Sector> = new Set(["GOV", "MIL", "LEG", "COP", "SPY", "JUD", "OPP"]);

export function partiesOfBody(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const head = draft.heads.find((value) => value.kind === "body");
  const own = head?.kind === "body" ? head.sector : null;
  const sector = draft.bodySector && draft.bodySector !== "UNK" ? draft.bodySector : own;
  const against = draft.bodySector !== null && draft.bodySector !== "UNK" && stateless.has(draft.bodySector);
  const extra = draft.previous || draft.former ? { previous: true } : {};
  const parties: Party[] = [];
  for (const atom of draft.qualifiers) {
    const { state, org } = meaningOf(atom, context);
    if (state || org) parties.push({ ...nobody, state, org: state ? null : org, sector, ...extra });
  }
  const named = distinct(parties.some(({ state }) => state) ? parties.filter(({ state }) => state) : parties);
  if (named.length > 0)
    return { parties: draft.plural || isRow(draft, scan) ? named : named.slice(0, 1), basis: "body" };
  if (draft.owner) {
    const owner = context.clusters.find(draft.owner)?.cluster.party ?? famousParty(draft, context);
    if (owner?.state) return { parties: [{ ...nobody, state: owner.state, sector, ...extra }], basis: "body" };
  }
  if (draft.possessive?.person === 3 && draft.possessive.number === "plural") {
    const owners = ownersOf(draft, scan, history, context);
    const known = owners.length > 0 ? owners : [null];
    return {
      parties: known.map((state) => ({ ...nobody, state, sector, ...extra })),
      basis: owners.length > 0 ? "description" : "body",
    };
  }
  const state = against ? null : stateInView(draft, scan, sector, history, context);
  return { parties: [{ ...nobody, state, sector, ...extra }], basis: state ? "description" : "body" };
}

function isRow(draft: Draft, scan: Scan): boolean {
  return draft.qualifiers
    .slice(1)
    .some((atom) => scan.is(atom.from - 1, "and") || scan.piece(atom.from)?.hyphen === true);
}

/** "its army": the possessor's; "the government": that of the clause's state, of a body named before, or of the report's home. */
function stateInView(
  draft: Draft,
  scan: Scan,
  sector: Sector | null,
  history: History,
  context: Context,
): string | null {
  if (draft.possessive) {
    if (draft.possessive.person === 1) return null;
    const owner = history.antecedent(
      draft.sentence,
      quotedAt(draft, scan, context),
      ({ parties }) => parties.length === 1 && parties[0]?.state !== null,
      draft.possessive.gender !== "m" && draft.possessive.gender !== "f",
    );
    return owner?.parties[0]?.state ?? null;
  }
  if (!sector || !single.has(sector) || draft.foreign || !(isDefinite(draft, scan) || draft.previous || draft.former))
    return null;
  if (draft.previous || draft.former || draft.demonstrative)
    return history.states(draft.sentence, 1)[0] ?? context.home;
  const words = keysBetween(scan, draft.core);
  const same = history.last(
    ({ sort, parties, words: own }) =>
      sort === "body" &&
      parties.length === 1 &&
      parties[0]?.state !== null &&
      words.every((word) => own.includes(word)),
  );
  if (same && (sector !== "GOV" || same.sentence >= draft.sentence - 6)) return same.parties[0]?.state ?? null;
  const near = history.statesOf(draft.sentence);
  if (near.length === 1) return near[0] ?? null;
  const before = history.last(
    ({ sort, parties, sentence }) =>
      sort === "body" && parties[0]?.sector === sector && parties[0].state !== null && sentence >= draft.sentence - 4,
  );
  return before?.parties[0]?.state ?? context.home ?? history.states(draft.sentence, 1)[0] ?? null;
}

export function partiesOfDescription(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const head = draft.heads.find((value) => value.kind === "description");
  if (head?.kind !== "description" || !(draft.demonstrative || isDefinite(draft, scan))) return null;
  const state = head.among.length === 1 ? (head.among[0] as string) : history.lastOf(head.among);
  void context;
  return { parties: state ? [{ ...nobody, state, sector: "GOV" }] : [], basis: "description" };
}

export function partiesOfGroup(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const of = (states: readonly string[]): Party[] =>
    states.map((state) => ({ ...nobody, state, sector: "GOV" as const }));
  if (draft.count > 3) return null;
  if (draft.possessive && draft.count === 0) {
    if (draft.possessive.person === 1) return { parties: [], basis: "pronoun" };
    if (draft.possessive.number === "singular" || draft.groupOf !== "states") return null;
    const owners = ownersOf(draft, scan, history, context);
    return { parties: owners.length > 1 ? of(owners) : [], basis: "description" };
  }
  if (draft.groupOf === "persons") {
    const count = draft.count || 2;
    const persons = history.persons(draft.sentence, count, scan.piece(draft.core.to - 1)?.key ?? "");
    if (persons.length > 0) return { parties: persons, basis: "description" };
    return { parties: of(history.states(draft.sentence, count)), basis: "description" };
  }
  if (draft.count > 0) return { parties: of(history.states(draft.sentence, draft.count)), basis: "description" };
  return { parties: of(history.rowOfStates(draft.sentence)), basis: "description" };
}

/** The states of those to whom "their" points. */
function ownersOf(draft: Draft, scan: Scan, history: History, context: Context): string[] {
  const states = history.plural(draft.sentence, quotedAt(draft, scan, context)).flatMap(({ state }) => state ?? []);
  return [...new Set(states)];
}

/** "cette dernière", "ce dernier": whoever was named last, here or in the sentence before. */
function latter(draft: Draft, history: History): Resolved {
  const last = history.last(
    ({ parties, plural, sentence }) =>
      parties.length === 1 && !plural && sentence >= draft.sentence - 1 && (parties[0]?.sector ?? null) !== "CVL",
  );
  return { parties: last?.parties ?? [], basis: "pronoun" };
}

/**
 * "La Russie … Elle a exigé": where no pronoun is of things alone, one that is a subject stands for the state or body
 * that was subject here, or of the main clause before, unless a person is named there for whom it may stand as well.
 */
function isThing(
  { gender, subject, main, sentence }: Focus,
  draft: Draft,
  own: "m" | "f",
  word: Word,
  history: History,
  context: Context,
): boolean {
  return (
    context.lexicon.gendersThings &&
    word.deprel.startsWith("nsubj") &&
    (gender === null || gender === own) &&
    (sentence === draft.sentence ? subject : main && sentence === draft.sentence - 1) &&
    !history.namesPerson(sentence, own)
  );
}

export function partiesOfPronoun(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const pronoun = draft.pronoun;
  const word = scan.word(draft.core.from);
  if (!pronoun || !word) return null;
  if (word.deprel.startsWith("expl")) return null;
  if (pronoun.person === 1) return { parties: [], basis: "pronoun" };
  if (pronoun.latter) return latter(draft, history);
  const quoted = quotedAt(draft, scan, context);
  if (pronoun.number === "plural") return { parties: history.plural(draft.sentence, quoted), basis: "pronoun" };
  const object = /^(obj|iobj|obl)/u.test(word.deprel);
  const focus = history.antecedent(
    draft.sentence,
    quoted,
    (candidate) => {
      const { sort, gender, parties, plural, subject, sentence } = candidate;
      if (parties.length !== 1 || plural) return false;
      if (pronoun.gender === "n")
        return (
          sort !== "person" &&
          (pronoun.possessive ||
            ((sentence === draft.sentence || (subject && sentence === draft.sentence - 1)) &&
              word.deprel.startsWith("nsubj")))
        );
      if (pronoun.gender && sort !== "person") return isThing(candidate, draft, pronoun.gender, word, history, context);
      if (pronoun.gender)
        return (
          sort === "person" &&
          (gender === null || gender === pronoun.gender) &&
          !(object && subject && sentence === draft.sentence)
        );
      return true;
    },
    pronoun.possessive && pronoun.gender === "n",
  );
  return { parties: focus ? focus.parties : [], basis: "pronoun" };
}

/** @module From the phrases of a report, in order, to actor mentions with their parties. */
import { type ActorBasis, type ActorMention, feature, type Party, type Place, type Word } from "#text";
import { partiesOfBody, partiesOfDescription, partiesOfGroup, partiesOfPronoun } from "./back-reference.js";
import type { Cluster } from "./clusters.js";
import { type Context, meaningOf, nobody } from "./context.js";
import type { Draft, NameSpan } from "./draft.js";
import { partiesOfGeneric } from "./generic.js";
import { type Focus, History } from "./history.js";
import { genderOf, partyOfRecord } from "./persons.js";
import type { PlaceDraft, SentenceDrafts } from "./phrases.js";
import { isQuoted } from "./quotations.js";
import type { Scan } from "./scan.js";
import { partiesOfTitle } from "./titles.js";

export interface Resolved {
  readonly parties: readonly Party[];
  readonly basis: ActorBasis;
  readonly place?: Place | null;
  readonly cluster?: Cluster | null;
}

/** A mention with the phrase it came from, for tenures. */
export interface ResolvedDraft {
  readonly draft: Draft;
  readonly scan: Scan;
  readonly mention: ActorMention;
  readonly cluster: Cluster | null;
}

/** Mentions in order; `places` are names taken for persons that turned out to be cities. */
export function resolveAll(
  sentences: readonly SentenceDrafts[],
  context: Context,
): { readonly resolved: ResolvedDraft[]; readonly places: (PlaceDraft & { readonly scan: Scan })[] } {
  const history = new History();
  const resolved: ResolvedDraft[] = [];
  const places: (PlaceDraft & { readonly scan: Scan })[] = [];
  for (const { scan, drafts } of sentences) {
    for (const draft of drafts) {
      const one = resolveOne(draft, scan, history, context);
      if (one) resolved.push(one);
      else if (draft.name) {
        const parts = singleNames(draft, scan).flatMap((part) => resolveOne(part, scan, history, context) ?? []);
        resolved.push(...parts);
        if (parts.length > 0) continue;
        const atom = scan.name(draft.name.from);
        if (atom?.readings[0]?.kind === "place") places.push({ from: atom.from, to: atom.to, atom, scan });
      }
    }
  }
  return { resolved, places };
}

function resolveOne(draft: Draft, scan: Scan, history: History, context: Context): ResolvedDraft | null {
  const found = meaning(draft, scan, history, context);
  if (!found) return null;
  const first = scan.piece(draft.from)?.first ?? 0;
  const last = Math.max(first, scan.piece(draft.to - 1)?.last ?? first);
  const head = headOf(scan, draft, first, last);
  const word = scan.sentence.words[head] as Word;
  const modifier = isModifier(draft, word, found.basis) && !isJoined(scan, head, word);
  const bare =
    (draft.kind === "body" || draft.kind === "post") &&
    found.parties.every(({ state, org, person }) => !state && !org && !person);
  const leansOn = scan.sentence.words[word.head]?.upos;
  if (bare && /^(amod|compound)/u.test(word.deprel) && word.head > last && (leansOn === "NOUN" || leansOn === "PROPN"))
    return null;
  const mention: ActorMention = {
    start: scan.piece(draft.from)?.start ?? 0,
    end: scan.piece(draft.to - 1)?.end ?? 0,
    sentence: scan.index,
    first,
    last,
    head,
    parties: found.parties,
    basis: found.basis,
    place: found.place ?? null,
    modifier,
  };
  history.add(focusOf(draft, mention, scan, found, context));
  return { draft, scan, mention, cluster: found.cluster ?? null };
}

/**
 * Capitals run together that are no name as a whole: in a headline ("Tillerson Thanks Kuczynski"), or after the
 * capital of a sentence's first word. Each part alone may be somebody.
 */
function singleNames(draft: Draft, scan: Scan): Draft[] {
  const name = draft.name as NameSpan;
  if (draft.kind !== "person" || name.to - name.from < 2) return [];
  if (!scan.titleCase && scan.piece(name.from)?.first !== 0) return [];
  const parts: Draft[] = [];
  for (let at = scan.titleCase ? name.from : name.from + 1; at < name.to; at++) {
    const piece = scan.piece(at);
    if (!piece?.capital) continue;
    const own: NameSpan = { from: at, to: at + 1, text: piece.text, parts: [piece.key], gender: null };
    parts.push({ ...draft, from: at, to: at + 1, core: { from: at, to: at + 1 }, name: own });
  }
  return parts;
}

function meaning(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  switch (draft.kind) {
    case "name":
      return nameMeaning(draft, scan, context);
    case "person":
      return personMeaning(draft, scan, context);
    case "title":
    case "post":
    case "leader":
    case "counterpart":
      return partiesOfTitle(draft, scan, history, context);
    case "body":
      return partiesOfBody(draft, scan, history, context);
    case "description":
      return partiesOfDescription(draft, scan, history, context);
    case "generic":
      return partiesOfGeneric(draft, scan, history, context);
    case "group":
      return partiesOfGroup(draft, scan, history, context);
    case "pronoun":
      return partiesOfPronoun(draft, scan, history, context);
  }
}

function nameMeaning(draft: Draft, scan: Scan, context: Context): Resolved | null {
  const atom = draft.qualifiers[0];
  if (!atom) return null;
  const { value, party, place } = meaningOf(atom, context);
  if (!party) return null;
  if (value.kind === "capital") return { parties: [party], basis: "capital", place };
  if (value.kind === "metonym") return { parties: [party], basis: "metonym" };
  if (value.kind !== "demonym") return { parties: [party], basis: "name", place };
  const word = scan.word(draft.from);
  const people =
    (word?.upos === "NOUN" || word?.upos === "PROPN") &&
    /Number=Plur/u.test(word.feats) &&
    !/^(amod|compound)/u.test(word.deprel);
  return { parties: [people ? { ...party, sector: "CVL" } : party], basis: "adjective" };
}

function personMeaning(draft: Draft, scan: Scan, context: Context): Resolved | null {
  const name = draft.name as NameSpan;
  const joined = context.clusters.find(name);
  if (joined) {
    const { cluster, misspelt } = joined;
    if (misspelt && name.parts.length === 1 && knownOtherwise(name, scan, context)) return null;
    if (misspelt) {
      const start = scan.piece(name.from)?.start ?? 0;
      context.remarks.push({
        code: "CH-A01",
        message: `“${name.text}” is read as a misspelling of “${cluster.name}”, named in the same report.`,
        start,
        end: start + name.text.length,
      });
    }
    if (!cluster.party) return null;
    return {
      parties: [cluster.party],
      basis: misspelt ? "spelling" : cluster.titleWords.size > 0 || !cluster.party.office ? "person" : "holder",
      cluster,
    };
  }
  const place = scan.name(name.from);
  if (place && place.readings[0]?.kind === "place" && place.to >= name.to) return null;
  if (
    name.parts.length > 1 &&
    name.gender === null &&
    draft.from === name.from &&
    !scan.titleCase &&
    name.parts.length > 2
  )
    return null;
  const record = context.lexicon.people.famous(name.parts, context.days, new Set(context.states.keys()));
  if (context.lexicon.timeNames.has(name.parts[0] as string) && !scan.word(name.from)?.deprel.startsWith("nsubj"))
    return null;
  if (!record || (scan.word(name.from)?.upos !== "PROPN" && (scan.titleCase || scan.piece(name.from)?.first === 0)))
    return null;
  const cluster = context.clusters.introduce({ ...name, gender: null }, record);
  cluster.party = partyOfRecord(record, record.name, context);
  return { parties: [cluster.party], basis: "holder", cluster };
}

/** A word that is the name of somebody or something else is no misspelling. */
function knownOtherwise(name: NameSpan, scan: Scan, context: Context): boolean {
  if (scan.name(name.from) !== null || scan.titleCase || scan.word(name.from)?.upos !== "PROPN") return true;
  return (
    context.lexicon.people.isGivenName(name.parts[0] as string) ||
    context.lexicon.people.famous(name.parts, context.days, new Set()) !== null
  );
}

/** The word by which the phrase hangs in the tree: its head lies outside. Of several, the one in the phrase's core. */
function headOf(scan: Scan, draft: Draft, first: number, last: number): number {
  const { words } = scan.sentence;
  const coreFirst = scan.piece(draft.core.from)?.first ?? first;
  const coreLast = scan.piece(draft.core.to - 1)?.last ?? last;
  let chosen = -1;
  let best = -1;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word || (word.head >= first && word.head <= last)) continue;
    let score = /^(punct|case|det|cc|mark)/u.test(word.deprel)
      ? 0
      : /^(nsubj|obj|iobj|obl|root|conj|appos)/u.test(word.deprel)
        ? 2
        : 1;
    if (at >= coreFirst && at <= coreLast) score += 1.5;
    if (score > best) {
      best = score;
      chosen = at;
    }
  }
  return chosen >= 0 ? chosen : first;
}

/** "both Washington and Lima": a conjunction between a word and the one it leans on makes it an equal. */
function isJoined(scan: Scan, at: number, word: Word): boolean {
  return word.head > at && scan.sentence.words.slice(at + 1, word.head).some(({ upos }) => upos === "CCONJ");
}

function isModifier(draft: Draft, head: Word, basis: ActorBasis): boolean {
  if (draft.kind === "pronoun") return draft.possessive !== null;
  if (draft.kind !== "name" && !(draft.kind === "person" && basis !== "person")) return false;
  if (/^(amod|compound)/u.test(head.deprel)) return true;
  return basis === "adjective" && head.upos === "ADJ" && !/^(nsubj|obj|iobj|conj|root)/u.test(head.deprel);
}

function focusOf(draft: Draft, mention: ActorMention, scan: Scan, found: Resolved, context: Context): Focus {
  const party = found.parties[0] ?? nobody;
  const person = party.person !== null || ["title", "post", "leader", "counterpart", "person"].includes(draft.kind);
  return {
    sentence: mention.sentence,
    head: mention.head,
    parties: found.parties.filter(({ state, org, person: who }) => state || org || who),
    subject: isSubject(scan, mention.head),
    main: isMainSubject(scan, mention.head),
    sort: person ? "person" : draft.kind === "body" ? "body" : "state",
    gender: found.cluster?.gender ?? genderOf(draft, scan) ?? (person ? null : articleGender(scan, mention.first)),
    plural: draft.plural || (draft.kind === "name" && articleIsPlural(scan, mention.first)),
    joined: scan.sentence.words[mention.head]?.deprel.startsWith("conj") ?? false,
    possessor: scan.sentence.words[mention.head]?.deprel === "nmod:poss",
    quoted: isQuoted(context.quoted, mention.start),
    words: keysBetween(scan, draft.core),
    weak:
      mention.modifier ||
      (mention.place !== null && /^(obl|nmod)/u.test(scan.sentence.words[mention.head]?.deprel ?? "")),
  };
}

/** The folded words of a stretch. */
export function keysBetween(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): string[] {
  return scan.pieces.slice(from, to).map(({ key }) => key);
}

/** "la Russie": a name's gender, as far as its article tells. */
function articleGender(scan: Scan, first: number): "m" | "f" | null {
  const article = scan.sentence.words[first - 1];
  if (article?.upos !== "DET" || article.deprel !== "det") return null;
  const gender = feature(article, "Gender");
  return gender === "Fem" ? "f" : gender === "Masc" ? "m" : null;
}

/** "les États-Unis". */
function articleIsPlural(scan: Scan, first: number): boolean {
  const article = scan.sentence.words[first - 1];
  return article?.upos === "DET" && article.deprel === "det" && feature(article, "Number") === "Plur";
}

/** Subject of the sentence's main verb, or of one joined to it. */
function isMainSubject(scan: Scan, at: number): boolean {
  const { words } = scan.sentence;
  let word = words[at];
  for (let step = 0; word && step < 4 && /^(conj|appos|flat)/u.test(word.deprel); step++) word = words[word.head];
  if (!word?.deprel.startsWith("nsubj")) return false;
  let verb = words[word.head];
  for (let step = 0; verb && step < 4 && /^(conj|parataxis)/u.test(verb.deprel); step++) verb = words[verb.head];
  return verb?.deprel === "root";
}

/** Subject, or joined to a subject. */
export function isSubject(scan: Scan, at: number): boolean {
  const { words } = scan.sentence;
  let word = words[at];
  for (let step = 0; word && step < 8; step++) {
    if (word.deprel.startsWith("nsubj")) return true;
    if (!/^(conj|appos|flat)/u.test(word.deprel)) return false;
    word = words[word.head];
  }
  return false;
}

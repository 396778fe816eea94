/** @module From a word of the tree to the parties it names: its own mention, its coordination, or a name inside its phrase. */
import type { ActorMention, NamedParty, Party } from "#text";
import { leaderOf } from "./led-by.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

function name(scene: Scene, mention: ActorMention, party: Party): NamedParty {
  return {
    ...party,
    name: scene.report.text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
  };
}

/** Parties of one mention; the first person inside a quotation is its speaker ("it" that points to nobody is nobody). */
export function partiesOf(scene: Scene, mention: ActorMention): NamedParty[] {
  if (mention.parties.length > 0) return mention.parties.map((party) => name(scene, mention, party));
  if (mention.basis !== "pronoun") return [];
  const utterance = scene.utteranceAt(mention.start);
  if (!utterance?.speaker || !speaksOfItself(scene, mention, utterance.direct, utterance.speaker)) return [];
  return utterance.speakers.map((speaker) => name(scene, mention, speaker));
}

/**
 * Whether a pronoun that points to nobody named before is the speaker: "we", "our delegation", "j'" always; in reported
 * speech "they" and "he" as well ("UNICEF said they had delivered"), but "it" is no person.
 */
function speaksOfItself(scene: Scene, mention: ActorMention, direct: boolean, speaker: Party): boolean {
  const text = scene.report.text.slice(mention.start, mention.end).toLowerCase().replaceAll("’", "'");
  const words = text.split(/\s+|(?<=')/u);
  const { firstPerson, neuter } = scene.reader;
  if (words.some((word) => firstPerson.has(word))) return true;
  return !direct && (speaker.person === null || !words.some((word) => neuter.has(word)));
}

/** Relations through which a noun is somebody's: "Peru's decision", "the Peruvian decision", "the decision of Peru". */
const ownership = [["nmod:poss"], ["amod", "compound", "det", "nmod:unmarked", "flat"], ["appos"], ["nmod"]] as const;

function insidePhrase(scene: Scene, tree: Tree, word: number, depth: number): NamedParty[] {
  if (depth === 0) return [];
  for (const relations of ownership) {
    for (const child of tree.childrenBy(word, ...relations)) {
      const found = partiesAt(scene, tree, child, depth - 1);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "the presidents of Peru, X, and of Chile, Y": behind the second, who begins with a preposition, the first stands before the conjunction. */
function officeBefore(scene: Scene, tree: Tree, word: number): number | null {
  const mention = scene.mentionAt(tree.index, word);
  if (!mention || tree.word(mention.first).upos !== "ADP") return null;
  let at = mention.first - 1;
  if (tree.words[at]?.upos !== "CCONJ") return null;
  at--;
  if (tree.words[at]?.form === ",") at--;
  return scene.mentionAt(tree.index, at)?.head ?? null;
}

/**
 * A word with what is coordinated to it: by the tree, and by the order of the words where names stand in a row that a
 * conjunction closes ("Iran, Libya, North Korea and Sudan").
 */
function listed(scene: Scene, tree: Tree, word: number): number[] {
  const own = tree.members(word);
  const before = officeBefore(scene, tree, word);
  const members = before === null || own.includes(before) ? own : [before, ...own];
  const row: number[] = [];
  let closed = false;
  let mention = scene.mentionAt(
    tree.index,
    Math.max(...members.filter((member) => scene.mentionAt(tree.index, member) !== null), word),
  );
  while (mention && !closed) {
    let at = mention.last + 1;
    if (tree.words[at]?.form === ",") at++;
    if (tree.words[at]?.upos === "CCONJ") {
      closed = true;
      at++;
    } else if (at === mention.last + 1) break;
    if (tree.words[at]?.upos === "DET") at++;
    const next = scene.mentionAt(tree.index, at);
    if (!next || next.modifier || next.first !== at) {
      // "Iran, Libya, Sudan, and, with strings attached, Cuba": three make a row, whatever the conjunction goes on with.
      closed = closed && row.length > 1;
      break;
    }
    row.push(next.head);
    mention = next;
  }
  return closed ? [...members, ...row.filter((head) => !members.includes(head))] : members;
}

/** "a group comprised of states that …": the group, for its plain members. */
function composedBody(scene: Scene, tree: Tree, word: number): NamedParty[] {
  const head = tree.word(word).head;
  if (head < 0 || !scene.reader.objects.composition.has(tree.lemma(head))) return [];
  const group = tree.relation(head) === "acl" ? tree.word(head).head : tree.subject(head);
  if (group === null || group === word) return [];
  return partiesAt(scene, tree, group, 0).filter((party) => party.org !== null);
}

/** "the Treaty of Washington", "a Cimeira de Lisboa": the town a meeting or a treaty is called by acts in nothing. */
function namesOccasion(scene: Scene, tree: Tree, mention: ActorMention): boolean {
  const { head } = mention;
  const over = tree.word(head).head;
  return (
    mention.basis === "capital" &&
    over >= 0 &&
    scene.reader.objects.occasions.has(tree.lemma(over)) &&
    ["nmod", "amod", "compound", "flat", "appos"].includes(tree.relation(head)) &&
    tree.word(head).deprel !== "nmod:poss" &&
    tree.prepositions(head).every((preposition) => scene.reader.attributive.has(preposition)) &&
    tree.members(head).length === 1
  );
}

/**
 * Parties named at a word, with those coordinated to it.
 *
 * @param depth  How far inside the phrase a name may stand when the head itself is none: 0 for the head alone.
 */
export function partiesAt(scene: Scene, tree: Tree, word: number, depth = 2): NamedParty[] {
  const found: NamedParty[] = [];
  const seen = new Set<ActorMention>();
  for (const member of listed(scene, tree, word)) {
    const mention = scene.mentionAt(tree.index, member);
    if (mention && namesOccasion(scene, tree, mention)) continue;
    if (mention && !mention.modifier) {
      if (seen.has(mention)) continue;
      seen.add(mention);
      const named = partiesOf(scene, mention);
      // A body that is nobody known may be somebody's, and an office too: "officials of the ministry of Burundi", "the presidents of both countries".
      const vacant = named.every(({ state, org, person, office }) => !state && !org && !person && office !== null);
      const inside = vacant && mention.basis !== "pronoun" ? insidePhrase(scene, tree, member, depth) : [];
      const own = inside.length > 0 ? inside : named;
      // "a delegation headed by the Chilean minister": a body that is nobody's acts as its leader.
      const nobodys = mention.basis === "body" && own.every(({ state, org, person }) => !state && !org && !person);
      const leader = nobodys && depth > 0 ? leaderOf(scene, tree, member) : null;
      found.push(...(leader ? partiesOf(scene, leader) : own));
    } else if (mention && (mention.head === member || tree.word(member).upos === "ADJ")) {
      if (!seen.has(mention)) found.push(...partiesOf(scene, mention));
      seen.add(mention);
    } else {
      const named = insidePhrase(scene, tree, member, depth);
      if (named.length > 0 || depth === 0) {
        found.push(...named);
        continue;
      }
      const leader = leaderOf(scene, tree, member);
      found.push(...(leader ? partiesOf(scene, leader) : composedBody(scene, tree, member)));
    }
  }
  return distinct(found);
}

/** The state of a place named at a word, as a party: for "arrived in Lima". */
export function hostsAt(scene: Scene, tree: Tree, word: number): NamedParty[] {
  return tree.members(word).flatMap((member): NamedParty[] => {
    const mention = scene.mentionAt(tree.index, member);
    if (mention && mention.parties.length > 0) return partiesOf(scene, mention);
    const place = scene.placeAt(tree.index, member);
    if (!place?.place.country) return [];
    const { start, end } = place;
    return [
      {
        state: place.place.country,
        org: null,
        sector: "GOV",
        person: null,
        office: null,
        name: scene.report.text.slice(start, end),
        start,
        end,
      },
    ];
  });
}

/** What tells two parties apart in the world: state or body, and person. */
export function partyKey(party: Party): string {
  return `${party.state ?? ""}/${party.org ?? ""}/${party.person ?? ""}`;
}

/** The state or body alone. */
export function sideOf(party: Party): string {
  return party.org ?? party.state ?? (party.person ? `person:${party.person}` : "");
}

export function distinct(parties: readonly NamedParty[]): NamedParty[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = partyKey(party);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Number of different states and bodies; a person of unknown state is of no side. */
export function sides(parties: readonly Party[]): number {
  return new Set(parties.map((party) => party.org ?? party.state).filter((side) => side !== null)).size;
}

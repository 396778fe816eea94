/** @module Roles of a rule followed through a tree: from a trigger to the words, and the parties, that stand there. */
import type { NamedParty } from "#text";
import { distinct, hostsAt, partiesAt } from "./parties.js";
import type { Role, Step } from "./rules.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

/** A trigger in its sentence. */
export interface Site {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly word: number;
}

/** The verb that carries a noun trigger: "held" of "held talks", "arrived" of "arrived for talks"; null where none. */
export function carrier({ scene, tree, word }: Site): { verb: number; light: boolean } | null {
  let at = word;
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.word(at).head;
    if (head < 0) return null;
    const relation = tree.relation(at);
    if (tree.word(head).upos === "VERB" && ["obj", "nsubj", "obl", "xcomp", "ccomp", "advcl"].includes(relation)) {
      const light = scene.reader.words.sets.light.has(tree.lemma(head)) && (relation === "obj" || tree.word(at).deprel === "nsubj:pass" || relation === "nsubj" || relation === "obl");
      return { verb: head, light };
    }
    if (relation !== "conj" && relation !== "appos" && relation !== "flat") return null;
    at = head;
  }
  return null;
}

function nounSubjects(site: Site): number[] {
  const { tree, word } = site;
  const copular = tree.children(word).find((child) => tree.relation(child) === "nsubj");
  if (copular !== undefined) return [tree.stands(copular)];
  const carried = carrier(site);
  if (!carried) return [];
  const objects = tree.logicalObjects(carried.verb);
  // "a meeting was held", "talks began": the noun is itself the subject; who acts must stand elsewhere.
  return tree.logicalSubjects(carried.verb).filter((subject) => subject !== word && (carried.light || !objects.includes(subject)));
}

function prepositional(site: Site, from: number, any: ReadonlySet<string>): number[] {
  const { tree } = site;
  const fits = (child: number): boolean => {
    const relation = tree.relation(child);
    if (relation !== "obl" && relation !== "nmod" && relation !== "iobj" && relation !== "obj" && relation !== "advmod" && relation !== "advcl" && relation !== "acl") return false;
    const preposition = tree.preposition(child) ?? marker(tree, child);
    return preposition !== null && any.has(preposition);
  };
  const found = tree.children(from).filter(fits);
  if (found.length > 0 || from !== site.word) return found;
  // A with-phrase often hangs one step off: on the light verb, or on the object ("held talks on trade with Peru").
  const word = tree.word(from);
  if (word.upos === "NOUN" || word.upos === "PROPN") {
    const carried = carrier(site);
    return carried ? tree.children(carried.verb).filter((child) => child > from && fits(child)) : [];
  }
  for (const object of tree.logicalObjects(from)) {
    if (scenePlain(site, object)) found.push(...tree.children(object).filter(fits));
  }
  return found;
}

/** A noun that names no party itself, so that phrases behind it may belong to the verb. */
function scenePlain({ scene, tree }: Site, word: number): boolean {
  return scene.mentionAt(tree.index, word) === null;
}

/** The conjunction that opens a clause: "to" of an infinitive, "from" of a gerund. */
function marker(tree: Tree, clause: number): string | null {
  const mark = tree.children(clause).find((child) => tree.relation(child) === "mark");
  return mark === undefined ? null : tree.lemma(mark);
}

function step(site: Site, from: number, taken: Step): number[] {
  const { tree } = site;
  if (taken.kind === "preposition") return prepositional(site, from, taken.any);
  const verbal = tree.word(from).upos === "VERB" || tree.word(from).upos === "AUX";
  switch (taken.name) {
    case "subject":
      return verbal ? tree.logicalSubjects(from) : nounSubjects({ ...site, word: from });
    case "object":
      return tree.logicalObjects(from);
    case "indirect": {
      const indirect = tree.indirect(from);
      return indirect === null ? [] : [indirect];
    }
    case "possessor":
      return tree.children(from).filter((child) => tree.word(child).deprel === "nmod:poss" || (tree.relation(child) === "det" && tree.word(child).feats.includes("Poss=Yes")));
    case "modifier":
      return tree.childrenBy(from, "amod", "compound", "nmod:unmarked", "flat");
    case "complement":
      return tree.childrenBy(from, "xcomp", "ccomp", "csubj").concat(tree.children(from).filter((child) => (tree.relation(child) === "advcl" || tree.relation(child) === "acl") && tree.word(child).deprel !== "acl:relcl"));
    case "head":
      return tree.word(from).head < 0 ? [] : [tree.word(from).head];
    case "self":
      return [from];
    case "auxiliary":
      return tree.childrenBy(from, "aux");
    case "negation":
      return tree.children(from).filter((child) => site.scene.reader.words.sets.negation.has(tree.lemma(child)));
    case "any":
    case "speaker":
      return [];
  }
}

/** The words a role leads to. */
export function wordsAt(site: Site, role: Role): number[] {
  let at = [site.word];
  for (const taken of role) at = at.flatMap((from) => step(site, from, taken));
  return at;
}

/** The parties a role leads to. `except` holds parties already placed: `any` and `complement` look past them. */
export function partiesIn(site: Site, role: Role, placesAct: boolean, except: ReadonlySet<string>, side: (party: NamedParty) => string): NamedParty[] {
  const { scene, tree, word } = site;
  const last = role[role.length - 1];
  if (last?.kind === "grammar" && last.name === "speaker") {
    const utterance = scene.utteranceAt(tree.word(word).start);
    return utterance?.speaker ? [utterance.speaker] : [];
  }
  if (last?.kind === "grammar" && (last.name === "any" || last.name === "complement")) {
    const tops = last.name === "any" ? (role.length === 1 ? [word] : wordsAt(site, role.slice(0, -1))) : wordsAt(site, role);
    for (const top of tops) {
      for (const below of tree.subtree(top)) {
        if (scene.mentionAt(tree.index, below)?.first !== below) continue;
        const found = partiesAt(scene, tree, scene.mentionAt(tree.index, below)?.head ?? below, 0).filter((party) => !except.has(side(party)));
        if (found.length > 0) return found;
      }
    }
    return [];
  }
  return distinct(
    wordsAt(site, role).flatMap((at) => {
      const found = partiesAt(scene, tree, at);
      return found.length > 0 || !placesAct ? found : hostsAt(scene, tree, at);
    }),
  );
}

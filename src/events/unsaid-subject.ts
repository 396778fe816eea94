/**
 * @module The subject that a sentence leaves unsaid where the language allows it ("Firmó después un acuerdo"): who was
 * the subject of the sentence before.
 */
import { feature, type NamedParty } from "#text";
import { partiesAt } from "./parties.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

/** Sentences looked back over that leave their subject unsaid as well. */
const reach = 6;

/** Finite and of the third person: a verb that may do without its subject. */
function isFinite3(tree: Tree, verb: number): boolean {
  const chain = [verb, ...tree.childrenBy(verb, "aux", "cop")];
  const finite = chain.find((at) => feature(tree.word(at), "VerbForm") === "Fin");
  if (finite === undefined) return false;
  const person = feature(tree.word(finite), "Person");
  return person === undefined || person === "3";
}

function isPlural(tree: Tree, verb: number): boolean {
  return [verb, ...tree.childrenBy(verb, "aux", "cop")].some(
    (at) => feature(tree.word(at), "VerbForm") === "Fin" && feature(tree.word(at), "Number") === "Plur",
  );
}

/** The main predicate of a sentence. */
function mainOf(tree: Tree): number {
  return tree.words.findIndex(({ head }) => head < 0);
}

/** A finite verb of the third person without a subject, in a language that may leave it unsaid; "se informó" is nobody's. */
export function mayDropSubject(scene: Scene, tree: Tree, verb: number): boolean {
  if (!scene.reader.dropsSubject || !isFinite3(tree, verb)) return false;
  if (!["root", "conj", "parataxis"].includes(tree.relation(verb))) return false;
  return tree.childrenBy(verb, "nsubj", "csubj", "expl").length === 0;
}

/**
 * Parties that an unsaid subject stands for.
 *
 * @param inQuotation  For a verb of saying, which may be set into a sentence ("…, agregó"): where a quotation stands, whose
 *   sentences are passed over.
 * @returns  None where the language always says its subjects, where the verb is not finite, stands below another one
 *   (whose subject is then its own) or in the passive, or where the sentence before has a subject that is no party.
 */
export function unsaidSubject(
  scene: Scene,
  tree: Tree,
  verb: number,
  inQuotation?: (sentence: number, offset: number) => boolean,
): NamedParty[] {
  if (!scene.reader.dropsSubject || !tree.isVerbal(verb) || !isFinite3(tree, verb) || tree.isPassive(verb)) return [];
  const main = tree.word(verb).head < 0 || tree.relation(verb) === "conj";
  if (!main && !(inQuotation && tree.relation(verb) === "parataxis")) return [];
  // "Se firmó un acuerdo": what is signed is no act of the subject before.
  const impersonal =
    tree.childrenBy(verb, "expl").length > 0 &&
    tree.childrenBy(verb, "obj").some((child) => tree.preposition(child) === null);
  if (impersonal || tree.childrenBy(verb, "nsubj", "csubj").length > 0) return [];
  const plural = isPlural(tree, verb);
  for (let at = tree.index - 1; at >= 0 && at >= tree.index - reach; at--) {
    const before = scene.trees[at] as Tree;
    const top = mainOf(before);
    if (top >= 0 && inQuotation?.(at, before.word(top).start)) continue;
    if (top < 0 || scene.isTitle(at) || !before.isVerbal(top)) return [];
    const subjects = before.logicalSubjects(top);
    if (subjects.length === 0) {
      if (isFinite3(before, top)) continue;
      return [];
    }
    const found = subjects.flatMap((subject) => partiesAt(scene, before, subject, 0));
    return plural === found.length > 1 ? found : [];
  }
  return [];
}

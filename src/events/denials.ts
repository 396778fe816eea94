/**
 * @module Denials that stand beside what they deny: "…, but the ministry denied it", "A spokesman denied the report." The
 * clause or the sentence before becomes denied; what was said there ("accused", "asked") was said all the same.
 */
import type { EventType } from "#text";
import type { Firing } from "./match.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

/** Acts that consist in speaking against somebody: a denial answers them and does not undo them. */
const answered: ReadonlySet<EventType> = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN"]);

/** A verb of denying that has no object of its own but "it" or what was told: the act denied stands before it. */
function isBareDenial(scene: Scene, tree: Tree, verb: number): boolean {
  const { sets } = scene.reader.words;
  if (tree.word(verb).upos !== "VERB" || !sets.denying.has(tree.lemma(verb)) || tree.isPassive(verb)) return false;
  if (tree.childrenBy(verb, "ccomp", "xcomp", "expl").length > 0) return false;
  const negated = tree.children(verb).some((child) => sets.negation.has(tree.lemma(child)));
  if (negated || tree.childrenBy(verb, "aux").some((child) => sets.possible.has(tree.lemma(child)))) return false;
  const objects = tree.childrenBy(verb, "obj", "iobj");
  return objects.every((object) => {
    const { upos } = tree.word(object);
    // "denied reports of a clash" says itself what is denied.
    const bare = tree.childrenBy(object, "nmod", "acl", "ccomp").length === 0;
    return upos === "PRON" || (upos === "NOUN" && bare && sets.tidings.has(tree.lemma(object)));
  });
}

/** What a bare denial denies: what its own sentence tells before it, else the sentence before. */
function deniedBy(events: readonly Firing[], tree: Tree, verb: number): Firing[] {
  const here = events.filter(({ sentence, word }) => sentence === tree.index && word < verb);
  if (here.length > 0) return here;
  return ["root", "conj"].includes(tree.relation(verb))
    ? events.filter(({ sentence }) => sentence === tree.index - 1)
    : [];
}

/** Turns what is denied beside it; the order is kept. */
export function denyBeside(scene: Scene, events: readonly Firing[]): Firing[] {
  const denied = new Set(
    scene.trees.flatMap((tree) =>
      tree.words.flatMap((_, verb) => (isBareDenial(scene, tree, verb) ? deniedBy(events, tree, verb) : [])),
    ),
  );
  return events.map((event) =>
    denied.has(event) && !event.background && !answered.has(event.type) ? { ...event, factuality: "denied" } : event,
  );
}

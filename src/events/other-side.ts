/**
 * @module The other side of a joint act that names one behind "with": who does what the sentence tells above it.
 *
 * "The Kenyan minister said that talks with Somalia had resumed": Kenya's talks.
 */
import type { NamedParty } from "#text";
import { partiesAt, sideOf } from "./parties.js";
import type { Site } from "./roles.js";

/** Words climbed over at most. */
const reach = 10;

/** Whether a phrase behind a comitative preposition, on the trigger or its verb, names one of the parties found. */
function isBehindWith({ scene, tree, word }: Site, found: ReadonlySet<string>): boolean {
  return [word, tree.word(word).head].some(
    (holder) =>
      holder >= 0 &&
      tree
        .children(holder)
        .some(
          (child) =>
            child > word &&
            tree.prepositions(child).some((preposition) => scene.reader.comitative.has(preposition)) &&
            partiesAt(scene, tree, child).some((party) => found.has(sideOf(party))),
        ),
  );
}

/**
 * @param found  The sides already known.
 * @returns  None where the nearest subject is no party, is one of those found, or only judges the act ("welcomed talks with").
 */
export function otherSide(site: Site, found: ReadonlySet<string>): NamedParty[] {
  const { scene, tree, word } = site;
  if (!isBehindWith(site, found)) return [];
  let below = word;
  for (let steps = 0; steps < reach; steps++) {
    const head = tree.word(below).head;
    if (head < 0) return [];
    if (tree.isVerbal(head)) {
      if (scene.reader.speech.judging.has(tree.lemma(head))) return [];
      const agents = tree.logicalSubjects(head);
      // "the minister's announcement was made after a meeting with": a passive's subject tells whose act it was.
      const passive = agents.length === 0 && tree.isPassive(head) ? tree.subject(head) : null;
      // The phrase may itself be the subject: "talks with Somalia resumed".
      const subjects = (passive === null ? agents : [passive]).filter((subject) => subject !== below);
      if (subjects.length > 0) {
        const parties = subjects.flatMap((subject) => partiesAt(scene, tree, subject));
        return parties.some((party) => found.has(sideOf(party))) ? [] : parties.filter((party) => sideOf(party) !== "");
      }
    }
    below = head;
  }
  return [];
}

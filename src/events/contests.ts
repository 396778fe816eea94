/**
 * @module Reports on contests: matches, races, championships. Their victories, attacks and defeats are no acts of states,
 * though states are named as winners.
 */
import type { Tree } from "./tree.js";

/** Sentences with a contest's word, and different words, that make a report one on contests; and their share of all sentences. */
const fewest = { sentences: 2, words: 3 } as const;
const share = 0.3;

export function isOnContests(trees: readonly Tree[], words: ReadonlySet<string>): boolean {
  const found = new Set<string>();
  let sentences = 0;
  for (const tree of trees) {
    const here = tree.lemmas.filter((lemma) => words.has(lemma));
    if (here.length > 0) sentences++;
    for (const lemma of here) found.add(lemma);
  }
  return sentences >= Math.max(fewest.sentences, trees.length * share) && found.size >= fewest.words;
}

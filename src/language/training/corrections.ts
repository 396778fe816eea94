/** @module Corrections to treebanks before training, so that those of one language agree. */
import type { ConlluSentence, ConlluWord } from "../conllu/conllu.js";

/**
 * Marks passives where a treebank has only nsubj, aux and obj: the auxiliary under a participle becomes aux:pass, its
 * subject nsubj:pass; what a participle takes with the agent's preposition as an object becomes obl:agent.
 */
export function markPassives(
  { words, ...rest }: ConlluSentence,
  passive: { readonly auxiliary: string; readonly agent: string },
): ConlluSentence {
  const participle = (i: number): boolean => /(?:^|\|)VerbForm=Part(?:\||$)/.test(words[i]?.feats ?? "");
  const passives = new Set<number>();
  for (const word of words) {
    if (word.lemma === passive.auxiliary && /^aux(?::pass)?$/.test(word.deprel) && participle(word.head))
      passives.add(word.head);
  }
  const agents = new Set(
    words.filter((word) => word.deprel === "case" && word.lemma === passive.agent).map((word) => word.head),
  );
  const relation = (word: ConlluWord, i: number): string => {
    const { deprel, head } = word;
    if (passives.has(head)) {
      if (deprel === "aux" && word.lemma === passive.auxiliary) return "aux:pass";
      if (deprel === "nsubj" || deprel === "csubj") return `${deprel}:pass`;
    }
    if (participle(head) && agents.has(i) && (deprel === "obj" || deprel === "iobj")) return "obl:agent";
    return deprel;
  };
  return { ...rest, words: words.map((word, i) => ({ ...word, deprel: relation(word, i) })) };
}

/** Gives the lemma of a name the capitals of its form. */
export function correctNames({ words, ...rest }: ConlluSentence): ConlluSentence {
  return {
    ...rest,
    words: words.map((word) =>
      word.upos === "PROPN" && word.lemma === word.form.toLowerCase() ? { ...word, lemma: word.form } : word,
    ),
  };
}

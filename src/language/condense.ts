/**
 * @module A sentence read again with its names as single words.
 *
 * "Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk-yeol agreed" is hard to parse and
 * "Kishida and Yoon agreed" easy. Once later stages know which words make up a name, the rest of the sentence is
 * parsed around it; the words of the name hang on the one that was kept.
 */
import type { Sentence, Upos, Word } from "#text";
import type { LanguageModel } from "./model/load.js";
import { UPOS } from "./tagging/upos.js";

/** Words `first`..`last` (inclusive) that are one name, and the one that stands for it. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly keep: number;
  /** A form the parser knows well, to stand for a name it has never seen. */
  readonly as?: string;
}

/**
 * @param units  Not overlapping, ascending.
 * @returns      The same words at the same places, with the tags and tree of the shorter sentence.
 */
export function condense(sentence: Sentence, units: readonly Unit[], model: LanguageModel): Sentence {
  const { words } = sentence;
  const standsFor = words.map((_, at) => at);
  for (const { first, last, keep } of units) for (let at = first; at <= last; at++) standsFor[at] = keep;
  const kept = words.map((_, at) => at).filter((at) => standsFor[at] === at);
  const forms = new Map(units.map((unit) => [unit.keep, unit.as]));
  const draft = model.pipeline.read(kept.map((at) => forms.get(at) ?? (words[at] as Word).form));
  const { feats, relations } = model.pipeline.labels;
  const inUnit = new Set(units.map((unit) => unit.keep));
  const read = words.map((word, at): Word => ({ ...word, head: standsFor[at] as number, deprel: "flat" }));
  kept.forEach((at, k) => {
    const head = draft.head[k] as number;
    const word = words[at] as Word;
    // A name keeps what it was; the words around it are read anew.
    const tags = inUnit.has(at)
      ? {}
      : {
          lemma: draft.lemmas[k] as string,
          upos: UPOS[draft.tag[k] as number] as Upos,
          feats: feats[draft.feats[k] as number] as string,
        };
    read[at] = {
      ...word,
      ...tags,
      head: head < 0 ? -1 : (kept[head] as number),
      deprel: relations[draft.label[k] as number] as string,
    };
  });
  return { ...sentence, words: read };
}

/** @module Fills in a CoNLL-U file: sentences and words are kept, the rest is read anew. */
import type { LanguageModel } from "../model/load.js";
import { UPOS } from "../tagging/upos.js";
import { type ConlluSentence, parseConllu, writeConllu } from "./conllu.js";

/** UPOS, FEATS, lemma, head and relation for the words of a sentence; comments, ranges and MISC stay. */
export function annotateSentence(sentence: ConlluSentence, model: LanguageModel): ConlluSentence {
  const draft = model.pipeline.read(sentence.words.map((word) => word.form));
  const { feats, relations } = model.pipeline.labels;
  return {
    ...sentence,
    words: sentence.words.map((word, i) => ({
      ...word,
      lemma: draft.lemmas[i] as string,
      upos: UPOS[draft.tag[i]!] as string,
      xpos: "_",
      feats: feats[draft.feats[i]!] as string,
      head: draft.head[i]!,
      deprel: relations[draft.label[i]!] as string,
    })),
  };
}

/** @throws Fault CH-L03  the text is no CoNLL-U. */
export function annotateConllu(conllu: string, model: LanguageModel): string {
  model.pipeline.forms.rest();
  return writeConllu(parseConllu(conllu).map((sentence) => annotateSentence(sentence, model)));
}

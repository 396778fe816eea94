/** @module Measures a model on one test: from raw text and from gold tokens. */
import type { Analysis } from "#text";
import { analyse } from "../analyse.js";
import { annotateSentence } from "../conllu/annotate.js";
import type { ConlluSentence } from "../conllu/conllu.js";
import type { LanguageModel } from "../model/load.js";
import { type Scores, score } from "./scores.js";
import { linesOf } from "./tokens.js";

export interface Measured {
  readonly raw: Scores;
  readonly gold: Scores;
  /** Words a second from raw text to trees, on the machine at hand. */
  readonly speed: number;
  readonly words: number;
}

export function toConllu({ sentences }: Analysis): ConlluSentence[] {
  return sentences.map(({ words, multiword }) => ({
    comments: [],
    words: words.map((word) => ({ ...word, xpos: "_", misc: "_" })),
    ranges: multiword.map((token) => ({ first: token.first, last: token.last, form: token.form, misc: "_" })),
  }));
}

/** The treebank's text again: a paragraph a line where marked, else five sentences a line. */
export const textOf = (sentences: readonly ConlluSentence[]): string =>
  linesOf(sentences)
    .map((line) => line.text)
    .join("\n");

export function measure(sentences: readonly ConlluSentence[], model: LanguageModel): Measured {
  const text = textOf(sentences);
  const begun = performance.now();
  const analysis = analyse(text, model);
  const seconds = (performance.now() - begun) / 1000;
  const system = toConllu(analysis);
  const words = system.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return {
    raw: score(sentences, system),
    gold: score(
      sentences,
      sentences.map((sentence) => annotateSentence(sentence, model)),
    ),
    speed: words / seconds,
    words,
  };
}

/**
 * @module The language stage: a report's text to sentences, words, lemmas and Universal Dependencies trees.
 *
 * Learnt per language from treebanks (`training/`), with what must be told in languages/<xx>/language.yaml.
 * No language is named in the code. Measured in docs/reference/language.md.
 */
export { type AnalyseOptions, analyse } from "./analyse.js";
export { condense, type Unit } from "./condense.js";
export { annotateConllu } from "./conllu/annotate.js";
export { type ConlluRange, type ConlluSentence, type ConlluWord, parseConllu, writeConllu } from "./conllu/conllu.js";
export { type ForeignPassage, foreignPassages, identifyLanguage } from "./identify.js";
export {
  type LanguageModel,
  loadModel,
  type ModelOptions,
  modelCodes,
  type ParserName,
} from "./model/load.js";

/**
 * @module Tags as the parser will meet them: each part of the sentences tagged by taggers trained on the other parts.
 *
 * A parser that learns on gold tags alone trusts them too much; on such tags alone it learns less. It is given both.
 */
import type { ConlluSentence } from "../conllu/conllu.js";
import { Lemmatizer } from "../lemmas/lemmas.js";
import { Random } from "../numbers/random.js";
import { FeatsTagger } from "../tagging/feats.js";
import { UposTagger } from "../tagging/upos.js";
import { Draft } from "../words/draft.js";
import { Forms } from "../words/forms.js";
import { Lexicon } from "../words/lexicon.js";
import { trainLemmas } from "./lemmas.js";
import { buildLexicon, tagIndex } from "./lexicon.js";
import type { ParserInput, Reading } from "./parsing.js";
import { featsChoices, type Setting, trainFeats, trainUpos } from "./tagging.js";
import type { TrainingSentence, TreebankWays } from "./ways.js";

export interface FoldSetting {
  readonly seed: number;
  readonly folds: number;
  readonly upos: Setting;
  readonly feats: Setting;
  readonly lemmas: Setting;
}

export function goldReading({ words }: ConlluSentence, feats: ReadonlyMap<string, number>): Reading {
  return {
    tags: words.map((word) => tagIndex.get(word.upos) as number),
    feats: words.map((word) => feats.get(word.feats) as number),
    lemmas: words.map((word) => word.lemma),
  };
}

/** @param feats  All FEATS labels, by string. */
export function parserInputs(
  sentences: readonly TrainingSentence[],
  feats: ReadonlyMap<string, number>,
  setting: FoldSetting,
  ways: TreebankWays | undefined,
): ParserInput[] {
  const gold = sentences.map((sentence) => goldReading(sentence, feats));
  if (setting.folds < 2) return sentences.map((sentence, i) => ({ sentence, readings: [gold[i] as Reading] }));
  const predicted: Reading[] = [];
  for (let fold = 0; fold < setting.folds; fold++) {
    const inFold = (i: number): boolean => Math.floor(i / 10) % setting.folds === fold;
    const read = reader(
      sentences.filter((_, i) => !inFold(i)),
      feats,
      setting,
      fold,
      ways,
    );
    for (const [i, sentence] of sentences.entries()) if (inFold(i)) predicted[i] = read(sentence);
  }
  return sentences.map((sentence, i) => ({ sentence, readings: [gold[i] as Reading, predicted[i] as Reading] }));
}

/** Trains on some sentences, with fewer epochs than for shipping; gives what reads others. */
function reader(
  rest: readonly TrainingSentence[],
  feats: ReadonlyMap<string, number>,
  setting: FoldSetting,
  fold: number,
  ways: TreebankWays | undefined,
): (sentence: ConlluSentence) => Reading {
  const fewer = (one: Setting): Setting => ({ ...one, epochs: Math.max(2, Math.ceil(one.epochs / 2)) });
  const seed = setting.seed + 100 * (fold + 1);
  const lexicon = new Lexicon(buildLexicon(rest, feats));
  const forms = new Forms(lexicon);
  const upos = new UposTagger(trainUpos(rest, lexicon, fewer(setting.upos), new Random(seed), ways));
  const choices = featsChoices(rest, [...feats.keys()], forms);
  const featsTagger = new FeatsTagger(
    trainFeats(rest, lexicon, choices, fewer(setting.feats), new Random(seed + 1), ways),
    choices,
  );
  const lemmas = trainLemmas(rest, feats, fewer(setting.lemmas), new Random(seed + 2));
  const lemmatizer = new Lemmatizer(lemmas.weights, lemmas.choices);
  const draft = new Draft();
  return ({ words }) => {
    draft.begin(
      words.map((word) => word.form),
      forms,
    );
    upos.tag(draft, forms);
    featsTagger.tag(draft, forms, lexicon);
    const tags = [...draft.tag.subarray(0, words.length)];
    const labels = [...draft.feats.subarray(0, words.length)];
    return { tags, feats: labels, lemmas: words.map((word, i) => lemmatizer.lemma(word.form, tags[i]!, labels[i]!)) };
  };
}

/** @module Learns the taggers: averaged perceptrons, greedy, on their own guesses for what stands to the left. */
import type { ConlluSentence } from "../conllu/conllu.js";
import type { Random } from "../numbers/random.js";
import {
  bestFeats,
  FEATS_FEATURES,
  type FeatsChoices,
  featsCandidates,
  featsFeatures,
  featsIndex,
} from "../tagging/feats.js";
import { bestTag, TAGS, UPOS_FEATURES, uposFeatures } from "../tagging/upos.js";
import { Draft } from "../words/draft.js";
import { Forms } from "../words/forms.js";
import type { Lexicon } from "../words/lexicon.js";
import { Counts, heldBy, tagIndex } from "./lexicon.js";
import { averagedByShare, type TrainingSentence, type TreebankWays, WaysLearner } from "./ways.js";

export interface Setting {
  readonly epochs: number;
  /** Table size as a power of two. */
  readonly bits: number;
}

export function trainUpos(
  sentences: readonly TrainingSentence[],
  lexicon: Lexicon,
  setting: Setting,
  random: Random,
  ways: TreebankWays | undefined,
): Float32Array {
  const [table] = averagedByShare(ways, (one) => [learnUpos(sentences, lexicon, setting, random, one)]);
  return table as Float32Array;
}

function learnUpos(
  sentences: readonly TrainingSentence[],
  lexicon: Lexicon,
  setting: Setting,
  random: Random,
  ways: TreebankWays | undefined,
): Float32Array {
  const learner = new WaysLearner(2 ** setting.bits * TAGS, ways);
  const shift = 32 - setting.bits;
  const forms = new Forms(lexicon);
  const draft = new Draft();
  const rows = new Int32Array(UPOS_FEATURES);
  const scores = new Float64Array(TAGS);
  const order = [...sentences];
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(order);
    for (const sentence of order) {
      const { words } = sentence;
      learner.begin(sentence);
      draft.begin(
        words.map((word) => word.form),
        forms,
      );
      for (const [i, word] of words.entries()) {
        uposFeatures(draft, forms, i, rows, shift);
        const guess = bestTag(learner.weights, rows, scores);
        const gold = tagIndex.get(word.upos) as number;
        if (guess !== gold) {
          for (const row of rows) {
            learner.add(row * TAGS + gold, 1);
            learner.add(row * TAGS + guess, -1);
          }
        }
        draft.tag[i] = guess;
        learner.count();
      }
    }
  }
  return learner.averaged();
}

/** Which FEATS labels each tag, and each tag with an ending, was seen with. */
export function featsChoices(
  sentences: readonly ConlluSentence[],
  labels: readonly string[],
  forms: Forms,
): FeatsChoices {
  const index = new Map(labels.map((label, i) => [label, i]));
  const byTag = Array.from({ length: TAGS }, () => new Counts<number>());
  const byEnding = new Map<string, Counts<number>>();
  for (const { words } of sentences) {
    for (const word of words) {
      const tag = tagIndex.get(word.upos) as number;
      const label = index.get(word.feats) as number;
      (byTag[tag] as Counts<number>).add(label);
      const key = `${tag} ${forms.lower(forms.id(word.form)).slice(-3)}`;
      const counts = heldBy(byEnding, key, () => new Counts());
      counts.add(label);
    }
  }
  const common = [...byEnding].filter(([, counts]) => [...counts.map.values()].reduce((sum, n) => sum + n, 0) >= 12);
  return {
    labels,
    byTag: byTag.map((counts) => counts.ranked().map(([label]) => label)),
    byEnding: new Map(common.map(([key, counts]) => [key, counts.ranked().map(([label]) => label)])),
  };
}

/** Learns on the gold parts of speech. */
export function trainFeats(
  sentences: readonly TrainingSentence[],
  lexicon: Lexicon,
  choices: FeatsChoices,
  setting: Setting,
  random: Random,
  ways: TreebankWays | undefined,
): Float32Array {
  const [table] = averagedByShare(ways, (one) => [learnFeats(sentences, lexicon, choices, setting, random, one)]);
  return table as Float32Array;
}

function learnFeats(
  sentences: readonly TrainingSentence[],
  lexicon: Lexicon,
  choices: FeatsChoices,
  setting: Setting,
  random: Random,
  ways: TreebankWays | undefined,
): Float32Array {
  const learner = new WaysLearner(2 ** setting.bits, ways);
  const shift = 32 - setting.bits;
  const index = new Map(choices.labels.map((label, i) => [label, i]));
  const forms = new Forms(lexicon);
  const draft = new Draft();
  const bases = new Int32Array(FEATS_FEATURES);
  const order = [...sentences];
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(order);
    for (const sentence of order) {
      const { words } = sentence;
      learner.begin(sentence);
      draft.begin(
        words.map((word) => word.form),
        forms,
      );
      for (const [i, word] of words.entries()) draft.tag[i] = tagIndex.get(word.upos) as number;
      for (const [i, word] of words.entries()) {
        const gold = index.get(word.feats) as number;
        const candidates = featsCandidates(draft, forms, i, lexicon, choices);
        let guess = candidates[0] ?? 0;
        if (candidates.length > 1) {
          featsFeatures(draft, forms, i, bases);
          guess = bestFeats(learner.weights, bases, candidates, shift);
          if (guess !== gold) {
            for (const base of bases) {
              learner.add(featsIndex(base, gold, shift), 1);
              learner.add(featsIndex(base, guess, shift), -1);
            }
          }
        }
        draft.feats[i] = guess;
        learner.count();
      }
    }
  }
  return learner.averaged();
}

/** @module Learns lemmas: edit scripts by perceptron, then a dictionary of what the scripts get wrong. */
import type { ConlluSentence } from "../conllu/conllu.js";
import {
  bestScript,
  LEMMA_FEATURES,
  type LemmaChoices,
  Lemmatizer,
  lemmaCandidates,
  lemmaFeatures,
  lemmaIndex,
  scriptOf,
} from "../lemmas/lemmas.js";
import { ALL, Learner, packTable, unpackTable } from "../numbers/learner.js";
import type { Random } from "../numbers/random.js";
import { plain } from "../words/forms.js";
import { Counts, heldBy, tagIndex } from "./lexicon.js";
import type { Setting } from "./tagging.js";

interface Case {
  readonly form: string;
  readonly tag: number;
  readonly feats: number;
  readonly lemma: string;
  readonly count: number;
}

/** Each (form, tag, FEATS) with its most frequent lemma. */
function cases(sentences: readonly ConlluSentence[], feats: ReadonlyMap<string, number>): Case[] {
  const seen = new Map<string, Counts<string>>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.lemma === "" || word.lemma.includes("\t")) continue;
      const key = `${word.form}\t${tagIndex.get(word.upos)}\t${feats.get(word.feats)}`;
      const counts = heldBy(seen, key, () => new Counts());
      counts.add(word.lemma);
    }
  }
  return [...seen].map(([key, counts]) => {
    const [form, tag, label] = key.split("\t") as [string, string, string];
    const [lemma, count] = counts.ranked()[0] as [string, number];
    return { form, tag: Number(tag), feats: Number(label), lemma, count };
  });
}

/** A whole-word script ("is" to "be") must have been seen with several forms to be a rule. */
function scriptChoices(all: readonly Case[]): { scripts: string[]; byEnding: Map<string, number[]> } {
  const counts = new Counts<string>();
  for (const { form, lemma } of all) counts.add(scriptOf(form, lemma));
  const scripts = counts
    .ranked()
    .filter(([script, n]) => n >= 2 && script[0] !== "w")
    .map(([script]) => script)
    .slice(0, 8000);
  const index = new Map(scripts.map((script, i) => [script, i]));
  const byEnding = new Map<string, Counts<number>>();
  const add = (key: string, script: number): void => {
    const held = heldBy(byEnding, key, () => new Counts());
    held.add(script);
  };
  for (const { form, tag, lemma } of all) {
    const script = index.get(scriptOf(form, lemma));
    if (script === undefined) continue;
    add(`${tag} ${plain(form).toLowerCase().slice(-2)}`, script);
    add(`${tag}`, script);
  }
  const ranked = [...byEnding].map(([key, held]): [string, number[]] => [
    key,
    held
      .ranked()
      .slice(0, 40)
      .map(([script]) => script),
  ]);
  return { scripts, byEnding: new Map(ranked) };
}

export function trainLemmas(
  sentences: readonly ConlluSentence[],
  feats: ReadonlyMap<string, number>,
  setting: Setting,
  random: Random,
): { weights: Float32Array; choices: LemmaChoices } {
  const all = cases(sentences, feats);
  const { scripts, byEnding } = scriptChoices(all);
  const index = new Map(scripts.map((script, i) => [script, i]));
  const bare: LemmaChoices = { scripts, byEnding, dictionary: new Map() };
  const learner = new Learner(2 ** setting.bits);
  const shift = 32 - setting.bits;
  const bases = new Int32Array(LEMMA_FEATURES);
  const order = [...all];
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(order);
    for (const { form, tag, feats: label, lemma } of order) {
      const gold = index.get(scriptOf(form, lemma));
      if (gold === undefined) continue;
      lemmaFeatures(form, tag, label, bases);
      const guess = bestScript(learner.weights, bases, lemmaCandidates(form, tag, bare), shift);
      if (guess !== gold) {
        for (const base of bases) {
          learner.add(lemmaIndex(base, gold, shift), 1);
          if (guess >= 0) learner.add(lemmaIndex(base, guess, shift), -1);
        }
      }
      learner.step++;
    }
  }
  const weights = learner.averaged();
  return { weights, choices: { scripts, byEnding, dictionary: exceptions(all, weights, bare) } };
}

/** What the rounded weights get wrong: by form, tag and FEATS; and by form and tag where the most frequent reading is wrong. */
function exceptions(all: readonly Case[], weights: Float32Array, bare: LemmaChoices): Map<string, string> {
  const dictionary = new Map<string, string>();
  const rules = new Lemmatizer(unpackTable(packTable(weights, 1, ALL)), { ...bare, dictionary });
  const settled = new Set<string>();
  for (const { form, tag, feats, lemma } of [...all].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))) {
    const loose = `${form.toLowerCase()}\t${tag}`;
    const right = rules.find(form, tag, feats) === lemma;
    if (!settled.has(loose) && form === form.toLowerCase()) {
      settled.add(loose);
      if (!right) dictionary.set(loose, lemma);
    } else if (!right) dictionary.set(`${form}\t${tag}\t${feats}`, lemma);
  }
  return dictionary;
}

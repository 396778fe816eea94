/** @module Learns contractions: the table of forms, the rules of endings, and when to split. */
import type { ConlluSentence } from "../conllu/conllu.js";
import { Learner } from "../numbers/learner.js";
import type { Random } from "../numbers/random.js";
import {
  type ContractionData,
  Contractions,
  SPLIT_FEATURES,
  type SplitRule,
  splitFeatures,
  withoutAcute,
} from "../tokens/contractions.js";
import { plain } from "../words/forms.js";
import type { Lexicon } from "../words/lexicon.js";
import { Counts, heldBy, tagIndex } from "./lexicon.js";
import type { Setting } from "./tagging.js";

/** A surface token with its words; one word where it is no contraction. */
export interface Surface {
  readonly form: string;
  readonly words: readonly string[];
  readonly spaceAfter: boolean;
}

export function surfaces(sentence: ConlluSentence): Surface[] {
  const out: Surface[] = [];
  const byFirst = new Map(sentence.ranges.map((range) => [range.first, range]));
  for (let i = 0; i < sentence.words.length; i++) {
    const range = byFirst.get(i);
    const word = sentence.words[i] as ConlluSentence["words"][number];
    const misc = range ? range.misc : word.misc;
    const words = range ? sentence.words.slice(range.first, range.last + 1).map((part) => part.form) : [word.form];
    out.push({ form: range ? range.form : word.form, words, spaceAfter: !misc.includes("SpaceAfter=No") });
    if (range) i = range.last;
  }
  return out;
}

/** The rule that makes these words of this form, or undefined where they share no beginning. */
export function ruleOf(form: string, words: readonly string[]): SplitRule | undefined {
  const first = words[0] as string;
  let same = 0;
  while (same < form.length && same < first.length && withoutAcute(form[same]!) === withoutAcute(first[same]!)) same++;
  if (same < 1 || same === form.length) return undefined;
  const unaccent = form.slice(0, same) !== first.slice(0, same);
  if (unaccent && withoutAcute(form.slice(0, same)) !== first.slice(0, same)) return undefined;
  return { ending: form.slice(same), tail: first.slice(same), words: words.slice(1), unaccent };
}

export function contractionData(sentences: readonly ConlluSentence[]): ContractionData {
  const total = new Counts<string>();
  const split = new Map<string, Counts<string>>();
  const rules = new Counts<string>();
  for (const sentence of sentences) {
    for (const { form, words } of surfaces(sentence)) {
      const lower = plain(form).toLowerCase();
      total.add(lower);
      if (words.length === 1) continue;
      const counts = heldBy(split, lower, () => new Counts());
      counts.add(words.map((word) => plain(word).toLowerCase()).join(" "));
    }
  }
  const forms: [string, string[], boolean][] = [];
  for (const [lower, counts] of split) {
    const [words, n] = counts.ranked()[0] as [string, number];
    const all = total.get(lower);
    if (n / all < 0.02) continue;
    const rule = ruleOf(lower, words.split(" "));
    if (rule) rules.add(JSON.stringify(rule));
    if (n >= 2 || !rule) forms.push([lower, words.split(" "), n / all >= 0.99 && n >= 3]);
  }
  forms.sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = rules
    .ranked()
    .filter(([, n]) => n >= 2)
    .map(([rule]) => JSON.parse(rule) as SplitRule);
  return { forms, rules: kept };
}

export function trainContractions(
  sentences: readonly ConlluSentence[],
  data: ContractionData,
  lexicon: Lexicon,
  setting: Setting,
  random: Random,
): Float32Array {
  const table = new Contractions(data);
  const learner = new Learner(2 ** setting.bits);
  const shift = 32 - setting.bits;
  const verb = tagIndex.get("VERB") as number;
  const rows = new Int32Array(SPLIT_FEATURES);
  const lists = sentences
    .map(surfaces)
    .filter((list) => list.some(({ form }) => table.candidates(form).some((candidate) => !candidate.sure)));
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(lists);
    for (const list of lists) {
      const forms = list.map(({ form }) => form);
      for (const [i, { form, words }] of list.entries()) {
        const gold = words.map((word) => plain(word).toLowerCase()).join(" ");
        for (const candidate of table.candidates(form)) {
          if (candidate.sure) continue;
          splitFeatures(forms, i, candidate, lexicon, verb, rows, shift);
          const right = words.length > 1 && candidate.words.map((word) => plain(word)).join(" ") === gold;
          let sum = 0;
          for (const row of rows) sum += learner.weights[row]!;
          if (sum > 0 !== right) for (const row of rows) learner.add(row, right ? 1 : -1);
          learner.step++;
        }
      }
    }
  }
  return learner.averaged();
}

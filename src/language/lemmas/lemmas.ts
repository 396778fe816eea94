/**
 * @module Lemmas: a dictionary of what training saw and the rules get wrong, else an edit script ("cut 3, add -ir").
 *
 * A script is chosen by a small perceptron over the ending, the tag and FEATS; it says first what becomes of capitals.
 */
import { hashText, mix, pair, shiftOf, spread, triple } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import { plain } from "../words/forms.js";

export const LEMMA_FEATURES = 15;
const seeds = Int32Array.from({ length: 32 }, (_, k) => spread(4000 + k));
const scriptValue = Int32Array.from({ length: 8192 }, (_, label) => spread(90_000 + label) | 1);

/** "l3|ir": lower the form, cut 3, add "ir". "k0|": keep the form as it stands. */
export function scriptOf(form: string, lemma: string): string {
  const lower = form.toLowerCase();
  const keeps = lemma !== lemma.toLowerCase();
  const base = keeps ? form : lower;
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  if (same === 0 && lemma.length > 0 && base.length > 1) return `w0|${lemma}`;
  return `${keeps ? "k" : "l"}${base.length - same}|${lemma.slice(same)}`;
}

/** What the script makes of the form; undefined where it does not fit. */
export function applyScript(form: string, script: string): string | undefined {
  const bar = script.indexOf("|");
  const added = script.slice(bar + 1);
  if (script[0] === "w") return added;
  const base = script[0] === "k" ? form : form.toLowerCase();
  const cut = Number(script.slice(1, bar));
  if (cut > base.length || (cut === base.length && added === "" && base !== "")) return undefined;
  return base.slice(0, base.length - cut) + added;
}

/** Mixed bases of the features of a form under a tag and FEATS label. */
export function lemmaFeatures(form: string, tag: number, feats: number, bases: Int32Array): void {
  const cased = plain(form);
  const lower = cased.toLowerCase();
  const p = spread(300 + tag);
  const f = spread(50_000 + feats);
  const capital = cased === lower ? 0 : cased === cased.toUpperCase() && cased.length > 1 ? 2 : 1;
  const c = spread(400 + capital);
  const n = lower.length;
  const s = (k: number): number => hashText(lower, Math.max(0, n - k)) ^ k;
  bases[0] = p;
  bases[1] = pair(p, f);
  bases[2] = pair(p, s(1));
  bases[3] = pair(p, s(2));
  bases[4] = pair(p, s(3));
  bases[5] = pair(p, s(4));
  bases[6] = pair(p, s(5));
  bases[7] = pair(p, s(6));
  bases[8] = triple(p, f, s(2));
  bases[9] = triple(p, f, s(3));
  bases[10] = triple(p, f, s(4));
  bases[11] = triple(p, f, s(5));
  bases[12] = pair(p, hashText(lower));
  bases[13] = pair(p, c);
  bases[14] = triple(p, f, s(1));
  for (let k = 0; k < LEMMA_FEATURES; k++) bases[k] = mix(bases[k]! ^ seeds[k]!);
}

export function lemmaIndex(base: number, script: number, shift: number): number {
  return Math.imul(base, scriptValue[script]!) >>> shift;
}

export interface LemmaChoices {
  readonly scripts: readonly string[];
  /** Scripts seen with "tag ending-of-2", else with "tag". */
  readonly byEnding: ReadonlyMap<string, readonly number[]>;
  /** Lemma by "form TAB tag TAB feats", "lower TAB tag TAB feats" or "lower TAB tag". */
  readonly dictionary: ReadonlyMap<string, string>;
}

export function lemmaCandidates(form: string, tag: number, choices: LemmaChoices): readonly number[] {
  return choices.byEnding.get(`${tag} ${plain(form).toLowerCase().slice(-2)}`) ?? choices.byEnding.get(`${tag}`) ?? [];
}

/** The best script among the candidates that fits, or -1. */
export function bestScript(weights: Weights, bases: Int32Array, candidates: readonly number[], shift: number): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (const script of candidates) {
    let score = 0;
    for (let k = 0; k < LEMMA_FEATURES; k++) score += weights[lemmaIndex(bases[k]!, script, shift)]!;
    if (score > top) {
      top = score;
      best = script;
    }
  }
  return best;
}

export class Lemmatizer {
  readonly #weights: Weights;
  readonly #shift: number;
  readonly #choices: LemmaChoices;
  readonly #bases = new Int32Array(LEMMA_FEATURES);
  readonly #memory = new Map<string, Map<number, string>>();

  constructor(weights: Weights, choices: LemmaChoices) {
    this.#weights = weights;
    this.#shift = shiftOf(weights.length);
    this.#choices = choices;
  }

  /** Lemma of a form under a tag and FEATS label. Pure in its arguments, so each answer is kept. */
  lemma(form: string, tag: number, feats: number): string {
    let answers = this.#memory.get(form);
    if (!answers) {
      if (this.#memory.size > 100_000) this.#memory.clear();
      answers = new Map();
      this.#memory.set(form, answers);
    }
    const key = tag * 65_536 + feats;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = this.find(form, tag, feats);
      answers.set(key, answer);
    }
    return answer;
  }

  find(form: string, tag: number, feats: number): string {
    const { dictionary, scripts } = this.#choices;
    const lower = form.toLowerCase();
    const kept =
      dictionary.get(`${form}\t${tag}\t${feats}`) ??
      dictionary.get(`${lower}\t${tag}\t${feats}`) ??
      dictionary.get(`${lower}\t${tag}`);
    if (kept !== undefined) return kept;
    lemmaFeatures(form, tag, feats, this.#bases);
    const best = bestScript(this.#weights, this.#bases, lemmaCandidates(form, tag, this.#choices), this.#shift);
    return (best < 0 ? undefined : applyScript(form, scripts[best] as string)) ?? form;
  }
}

/**
 * @module Contractions: which tokens hold several words, and which words ("du" = de + le, "don't" = do + n't).
 *
 * Two sources, both learnt from the treebank: a table of whole forms, and rules of endings ("-ándolo" = -ando + lo).
 * Where a form is not always split, a small perceptron decides by the form and its neighbours.
 */
import { hashText, pair, row, shiftOf, spread, triple } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import { plain } from "../words/forms.js";
import type { Lexicon } from "../words/lexicon.js";

/** A way to split: off the end comes `ending`; the first word is the rest plus `tail`, then come `words`. */
export interface SplitRule {
  readonly ending: string;
  readonly tail: string;
  readonly words: readonly string[];
  /** The first word loses the acute accent that the added syllables called for. */
  readonly unaccent: boolean;
}

export interface ContractionData {
  /** Lower-case form, its words, and whether it is always split. */
  readonly forms: readonly (readonly [string, readonly string[], boolean])[];
  readonly rules: readonly SplitRule[];
}

/** One candidate: the words in lower case, the rule (or none for a whole form), and whether no question is to be asked. */
export interface Candidate {
  readonly words: readonly string[];
  readonly rule: number;
  readonly sure: boolean;
}

export const SPLIT_FEATURES = 26;
const seeds = Int32Array.from({ length: SPLIT_FEATURES }, (_, k) => spread(1800 + k));
const NOTHING: readonly Candidate[] = [];

export function withoutAcute(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");
}

export class Contractions {
  readonly #forms = new Map<string, Candidate>();
  readonly #byEnding = new Map<string, number[]>();
  readonly #rules: readonly SplitRule[];
  readonly #longest: number;
  readonly #memory = new Map<string, readonly Candidate[]>();

  constructor(data: ContractionData) {
    this.#rules = data.rules;
    for (const [form, words, sure] of data.forms) this.#forms.set(form, { words, rule: -1, sure });
    for (const [i, rule] of data.rules.entries()) {
      const held = this.#byEnding.get(rule.ending);
      if (held) held.push(i);
      else this.#byEnding.set(rule.ending, [i]);
    }
    this.#longest = Math.max(0, ...data.rules.map((rule) => rule.ending.length));
  }

  /** Ways to split a form; a whole form's own first and alone. */
  candidates(form: string): readonly Candidate[] {
    const known = this.#memory.get(form);
    if (known) return known;
    if (this.#memory.size > 100_000) this.#memory.clear();
    const found = this.#find(plain(form).toLowerCase(), form.toLowerCase());
    this.#memory.set(form, found);
    return found;
  }

  #find(lower: string, own: string): readonly Candidate[] {
    const whole = this.#forms.get(lower);
    if (whole) return [whole];
    if (lower.length !== own.length) return NOTHING;
    const out: Candidate[] = [];
    for (let k = Math.min(this.#longest, lower.length - 1); k > 0; k--) {
      for (const i of this.#byEnding.get(lower.slice(-k)) ?? []) {
        const rule = this.#rules[i] as SplitRule;
        const stem = own.slice(0, own.length - k);
        const first = (rule.unaccent ? withoutAcute(stem) : stem) + rule.tail;
        if (rule.unaccent && withoutAcute(stem) === stem) continue;
        out.push({ words: [first, ...rule.words], rule: i, sure: false });
      }
    }
    return out.length === 0 ? NOTHING : out;
  }
}

const lowerHash = (form: string | undefined): number => (form === undefined ? 11 : hashText(plain(form).toLowerCase()));

/** Rows of the question whether `forms[i]` is this candidate; `verb` is the index of the tag VERB. */
export function splitFeatures(
  forms: readonly string[],
  i: number,
  candidate: Candidate,
  lexicon: Lexicon,
  verb: number,
  rows: Int32Array,
  shift: number,
): void {
  const form = plain(forms[i] as string);
  const lower = form.toLowerCase();
  const rule = spread(candidate.rule + 2);
  const first = plain(candidate.words[0] as string);
  const tags = lexicon.tagsOf(lower);
  const firstTags = lexicon.tagsOf(first);
  const asVerb = spread(lexicon.has(first, verb) ? 1 : 2);
  const capital = spread(form === lower ? 0 : form === form.toUpperCase() ? 2 : 1);
  const before = i > 0 ? plain(forms[i - 1] as string).toLowerCase() : undefined;
  const after = i + 1 < forms.length ? plain(forms[i + 1] as string).toLowerCase() : undefined;
  const b = lowerHash(before);
  const a = lowerHash(after);
  const tagsB = before === undefined ? 3 : lexicon.tagsOf(before);
  const tagsA = after === undefined ? 3 : lexicon.tagsOf(after);
  const s = (word: string | undefined, n: number): number =>
    word === undefined ? 4 : hashText(word, Math.max(0, word.length - n)) ^ n;
  const own = candidate.rule < 0 ? hashText(lower) : rule;
  let k = 0;
  rows[k++] = own;
  rows[k++] = pair(own, hashText(lower));
  rows[k++] = pair(rule, s(first, 1));
  rows[k++] = pair(rule, s(first, 2));
  rows[k++] = pair(rule, s(first, 3));
  rows[k++] = pair(rule, s(first, 4));
  rows[k++] = triple(rule, asVerb, s(first, 2));
  rows[k++] = pair(rule, asVerb);
  rows[k++] = pair(rule, firstTags);
  rows[k++] = pair(rule, tags);
  rows[k++] = triple(rule, firstTags, tags);
  rows[k++] = pair(own, capital);
  rows[k++] = pair(own, b);
  rows[k++] = pair(own, a);
  rows[k++] = pair(own, tagsB);
  rows[k++] = pair(own, tagsA);
  rows[k++] = triple(own, tagsB, tagsA);
  rows[k++] = pair(own, s(before, 2));
  rows[k++] = pair(own, s(before, 3));
  rows[k++] = pair(own, s(after, 2));
  rows[k++] = pair(own, s(after, 3));
  rows[k++] = pair(own, lowerHash(forms[i - 2]));
  rows[k++] = pair(own, lowerHash(forms[i + 2]));
  rows[k++] = triple(own, b, a);
  rows[k++] = triple(own, b, tagsA);
  rows[k++] = triple(own, tagsB, a);
  for (let j = 0; j < k; j++) rows[j] = row(rows[j]!, seeds[j]!, shift);
}

export class ContractionSplitter {
  readonly #data: Contractions;
  readonly #weights: Weights;
  readonly #shift: number;
  readonly #lexicon: Lexicon;
  readonly #verb: number;
  readonly #rows = new Int32Array(SPLIT_FEATURES);

  constructor(data: ContractionData, weights: Weights, lexicon: Lexicon, verb: number) {
    this.#data = new Contractions(data);
    this.#weights = weights;
    this.#shift = shiftOf(weights.length);
    this.#lexicon = lexicon;
    this.#verb = verb;
  }

  /** The words of `forms[i]`, cased as the form is, or undefined where it is one word. */
  split(forms: readonly string[], i: number): string[] | undefined {
    const form = forms[i] as string;
    let best: Candidate | undefined;
    let top = 0;
    for (const candidate of this.#data.candidates(form)) {
      if (candidate.sure) return recase(form, candidate.words);
      splitFeatures(forms, i, candidate, this.#lexicon, this.#verb, this.#rows, this.#shift);
      let sum = 0;
      for (const row of this.#rows) sum += this.#weights[row]!;
      if (sum > top) {
        top = sum;
        best = candidate;
      }
    }
    return best ? recase(form, best.words) : undefined;
  }
}

/** The words with the form's capitals; taken from the form itself where they stand in it one after another. */
export function recase(form: string, words: readonly string[]): string[] {
  const places = placeWords(form, words);
  if (places) return places.map(([from, to]) => form.slice(from, to));
  const capitals = form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
  if (capitals) return words.map((word) => word.toUpperCase());
  const first = words[0] as string;
  let same = 0;
  while (same < form.length && same < first.length && form[same]!.toLowerCase() === first[same]) same++;
  const head = form.slice(0, same) + first.slice(same);
  const opened = same === 0 && form[0] !== form[0]!.toLowerCase() ? head[0]!.toUpperCase() + head.slice(1) : head;
  return [opened, ...words.slice(1)];
}

/** Where the words stand in the form, if they stand in it one after another with nothing but hyphens between; else undefined. */
export function placeWords(form: string, words: readonly string[]): [number, number][] | undefined {
  const places: [number, number][] = [];
  const lower = plain(form).toLowerCase();
  if (lower.length !== form.length) return undefined;
  let at = 0;
  for (const word of words) {
    const sought = plain(word).toLowerCase();
    while (lower[at] === "-" && !lower.startsWith(sought, at)) at++;
    if (!lower.startsWith(sought, at)) return undefined;
    places.push([at, at + sought.length]);
    at += sought.length;
  }
  return at === form.length ? places : undefined;
}

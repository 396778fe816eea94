/**
 * @module Phrases of `debris.yaml`, matched word by word.
 *
 * A phrase is words: `a/b` either, `(word)` may be missing, `word*` any ending, `…` up to six words between.
 * Case, accents and the marks between words do not matter. A phrase is looked up by its first word, so that
 * a hundred phrases cost a line no more than a few.
 */
import { fold } from "./fold.js";

/** A line as its words, with their places in it. */
export interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const wordPattern = /[\p{L}\p{N}]+/gu;

export function wordsOf(folded: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of folded.matchAll(wordPattern)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { words, starts, ends };
}

/** One place of a phrase: any of these runs of words, or a gap. */
interface Slot {
  readonly either: readonly (readonly string[])[];
  readonly optional: boolean;
  readonly gap: boolean;
}

export interface Phrase {
  readonly slots: readonly Slot[];
}

const widestGap = 6;

export function parsePhrase(phrase: string): Phrase {
  const slots: Slot[] = [];
  for (const part of phrase.match(/\([^()]*\)|[^\s()]+/g) ?? []) {
    if (part === "…") {
      slots.push({ either: [], optional: true, gap: true });
      continue;
    }
    const optional = part.startsWith("(");
    const either = part
      .replace(/[()]/g, "")
      .split("/")
      .map((one) => [...fold(one).matchAll(/[\p{L}\p{N}]+\*?/gu)].map((match) => match[0]))
      .filter((run) => run.length > 0);
    if (either.length > 0) slots.push({ either, optional, gap: false });
  }
  return { slots };
}

function sameWord(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/**
 * Where a phrase that begins at word `at` ends (index after its last word), or -1.
 *
 * @param accept  Whether an end will do: the longest one that will is not looked for, the first is.
 */
export function matchAt(
  phrase: Phrase,
  words: readonly string[],
  at: number,
  accept: (end: number) => boolean,
  slot = 0,
): number {
  const here = phrase.slots[slot];
  if (here === undefined) return accept(at) ? at : -1;
  if (here.gap) {
    for (let skip = 0; skip <= widestGap && at + skip <= words.length; skip++) {
      const end = matchAt(phrase, words, at + skip, accept, slot + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  for (const run of here.either) {
    if (run.every((pattern, i) => sameWord(pattern, words[at + i]))) {
      const end = matchAt(phrase, words, at + run.length, accept, slot + 1);
      if (end >= 0) return end;
    }
  }
  return here.optional ? matchAt(phrase, words, at, accept, slot + 1) : -1;
}

/** First words of a phrase: those that a line must have where it begins. */
function firstWords(phrase: Phrase): string[] {
  const first: string[] = [];
  for (const slot of phrase.slots) {
    for (const run of slot.either) first.push(run[0] as string);
    if (!slot.optional) break;
  }
  return first;
}

/** Phrases, each with something to say, by their first words. */
export class PhraseIndex<T> {
  readonly #byWord = new Map<string, { phrase: Phrase; says: T }[]>();
  readonly #byStem = new Map<string, { phrase: Phrase; says: T }[]>();

  add(text: string, says: T): void {
    const phrase = parsePhrase(text);
    for (const word of new Set(firstWords(phrase))) {
      const [index, key] = word.endsWith("*") ? [this.#byStem, word.slice(0, 2)] : [this.#byWord, word];
      const list = index.get(key);
      if (list) list.push({ phrase, says });
      else index.set(key, [{ phrase, says }]);
    }
  }

  /** The phrases that may begin with this word. */
  *from(word: string): Generator<{ readonly phrase: Phrase; readonly says: T }> {
    const exact = this.#byWord.get(word);
    if (exact) yield* exact;
    const stems = this.#byStem.get(word.slice(0, 2));
    if (stems) yield* stems;
  }
}

/** A list of phrases that all say the same. */
export class PhraseList {
  readonly #index = new PhraseIndex<true>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#index.add(phrase, true);
  }

  /** Whether one of them is all of these words. */
  whole(words: readonly string[]): boolean {
    return words.length > 0 && this.#any(words, 0, (end) => end === words.length);
  }

  /** Whether the words end with one of them. */
  end(words: readonly string[]): boolean {
    return words.some((_, at) => this.#any(words, at, (end) => end === words.length));
  }

  /** Whether one of them stands anywhere. */
  inside(words: readonly string[]): boolean {
    return words.some((_, at) => this.#any(words, at, () => true));
  }

  #any(words: readonly string[], at: number, accept: (end: number) => boolean): boolean {
    for (const { phrase } of this.#index.from(words[at] as string))
      if (matchAt(phrase, words, at, accept) >= 0) return true;
    return false;
  }
}

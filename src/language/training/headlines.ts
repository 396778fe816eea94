/**
 * @module Headlines made of sentences: the treebanks have few, news has one a report.
 *
 * A share of the sentences is added again with a capital on each longer word, or in capitals throughout, and without
 * the full stop; tags and trees stay. Taggers and parser then do not take every capital for a name.
 */
import type { ConlluWord } from "../conllu/conllu.js";
import type { Random } from "../numbers/random.js";
import type { TrainingSentence } from "./ways.js";

export interface HeadlineShares {
  /** Share with a capital on each word of four letters or more. */
  readonly titled: number;
  /** Share in capitals throughout. */
  readonly capitals: number;
}

const titled = (form: string, i: number): string =>
  i === 0 || form.length > 3 ? form.charAt(0).toUpperCase() + form.slice(1) : form;

/** The sentence as a headline. Its last word goes if it is a full stop on which nothing hangs. */
export function headline(
  { words, ...rest }: TrainingSentence,
  recase: (form: string, i: number) => string,
): TrainingSentence {
  const last = words.length - 1;
  const stop = last > 0 && words[last]?.upos === "PUNCT" && words.every((word) => word.head !== last);
  const kept = stop ? words.slice(0, -1) : words;
  return { ...rest, comments: [], words: kept.map((word: ConlluWord, i) => ({ ...word, form: recase(word.form, i) })) };
}

/** Headlines made of a share of the sentences. */
export function headlines(
  sentences: readonly TrainingSentence[],
  shares: HeadlineShares,
  random: Random,
): TrainingSentence[] {
  const out: TrainingSentence[] = [];
  for (const sentence of sentences) {
    const drawn = random.next();
    if (sentence.words.length < 4) continue;
    if (drawn < shares.titled) out.push(headline(sentence, titled));
    else if (drawn < shares.titled + shares.capitals) out.push(headline(sentence, (form) => form.toUpperCase()));
  }
  return out;
}

/** @module What the language stage gives: sentences, words, trees (Universal Dependencies v2). */
import type { Span } from "./span.js";

export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * A syntactic word. Words of one multiword token share its span ("du" = de + le), unless they stand in it one after
 * another ("China's" = China + 's): then each has its own.
 */
export interface Word extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** UD FEATS as written ("Number=Sing|Tense=Past"), "" where none. */
  readonly feats: string;
  /** Index in `Sentence.words` of the head; -1 for the root. */
  readonly head: number;
  /** Full relation ("nsubj:pass"). */
  readonly deprel: string;
}

/** A surface token that holds several words: words first..last (inclusive indices). */
export interface MultiwordToken extends Span {
  readonly first: number;
  readonly last: number;
  readonly form: string;
}

export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly multiword: readonly MultiwordToken[];
}

export interface Analysis {
  readonly lang: string;
  readonly sentences: readonly Sentence[];
}

const parsed = new Map<string, ReadonlyMap<string, string>>();

/** One feature of a word: `feature(word, "Tense")` → "Past" or undefined. FEATS strings are few, so they are parsed once. */
export function feature(word: Word, name: string): string | undefined {
  let features = parsed.get(word.feats);
  if (!features) {
    features = new Map(
      word.feats === "" ? [] : word.feats.split("|").map((pair) => pair.split("=") as [string, string]),
    );
    parsed.set(word.feats, features);
  }
  return features.get(name);
}

/**
 * @module Learning from several treebanks for the sake of one.
 *
 * Treebanks of one language draw trees and mark features in different ways. Pooled, they teach a mixture that is
 * right for none; alone, each is small. Here each treebank has weights of its own: what a sentence teaches counts
 * whole for its treebank and in part for the others. The weights of the one followed are then averaged with pooled
 * ones, which know more kinds of text. Nothing is added to a model's size or to its time at work.
 */
import type { ConlluSentence } from "../conllu/conllu.js";
import { Learner } from "../numbers/learner.js";

/** A sentence that knows the treebank it is from, where several are told apart. */
export interface TrainingSentence extends ConlluSentence {
  readonly treebank?: string;
}

export interface Ways {
  /** The treebank whose ways the model follows. */
  readonly follow: string;
  /** What a lesson of another treebank counts for, 0…1; 1 pools them. */
  readonly others: number;
  /** The part that the followed treebank's weights have in the model's, 0…1; pooled weights have the rest. */
  readonly share: number;
}

/** The ways of a plan, with all treebanks by name. */
export interface TreebankWays extends Ways {
  readonly treebanks: readonly string[];
}

/** @throws Error  no sentence is of the treebank to be followed. */
export function treebankWays(sentences: readonly TrainingSentence[], ways: Ways | undefined): TreebankWays | undefined {
  if (!ways) return undefined;
  const treebanks = [...new Set(sentences.map(({ treebank }) => treebank ?? ""))];
  if (!treebanks.includes(ways.follow)) throw new Error(`no training sentence is of ${ways.follow}`);
  return { ...ways, treebanks };
}

/** Learns once from all treebanks alike and, where there are ways, once more after them; gives the two averaged. */
export function averagedByShare(
  ways: TreebankWays | undefined,
  learn: (ways: TreebankWays | undefined) => readonly Float32Array[],
): readonly Float32Array[] {
  const pooled = learn(undefined);
  if (!ways) return pooled;
  const { share } = ways;
  const followed = learn(ways);
  for (const [t, table] of pooled.entries()) {
    const other = followed[t] as Float32Array;
    for (let i = 0; i < table.length; i++) table[i] = (1 - share) * table[i]! + share * other[i]!;
  }
  return pooled;
}

/** A learner with weights for each treebank; without ways, it is a plain one. */
export class WaysLearner {
  readonly #followed: Learner;
  readonly #tables: readonly Float32Array[];
  readonly #treebanks: readonly string[];
  readonly #follow: number;
  readonly #others: number;
  #at: number;

  constructor(size: number, ways: TreebankWays | undefined) {
    this.#followed = new Learner(size);
    this.#treebanks = ways?.treebanks ?? [""];
    this.#others = ways?.others ?? 0;
    this.#follow = ways ? ways.treebanks.indexOf(ways.follow) : 0;
    this.#at = this.#follow;
    this.#tables = this.#treebanks.map((_, i) =>
      i === this.#follow ? this.#followed.weights : new Float32Array(size),
    );
  }

  /** Says of which treebank the sentence is that comes next. */
  begin({ treebank }: TrainingSentence): void {
    this.#at = this.#treebanks.length === 1 ? 0 : this.#treebanks.indexOf(treebank ?? "");
  }

  /** What the sentence at hand is read with. */
  get weights(): Float32Array {
    return this.#tables[this.#at] as Float32Array;
  }

  /** Counts an example. */
  count(): void {
    this.#followed.step++;
  }

  add(index: number, delta: number): void {
    for (let i = 0; i < this.#tables.length; i++) {
      const part = i === this.#at ? delta : delta * this.#others;
      if (i === this.#follow) this.#followed.add(index, part);
      else (this.#tables[i] as Float32Array)[index]! += part;
    }
  }

  /** The followed treebank's weights, averaged over all examples. */
  averaged(): Float32Array {
    return this.#followed.averaged();
  }
}

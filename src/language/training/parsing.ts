/** @module Learns the parser: moves with a dynamic oracle and exploration, relations on the arcs that are right. */
import { Random } from "../numbers/random.js";
import { Atoms } from "../parsing/atoms.js";
import { LABEL_FEATURES, labelFeatures } from "../parsing/label-features.js";
import { MOVE_FEATURES, moveFeatures } from "../parsing/move-features.js";
import { bestLabel, bestMove } from "../parsing/parser.js";
import { LEFT, RIGHT, SHIFT, State } from "../parsing/state.js";
import { Draft } from "../words/draft.js";
import { Forms } from "../words/forms.js";
import type { Lexicon } from "../words/lexicon.js";
import { cost, type GoldTree, goldTree } from "./oracle.js";
import { averagedByShare, type TrainingSentence, type TreebankWays, WaysLearner } from "./ways.js";

/** Tags, FEATS and lemmas of a sentence. */
export interface Reading {
  readonly tags: readonly number[];
  readonly feats: readonly number[];
  readonly lemmas: readonly string[];
}

/** What the parser may see of a sentence: gold or predicted; one is drawn each epoch. */
export interface ParserInput {
  readonly sentence: TrainingSentence;
  readonly readings: readonly Reading[];
}

export interface ParserSetting {
  readonly epochs: number;
  readonly moveBits: number;
  readonly labelBits: number;
  /** Chance of following the learner's own move from the second epoch. */
  readonly exploration: number;
  /** Runs with orders of their own, whose weights are then averaged. */
  readonly runs: number;
}

export interface ParserWeights {
  readonly moves: Float32Array;
  readonly labels: Float32Array;
}

/** One run of learning over the sentences. */
class Trainer {
  readonly moves: WaysLearner;
  readonly labels: WaysLearner;
  readonly #state = new State();
  readonly #atoms = new Atoms();
  readonly #rows = new Int32Array(MOVE_FEATURES);
  readonly #labelRows = new Int32Array(LABEL_FEATURES);
  readonly #scores = new Float64Array(3);
  readonly #labelScores: Float64Array;

  constructor(
    private readonly names: readonly string[],
    private readonly root: number,
    private readonly setting: ParserSetting,
    private readonly random: Random,
    ways: TreebankWays | undefined,
  ) {
    this.moves = new WaysLearner(2 ** setting.moveBits * 3, ways);
    this.labels = new WaysLearner(2 ** setting.labelBits * names.length, ways);
    this.#labelScores = new Float64Array(names.length);
  }

  sentence(draft: Draft, forms: Forms, gold: GoldTree, goldLabels: readonly number[], explore: boolean): void {
    const state = this.#state;
    this.#atoms.set(draft, forms);
    state.begin(draft.n);
    while (!state.done) {
      const move = this.#move(gold, explore);
      if (move === SHIFT) state.shift();
      else {
        const dependent = state.top(0);
        const head = move === LEFT ? state.next : state.top(1);
        const label = this.#label(head, dependent, gold, goldLabels);
        if (move === LEFT) state.arcLeft(label);
        else state.arcRight(label);
      }
    }
  }

  #move(gold: GoldTree, explore: boolean): number {
    const state = this.#state;
    const weights = this.moves.weights;
    moveFeatures(this.#atoms, state, this.#rows, 32 - this.setting.moveBits);
    const guess = bestMove(weights, this.#rows, state, this.#scores);
    let least = Number.POSITIVE_INFINITY;
    const costs = [0, 0, 0];
    for (let move = SHIFT; move <= RIGHT; move++) {
      costs[move] = state.allowed(move) ? cost(move, state, gold) : Number.POSITIVE_INFINITY;
      least = Math.min(least, costs[move]!);
    }
    this.moves.count();
    if (costs[guess] === least) return guess;
    let good = -1;
    for (let move = SHIFT; move <= RIGHT; move++) {
      if (costs[move] === least && (good < 0 || this.#scores[move]! > this.#scores[good]!)) good = move;
    }
    for (const row of this.#rows) {
      this.moves.add(row * 3 + good, 1);
      this.moves.add(row * 3 + guess, -1);
    }
    return explore && this.random.next() < this.setting.exploration ? guess : good;
  }

  #label(head: number, dependent: number, gold: GoldTree, goldLabels: readonly number[]): number {
    if (head === this.#state.n) return this.root;
    const count = this.names.length;
    labelFeatures(this.#atoms, this.#state, head, dependent, this.#labelRows, 32 - this.setting.labelBits);
    const guess = bestLabel(this.labels.weights, this.#labelRows, count, this.root, this.#labelScores);
    if (gold.heads[dependent] !== head) return guess;
    const right = goldLabels[dependent]!;
    this.labels.count();
    if (guess !== right) {
      for (const row of this.#labelRows) {
        this.labels.add(row * count + right, 1);
        this.labels.add(row * count + guess, -1);
      }
    }
    return guess;
  }
}

/** Learns in several runs and adds up their weights: steadier than any one of them. */
export function trainParser(
  inputs: readonly ParserInput[],
  lexicon: Lexicon,
  names: readonly string[],
  setting: ParserSetting,
  seed: number,
  ways: TreebankWays | undefined,
): ParserWeights {
  const [moves, labels] = averagedByShare(ways, (one) => {
    let sum: ParserWeights | undefined;
    for (let run = 0; run < setting.runs; run++) {
      const weights = runOnce(inputs, lexicon, names, setting, new Random(seed + 1000 * run), one);
      if (!sum) sum = weights;
      else {
        for (let i = 0; i < weights.moves.length; i++) sum.moves[i]! += weights.moves[i]!;
        for (let i = 0; i < weights.labels.length; i++) sum.labels[i]! += weights.labels[i]!;
      }
    }
    const { moves, labels } = sum as ParserWeights;
    return [moves, labels];
  });
  return { moves: moves as Float32Array, labels: labels as Float32Array };
}

function runOnce(
  inputs: readonly ParserInput[],
  lexicon: Lexicon,
  names: readonly string[],
  setting: ParserSetting,
  random: Random,
  ways: TreebankWays | undefined,
): ParserWeights {
  const index = new Map(names.map((name, i) => [name, i]));
  const trainer = new Trainer(names, index.get("root") as number, setting, random, ways);
  const forms = new Forms(lexicon);
  const draft = new Draft();
  const order = [...inputs];
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(order);
    for (const { sentence, readings } of order) {
      const { words } = sentence;
      const { tags, feats, lemmas } = readings[
        readings.length === 1 ? 0 : Math.floor(random.next() * readings.length)
      ] as Reading;
      draft.begin(
        words.map((word) => word.form),
        forms,
      );
      for (let i = 0; i < words.length; i++) {
        draft.tag[i] = tags[i]!;
        draft.feats[i] = feats[i]!;
        draft.lemmas[i] = lemmas[i]!;
      }
      trainer.moves.begin(sentence);
      trainer.labels.begin(sentence);
      const gold = goldTree(words.map((word) => word.head));
      trainer.sentence(
        draft,
        forms,
        gold,
        words.map((word) => index.get(word.deprel) as number),
        epoch > 0,
      );
    }
  }
  return { moves: trainer.moves.averaged(), labels: trainer.labels.averaged() };
}

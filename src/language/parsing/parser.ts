/**
 * @module The parser: one best move at a time, and for each arc made a relation.
 *
 * Linear in the sentence: 2n moves. Trees are projective and have one root.
 */
import { shiftOf } from "../numbers/hash.js";
import type { Weights } from "../numbers/learner.js";
import type { Draft } from "../words/draft.js";
import type { Forms } from "../words/forms.js";
import { Atoms } from "./atoms.js";
import { LABEL_FEATURES, labelFeatures } from "./label-features.js";
import { MOVE_FEATURES, moveFeatures } from "./move-features.js";
import { LEFT, RIGHT, SHIFT, State } from "./state.js";

type Scores = Float64Array | Int32Array;
const NEVER = -1_000_000_000;

/** The best allowed move. `scores` is left with the three sums. */
export function bestMove(weights: Weights, rows: Int32Array, state: State, scores: Scores): number {
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let k = 0; k < MOVE_FEATURES; k++) {
    const at = rows[k]! * 3;
    shift += weights[at]!;
    left += weights[at + 1]!;
    right += weights[at + 2]!;
  }
  scores[SHIFT] = shift;
  scores[LEFT] = left;
  scores[RIGHT] = right;
  let best = -1;
  for (let move = 0; move < 3; move++) {
    if (state.allowed(move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

/** The best relation: `rootLabel` under the root and only there. */
export function bestLabel(
  weights: Weights,
  rows: Int32Array,
  labels: number,
  rootLabel: number,
  scores: Scores,
): number {
  scores.fill(0);
  // Five rows at a time, so that a sum is fetched and put back a fifth as often; added in the same order as one by one.
  let k = 0;
  for (; k + 5 <= LABEL_FEATURES; k += 5) {
    const a = rows[k]! * labels;
    const b = rows[k + 1]! * labels;
    const c = rows[k + 2]! * labels;
    const d = rows[k + 3]! * labels;
    const e = rows[k + 4]! * labels;
    for (let label = 0; label < labels; label++) {
      scores[label] =
        scores[label]! +
        weights[a + label]! +
        weights[b + label]! +
        weights[c + label]! +
        weights[d + label]! +
        weights[e + label]!;
    }
  }
  for (; k < LABEL_FEATURES; k++) {
    const at = rows[k]! * labels;
    for (let label = 0; label < labels; label++) scores[label]! += weights[at + label]!;
  }
  scores[rootLabel] = NEVER;
  let best = rootLabel === 0 && labels > 1 ? 1 : 0;
  for (let label = best + 1; label < labels; label++) if (scores[label]! > scores[best]!) best = label;
  return best;
}

/** What gives the words of a sentence their heads and relations. */
export interface TreeParser {
  /** Fills `head` (-1 for the root) and `label` of a draft with tags, FEATS and lemmas. */
  parse(draft: Draft, forms: Forms): void;
}

export class Parser implements TreeParser {
  readonly #moves: Weights;
  readonly #labels: Weights;
  readonly #moveShift: number;
  readonly #labelShift: number;
  readonly #count: number;
  readonly #root: number;
  readonly #atoms = new Atoms();
  readonly #state = new State();
  readonly #rows = new Int32Array(MOVE_FEATURES);
  readonly #labelRows = new Int32Array(LABEL_FEATURES);
  readonly #scores = new Int32Array(3);
  readonly #labelScores: Int32Array;

  constructor(moves: Weights, labels: Weights, count: number, rootLabel: number) {
    this.#moves = moves;
    this.#labels = labels;
    this.#moveShift = shiftOf(moves.length / 3);
    this.#labelShift = shiftOf(labels.length / count);
    this.#count = count;
    this.#root = rootLabel;
    this.#labelScores = new Int32Array(count);
  }

  parse(draft: Draft, forms: Forms): void {
    const n = draft.n;
    const state = this.#state;
    this.#atoms.set(draft, forms);
    state.begin(n);
    while (!state.done) {
      let move = state.forced();
      if (move < 0) {
        moveFeatures(this.#atoms, state, this.#rows, this.#moveShift);
        move = bestMove(this.#moves, this.#rows, state, this.#scores);
      }
      if (move === SHIFT) state.shift();
      else if (move === LEFT) state.arcLeft(this.#label(state.next, state.top(0)));
      else state.arcRight(this.#label(state.top(1), state.top(0)));
    }
    for (let i = 0; i < n; i++) {
      draft.head[i] = state.head[i] === n ? -1 : state.head[i]!;
      draft.label[i] = state.label[i]!;
    }
  }

  #label(head: number, dependent: number): number {
    if (head === this.#state.n) return this.#root;
    labelFeatures(this.#atoms, this.#state, head, dependent, this.#labelRows, this.#labelShift);
    return bestLabel(this.#labels, this.#labelRows, this.#count, this.#root, this.#labelScores);
  }
}

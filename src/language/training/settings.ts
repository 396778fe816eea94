/** @module Settings of training: one for shipping, one quick for trying things. */
import { ALL } from "../numbers/learner.js";
import type { TrainingSetting } from "./train-model.js";

export const FULL: TrainingSetting = {
  seed: 20_240_611,
  tokens: { epochs: 8, bits: 18 },
  upos: { epochs: 8, bits: 18 },
  feats: { epochs: 6, bits: 20 },
  lemmas: { epochs: 10, bits: 18 },
  parser: { epochs: 10, moveBits: 19, labelBits: 16, exploration: 0.9, runs: 2 },
  folds: 5,
  least: {
    upos: { weight: 1, rounded: 24 },
    feats: { weight: 0.5, rounded: 20 },
    moves: { weight: 1.5, rounded: 22 },
    relations: { weight: 1.5, rounded: 18 },
  },
};

/** For tests on made treebanks: small tables, few rounds. */
export const TINY: TrainingSetting = {
  ...FULL,
  tokens: { epochs: 4, bits: 12 },
  upos: { epochs: 4, bits: 12 },
  feats: { epochs: 4, bits: 12 },
  lemmas: { epochs: 4, bits: 12 },
  parser: { epochs: 4, moveBits: 12, labelBits: 12, exploration: 0.9, runs: 1 },
  folds: 2,
  least: { upos: ALL, feats: ALL, moves: ALL, relations: ALL },
};

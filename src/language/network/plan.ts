/** @module What a network reads and how it was trained: networks/<name>/network.yaml, checked. */
import { z } from "zod";

export const networkFile = z.strictObject({
  /** For each language it reads, what part each of its treebanks has in the ways that are followed; parts add up to 1. */
  languages: z.record(
    z.string(),
    z
      .record(z.string(), z.number().min(0).max(1))
      .refine(
        (parts) => Math.abs(Object.values(parts).reduce((sum, part) => sum + part, 0) - 1) < 1e-9,
        "the parts of the treebanks do not add up to 1. Correct them.",
      ),
  ),
  /** The trainer's settings: rounds over the sentences, and the seed of its randomness. */
  epochs: z.number().int().min(1),
  seed: z.number().int(),
  /** Licence of the weights. */
  licence: z.string(),
});
export type NetworkPlan = z.infer<typeof networkFile>;

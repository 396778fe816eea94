/** @module What a language is trained and tested on: languages/<xx>/model/training.yaml, checked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { readYaml } from "#data";
import { type ConlluSentence, parseConllu } from "../conllu/conllu.js";
import { correctNames, markPassives } from "./corrections.js";
import type { TrainingSentence } from "./ways.js";

const trainable = z
  .string()
  .refine(
    (file) => !/(?:^|[/_-])(?:test|pud|gum)/.test(file),
    "a test part, PUD or GUM is never trained on. Remove it from `train`.",
  );

export const planFile = z.strictObject({
  /** Files below the treebank folder, without .conllu.gz. */
  train: z.array(trainable).min(1),
  test: z.array(z.string()).min(1),
  /** Where the treebank has no passive relations: the auxiliary's lemma and the agent's preposition. */
  passive: z.strictObject({ auxiliary: z.string(), agent: z.string() }).optional(),
  /** Treebanks that write the lemmas of names in small letters. */
  lowercaseNames: z.array(z.string()).default([]),
  /** Where the treebanks differ: the one that is followed, without its part ("es/ancora"), and how far: see ways.ts. */
  ways: z
    .strictObject({ follow: z.string(), others: z.number().min(0).max(1), share: z.number().min(0).max(1) })
    .optional(),
  /** Shares of the sentences that are added again as headlines. */
  headlines: z
    .strictObject({ titled: z.number().min(0).max(1), capitals: z.number().min(0).max(1) })
    .default({ titled: 0, capitals: 0.01 }),
  /** Licence of each treebank trained on, for the model card. */
  sources: z.array(z.strictObject({ name: z.string(), licence: z.string(), url: z.string() })),
  /** Licence of the weights. */
  licence: z.string(),
  /** Published or set scores, for the reference page: test, measure, value, from where. */
  published: z
    .array(
      z.strictObject({ test: z.string(), system: z.string(), upos: z.number().optional(), las: z.number().optional() }),
    )
    .default([]),
});
export type Plan = z.infer<typeof planFile>;

export const readPlan = (lang: string): Plan => readYaml(join("languages", lang, "model", "training.yaml"), planFile);

export function readTreebank(folder: string, name: string): ConlluSentence[] {
  return parseConllu(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString("utf8"));
}

/** The sentences to train on, corrected as the plan says. */
export function trainingSentences(folder: string, plan: Plan): TrainingSentence[] {
  return plan.train.flatMap((name) => {
    let sentences = readTreebank(folder, name);
    if (plan.passive)
      sentences = sentences.map((sentence) => markPassives(sentence, plan.passive as NonNullable<Plan["passive"]>));
    if (plan.lowercaseNames.includes(name)) sentences = sentences.map(correctNames);
    const treebank = name.replace(/-[^-]*$/, "");
    return sentences.map((sentence) => ({ ...sentence, treebank }));
  });
}

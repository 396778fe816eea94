/** @module Loads a language's model, once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home, languageFiles, readYaml } from "#data";
import { Fault } from "#text";
import type { LanguageFile } from "../language-data.js";
import { type LoadedNetwork, loadNetwork } from "../network/load.js";
import { UPOS } from "../tagging/upos.js";
import { type ContractionData, ContractionSplitter } from "../tokens/contractions.js";
import { SentenceSplitter } from "../tokens/sentences.js";
import { Tokenizer } from "../tokens/tokenizer.js";
import { Pipeline } from "./pipeline.js";
import { type ModelFile, readModel } from "./weights.js";

/** All that is needed to read one language. */
export interface LanguageModel {
  readonly lang: string;
  readonly tokenizer: Tokenizer;
  readonly sentences: SentenceSplitter;
  readonly contractions: ContractionSplitter;
  readonly pipeline: Pipeline;
}

/** What parses: the model's own perceptron, fast, or the network, more accurate. */
export type ParserName = "perceptron" | "network";

export interface ModelOptions {
  /** "perceptron" unless said. */
  readonly parser?: ParserName;
}

export const MODEL_FILE = "weights.br";
const models = new Map<string, LanguageModel>();

const modelPath = (lang: string): string => join("languages", lang, "model", MODEL_FILE);

/** Codes of the languages that have a model. */
export function modelCodes(): string[] {
  return readdirSync(join(home, "languages"))
    .filter((code) => existsSync(join(home, modelPath(code))))
    .sort();
}

export function buildModel(lang: string, file: ModelFile, data: LanguageFile, network?: LoadedNetwork): LanguageModel {
  const pipeline = new Pipeline(file, network);
  const contractions = JSON.parse(file.text("contractions")) as ContractionData;
  return {
    lang,
    tokenizer: new Tokenizer(file.table("cuts"), data),
    sentences: new SentenceSplitter(file.table("ends"), data),
    contractions: new ContractionSplitter(contractions, file.table("splits"), pipeline.lexicon, UPOS.indexOf("VERB")),
    pipeline,
  };
}

/**
 * @throws Fault CH-L01  the language has no model; names those that have one.
 * @throws Fault CH-L06  no network reads the language.
 */
export function loadModel(lang: string, options: ModelOptions = {}): LanguageModel {
  const key = `${lang} ${options.parser ?? "perceptron"}`;
  const known = models.get(key);
  if (known) return known;
  if (!/^[a-z]{2,3}$/.test(lang) || !existsSync(join(home, modelPath(lang)))) {
    const have = modelCodes().join(", ") || "none";
    throw new Fault(
      "CH-L01",
      `no model for the language “${lang}”: languages with one are ${have}. Name one of them, or train one: npm run train -- ${lang}.`,
    );
  }
  const data = readYaml(join("languages", lang, "language.yaml"), languageFiles.language);
  const file = readModel(readFileSync(join(home, modelPath(lang))), modelPath(lang));
  const model = buildModel(lang, file, data, options.parser === "network" ? networkOf(lang) : undefined);
  models.set(key, model);
  return model;
}

function networkOf(lang: string): LoadedNetwork {
  const network = loadNetwork(lang);
  if (network) return network;
  throw new Fault(
    "CH-L06",
    `no network reads the language “${lang}”, or its weights are not installed (networks/). Leave the choice of parser out to read with the model's own.`,
  );
}

/** @module Trains one model from sentences: taggers, lemmas, parser. Same sentences and setting, same bytes. */
import type { LanguageFile } from "../language-data.js";
import { writeLists, writePairs } from "../model/pipeline.js";
import type { ModelParts } from "../model/weights.js";
import { ALL, type Least, packTable } from "../numbers/learner.js";
import { Random } from "../numbers/random.js";
import { Forms } from "../words/forms.js";
import { Lexicon } from "../words/lexicon.js";
import { contractionData, trainContractions } from "./contractions.js";
import { headlines } from "./headlines.js";
import { parserInputs } from "./jackknife.js";
import { trainLemmas } from "./lemmas.js";
import { buildLexicon, Counts, featsLabels } from "./lexicon.js";
import { type ParserSetting, trainParser } from "./parsing.js";
import type { Plan } from "./plan.js";
import { featsChoices, type Setting, trainFeats, trainUpos } from "./tagging.js";
import { linesOf, trainCuts, trainEnds } from "./tokens.js";
import { type TrainingSentence, treebankWays } from "./ways.js";

export interface TrainingSetting {
  readonly seed: number;
  readonly tokens: Setting;
  readonly upos: Setting;
  readonly feats: Setting;
  readonly lemmas: Setting;
  readonly parser: ParserSetting;
  /** In how many parts the sentences are tagged by taggers that had not seen them; under 2, the parser sees gold tags alone. */
  readonly folds: number;
  /** What of each table is worth its place. */
  readonly least: Readonly<Record<"upos" | "feats" | "moves" | "relations", Least>>;
}

export function trainModel(
  sentences: readonly TrainingSentence[],
  data: LanguageFile,
  plan: Pick<Plan, "headlines" | "ways">,
  setting: TrainingSetting,
  say: (line: string) => void,
): ModelParts {
  const feats = featsLabels(sentences);
  const featsIndex = new Map(feats.map((label, i) => [label, i]));
  const lexiconLines = buildLexicon(sentences, featsIndex);
  const lexicon = new Lexicon(lexiconLines);
  const relationCounts = new Counts<string>();
  for (const { words } of sentences) for (const word of words) relationCounts.add(word.deprel);
  const relations = relationCounts.ranked().map(([name]) => name);
  const lines = linesOf(sentences);
  const cuts = trainCuts(lines, data, setting.tokens, new Random(setting.seed + 4));
  const ends = trainEnds(lines, data, setting.tokens, new Random(setting.seed + 5));
  const contractions = contractionData(sentences);
  const splits = trainContractions(sentences, contractions, lexicon, setting.tokens, new Random(setting.seed + 6));
  say("tokens learnt");
  const withHeadlines = [...sentences, ...headlines(sentences, plan.headlines, new Random(setting.seed + 7))];
  const ways = treebankWays(sentences, plan.ways);
  const upos = trainUpos(withHeadlines, lexicon, setting.upos, new Random(setting.seed), ways);
  say("parts of speech learnt");
  const choices = featsChoices(sentences, feats, new Forms(lexicon));
  const featsWeights = trainFeats(withHeadlines, lexicon, choices, setting.feats, new Random(setting.seed + 1), ways);
  say("FEATS learnt");
  const lemmas = trainLemmas(sentences, featsIndex, setting.lemmas, new Random(setting.seed + 2));
  say("lemmas learnt");
  const inputs = parserInputs(withHeadlines, featsIndex, setting, ways);
  say("sentences tagged by taggers that had not seen them");
  const parser = trainParser(inputs, lexicon, relations, setting.parser, setting.seed + 3, ways);
  say("trees learnt");
  const { least } = setting;
  return {
    texts: {
      contractions: JSON.stringify(contractions),
      labels: JSON.stringify({ feats, relations }),
      "lexicon.tags": lexiconLines.tags.join("\n"),
      "lexicon.entries": lexiconLines.entries.join("\n"),
      "feats.tags": JSON.stringify(choices.byTag),
      "feats.endings": writeLists(choices.byEnding),
      "lemmas.scripts": lemmas.choices.scripts.join("\n"),
      "lemmas.endings": writeLists(lemmas.choices.byEnding),
      "lemmas.dictionary": writePairs(lemmas.choices.dictionary),
    },
    tables: {
      cuts: packTable(cuts, 1, ALL),
      ends: packTable(ends, 1, ALL),
      splits: packTable(splits, 1, ALL),
      upos: packTable(upos, 17, least.upos),
      feats: packTable(featsWeights, 1, least.feats),
      lemmas: packTable(lemmas.weights, 1, ALL),
      moves: packTable(parser.moves, 3, least.moves),
      relations: packTable(parser.labels, relations.length, least.relations),
    },
  };
}

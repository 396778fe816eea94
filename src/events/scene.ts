/** @module One report as the rules see it: trees, and which mention stands at which word. */
import type { LanguageData, Membership } from "#data";
import type {
  ActorMention,
  Actors,
  Analysis,
  Factuality,
  PlaceMention,
  Remark,
  Report,
  TimeMention,
  Times,
} from "#text";
import type { TenureBound } from "#time";
import type { wordSets } from "./factuality.js";
import type { RuleIndex } from "./rules.js";
import type { Utterance } from "./speech.js";
import { bySentenceOf, firstSentenceAfter } from "./stretches.js";
import { type Grammar, Tree } from "./tree.js";

/** What is the same for all reports of a language. */
export interface EventReader {
  readonly language: LanguageData;
  readonly grammar: Grammar;
  readonly rules: RuleIndex;
  readonly words: FactualityWords;
  readonly speech: SpeechWords;
  readonly contexts: ContextIndex;
  readonly objects: ObjectWords;
  readonly memberships: readonly Membership[];
  /** Prepositions of a passive's agent, and those that belong to the noun before them. */
  readonly agents: ReadonlySet<string>;
  readonly attributive: ReadonlySet<string>;
  /** Prepositions before whom one does something together with. */
  readonly comitative: ReadonlySet<string>;
  /** Verbs of leading a group. */
  readonly leading: ReadonlySet<string>;
  /** Nouns that only count others: "a series of meetings". */
  readonly measures: ReadonlySet<string>;
  /** Whether a sentence may leave its subject unsaid. */
  readonly dropsSubject: boolean;
  /** Prepositions of the place where something is done. */
  readonly where: ReadonlySet<string>;
  /** Pronouns of the first person, as written. */
  readonly firstPerson: ReadonlySet<string>;
  /** Words of contests, by lemma. */
  readonly contests: ReadonlySet<string>;
  /** Pronouns that stand for no person: "it". */
  readonly neuter: ReadonlySet<string>;
}

/** Lemma → what it does, from factuality.yaml. */
export interface FactualityWords {
  readonly sets: Readonly<Record<(typeof wordSets)[number], ReadonlySet<string>>>;
  readonly governors: ReadonlyMap<string, Factuality>;
  readonly conditional: "reported" | "hypothetical";
  /** Verbs of saying. */
  readonly telling: ReadonlySet<string>;
}

export interface SpeechWords {
  readonly quotes: readonly (readonly [string, string])[];
  readonly verbs: ReadonlySet<string>;
  readonly judging: ReadonlySet<string>;
  readonly according: ReadonlySet<string>;
  readonly viewpoint: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly media: readonly (readonly [string, readonly string[]])[];
}

/** From objects.yaml. */
export interface ObjectWords {
  readonly members: ReadonlySet<string>;
  readonly memberPrepositions: ReadonlySet<string>;
  readonly memberVerbs: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly composition: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  /** Meetings and treaties that are called by a town. */
  readonly occasions: ReadonlySet<string>;
  /** Lemma → act. */
  readonly acts: ReadonlyMap<string, string>;
}

/** First lemma of a phrase → the phrases and their contexts. */
export type ContextIndex = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly context: string }[]
>;

/** What the stages before have found in one report. */
export interface ReadSoFar {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly actors: Actors;
  readonly times: Times;
  /** Terms of the persons whom the report names as in office. */
  readonly tenures: readonly TenureBound[];
}

export interface Scene {
  readonly reader: EventReader;
  readonly report: Report;
  readonly trees: readonly Tree[];
  readonly actors: Actors;
  readonly times: Times;
  readonly tenures: readonly TenureBound[];
  readonly utterances: readonly Utterance[];
  /** What rules read with doubt; grows while they run. */
  readonly remarks: Remark[];
  /** The innermost utterance a place of the text stands in. */
  utteranceAt(offset: number): Utterance | null;
  mentionAt(sentence: number, word: number): ActorMention | null;
  placeAt(sentence: number, word: number): PlaceMention | null;
  timesIn(sentence: number): readonly TimeMention[];
  mentionsIn(sentence: number): readonly ActorMention[];
  isTitle(sentence: number): boolean;
}

function atWords<T extends { readonly sentence: number; readonly first: number; readonly last: number }>(
  mentions: readonly T[],
  trees: readonly Tree[],
): (T | null)[][] {
  const at: (T | null)[][] = trees.map((tree) => new Array<T | null>(tree.words.length).fill(null));
  for (const mention of mentions) {
    const row = at[mention.sentence];
    if (row) for (let word = mention.first; word <= mention.last; word++) row[word] = mention;
  }
  return at;
}

function bySentence<T extends { readonly sentence: number }>(mentions: readonly T[], count: number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) groups[mention.sentence]?.push(mention);
  return groups;
}

export function makeScene(reader: EventReader, read: ReadSoFar, findUtterances: (scene: Scene) => Utterance[]): Scene {
  const { report, analysis, actors, times, tenures } = read;
  const trees = analysis.sentences.map((sentence, index) => new Tree(sentence, index, reader.grammar));
  const mentionAt = atWords(actors.mentions, trees);
  const placeAt = atWords(actors.places, trees);
  const timesIn = bySentence(times.mentions, trees.length);
  const mentionsIn = bySentence(actors.mentions, trees.length);
  const title = report.titleSpan;
  const { sentences } = analysis;
  let utterances: Utterance[] = [];
  let utterancesIn: Utterance[][] = [];
  const scene: Scene = {
    reader,
    report,
    trees,
    actors,
    times,
    tenures,
    remarks: [],
    get utterances() {
      return utterances;
    },
    utteranceAt(offset) {
      let best: Utterance | null = null;
      for (const one of utterancesIn[firstSentenceAfter(sentences, offset)] ?? []) {
        if (one.start <= offset && offset < one.end && (best === null || one.end - one.start <= best.end - best.start))
          best = one;
      }
      return best;
    },
    mentionAt: (sentence, word) => mentionAt[sentence]?.[word] ?? null,
    placeAt: (sentence, word) => placeAt[sentence]?.[word] ?? null,
    timesIn: (sentence) => timesIn[sentence] ?? [],
    mentionsIn: (sentence) => mentionsIn[sentence] ?? [],
    isTitle: (sentence) => {
      const span = analysis.sentences[sentence];
      return title !== null && span !== undefined && title.start <= span.start && span.end <= title.end;
    },
  };
  utterances = findUtterances(scene);
  utterancesIn = bySentenceOf(sentences, utterances);
  return scene;
}

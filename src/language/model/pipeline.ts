/** @module The steps over words that are given: tags, FEATS, lemmas, tree. Built from a model file. */
import { type LemmaChoices, Lemmatizer } from "../lemmas/lemmas.js";
import type { LoadedNetwork } from "../network/load.js";
import { NetworkParser } from "../network/parser.js";
import { Parser, type TreeParser } from "../parsing/parser.js";
import { type FeatsChoices, FeatsTagger } from "../tagging/feats.js";
import { UposTagger } from "../tagging/upos.js";
import { Draft } from "../words/draft.js";
import { Forms } from "../words/forms.js";
import { Lexicon } from "../words/lexicon.js";
import type { ModelFile } from "./weights.js";

const lines = (text: string): string[] => (text === "" ? [] : text.split("\n"));

/** "key<TAB>n.n.n" lines, numbers base 36. */
export function writeLists(map: ReadonlyMap<string, readonly number[]>): string {
  return [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => `${key}\t${list.map((n) => n.toString(36)).join(".")}`)
    .join("\n");
}

function readLists(text: string): Map<string, number[]> {
  return new Map(
    lines(text).map((line) => {
      const [key, list] = line.split("\t") as [string, string];
      return [key, list.split(".").map((n) => Number.parseInt(n, 36))];
    }),
  );
}

/** "key<TAB>value" lines; the key may hold tabs itself, the value none. */
export function writePairs(map: ReadonlyMap<string, string>): string {
  return [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}\t${value}`)
    .join("\n");
}

function readPairs(text: string): Map<string, string> {
  return new Map(
    lines(text).map((line) => {
      const at = line.lastIndexOf("\t");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

export interface Labels {
  readonly feats: readonly string[];
  readonly relations: readonly string[];
}

/** Tags, FEATS, lemmas and tree for the words of a draft. */
export class Pipeline {
  readonly forms: Forms;
  readonly lexicon: Lexicon;
  readonly labels: Labels;
  readonly #upos: UposTagger;
  readonly #feats: FeatsTagger;
  readonly #lemmas: Lemmatizer;
  readonly #parser: TreeParser;
  readonly draft = new Draft();

  /** @param loaded  The network that parses; without one, the model's own parser does. */
  constructor(file: ModelFile, loaded?: LoadedNetwork) {
    this.labels = JSON.parse(file.text("labels")) as Labels;
    this.lexicon = new Lexicon({
      tags: lines(file.text("lexicon.tags")),
      entries: lines(file.text("lexicon.entries")),
    });
    this.forms = new Forms(this.lexicon);
    this.#upos = new UposTagger(file.table("upos"));
    const choices: FeatsChoices = {
      labels: this.labels.feats,
      byTag: JSON.parse(file.text("feats.tags")) as number[][],
      byEnding: readLists(file.text("feats.endings")),
    };
    this.#feats = new FeatsTagger(file.table("feats"), choices);
    const lemmaChoices: LemmaChoices = {
      scripts: lines(file.text("lemmas.scripts")),
      byEnding: readLists(file.text("lemmas.endings")),
      dictionary: readPairs(file.text("lemmas.dictionary")),
    };
    this.#lemmas = new Lemmatizer(file.table("lemmas"), lemmaChoices);
    const { feats, relations } = this.labels;
    const own = new Parser(file.table("moves"), file.table("relations"), relations.length, relations.indexOf("root"));
    this.#parser = loaded
      ? new NetworkParser(loaded.network, { feats, relations, treebanks: loaded.treebanks }, own)
      : own;
  }

  /** Tags, FEATS and lemmas, without a tree. */
  tag(forms: readonly string[]): Draft {
    const { draft } = this;
    draft.begin(forms, this.forms);
    this.#upos.tag(draft, this.forms);
    this.#feats.tag(draft, this.forms, this.lexicon);
    for (let i = 0; i < draft.n; i++)
      draft.lemmas[i] = this.#lemmas.lemma(forms[i] as string, draft.tag[i]!, draft.feats[i]!);
    return draft;
  }

  /** Everything. The draft is the pipeline's own and is used again at the next call. */
  read(forms: readonly string[]): Draft {
    const draft = this.tag(forms);
    this.#parser.parse(draft, this.forms);
    return draft;
  }
}

/**
 * @module The measures of the CoNLL 2018 shared task: F1 of sentences and words, and of tags, FEATS, lemmas and arcs
 * over aligned words. Relations count by their universal part, FEATS by the universal features.
 */
import type { ConlluSentence } from "../conllu/conllu.js";

export const MEASURES = ["sentences", "words", "upos", "feats", "lemmas", "uas", "las", "clas"] as const;
export type Scores = Readonly<Record<(typeof MEASURES)[number], number>>;

const UNIVERSAL = new Set(
  "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite".split(
    " ",
  ),
);
const CONTENT = new Set(
  "nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep".split(
    " ",
  ),
);

interface Item {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly upos: string;
  readonly feats: string;
  readonly lemma: string;
  readonly deprel: string;
  /** Index of the head among all words, or -1. */
  readonly head: number;
  readonly multi: boolean;
}

const universal = (feats: string): string =>
  feats
    .split("|")
    .filter((pair) => UNIVERSAL.has(pair.split("=")[0] as string))
    .sort()
    .join("|");

function flatten(sentences: readonly ConlluSentence[]): { items: Item[]; bounds: Set<string>; text: string } {
  const items: Item[] = [];
  const bounds = new Set<string>();
  let text = "";
  for (const { words, ranges } of sentences) {
    const base = items.length;
    const begun = text.length;
    let covered: { readonly start: number; readonly end: number; readonly last: number } | undefined;
    for (const [i, word] of words.entries()) {
      const range = ranges.find(({ first }) => first === i);
      if (range) {
        const start = text.length;
        text += range.form.replace(/\s/g, "");
        covered = { start, end: text.length, last: range.last };
      }
      const multi = covered !== undefined && i <= covered.last;
      const start = multi ? (covered as { start: number }).start : text.length;
      if (!multi) text += word.form.replace(/\s/g, "");
      items.push({
        start,
        end: multi ? (covered as { end: number }).end : text.length,
        form: word.form.toLowerCase(),
        upos: word.upos,
        feats: universal(word.feats),
        lemma: word.lemma,
        deprel: word.deprel.split(":")[0] as string,
        head: word.head < 0 ? -1 : base + word.head,
        multi,
      });
    }
    bounds.add(`${begun}-${text.length}`);
  }
  return { items, bounds, text };
}

/** Pairs of aligned words: same span; within overlapping contractions, the longest common run of forms. */
function align(gold: readonly Item[], system: readonly Item[]): [number, number][] {
  const pairs: [number, number][] = [];
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const a = gold[g] as Item;
    const b = system[s] as Item;
    if (a.multi || b.multi) {
      if (!b.multi && b.end <= a.start) s++;
      else if (!a.multi && a.end <= b.start) g++;
      else {
        const [g2, s2] = region(gold, system, g, s);
        pairs.push(...common(gold, system, g, g2, s, s2));
        g = Math.max(g2, g + (g2 === g && s2 === s ? 1 : 0));
        s = s2;
      }
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([g++, s++]);
    } else if (a.start <= b.start) g++;
    else s++;
  }
  return pairs;
}

function region(gold: readonly Item[], system: readonly Item[], g: number, s: number): [number, number] {
  let end = Math.max(gold[g]?.multi ? (gold[g] as Item).end : 0, system[s]?.multi ? (system[s] as Item).end : 0);
  let moved = true;
  while (moved) {
    moved = false;
    while (g < gold.length && (gold[g] as Item).start < end) {
      if ((gold[g] as Item).multi) end = Math.max(end, (gold[g] as Item).end);
      g++;
      moved = true;
    }
    while (s < system.length && (system[s] as Item).start < end) {
      if ((system[s] as Item).multi) end = Math.max(end, (system[s] as Item).end);
      s++;
      moved = true;
    }
  }
  return [g, s];
}

function common(
  gold: readonly Item[],
  system: readonly Item[],
  g1: number,
  g2: number,
  s1: number,
  s2: number,
): [number, number][] {
  const rows = g2 - g1;
  const columns = s2 - s1;
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => (best[i] as number[])[j] as number;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = (gold[g1 + i] as Item).form === (system[s1 + j] as Item).form;
      (best[i] as number[])[j] = Math.max(same ? at(i + 1, j + 1) + 1 : 0, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if ((gold[g1 + i] as Item).form === (system[s1 + j] as Item).form && at(i, j) === at(i + 1, j + 1) + 1)
      pairs.push([g1 + i++, s1 + j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

const f1 = (right: number, gold: number, system: number): number =>
  gold + system === 0 ? 100 : (200 * right) / (gold + system);

/** @throws Error  the two do not hold the same characters. */
export function score(goldSentences: readonly ConlluSentence[], systemSentences: readonly ConlluSentence[]): Scores {
  const gold = flatten(goldSentences);
  const system = flatten(systemSentences);
  if (gold.text !== system.text) throw new Error("gold and system do not hold the same characters");
  const pairs = align(gold.items, system.items);
  const partner = new Map(pairs.map(([g, s]) => [s, g]));
  const right = { upos: 0, feats: 0, lemmas: 0, uas: 0, las: 0, clas: 0 };
  for (const [g, s] of pairs) {
    const a = gold.items[g] as Item;
    const b = system.items[s] as Item;
    if (a.upos === b.upos) right.upos++;
    if (a.feats === b.feats) right.feats++;
    if (a.lemma === b.lemma || a.lemma === "_" || a.lemma === "") right.lemmas++;
    const head = b.head < 0 ? -1 : (partner.get(b.head) ?? -2);
    if (head !== a.head) continue;
    right.uas++;
    if (a.deprel !== b.deprel) continue;
    right.las++;
    if (CONTENT.has(a.deprel)) right.clas++;
  }
  let sentences = 0;
  for (const bound of system.bounds) if (gold.bounds.has(bound)) sentences++;
  const g = gold.items.length;
  const s = system.items.length;
  const content = (items: readonly Item[]): number => items.filter((item) => CONTENT.has(item.deprel)).length;
  return {
    sentences: f1(sentences, goldSentences.length, systemSentences.length),
    words: f1(pairs.length, g, s),
    upos: f1(right.upos, g, s),
    feats: f1(right.feats, g, s),
    lemmas: f1(right.lemmas, g, s),
    uas: f1(right.uas, g, s),
    las: f1(right.las, g, s),
    clas: f1(right.clas, content(gold.items), content(system.items)),
  };
}

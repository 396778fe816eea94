/** @module Learns where chunks are cut and where sentences end, from text put together again out of the treebank. */
import type { ConlluSentence } from "../conllu/conllu.js";
import type { LanguageFile } from "../language-data.js";
import { Learner } from "../numbers/learner.js";
import type { Random } from "../numbers/random.js";
import { kindOf, SPACE } from "../tokens/characters.js";
import { CUT_FEATURES, cutFeatures, mayCut } from "../tokens/cuts.js";
import { END_FEATURES, EndLists, endFeatures, forbidden, stopBefore } from "../tokens/sentences.js";
import type { Token } from "../tokens/token.js";
import { nextKind, wholePattern } from "../tokens/tokenizer.js";
import { surfaces } from "./contractions.js";
import type { Setting } from "./tagging.js";

/** A line of text with its gold tokens and the index after each sentence's last token. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ends: readonly number[];
}

/** Paragraphs where the treebank marks them, else blocks of five sentences. */
export function linesOf(sentences: readonly ConlluSentence[]): Line[] {
  const marked = sentences.some(({ comments }) => comments.some((line) => line.startsWith("# newpar")));
  const groups: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups[groups.length - 1];
    const opens = sentence.comments.some((line) => /^# new(par|doc)/.test(line));
    if (!last || opens || (!marked && last.length === 5)) groups.push([sentence]);
    else last.push(sentence);
  }
  return groups.map(lineOf);
}

function lineOf(group: readonly ConlluSentence[]): Line {
  let text = "";
  const tokens: Token[] = [];
  const ends: number[] = [];
  for (const sentence of group) {
    if (text !== "" && !text.endsWith(" ")) text += " ";
    for (const { form, spaceAfter } of surfaces(sentence)) {
      tokens.push({ start: text.length, end: text.length + form.length, text: form });
      text += spaceAfter ? `${form} ` : form;
    }
    ends.push(tokens.length);
  }
  return { text: text.trimEnd(), tokens, ends };
}

function update(learner: Learner, rows: Int32Array, right: boolean): void {
  let sum = 0;
  for (const row of rows) sum += learner.weights[row]!;
  if (sum > 0 !== right) for (const row of rows) learner.add(row, right ? 1 : -1);
  learner.step++;
}

export function trainCuts(lines: readonly Line[], data: LanguageFile, setting: Setting, random: Random): Float32Array {
  const learner = new Learner(2 ** setting.bits);
  const rows = new Int32Array(CUT_FEATURES);
  const whole = wholePattern(data);
  const order = [...lines];
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(order);
    for (const { text, tokens } of order) {
      const starts = new Set(tokens.map((token) => token.start));
      for (const [from, to] of chunks(text, whole)) {
        let start = from;
        const next = nextKind(text, to);
        for (let i = from + 1; i < to; i++) {
          if (!mayCut(text, i)) continue;
          cutFeatures(text, from, to, start, i, next, rows, 32 - setting.bits);
          update(learner, rows, starts.has(i));
          if (starts.has(i)) start = i;
        }
      }
    }
  }
  return learner.averaged();
}

/** Chunks between spaces and wholes, as the tokenizer walks them. */
function chunks(text: string, whole: RegExp): [number, number][] {
  const out: [number, number][] = [];
  const walk = (from: number, to: number): void => {
    let i = from;
    while (i < to) {
      while (i < to && kindOf(text.charCodeAt(i)) === SPACE) i++;
      let end = i;
      while (end < to && kindOf(text.charCodeAt(end)) !== SPACE) end++;
      if (end > i) out.push([i, end]);
      i = end;
    }
  };
  let at = 0;
  for (const match of text.matchAll(whole)) {
    if (match.index < at) continue;
    walk(at, match.index);
    at = match.index + match[0].length;
  }
  walk(at, text.length);
  return out;
}

export function trainEnds(lines: readonly Line[], data: LanguageFile, setting: Setting, random: Random): Float32Array {
  const learner = new Learner(2 ** setting.bits);
  const rows = new Int32Array(END_FEATURES);
  const lists = new EndLists(data);
  const order = [...lines];
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    random.shuffle(order);
    for (const { text, tokens, ends } of order) {
      const gold = new Set(ends);
      let begun = 0;
      for (let i = 0; i + 1 < tokens.length; i++) {
        const stop = stopBefore(tokens, i, text);
        if (stop >= begun && !forbidden(tokens, stop, i, lists)) {
          endFeatures(tokens, i, stop, begun, lists, rows, 32 - setting.bits);
          update(learner, rows, gold.has(i + 1));
        }
        if (gold.has(i + 1)) begun = i + 1;
      }
    }
  }
  return learner.averaged();
}

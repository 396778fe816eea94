/** @module Text to analysis: tokens, sentences, contractions, then tags, FEATS, lemmas and trees. */
import type { Analysis, MultiwordToken, Sentence, Span, Upos, Word } from "#text";
import type { LanguageModel } from "./model/load.js";
import { UPOS } from "./tagging/upos.js";
import { placeWords } from "./tokens/contractions.js";
import type { Token } from "./tokens/token.js";

export interface AnalyseOptions {
  /** Parts not to be read. Each ends the sentence before it. */
  readonly skip?: readonly Span[];
}

/**
 * @param text   A report's text; a line end ends a sentence.
 * @returns      Sentences in order. Spans are UTF-16 units of `text`. The words of a contraction have spans of their
 *               own where they stand in the token one after another ("China's": "China", "'s"), else they share its span.
 */
export function analyse(text: string, model: LanguageModel, options: AnalyseOptions = {}): Analysis {
  model.pipeline.forms.rest();
  const sentences: Sentence[] = [];
  for (const [from, to] of lines(text, options.skip ?? [])) {
    const tokens = model.tokenizer.tokens(text, from, to);
    let begun = 0;
    for (const end of model.sentences.ends(tokens, text)) {
      sentences.push(readSentence(tokens.slice(begun, end), model));
      begun = end;
    }
  }
  return { lang: model.lang, sentences };
}

/** Stretches of text to read: between line ends and skipped parts. */
function lines(text: string, skip: readonly Span[]): [number, number][] {
  const out: [number, number][] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    for (let i = from; i <= to; i++) {
      const code = i < to ? text.charCodeAt(i) : 10;
      if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
      if (i > start) out.push([start, i]);
      start = i + 1;
    }
  };
  let at = 0;
  for (const { start, end } of [...skip].sort((a, b) => a.start - b.start)) {
    if (start > at) add(at, Math.min(start, text.length));
    at = Math.max(at, end);
  }
  if (at < text.length) add(at, text.length);
  return out;
}

function readSentence(tokens: readonly Token[], model: LanguageModel): Sentence {
  const surface = tokens.map((token) => token.text);
  const forms: string[] = [];
  const spans: Span[] = [];
  const multiword: MultiwordToken[] = [];
  for (const [i, token] of tokens.entries()) {
    const words = model.contractions.split(surface, i);
    if (!words) {
      forms.push(token.text);
      spans.push(token);
      continue;
    }
    const places = placeWords(token.text, words);
    multiword.push({
      start: token.start,
      end: token.end,
      first: forms.length,
      last: forms.length + words.length - 1,
      form: token.text,
    });
    for (const [k, word] of words.entries()) {
      const place = places?.[k];
      forms.push(word);
      spans.push(place ? { start: token.start + place[0], end: token.start + place[1] } : token);
    }
  }
  const draft = model.pipeline.read(forms);
  const { feats, relations } = model.pipeline.labels;
  const words: Word[] = new Array(forms.length);
  for (let i = 0; i < forms.length; i++) {
    const span = spans[i] as Span;
    words[i] = {
      start: span.start,
      end: span.end,
      form: forms[i] as string,
      lemma: draft.lemmas[i] as string,
      upos: UPOS[draft.tag[i]!] as Upos,
      feats: feats[draft.feats[i]!] as string,
      head: draft.head[i]!,
      deprel: relations[draft.label[i]!] as string,
    };
  }
  return { start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end, words, multiword };
}

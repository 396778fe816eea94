/** @module An analysis as CoNLL-U: sentences numbered, `# text` as it stands, SpaceAfter=No where nothing stands between. */
import type { ConlluSentence } from "#language";
import type { Analysis, Sentence, Span } from "#text";

function misc(text: string, span: Span, last: boolean): string {
  return last || /\s/.test(text[span.end] ?? " ") ? "" : "SpaceAfter=No";
}

function sentenceOf(sentence: Sentence, number: number, text: string): ConlluSentence {
  const { words, multiword } = sentence;
  const inRange = (index: number): boolean => multiword.some(({ first, last }) => index >= first && index <= last);
  return {
    comments: [
      `# sent_id = ${number}`,
      `# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim()}`,
    ],
    words: words.map((word, index) => ({
      form: word.form,
      lemma: word.lemma,
      upos: word.upos,
      xpos: "",
      feats: word.feats,
      head: word.head,
      deprel: word.deprel,
      misc: inRange(index) ? "" : misc(text, word, index === words.length - 1),
    })),
    ranges: multiword.map((token) => ({
      first: token.first,
      last: token.last,
      form: token.form,
      misc: misc(text, token, token.last === words.length - 1),
    })),
  };
}

/** @param text  What was analysed. */
export function toConllu(analysis: Analysis, text: string): ConlluSentence[] {
  return analysis.sentences.map((sentence, index) => sentenceOf(sentence, index + 1, text));
}

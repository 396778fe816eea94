/** @module Which stretches of a text lie over which sentences, found without going through all of them. */
import type { Span } from "#text";

/** Index of the first sentence that ends after an offset. Sentences are ascending and do not overlap. */
export function firstSentenceAfter(sentences: readonly Span[], offset: number): number {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle] as Span).end > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Indices of the sentences a stretch touches, `slack` characters more on either side. */
export function sentencesOf(sentences: readonly Span[], stretch: Span, slack = 0): number[] {
  const found: number[] = [];
  for (let at = firstSentenceAfter(sentences, stretch.start - slack - 1); at < sentences.length; at++) {
    if ((sentences[at] as Span).start > stretch.end + slack) break;
    found.push(at);
  }
  return found;
}

/** For each sentence the stretches that touch it, in their order. */
export function bySentenceOf<T extends Span>(sentences: readonly Span[], stretches: readonly T[]): T[][] {
  const groups: T[][] = sentences.map(() => []);
  for (const stretch of stretches) for (const at of sentencesOf(sentences, stretch)) groups[at]?.push(stretch);
  return groups;
}

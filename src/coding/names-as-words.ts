/** @module The trees read again with each long name as one word, once the actors are known. */
import type { LanguageData } from "#data";
import { condense, type LanguageModel, type Unit } from "#language";
import type { ActorMention, Actors, Analysis, Word } from "#text";

/** Names of fewer words are no burden for the parser. */
const long = 3;

/** The word of a name that is to stand for it: its head where that is a noun, else its last noun. */
function standFor(words: readonly Word[], { first, last, head }: ActorMention): number {
  const noun = (at: number): boolean => words[at]?.upos === "NOUN" || words[at]?.upos === "PROPN";
  if (head >= first && head <= last && noun(head)) return head;
  for (let at = last; at >= first; at--) if (noun(at)) return at;
  return last;
}

type StandIns = LanguageData["language"]["standIns"];

/** A full sentence in which no verb was found: a misreading, since it ends in a full stop. */
function isVerbless(words: readonly Word[]): boolean {
  return (
    words.length > 3 &&
    words[words.length - 1]?.form === "." &&
    !words.some(({ upos }) => upos === "VERB" || upos === "AUX")
  );
}

export interface Condensed {
  readonly analysis: Analysis;
  readonly actors: Actors;
}

/**
 * Only sentences that hold a long name, or one that was not taken for a noun or has a verb in it ("Arabie saoudite"), or
 * that were left without a verb, are read again.
 *
 * @param standIns  Names known to every parser of the language, for those it has never seen.
 */
export function namesAsWords(analysis: Analysis, actors: Actors, model: LanguageModel, standIns: StandIns): Condensed {
  const units = new Map<number, (Unit & { readonly mention: ActorMention })[]>();
  for (const mention of actors.mentions) {
    const words = analysis.sentences[mention.sentence]?.words;
    if (!words || mention.modifier || mention.basis === "pronoun") continue;
    const row = units.get(mention.sentence) ?? [];
    const keep = standFor(words, mention);
    // In a sentence without a verb a plain title hid it: "the president visits" read as one noun.
    const proper =
      words[keep]?.upos === "PROPN" || mention.basis === "name" || mention.basis === "capital" || isVerbless(words);
    const person = mention.parties[0]?.person != null;
    const as = proper ? (person ? standIns.person : standIns.state) : undefined;
    row.push({ first: mention.first, last: mention.last, keep, mention, ...(as ? { as } : {}) });
    units.set(mention.sentence, row);
  }
  for (const [sentence, row] of units) {
    const words = analysis.sentences[sentence]?.words ?? [];
    if (
      !isVerbless(words) &&
      !row.some(
        ({ first, last, keep }) =>
          last - first + 1 >= long ||
          !["PROPN", "NOUN"].includes(words[keep]?.upos ?? "") ||
          words.slice(first, last + 1).some(({ upos }) => upos === "VERB" || upos === "AUX"),
      )
    )
      units.delete(sentence);
  }
  if (units.size === 0) return { analysis, actors };
  const heads = new Map<ActorMention, number>();
  for (const row of units.values()) for (const { mention, keep } of row) heads.set(mention, keep);
  return {
    analysis: {
      ...analysis,
      sentences: analysis.sentences.map((sentence, at) =>
        units.has(at) ? condense(sentence, units.get(at) ?? [], model) : sentence,
      ),
    },
    actors: {
      ...actors,
      mentions: actors.mentions.map((mention) =>
        heads.has(mention) ? { ...mention, head: heads.get(mention) as number } : mention,
      ),
    },
  };
}

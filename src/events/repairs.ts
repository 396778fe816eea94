/**
 * @module Mistakes that parsers make again and again, mended before rules are asked: each mend is told by a shape of the
 * tree that grammar forbids, never by a sentence.
 */
import { feature, type Word } from "#text";

/** What of a language the mends need to know. */
export interface RepairWords {
  /** Prepositions that may open a direct object: "de" in "former des soldats". */
  readonly partitive: ReadonlySet<string>;
  /** Auxiliaries of the perfect. */
  readonly perfect: ReadonlySet<string>;
  /** Irregular participle → verb, and forms that the lemmatiser spoils: "habr" → "haber". */
  readonly participles: ReadonlyMap<string, string>;
  /** Nouns that only count what follows them: "a number of", "une dizaine de". */
  readonly quantities: ReadonlySet<string>;
}

/** "las sanciones impuestas por Turquía": an adjective that is a participle and has an agent, object or phrase of its own is a verb. */
function participlesAsVerbs(words: readonly Word[]): readonly Word[] {
  const verbs = new Set<number>();
  words.forEach(({ head, deprel }) => {
    const above = words[head];
    if (!/^(?:obl|obj|iobj|advcl|xcomp|ccomp)/u.test(deprel) || above?.upos !== "ADJ") return;
    if (feature(above, "VerbForm") === "Part" && above.deprel === "amod") verbs.add(head);
  });
  return verbs.size === 0
    ? words
    : words.map((word, at) => (verbs.has(at) ? { ...word, upos: "VERB" as const, deprel: "acl" } : word));
}

/** The words with some of them hung elsewhere; the same where none is. */
function rehung(
  words: readonly Word[],
  of: (word: Word, at: number) => Pick<Word, "head" | "deprel"> | null,
): readonly Word[] {
  let changed = false;
  const mended = words.map((word, at) => {
    const place = of(word, at);
    if (place === null) return word;
    changed = true;
    return { ...word, ...place };
  });
  return changed ? mended : words;
}

const nominal = (word: Word | undefined): boolean => word?.upos === "NOUN" || word?.upos === "PROPN";

/** The active verb over a phrase with a preposition that has no object yet, and might have one. */
function verbWithoutObject(words: readonly Word[], oblique: number): number | null {
  const phrase = words[oblique];
  if (!phrase?.deprel.startsWith("obl") || phrase.deprel === "obl:agent") return null;
  const verb = phrase.head;
  if (words[verb]?.upos !== "VERB" || verb > oblique) return null;
  const taken = words.some(
    ({ head, deprel, upos }) =>
      head === verb &&
      (/^(?:obj|expl|aux:pass|xcomp|ccomp|nsubj:pass)/u.test(deprel) || (deprel === "obl" && upos === "PRON")),
  );
  return taken ? null : verb;
}

/**
 * "prolonger de six mois les sanctions", "rappeler pour consultation son ambassadeur": a noun with an article and no
 * preposition cannot hang on the noun of the phrase before it; it is the object that the verb lacks. Nor does a name take
 * a partitive ("fournir au Niger des avions"), or any noun one before an adjective ("à l'unanimité de nouvelles sanctions").
 */
function objectsBehindPhrases(
  words: readonly Word[],
  lemmas: readonly string[],
  { partitive }: RepairWords,
): readonly Word[] {
  return rehung(words, (word, at) => {
    const hung = /^(?:nmod|amod|appos|flat|obj)/u.test(word.deprel) && nominal(words[word.head]);
    if (!nominal(word) || word.head >= at || !hung) return null;
    const verb = verbWithoutObject(words, word.head);
    if (verb === null) return null;
    const before = words.map((_, child) => child).filter((child) => words[child]?.head === at && child < at);
    const preposition = before.find((child) => words[child]?.deprel === "case");
    const article = before.find((child) => words[child]?.upos === "DET" || words[child]?.upos === "NUM");
    const first = Math.min(at, ...before);
    const plain = preposition === undefined && article !== undefined && words[first - 1]?.form !== ",";
    const bare = preposition !== undefined && words[preposition + 1]?.upos === "ADJ";
    const partial =
      preposition !== undefined &&
      (bare || words[word.head]?.upos === "PROPN" || /^\p{Lu}/u.test(words[word.head]?.form ?? "")) &&
      words[at]?.upos === "NOUN" &&
      partitive.has(lemmas[preposition] ?? "") &&
      feature(word, "Number") === "Plur" &&
      preposition > word.head;
    return plain || partial ? { head: verb, deprel: "obj" } : null;
  });
}

/** "se habrían reunido" hung as if the auxiliary governed the participle: the participle is the verb, and all else hangs on it. */
function perfectsAsOne(
  words: readonly Word[],
  lemmas: readonly string[],
  { perfect, participles }: RepairWords,
): readonly Word[] {
  let changed: Word[] | null = null;
  words.forEach((word, at) => {
    const auxiliary = word.head;
    // Right behind the auxiliary it may have been taken for its object.
    const governed = /^(?:xcomp|ccomp|advcl)/u.test(word.deprel) || (word.deprel === "obj" && auxiliary === at - 1);
    if (!governed || feature(word, "VerbForm") !== "Part") return;
    if (auxiliary < 0 || auxiliary >= at) return;
    const lemma = lemmas[auxiliary] as string;
    if (!perfect.has(participles.get(lemma) ?? lemma)) return;
    const above = words[auxiliary] as Word;
    if (feature(above, "VerbForm") !== "Fin" || (above.upos !== "VERB" && above.upos !== "AUX")) return;
    changed = (changed ?? [...words]).map((one, index) => {
      if (index === at) return { ...one, upos: "VERB" as const, head: above.head, deprel: above.deprel };
      if (index === auxiliary) return { ...one, head: at, deprel: "aux" };
      return one.head === auxiliary ? { ...one, head: at } : one;
    });
  });
  return changed ?? words;
}

/** "une dizaine de soldats", "une partie de ses aides": what is counted takes the place of the noun that counts it. */
function countedAsHeads(
  words: readonly Word[],
  lemmas: readonly string[],
  { quantities, partitive }: RepairWords,
): readonly Word[] {
  if (quantities.size === 0) return words;
  let changed: Word[] | null = null;
  words.forEach((word, at) => {
    if (word.upos !== "NOUN" || !quantities.has(lemmas[at] ?? "")) return;
    const now: readonly Word[] = changed ?? words;
    const counted = now.findIndex(
      (other, child) => child > at && other.head === at && /^nmod/u.test(other.deprel) && nominal(other),
    );
    const link = now.findIndex(
      (other, child) => other.head === counted && other.deprel === "case" && partitive.has(lemmas[child] ?? ""),
    );
    if (counted < 0 || link < 0) return;
    changed = now.map((other, child) => {
      if (child === counted) return { ...other, head: word.head, deprel: word.deprel };
      if (child === at) return { ...other, head: counted, deprel: "nummod" };
      if (child === link) return { ...other, head: at };
      return other.head === at && other.deprel !== "det" ? { ...other, head: counted } : other;
    });
  });
  return changed ?? words;
}

/** "a condamné l'accord et appelé à …": a verb that was coordinated with a noun goes on with the verb over that noun. */
function verbsBesideNouns(words: readonly Word[]): readonly Word[] {
  return rehung(words, (word, at) => {
    const noun = words[word.head];
    if (word.upos !== "VERB" || noun?.upos !== "NOUN" || word.head > at) return null;
    // With its conjunction it may also have been taken for the noun's participle.
    const joined = words.some(({ head, deprel }, child) => head === at && deprel === "cc" && child < at);
    if (word.deprel !== "conj" && !(word.deprel === "acl" && joined)) return null;
    const verb = noun.head;
    const own = words.some(({ head, deprel }) => head === at && /^(?:nsubj|cop|mark)/u.test(deprel));
    // Of a noun that is itself a predicate, or of a phrase inside another, nothing is known.
    if (own || !/^(?:obj|obl)/u.test(noun.deprel) || words[verb]?.upos !== "VERB" || verb > word.head) return null;
    if (feature(word, "VerbForm") !== feature(words[verb] as Word, "VerbForm")) return null;
    return { head: verb, deprel: "conj" };
  });
}

/** "las sanciones de Estados Unidos contra Cuba": what follows neither a conjunction nor a comma is no member of a row, but a phrase beside the noun before it. */
function phrasesBesideNouns(words: readonly Word[]): readonly Word[] {
  return rehung(words, (word, at) => {
    const first = words[word.head];
    if (word.deprel !== "conj" || !nominal(word) || !nominal(first) || word.head > at) return null;
    const below = words.filter(({ head }) => head === at);
    const joined =
      below.some(({ deprel }) => deprel === "cc") ||
      words.slice(word.head + 1, at).some(({ upos }) => upos === "PUNCT" || upos === "CCONJ");
    if (joined || !below.some(({ deprel }) => deprel === "case")) return null;
    const above = (first as Word).head;
    const deprel = /^(?:obl|obj|nsubj)/u.test((first as Word).deprel) && !nominal(words[above]) ? "obl" : "nmod";
    return { head: above < 0 ? word.head : above, deprel };
  });
}

/** "de Argentina, Chile, Costa Rica y Perú": a name behind a row of names and a comma goes on with the row, though it hangs on the noun over it. */
function rowsTornApart(words: readonly Word[]): readonly Word[] {
  return rehung(words, (word, at) => {
    const row = words[at - 2];
    if (word.deprel !== "appos" || word.upos !== "PROPN" || words[at - 1]?.form !== "," || row?.upos !== "PROPN")
      return null;
    let first = at - 2;
    while (/^(?:conj|flat)/u.test(words[first]?.deprel ?? "")) first = (words[first] as Word).head;
    const goesOn = words.some(({ head, deprel }) => head === at && deprel === "conj");
    if (first === at - 2 || !goesOn || words[first]?.head !== word.head || words[first]?.upos !== "PROPN") return null;
    return { head: first, deprel: "conj" };
  });
}

/** "depois de a polícia invadir a embaixada": what stands between such an adverb and its infinitive is who does it. */
function subjectsOfInfinitives(words: readonly Word[]): readonly Word[] {
  let changed: Word[] | null = null;
  words.forEach((word, at) => {
    const adverb = words[word.head];
    const verb = adverb?.head ?? -1;
    if (!nominal(word) || adverb?.upos !== "ADV" || word.head > at || verb <= at) return;
    if (feature(words[verb] as Word, "VerbForm") !== "Inf") return;
    if (words.some(({ head, deprel }) => head === verb && deprel.startsWith("nsubj"))) return;
    changed = (changed ?? [...words]).map((one, index) => {
      if (index === at) return { ...one, head: verb, deprel: "nsubj" };
      return one.head === at && one.deprel === "case" ? { ...one, head: verb, deprel: "mark" } : one;
    });
  });
  return changed ?? words;
}

type Mend = (words: readonly Word[], lemmas: readonly string[], of: RepairWords) => readonly Word[];

/** In this order: what a verb is, what a row is, then what hangs on either. */
const mends: readonly Mend[] = [
  participlesAsVerbs,
  subjectsOfInfinitives,
  perfectsAsOne,
  verbsBesideNouns,
  phrasesBesideNouns,
  rowsTornApart,
  objectsBehindPhrases,
  countedAsHeads,
];

/** @param lemmas  Of the words, in lower case. */
export function repaired(words: readonly Word[], lemmas: readonly string[], of: RepairWords): readonly Word[] {
  return mends.reduce((mended, mend) => mend(mended, lemmas, of), words);
}

/**
 * @module Who says what: quotations, also over several sentences and paragraphs, and reported clauses.
 *
 * An utterance is a stretch of the text with its speaker. Rules read `speaker` from it, events their attribution.
 */
import type { SpeechFile } from "#data";
import { feature, type NamedParty, overlaps, type Span } from "#text";
import { distinct, partiesAt } from "./parties.js";
import type { Scene, SpeechWords } from "./scene.js";
import { bySentenceOf, sentencesOf } from "./stretches.js";
import type { Tree } from "./tree.js";
import { mayDropSubject, unsaidSubject } from "./unsaid-subject.js";

export interface Utterance extends Span {
  /** The one who speaks, or the first of several. */
  readonly speaker: NamedParty | null;
  /** All who speak: "the two ministers", "they". */
  readonly speakers: readonly NamedParty[];
  /** The speaker's words in the text: "a U.S. Senior State Department Official". */
  readonly speakerSpan: Span | null;
  readonly unnamed: boolean;
  readonly direct: boolean;
  readonly verb: string | null;
  readonly medium: string | null;
}

export function speechWords(data: SpeechFile): SpeechWords {
  return {
    quotes: data.quotes,
    verbs: new Set(data.verbs),
    judging: new Set(data.judging),
    according: new Set(data.according),
    viewpoint: new Set(data.viewpoint),
    unnamed: new Set(data.unnamed),
    media: Object.entries(data.media).map(([medium, words]) => [medium, words] as const),
  };
}

/** Characters of a quotation at most; a mark left open would else run on. */
const longest = 1500;

/** Quotations of a text. A paragraph that ends inside one and is followed by another opening mark goes on. */
export function findQuotations(text: string, marks: SpeechWords["quotes"]): Span[] {
  const found: Span[] = [];
  for (const [open, close] of marks) {
    let from = 0;
    for (;;) {
      const start = text.indexOf(open, from);
      if (start < 0) break;
      const end = text.indexOf(close, start + open.length);
      if (end < 0) break;
      const inside = text.slice(start + open.length, Math.min(end, start + longest + 1));
      // An unclosed mark must not swallow the rest of the report.
      if (end - start > longest) {
        from = start + open.length;
        continue;
      }
      if (inside.trim().length > 1) found.push({ start: start + open.length, end });
      from = end + close.length;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A party that is somebody who can go on speaking: a person, or an official nobody names. */
interface Speaker {
  readonly speaker: NamedParty | null;
  readonly speakers: readonly NamedParty[];
  readonly speakerSpan: Span | null;
  readonly unnamed: boolean;
  /** "he", "the official": whoever spoke before, if he may be meant. */
  readonly continues: boolean;
}

/** Speaker at a word: as one party, and whether it stays unnamed or refers back. */
function speakerAt(scene: Scene, tree: Tree, subject: number): Speaker {
  const speakers = distinct(partiesAt(scene, tree, subject));
  const party = speakers[0] ?? null;
  const mention = scene.mentionAt(tree.index, subject);
  const words = tree.subtree(subject).filter((word) => Math.abs(word - subject) < 12);
  const unnamed =
    party?.person == null && [subject, ...words].some((word) => scene.reader.speech.unnamed.has(tree.lemma(word)));
  const span = party ??
    mention ?? { start: tree.word(words[0] ?? subject).start, end: tree.word(words[words.length - 1] ?? subject).end };
  const pronoun = mention ? mention.basis === "pronoun" : tree.word(subject).upos === "PRON";
  const continues =
    pronoun ||
    (party !== null && party.state === null && party.org === null && party.person === null) ||
    (party === null && unnamed);
  return { speaker: party, speakers, speakerSpan: { start: span.start, end: span.end }, unnamed, continues };
}

/** The speaker of a speech verb; one left unsaid goes on speaking, or is the subject of the sentence before. */
function speakerOf(scene: Scene, { tree, verb, subject }: SpeechAct, quoted: readonly (readonly Span[])[]): Speaker {
  if (subject !== null) return speakerAt(scene, tree, subject);
  const inQuotation = (sentence: number, offset: number): boolean => inside(offset, quoted[sentence] ?? []);
  const speakers = distinct(unsaidSubject(scene, tree, verb, inQuotation));
  return { speaker: speakers[0] ?? null, speakers, speakerSpan: null, unnamed: false, continues: true };
}

type Voice = Pick<Utterance, "speaker" | "speakers" | "speakerSpan" | "unnamed">;

/** The pronoun's own reading gives way to whoever spoke last: "he added" goes on with the same voice. */
function heard(found: Speaker, last: Utterance | null): Voice {
  const { speaker, speakers, speakerSpan, unnamed, continues } = found;
  // An unsaid subject that the sentence before does not tell is whoever spoke last.
  if (speaker === null && speakerSpan === null && last) return last;
  const voice = last !== null && (last.unnamed || last.speaker?.person != null);
  if (!continues || !voice || !last.speaker) return { speaker, speakers, speakerSpan, unnamed };
  const here = (party: NamedParty): NamedParty => (speakerSpan ? { ...party, ...speakerSpan } : party);
  return {
    speaker: here(last.speaker),
    speakers: last.speakers.map(here),
    speakerSpan,
    unnamed: last.unnamed,
  };
}

function mediumIn(scene: Scene, tree: Tree): string | null {
  const text = scene.report.text.slice(tree.sentence.start, tree.sentence.end).toLowerCase();
  for (const [medium, words] of scene.reader.speech.media) if (words.some((word) => text.includes(word))) return medium;
  return null;
}

interface SpeechAct {
  readonly tree: Tree;
  readonly verb: number;
  /** Null where the language leaves it unsaid: "Añadió que …". */
  readonly subject: number | null;
}

const inside = (offset: number, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= offset && offset < span.end);

/** The subject of a speech verb: its own; else, by order, the mention next to it. A quotation's words are no subject of the verb outside it. */
function subjectOf(scene: Scene, tree: Tree, verb: number, quotations: readonly Span[]): number | null {
  const own = tree.childrenBy(verb, "nsubj").find((child) => !inside(tree.word(child).start, quotations));
  if (own !== undefined) return tree.stands(own);
  const shared =
    tree.relation(verb) === "conj" ||
    tree.relation(verb) === "xcomp" ||
    tree.relation(verb) === "advcl" ||
    tree.word(verb).deprel === "acl:relcl"
      ? tree.subject(verb)
      : null;
  if (
    shared !== null &&
    !inside(tree.word(shared).start, quotations) &&
    !quotations.some((quote) => overlaps(quote, tree.sentence))
  )
    return shared;
  for (const step of [-1, 1]) {
    for (let at = verb + step; at >= 0 && at < tree.words.length && Math.abs(at - verb) <= 8; at += step) {
      const word = tree.word(at);
      // "Añadió que Bolivia": what stands in the clause that is told speaks no word of it.
      if (inside(word.start, quotations) || (word.upos === "VERB" && at !== verb)) break;
      if (word.upos === "SCONJ" && scene.reader.dropsSubject) break;
      const mention = scene.mentionAt(tree.index, at);
      if (mention && (mention.first === 0 || tree.word(mention.first - 1).upos !== "ADP")) return mention.head;
    }
  }
  return null;
}

/** Speech verbs of a sentence that stand outside all quotations and have a subject. */
function speechActs(scene: Scene, tree: Tree, quotations: readonly Span[]): SpeechAct[] {
  const acts: SpeechAct[] = [];
  tree.words.forEach((word, at) => {
    const { verbs, judging } = scene.reader.speech;
    if (word.upos !== "VERB" || !(verbs.has(tree.lemma(at)) || judging.has(tree.lemma(at)))) return;
    if (inside(word.start, quotations)) return;
    // "rebels backed by Turkey", "the offensive launched by …": a noun's participle tells what was done, not what was said.
    if (tree.relation(at) === "acl" && word.deprel !== "acl:relcl" && tree.isPassive(at)) return;
    const subject = subjectOf(scene, tree, at, quotations);
    if (subject !== null || mayDropSubject(scene, tree, at)) acts.push({ tree, verb: at, subject });
  });
  return acts;
}

/** What a speech verb reports: the clause it governs, the clause it is a parenthesis of, or the rest of its sentence. */
function reportedSpan(scene: Scene, tree: Tree, act: SpeechAct): Span | null {
  const judging = scene.reader.speech.judging.has(tree.lemma(act.verb));
  const clause = tree
    .childrenBy(act.verb, "ccomp", "xcomp", "parataxis")
    .find((child) => child > act.verb || tree.relation(child) === "ccomp");
  const head = tree.word(act.verb).head;
  const subject = act.subject ?? act.verb;
  const below = new Set([...(act.subject === null ? [] : tree.subtree(act.subject)), act.verb]);
  const span = (words: readonly number[]): Span | null => {
    const kept = words.filter((word) => !below.has(word));
    const [first, last] = [kept[0], kept[kept.length - 1]];
    return first === undefined || last === undefined || kept.length < 3
      ? null
      : { start: tree.word(first).start, end: tree.word(last).end };
  };
  /** A short object or predicate with what the tree hung on the verb: "reiterate our commitment | to peace", "se dit prêt | à …". */
  const withPhrases = (from: number): Span | null => {
    const own = tree.subtree(from);
    const more = own.length < 3 ? tree.childrenBy(act.verb, "obl").filter((child) => child > from) : [];
    return span([...own, ...more.flatMap((child) => tree.subtree(child))].sort((a, b) => a - b));
  };
  if (clause !== undefined) return withPhrases(clause);
  // "…, a ajouté le ministre": a parenthesis has no object.
  const inserted = tree.relation(act.verb) === "parataxis" && head >= 0 && Math.min(act.verb, subject) > head;
  if (judging && !inserted) return null;
  const parenthesis = ["parataxis", "conj", "advcl", "ccomp"].includes(tree.relation(act.verb)) && head >= 0;
  // "…, the ministry informed": what stands before is what it reports.
  if (parenthesis && Math.min(act.verb, subject) > head) {
    const from = tree.subtree(head)[0] ?? 0;
    return span(tree.words.map((_, at) => at).filter((at) => at < Math.min(act.verb, subject) && at >= from));
  }
  // "he mentioned the group has been generous": a clause the tree hung elsewhere.
  const rest = tree.words.map((_, at) => at).filter((at) => at > act.verb);
  if (rest.some((at) => feature(tree.word(at), "VerbForm") === "Fin")) return span(rest);
  const object = tree.logicalObjects(act.verb)[0];
  // "recognised Barbados": a party alone is nothing said.
  return object === undefined || scene.mentionAt(tree.index, object) ? null : withPhrases(object);
}

interface Found extends Span {
  readonly direct: boolean;
  readonly verb: string | null;
  readonly medium: string | null;
  /** Null where a quotation goes on with the speaker before. */
  readonly speaker: Speaker | null;
}

/** Whose words a sentence tells without a verb: "according to the ministry". What a quotation says so is no source of the sentence. */
function sourcesIn(scene: Scene, tree: Tree, quotations: readonly Span[]): number[] {
  const { according } = scene.reader.speech;
  const found = tree.words.flatMap((word, at) =>
    !inside(word.start, quotations) && tree.prepositions(at).some((preposition) => according.has(preposition))
      ? [at]
      : [],
  );
  const view = viewpointOf(scene, tree);
  return view === null || inside(tree.word(view).start, quotations) ? found : [...found, view];
}

/** Sectors whose members, unlike a whole people, have a view that a report tells. */
const withoutView: ReadonlySet<string | null> = new Set(["CVL", "REF", null]);

/** "For her, …", "pour le ministre allemand, …": at the very beginning, closed by a comma; by order, for the tree is often wrong here. */
function viewpointOf(scene: Scene, tree: Tree): number | null {
  if (!scene.reader.speech.viewpoint.has(tree.lemma(0))) return null;
  const mention = scene.mentionsIn(tree.index).find(({ first }) => first === 1 || first === 2);
  if (!mention) return tree.words[1]?.upos === "PRON" && tree.words[2]?.form === "," ? 1 : null;
  if (tree.words[mention.last + 1]?.form !== ",") return null;
  const party = mention.parties[0];
  const voice =
    mention.basis === "pronoun" ||
    (party !== undefined &&
      (party.person !== null ||
        party.office !== null ||
        (tree.word(mention.head).upos === "NOUN" &&
          mention.basis !== "description" &&
          !withoutView.has(party.sector))));
  return voice ? mention.head : null;
}

/** Indirect speech of one sentence: clauses of speech verbs, and the whole sentence for "according to". */
function reported(scene: Scene, tree: Tree, acts: readonly SpeechAct[], quoted: readonly (readonly Span[])[]): Found[] {
  const quotations = quoted[tree.index] ?? [];
  const found: Found[] = [];
  for (const act of acts) {
    const span = reportedSpan(scene, tree, act);
    if (span)
      found.push({
        ...span,
        direct: false,
        verb: tree.lemma(act.verb),
        medium: mediumIn(scene, tree),
        speaker: speakerOf(scene, act, quoted),
      });
  }
  for (const source of sourcesIn(scene, tree, quotations)) {
    const { start, end } = tree.sentence;
    const speaker = speakerAt(scene, tree, source);
    found.push({ start, end, direct: false, verb: null, medium: mediumIn(scene, tree), speaker });
  }
  return found;
}

/** The speech act that stands beside a quotation: in the sentences it touches, nearest to its edge. */
function beside(scene: Scene, quote: Span, acts: readonly SpeechAct[]): SpeechAct | null {
  let best: SpeechAct | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const act of acts) {
    const at = act.tree.word(act.verb).start;
    const distance = at >= quote.end ? at - quote.end : quote.start - at;
    if (distance < 0 || distance >= least || distance >= 250) continue;
    const between = at >= quote.end ? scene.report.text.slice(quote.end, at) : scene.report.text.slice(at, quote.start);
    // Same sentence, or the very next words behind the closing mark.
    if (!between.includes("\n")) {
      least = distance;
      best = act;
    }
  }
  return best;
}

const opensParagraph = (text: string, quote: Span): boolean =>
  /(?:^|\n)\s*\S$/u.test(text.slice(Math.max(0, quote.start - 4), quote.start));

/** Only marks stand between it and the quotation before: the same voice goes on. */
function followsQuotation(text: string, quote: Span, quotations: readonly Span[]): boolean {
  const before = quotations.findLast((other) => other.end <= quote.start);
  return before !== undefined && /^[\p{P}\s]{2,6}$/u.test(text.slice(before.end, quote.start));
}

/** All utterances of a report, in the order of the text, so that who goes on speaking is known. */
export function findUtterances(scene: Scene): Utterance[] {
  const { report, trees } = scene;
  const quotations = findQuotations(report.text, scene.reader.speech.quotes).filter(
    (quote) => !report.setAside.some((aside) => aside.start <= quote.start && quote.end <= aside.end),
  );
  const sentences = trees.map((tree) => tree.sentence);
  const quoted = bySentenceOf(sentences, quotations);
  const acts = trees.map((tree, at) => speechActs(scene, tree, quoted[at] ?? []));
  const found: Found[] = trees.flatMap((tree, at) => reported(scene, tree, acts[at] ?? [], quoted));
  for (const quote of quotations) {
    const act = beside(
      scene,
      quote,
      sentencesOf(sentences, quote, 3).flatMap((at) => acts[at] ?? []),
    );
    if (act) {
      found.push({
        ...quote,
        direct: true,
        verb: act.tree.lemma(act.verb),
        medium: mediumIn(scene, act.tree),
        speaker: speakerOf(scene, act, quoted),
      });
      continue;
    }
    if (report.text.slice(quote.start, quote.end).split(/\s+/).length < 6) continue;
    const told = sentencesOf(sentences, quote, 0)
      .flatMap((at) =>
        sourcesIn(scene, trees[at] as Tree, quoted[at] ?? []).map((source) => [trees[at] as Tree, source] as const),
      )
      .at(0);
    if (told) {
      const [tree, source] = told;
      found.push({
        ...quote,
        direct: true,
        verb: null,
        medium: mediumIn(scene, tree),
        speaker: speakerAt(scene, tree, source),
      });
    } else if (opensParagraph(report.text, quote) || followsQuotation(report.text, quote, quotations)) {
      found.push({ ...quote, direct: true, verb: null, medium: null, speaker: null });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const utterances: Utterance[] = [];
  let last: Utterance | null = null;
  for (const one of found) {
    const { start, end, direct, verb, medium } = one;
    if (one.speaker === null && last === null) continue;
    const voice: Voice = one.speaker ? heard(one.speaker, last) : (last as Utterance);
    const utterance: Utterance = {
      start,
      end,
      direct,
      verb,
      medium,
      speaker: voice.speaker,
      speakers: voice.speakers,
      speakerSpan: voice.speakerSpan,
      unnamed: voice.unnamed,
    };
    utterances.push(utterance);
    last = utterance;
  }
  return utterances;
}

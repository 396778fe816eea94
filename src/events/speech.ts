/**
 * @module Who says what: quotations, also over several sentences and paragraphs, and reported clauses.
 *
 * An utterance is a stretch of the text with its speaker. Rules read `speaker` from it, events their attribution.
 */
import type { SpeechFile } from "#data";
import type { NamedParty, Span } from "#text";
import { partiesAt } from "./parties.js";
import type { Scene, SpeechWords } from "./scene.js";
import type { Tree } from "./tree.js";

export interface Utterance extends Span {
  readonly speaker: NamedParty | null;
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
    according: new Set(data.according),
    unnamed: new Set(data.unnamed),
    media: Object.entries(data.media).map(([medium, words]) => [medium, words] as const),
  };
}

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
      const inside = text.slice(start + open.length, end);
      const reopened = inside.search(new RegExp(`\\n\\s*${open === close ? "\\u0000" : open.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
      // An unclosed mark must not swallow the rest of the report.
      if (inside.length > 1500 && reopened < 0) {
        from = start + open.length;
        continue;
      }
      if (inside.trim().length > 1) found.push({ start: start + open.length, end });
      from = end + close.length;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Speaker at a speech verb: its logical subject as one party, and whether it stays unnamed. */
function speakerOf(scene: Scene, tree: Tree, subject: number): Pick<Utterance, "speaker" | "speakerSpan" | "unnamed"> {
  const party = partiesAt(scene, tree, subject)[0] ?? null;
  const unnamed = party?.person == null && [subject, ...tree.subtree(subject)].some((word) => scene.reader.speech.unnamed.has(tree.lemma(word)));
  const words = tree.subtree(subject).filter((word) => Math.abs(word - subject) < 12);
  const span = party ?? { start: tree.word(words[0] ?? subject).start, end: tree.word(words[words.length - 1] ?? subject).end };
  return { speaker: party, speakerSpan: { start: span.start, end: span.end }, unnamed };
}

function mediumIn(scene: Scene, tree: Tree): string | null {
  const text = scene.report.text.slice(tree.sentence.start, tree.sentence.end).toLowerCase();
  for (const [medium, words] of scene.reader.speech.media) if (words.some((word) => text.includes(word))) return medium;
  return null;
}

interface SpeechAct {
  readonly tree: Tree;
  readonly verb: number;
  readonly subject: number;
}

/** Speech verbs of a sentence that stand outside all quotations and have a subject. */
function speechActs(scene: Scene, tree: Tree, quotations: readonly Span[]): SpeechAct[] {
  const acts: SpeechAct[] = [];
  tree.words.forEach((word, at) => {
    if (word.upos !== "VERB" || !scene.reader.speech.verbs.has(tree.lemma(at))) return;
    if (quotations.some((quote) => quote.start <= word.start && word.end <= quote.end)) return;
    const subject = tree.logicalSubjects(at)[0] ?? (tree.isPassive(at) ? tree.subject(at) : null);
    // "was quoted as saying": the speaker is the passive's subject.
    if (subject !== null && subject !== undefined) acts.push({ tree, verb: at, subject });
  });
  return acts;
}

/** Indirect speech: the clause a speech verb governs, or its sentence for "according to". */
function reported(scene: Scene, tree: Tree, acts: readonly SpeechAct[]): Utterance[] {
  const found: Utterance[] = [];
  for (const act of acts) {
    const clause = tree.childrenBy(act.verb, "ccomp", "parataxis", "xcomp").find((child) => tree.isVerbal(child) || tree.word(child).upos === "NOUN" || tree.word(child).upos === "ADJ");
    // "…, the ministry informed": the verb is the parenthesis of what it reports.
    const whole = clause ?? (tree.relation(act.verb) === "parataxis" ? tree.word(act.verb).head : tree.logicalObjects(act.verb)[0]);
    if (whole === undefined || whole < 0) continue;
    const inside = tree.subtree(whole).filter((word) => word !== act.verb && !tree.subtree(act.subject).includes(word));
    if (inside.length < 3) continue;
    const parenthetical = clause === undefined && tree.relation(act.verb) === "parataxis";
    const last = parenthetical ? Math.min(act.verb, act.subject) : (inside[inside.length - 1] as number) + 1;
    const first = inside[0] as number;
    if (last <= first) continue;
    found.push({ start: tree.word(first).start, end: tree.word(last - 1).end, direct: false, verb: tree.lemma(act.verb), medium: mediumIn(scene, tree), ...speakerOf(scene, tree, act.subject) });
  }
  tree.words.forEach((_, at) => {
    const preposition = tree.preposition(at);
    if (preposition === null || !scene.reader.speech.according.has(preposition)) return;
    const { start, end } = tree.sentence;
    found.push({ start, end, direct: false, verb: null, medium: mediumIn(scene, tree), ...speakerOf(scene, tree, at) });
  });
  return found;
}

/** The speech act that stands beside a quotation: in the sentences it touches, nearest to its edge. */
function beside(scene: Scene, quote: Span, acts: readonly SpeechAct[]): SpeechAct | null {
  let best: SpeechAct | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const act of acts) {
    const at = act.tree.word(act.verb).start;
    const distance = at >= quote.end ? at - quote.end : quote.start - at;
    const between = at >= quote.end ? scene.report.text.slice(quote.end, at) : scene.report.text.slice(at, quote.start);
    // Same sentence, or the very next words behind the closing mark.
    if (distance >= 0 && distance < least && distance < 250 && !between.includes("\n")) {
      least = distance;
      best = act;
    }
  }
  return best;
}

/** All utterances of a report: direct ones first. */
export function findUtterances(scene: Scene): Utterance[] {
  const { report, trees } = scene;
  const quotations = findQuotations(report.text, scene.reader.speech.quotes).filter((quote) => !report.setAside.some((aside) => aside.start <= quote.start && quote.end <= aside.end));
  const actsBySentence = trees.map((tree) => speechActs(scene, tree, quotations));
  const found: Utterance[] = [];
  let previous: Utterance | null = null;
  for (const quote of quotations) {
    const near = trees.filter((tree) => tree.sentence.start <= quote.end + 3 && tree.sentence.end >= quote.start - 3);
    const act = beside(scene, quote, near.flatMap((tree) => actsBySentence[tree.index] ?? []));
    const words = report.text.slice(quote.start, quote.end).split(/\s+/).length;
    const line = quote.start > 1 && /\n\s*.$/u.test(report.text.slice(Math.max(0, quote.start - 4), quote.start));
    if (act) previous = { ...quote, direct: true, verb: act.tree.lemma(act.verb), medium: mediumIn(scene, act.tree), ...speakerOf(scene, act.tree, act.subject) };
    else if (words >= 6 && line && previous) previous = { ...(previous as Utterance), ...quote, verb: null };
    else continue;
    found.push(previous);
  }
  trees.forEach((tree, at) => {
    found.push(...reported(scene, tree, actsBySentence[at] ?? []));
  });
  return found;
}

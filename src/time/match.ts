/**
 * @module Finds the longest time expressions in a sentence's tokens.
 *
 * A chart parser without left recursion: each category is tried once a place and its results kept. Candidates
 * are few: patterns that begin alike are walked once, each step only where the next token can begin it. Next: `resolve.ts`.
 */
import type { Sentence, Word } from "#text";
import type { Grammar, Item, Node } from "./grammar.js";
import { numericClasses } from "./grammar.js";
import { type Captures, type Meaning, meaningOf } from "./meaning.js";
import { type Hit, numericAt, phrasesAt } from "./numerals.js";
import type { Token } from "./tokens.js";

/** A time expression: its tokens (`first` to `end`, exclusive) and what it says. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
}

interface Result {
  /** First token behind everything matched, context too. */
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly meaning: Meaning;
  /** Only ambiguous words hold it up. */
  readonly weak: boolean;
  readonly order: number;
}

/** What has been captured so far, the last one first. */
interface Caught {
  readonly captures: Captures;
  readonly before: Caught | null;
}

/** The way from a category's root so far. */
interface State {
  readonly caught: Caught | null;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly companion: boolean;
  readonly sure: boolean;
}

const beginning: State = { caught: null, coreStart: -1, coreEnd: -1, companion: false, sure: false };
const nothing: readonly Result[] = [];

function allOf(caught: Caught | null): Captures {
  const captures: { [name: string]: Captures[string] } = {};
  for (let one = caught; one; one = one.before)
    for (const [name, value] of Object.entries(one.captures)) captures[name] ??= value;
  return captures;
}

class Chart {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  /** By category, then by place. */
  readonly #kept = new Map<string, (readonly Result[] | undefined)[]>();

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  /** All results of a category that begin at a place, longest first. */
  category(name: string, at: number): readonly Result[] {
    const token = this.#tokens[at];
    const root = this.#grammar.categories.get(name);
    const edges = token && root?.edgesFor(token, this.#grammar.firsts);
    if (!root || !edges) return nothing;
    let places = this.#kept.get(name);
    if (!places) {
      places = [];
      this.#kept.set(name, places);
    }
    const kept = places[at];
    if (kept) return kept;
    places[at] = nothing;
    const found: Result[] = [];
    this.#walk(root, at, beginning, found);
    const results = found.length > 1 ? longestFirst(found) : found;
    places[at] = results;
    return results;
  }

  /** Goes on from a node of a category's tree, and puts what comes out into `found`. */
  #walk(node: Node, at: number, state: State, found: Result[]): void {
    for (const { rule, order } of node.endings) {
      const meaning = state.coreStart < 0 ? null : meaningOf(rule, allOf(state.caught));
      if (meaning)
        found.push({
          end: at,
          coreStart: state.coreStart,
          coreEnd: state.coreEnd,
          meaning,
          weak: !state.companion && !state.sure,
          order,
        });
    }
    const token = this.#tokens[at];
    const edges = token && node.edgesFor(token, this.#grammar.firsts);
    for (const { item, node: next } of edges ?? []) {
      if (item.kind === "category") {
        for (const result of this.category(item.name, at))
          this.#walk(
            next,
            result.end,
            step(state, item, result.coreStart, result.coreEnd, { [item.alias]: result.meaning }, !result.weak),
            found,
          );
      } else if (item.kind === "words") {
        for (const phrase of phrasesAt(this.#tokens, at, item.phrases))
          this.#walk(next, phrase.end, step(state, item, at, phrase.end, null, false), found);
      } else {
        for (const hit of this.#class(item, at))
          this.#walk(next, hit.end, step(state, item, at, hit.end, hit.captures, !hit.ambiguous), found);
      }
    }
  }

  #class(item: Item, at: number): Hit[] {
    const hits: Hit[] = phrasesAt(this.#tokens, at, this.#grammar.classes.get(item.name)).map((phrase) => ({
      end: phrase.end,
      captures: { [item.alias]: phrase.value },
      ambiguous: phrase.ambiguous,
    }));
    return item.name in numericClasses
      ? [...hits, ...numericAt(item.name, this.#tokens, at, this.#grammar, item.alias)]
      : hits;
  }
}

function step(state: State, item: Item, at: number, end: number, captures: Captures | null, sure: boolean): State {
  return {
    caught: captures ? { captures, before: state.caught } : state.caught,
    coreStart: item.context || state.coreStart >= 0 ? state.coreStart : at,
    coreEnd: item.context ? state.coreEnd : end,
    companion: state.companion || (item.kind === "words" && !item.signs),
    sure: state.sure || sure,
  };
}

/** One result for each extent, the one whose pattern stands first; longest extents first. */
function longestFirst(found: readonly Result[]): Result[] {
  const byExtent = new Map<number, Result>();
  for (const result of found) {
    const extent = result.end * 4096 + result.coreEnd;
    const before = byExtent.get(extent);
    if (!before || result.order < before.order) byExtent.set(extent, result);
  }
  return [...byExtent.values()].sort((a, b) => b.end - a.end || a.order - b.order);
}

const ambiguousWords = new WeakMap<Grammar, ReadonlySet<string>>();

function ambiguousOf(grammar: Grammar): ReadonlySet<string> {
  let words = ambiguousWords.get(grammar);
  if (!words) {
    words = new Set(grammar.data.ambiguous);
    ambiguousWords.set(grammar, words);
  }
  return words;
}

/** Whether numerals at the edges belong to something else: "A320", "1,990", "$ 2000", "2010 km". */
function isAmount(tokens: readonly Token[], first: number, end: number, grammar: Grammar): boolean {
  const start = tokens[first];
  const before = tokens[first - 1];
  const last = tokens[end - 1];
  const after = tokens[end];
  if (start && start.digits >= 0 && before) {
    if (grammar.amounts.has(before.lower)) return true;
    if (start.joined && /[\p{L}\p{N}]$/u.test(before.text)) return true;
    if (
      start.joined &&
      before.joined &&
      /^[.,:/-]$/.test(before.text) &&
      /[\p{L}\p{N}]$/u.test(tokens[first - 2]?.text ?? "")
    )
      return true;
  }
  if (last && last.digits >= 0 && after) {
    if (grammar.amounts.has(after.lower)) return true;
    if (after.joined && /^[\p{L}\p{N}]/u.test(after.text)) return true;
    if (after.joined && /^[.,:/]$/.test(after.text) && tokens[end + 1]?.joined && (tokens[end + 1]?.digits ?? -1) >= 0)
      return true;
  }
  return false;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** "2000 soldiers": a round number that counts the noun behind it is no year. */
function isRoundCount(token: Token, result: Result, words: readonly Word[]): boolean {
  const word = words[token.word];
  const counted = words[word?.head ?? -1];
  const bare =
    result.coreEnd - result.coreStart === 1 && result.meaning.kind === "calendar" && result.meaning.year !== undefined;
  return (
    bare &&
    token.digits % 100 === 0 &&
    word !== undefined &&
    counted !== undefined &&
    word.head > token.word &&
    word.deprel.startsWith("nummod") &&
    counted.upos === "NOUN"
  );
}

/** Whether a word of time stands here in another use: a verb, an adjective before its noun, a part of a name. */
function isOtherUse(
  tokens: readonly Token[],
  result: Result,
  at: number,
  words: readonly Word[],
  grammar: Grammar,
): boolean {
  const start = tokens[result.coreStart];
  const last = tokens[result.coreEnd - 1];
  const word = words[last?.word ?? -1];
  if (!start || !last || !word) return false;
  if (last.digits >= 0) return isRoundCount(last, result, words);
  const { capitals } = grammar.data;
  const before = tokens[result.coreStart - 1];
  const single = result.coreEnd - result.coreStart === 1;
  const named =
    before !== undefined && isCapital(before) && (result.coreStart > 1 || words[before.word]?.upos === "PROPN");
  if (single && isCapital(start) && named && (!capitals || result.weak)) return true;
  if (ambiguousOf(grammar).has(start.lower) && words[start.word]?.upos === "VERB") return true;
  if (ambiguousOf(grammar).has(last.lower)) {
    if (word.upos === "VERB" || word.upos === "AUX") return true;
    const alone = result.coreStart === at && start.digits < 0 && result.meaning.kind === "calendar";
    if (capitals && alone && !isCapital(last)) return true;
  }
  if (!result.weak) return false;
  if (capitals && !isCapital(start)) return true;
  if ((word.upos === "ADJ" || word.upos === "NUM") && word.head > last.word) return true;
  return result.coreStart === 0 && single && word.upos !== "PROPN" && word.upos !== "NOUN";
}

/** An ambiguous word behind its companion may still be an adjective: "na segunda reunião". */
function qualifiesNext(
  tokens: readonly Token[],
  result: Result,
  words: readonly Word[],
  ambiguous: ReadonlySet<string>,
): boolean {
  const last = tokens[result.coreEnd - 1];
  const word = words[last?.word ?? -1];
  if (!last || !word || !ambiguous.has(last.lower)) return false;
  const next = words[last.word + 1];
  return (word.upos === "ADJ" || word.upos === "NUM" || word.upos === "DET") && next?.upos === "NOUN";
}

/** Tokens that an expression may spend before its telling word: "between the middle of the month of May". */
const farthestTrigger = 8;

/** For each token whether a mention may begin there: a numeral or a telling word stands at or shortly behind it; null where there is none in the sentence. */
function reachOf(tokens: readonly Token[], grammar: Grammar): readonly boolean[] | null {
  const reach: boolean[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token && (token.digits >= 0 || grammar.triggers.has(token.lower))) next = at;
    reach[at] =
      token !== undefined && next - at <= farthestTrigger && (token.digits >= 0 || grammar.openings.has(token.lower));
  }
  return next === Number.POSITIVE_INFINITY ? null : reach;
}

/** The time expressions of a sentence, left to right, longest first, never overlapping. */
export function matchTimes(tokens: readonly Token[], sentence: Sentence, grammar: Grammar): Match[] {
  const chart = new Chart(tokens, grammar);
  const reach = reachOf(tokens, grammar);
  if (!reach) return [];
  const ambiguous = ambiguousOf(grammar);
  const bestAt = (at: number): Result | undefined => {
    let best: Result | undefined;
    for (const name of grammar.mentions) {
      for (const result of chart.category(name, at)) {
        if (best && (result.end < best.end || (result.end === best.end && result.order > best.order))) break;
        if (isAmount(tokens, result.coreStart, result.coreEnd, grammar)) continue;
        if (
          isOtherUse(tokens, result, at, sentence.words, grammar) ||
          qualifiesNext(tokens, result, sentence.words, ambiguous)
        )
          continue;
        best = result;
        break;
      }
    }
    return best;
  };
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    let best = reach[at] ? bestAt(at) : undefined;
    // A word before it must not hide a longer expression: "in the past" in "in the past few days".
    for (let later = at + 1; best && later < best.coreEnd; later++) {
      const inner = bestAt(later);
      if (
        inner &&
        inner.coreEnd > best.coreEnd &&
        (later <= best.coreStart || inner.coreEnd - inner.coreStart > best.coreEnd - best.coreStart)
      )
        best = inner;
    }
    if (best) matches.push({ first: best.coreStart, end: best.coreEnd, meaning: best.meaning });
    at = best ? best.coreEnd : at + 1;
  }
  return matches;
}

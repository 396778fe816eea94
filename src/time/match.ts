/**
 * @module Finds the longest time expressions in a sentence's tokens.
 *
 * A chart parser without left recursion: each category is tried once a place and its results kept. Candidates
 * are few, since a pattern is tried only where its first word stands. Next: `resolve.ts`.
 */
import type { Sentence, Word } from "#text";
import type { Grammar, Item, Pattern } from "./grammar.js";
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

interface State {
  readonly captures: Captures;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly companion: boolean;
  readonly sure: boolean;
}

class Chart {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #kept = new Map<string, readonly Result[]>();

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  /** All results of a category that begin at a place, longest first. */
  category(name: string, at: number): readonly Result[] {
    const token = this.#tokens[at];
    const category = this.#grammar.categories.get(name);
    if (!token || !category) return [];
    const patterns = token.digits >= 0 ? category.digits : category.byWord.get(token.lower);
    if (!patterns) return [];
    const key = `${name}@${at}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    this.#kept.set(key, []);
    const byEnd = new Map<string, Result>();
    for (const pattern of patterns) {
      for (const result of this.#pattern(pattern, at)) {
        const place = `${result.end}:${result.coreEnd}`;
        const before = byEnd.get(place);
        if (!before || result.order < before.order) byEnd.set(place, result);
      }
    }
    const results = [...byEnd.values()].sort((a, b) => b.end - a.end || a.order - b.order);
    this.#kept.set(key, results);
    return results;
  }

  #pattern(pattern: Pattern, at: number): Result[] {
    const results: Result[] = [];
    const walk = (index: number, place: number, state: State): void => {
      const item = pattern.items[index];
      if (!item) {
        const meaning = state.coreStart < 0 ? null : meaningOf(pattern.rule, state.captures);
        if (meaning) results.push({ end: place, coreStart: state.coreStart, coreEnd: state.coreEnd, meaning, weak: !state.companion && !state.sure, order: pattern.order });
        return;
      }
      for (const [end, next] of this.#item(item, place, state)) walk(index + 1, end, next);
      if (item.optional) walk(index + 1, place, state);
    };
    walk(0, at, { captures: {}, coreStart: -1, coreEnd: -1, companion: false, sure: false });
    return results;
  }

  *#item(item: Item, at: number, state: State): Generator<[number, State]> {
    const core = (end: number) => (item.context ? {} : { coreStart: state.coreStart < 0 ? at : state.coreStart, coreEnd: end });
    if (item.kind === "words") {
      for (const phrase of phrasesAt(this.#tokens, at, item.phrases)) yield [phrase.end, { ...state, ...core(phrase.end), companion: state.companion || !item.signs }];
      return;
    }
    if (item.kind === "category") {
      for (const result of this.category(item.name, at)) {
        yield [result.end, { ...state, ...core(result.end), captures: { ...state.captures, [item.alias]: result.meaning }, sure: state.sure || !result.weak }];
      }
      return;
    }
    for (const hit of this.#class(item, at)) {
      yield [hit.end, { ...state, ...core(hit.end), captures: { ...state.captures, ...hit.captures }, sure: state.sure || !hit.ambiguous }];
    }
  }

  #class(item: Item, at: number): Hit[] {
    const hits: Hit[] = phrasesAt(this.#tokens, at, this.#grammar.classes.get(item.name)).map((phrase) => ({
      end: phrase.end,
      captures: { [item.alias]: phrase.value },
      ambiguous: phrase.ambiguous,
    }));
    return item.name in numericClasses ? [...hits, ...numericAt(item.name, this.#tokens, at, this.#grammar, item.alias)] : hits;
  }
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
    if (start.joined && before.joined && /^[.,:/-]$/.test(before.text) && /[\p{L}\p{N}]$/u.test(tokens[first - 2]?.text ?? "")) return true;
  }
  if (last && last.digits >= 0 && after) {
    if (grammar.amounts.has(after.lower)) return true;
    if (after.joined && /^[\p{L}\p{N}]/u.test(after.text)) return true;
    if (after.joined && /^[.,:/]$/.test(after.text) && tokens[end + 1]?.joined && (tokens[end + 1]?.digits ?? -1) >= 0) return true;
  }
  return false;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether a word of time stands here in another use: a verb, an adjective before its noun, a part of a name. */
function isOtherUse(tokens: readonly Token[], result: Result, at: number, words: readonly Word[], grammar: Grammar): boolean {
  const start = tokens[result.coreStart];
  const last = tokens[result.coreEnd - 1];
  const word = words[last?.word ?? -1];
  if (!start || !last || !word || last.digits >= 0) return false;
  const { capitals } = grammar.data;
  const before = tokens[result.coreStart - 1];
  const single = result.coreEnd - result.coreStart === 1;
  const named = before !== undefined && isCapital(before) && (result.coreStart > 1 || words[before.word]?.upos === "PROPN");
  if (single && isCapital(start) && named && (!capitals || result.weak)) return true;
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
function qualifiesNext(tokens: readonly Token[], result: Result, words: readonly Word[], ambiguous: ReadonlySet<string>): boolean {
  const last = tokens[result.coreEnd - 1];
  const word = words[last?.word ?? -1];
  if (!last || !word || !ambiguous.has(last.lower)) return false;
  const next = words[last.word + 1];
  return (word.upos === "ADJ" || word.upos === "NUM" || word.upos === "DET") && next?.upos === "NOUN";
}

/** The time expressions of a sentence, left to right, longest first, never overlapping. */
export function matchTimes(tokens: readonly Token[], sentence: Sentence, grammar: Grammar): Match[] {
  const chart = new Chart(tokens, grammar);
  const publicNames = [...grammar.categories.keys()].filter((name) => !name.startsWith("_"));
  const ambiguous = ambiguousOf(grammar);
  const bestAt = (at: number): Result | undefined => {
    let best: Result | undefined;
    for (const name of publicNames) {
      for (const result of chart.category(name, at)) {
        if (best && (result.end < best.end || (result.end === best.end && result.order > best.order))) break;
        if (isAmount(tokens, result.coreStart, result.coreEnd, grammar)) continue;
        if (isOtherUse(tokens, result, at, sentence.words, grammar) || qualifiesNext(tokens, result, sentence.words, ambiguous)) continue;
        best = result;
        break;
      }
    }
    return best;
  };
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    let best = bestAt(at);
    // A companion before it must not hide a longer expression that begins behind the companion.
    const inner = best && best.coreStart > at ? bestAt(best.coreStart) : undefined;
    if (best && inner && inner.coreEnd > best.coreEnd) best = inner;
    if (best) matches.push({ first: best.coreStart, end: best.coreEnd, meaning: best.meaning });
    at = best ? best.coreEnd : at + 1;
  }
  return matches;
}

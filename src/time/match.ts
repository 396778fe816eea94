/**
 * @module Chooses the longest time expressions of a sentence, and leaves out words of time in another use.
 *
 * Takes the tokens, the sentence and the grammar; gives matches from left to right that never overlap.
 * Next: `resolve.ts`.
 */
import type { Sentence, Word } from "#text";
import { Chart, type Result } from "./chart.js";
import type { Grammar } from "./grammar.js";
import type { Meaning } from "./meaning.js";
import type { Token } from "./tokens.js";

/** A time expression: its tokens (`first` to `end`, exclusive) and what it says. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
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
  // "April Jones": a first name before its surname.
  const after = tokens[result.coreEnd];
  const surname = words[after?.word ?? -1];
  const tied = surname !== undefined && after !== undefined && (surname.head === last.word || word.head === after.word);
  if (single && tied && surname.upos === "PROPN" && isCapital(after)) return true;
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
  return (
    (word.upos === "ADJ" || word.upos === "NUM" || word.upos === "DET") &&
    (next?.upos === "NOUN" || next?.upos === "ADJ")
  );
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

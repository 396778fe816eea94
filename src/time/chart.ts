/**
 * @module Walks the pattern trees over a sentence's tokens and keeps what each category gives at each place.
 *
 * A chart parser without left recursion. Candidates are few: a step is taken only where the next token can begin it.
 * Next: `match.ts`, which chooses.
 */
import { type Grammar, numericClasses } from "./grammar.js";
import { type Captures, type Meaning, meaningOf } from "./meaning.js";
import { type Hit, numericAt, phrasesAt } from "./numerals.js";
import type { Item, Node } from "./pattern-tree.js";
import type { Token } from "./tokens.js";

/** One way to read tokens as a category. */
export interface Result {
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

/** The results of all categories at all places of one sentence, each found once. */
export class Chart {
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

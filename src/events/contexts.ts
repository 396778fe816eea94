/** @module What an event is about: contexts read off the words of its sentence. */
import type { ContextsFile } from "#data";
import type { ContextIndex } from "./scene.js";
import type { Tree } from "./tree.js";

export function indexContexts(data: ContextsFile): ContextIndex {
  const index = new Map<string, { rest: string[]; context: string }[]>();
  for (const [context, phrases] of Object.entries(data)) {
    for (const phrase of phrases) {
      const [first, ...rest] = phrase.split(" ");
      const entries = index.get(first as string) ?? [];
      entries.push({ rest, context });
      index.set(first as string, entries);
    }
  }
  return index;
}

/** Contexts of a sentence, in order of their words, each once. */
export function contextsOf(tree: Tree, index: ContextIndex): string[] {
  const found = new Set<string>();
  for (let at = 0; at < tree.lemmas.length; at++) {
    for (const { rest, context } of index.get(tree.lemma(at)) ?? []) {
      if (rest.every((word, offset) => tree.lemmas[at + 1 + offset] === word)) found.add(context);
    }
  }
  return [...found];
}

/** @module The lexicon of a model, counted from training sentences. */
import type { ConlluSentence } from "../conllu/conllu.js";
import { UPOS } from "../tagging/upos.js";
import { plain } from "../words/forms.js";
import type { LexiconLines } from "../words/lexicon.js";

export const tagIndex: ReadonlyMap<string, number> = new Map(UPOS.map((tag, i) => [tag, i]));

/** A count by key that keeps the order of first sight. */
export class Counts<K> {
  readonly map = new Map<K, number>();

  add(key: K, by = 1): void {
    this.map.set(key, (this.map.get(key) ?? 0) + by);
  }

  get(key: K): number {
    return this.map.get(key) ?? 0;
  }

  /** Most frequent first; ties by the key. */
  ranked(): [K, number][] {
    return [...this.map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}

/** What the map holds for the key; made and put there when it holds nothing. */
export function heldBy<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export const TAGS_FROM = 3;
export const FEATS_FROM = 4;

/** FEATS strings, the most frequent first. */
export function featsLabels(sentences: readonly ConlluSentence[]): string[] {
  const counts = new Counts<string>();
  for (const { words } of sentences) for (const word of words) counts.add(word.feats);
  return counts.ranked().map(([feats]) => feats);
}

export function buildLexicon(sentences: readonly ConlluSentence[], feats: ReadonlyMap<string, number>): LexiconLines {
  const forms = new Map<string, Map<number, Counts<number>>>();
  for (const { words } of sentences) {
    for (const word of words) {
      const lower = plain(word.form).toLowerCase();
      const tag = tagIndex.get(word.upos) as number;
      const byTag = heldBy(forms, lower, () => new Map());
      const counts = heldBy(byTag, tag, () => new Counts());
      counts.add(feats.get(word.feats) as number);
    }
  }
  const tags: string[] = [];
  const entries: string[] = [];
  for (const form of [...forms.keys()].sort()) {
    if (/[\t\n]/.test(form)) continue;
    const byTag = forms.get(form) as Map<number, Counts<number>>;
    const totals = new Counts<number>();
    for (const [tag, counts] of byTag) for (const [, n] of counts.map) totals.add(tag, n);
    const ranked = totals.ranked();
    const all = ranked.reduce((sum, [, n]) => sum + n, 0);
    if (all >= TAGS_FROM) {
      const mask = ranked.reduce((bits, [tag]) => bits | (1 << tag), 0);
      const main = ranked[0] as [number, number];
      tags.push(`${form}\t${mask.toString(36)}\t${main[1] / all >= 0.8 ? main[0].toString(36) : "-"}`);
    }
    const parts = ranked
      .filter(([, n]) => n >= FEATS_FROM)
      .map(
        ([tag]) =>
          `${tag.toString(36)}:${(byTag.get(tag) as Counts<number>)
            .ranked()
            .map(([label]) => label.toString(36))
            .join(".")}`,
      );
    if (parts.length > 0) entries.push(`${form}\t${parts.join(",")}`);
  }
  return { tags, entries };
}

/**
 * @module Verbs of the rules found by an inflected form alone.
 *
 * A form belongs to a verb when it begins with all of the verb but its last two letters ("rompu", "rompre";
 * "blamed", "blame"): the part that inflection leaves alone in the languages read so far.
 */
import type { RuleIndex } from "./rules.js";

const shortest = 4;

export interface Stems {
  /** The verb a form belongs to, where it is no further from the form than the lemma guessed ("protected" is no "protest"); null where none. */
  verbOf(form: string, lemma: string): string | null;
}

function shared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const vowel = /^[aeiou]$/;

/** "rompieron" guessed as "rompir", "retire" as "retirir": the verb that differs in the vowel of its ending alone. */
function oneVowelOff(verbs: readonly string[], lemma: string): string | null {
  const [stem, theme, last] = [lemma.slice(0, -2), lemma.at(-2) ?? "", lemma.at(-1) ?? ""];
  if (!vowel.test(theme)) return null;
  return (
    verbs.find(
      (verb) =>
        verb.length === lemma.length && verb.startsWith(stem) && verb.endsWith(last) && vowel.test(verb.at(-2) ?? ""),
    ) ?? null
  );
}

export function indexStems(rules: RuleIndex): Stems {
  const byStart = new Map<string, string[]>();
  for (const key of rules.keys()) {
    if (!key.startsWith("verb:")) continue;
    const verb = key.slice("verb:".length);
    if (verb.length < shortest) continue;
    const start = verb.slice(0, shortest);
    byStart.set(start, [...(byStart.get(start) ?? []), verb]);
  }
  return {
    verbOf(form, lemma) {
      let best: string | null = null;
      let most = shared(form, lemma) - 1;
      for (const verb of byStart.get(form.slice(0, shortest)) ?? []) {
        // A verb that the form begins with, whole, is nearer than any guess ("combateram": combater, not "combaterar").
        const same = shared(form, verb) + (form.startsWith(verb) ? 1 : 0);
        if (same >= Math.max(shortest, verb.length - 2) && same > most && form.length - same <= 6) {
          most = same;
          best = verb;
        }
      }
      return best ?? oneVowelOff(byStart.get(form.slice(0, shortest)) ?? [], lemma);
    },
  };
}

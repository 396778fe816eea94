/**
 * @module Verbs of a language's lists found by an inflected form alone.
 *
 * A form belongs to a verb when it begins with all of the verb but its last two letters ("rompu", "rompre";
 * "blamed", "blame"): the part that inflection leaves alone in the languages read so far. Accents and the cedilla are
 * passed over, for inflection moves them ("dénonça", "dénoncer"; "achèvera", "achever").
 */

const shortest = 4;

export interface Stems {
  /** The verb a form belongs to, where it is no further from the form than the lemma guessed ("protected" is no "protest"); null where none. */
  verbOf(form: string, lemma: string): string | null;
}

const marks = /\p{M}/gu;

/** Without accents and cedillas; plain letters, the common case, cost nothing. */
function bare(word: string): string {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) > 0x7f) return word.normalize("NFD").replace(marks, "");
  return word;
}

function shared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

interface Verb {
  readonly verb: string;
  readonly bare: string;
}

const vowel = /^[aeiou]$/;

/** "rompieron" guessed as "rompir", "retire" as "retirir": the verb that differs in the vowel of its ending alone. */
function oneVowelOff(verbs: readonly Verb[], lemma: string): string | null {
  const [stem, theme, last] = [lemma.slice(0, -2), lemma.at(-2) ?? "", lemma.at(-1) ?? ""];
  if (!vowel.test(theme)) return null;
  return (
    verbs.find(
      ({ verb }) =>
        verb.length === lemma.length && verb.startsWith(stem) && verb.endsWith(last) && vowel.test(verb.at(-2) ?? ""),
    )?.verb ?? null
  );
}

export function indexStems(verbs: Iterable<string>): Stems {
  const byStart = new Map<string, Verb[]>();
  for (const verb of new Set(verbs)) {
    if (verb.length < shortest) continue;
    const entry = { verb, bare: bare(verb) };
    const start = entry.bare.slice(0, shortest);
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  return {
    verbOf(form, lemma) {
      const [plain, guess] = [bare(form), bare(lemma)];
      const candidates = byStart.get(plain.slice(0, shortest)) ?? [];
      let best: string | null = null;
      let most = shared(plain, guess) - 1;
      for (const { verb, bare: stem } of candidates) {
        // A verb that the form begins with, whole, is nearer than any guess ("combateram": combater, not "combaterar").
        const same = shared(plain, stem) + (plain.startsWith(stem) ? 1 : 0);
        if (same >= Math.max(shortest, stem.length - 2) && same > most && plain.length - same <= 6) {
          most = same;
          best = verb;
        }
      }
      return best ?? oneVowelOff(candidates, lemma);
    },
  };
}

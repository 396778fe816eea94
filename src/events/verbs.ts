/**
 * @module The lemma of a verb set right where the reader's guess is none that the language's lists know.
 *
 * A rare form's lemma is easily guessed wrong ("soutient" as "soutvoir"). The rules, the verbs of saying and those that
 * govern others are all the verbs that matter; of these the one is taken whose irregular form or whose stem it is.
 */
import type { LanguageData } from "#data";
import type { RuleIndex } from "./rules.js";
import { indexStems } from "./stems.js";

export interface Verbs {
  /**
   * @param form   In lower case.
   * @param lemma  As guessed, in lower case: kept where a list knows it, or no verb of the lists fits the form.
   * @param guess  What of the guess may be held against a verb that fits less: empty where it tells nothing.
   */
  lemmaOf(form: string, lemma: string, guess: string): string;
}

export function indexVerbs(language: LanguageData, rules: RuleIndex): Verbs {
  const { factuality, speech, objects } = language;
  const known = new Set([
    ...[...rules.keys()].flatMap((key) => (key.startsWith("verb:") ? [key.slice("verb:".length)] : [])),
    ...speech.verbs,
    ...speech.judging,
    ...Object.values(factuality.governors).flat(),
    ...factuality.light,
    ...factuality.ends,
    ...factuality.perfect,
    ...objects.memberships.verbs,
    ...objects.memberships.composition,
  ]);
  const irregular = new Map(
    Object.entries(factuality.irregular ?? {}).flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const)),
  );
  const stems = indexStems(known);
  return {
    lemmaOf: (form, lemma, guess) =>
      irregular.get(form) ?? (known.has(lemma) ? lemma : (stems.verbOf(form, guess) ?? lemma)),
  };
}

/** @module Rules made ready for matching: lists spread, roles split into steps, indexed by trigger lemma. */
import type { LanguageData, RuleData } from "#data";
import type { EventType } from "#text";

/** One step of a role: a word of the tree's grammar, or prepositions. */
export type Step =
  | { readonly kind: "grammar"; readonly name: GrammarStep }
  | { readonly kind: "preposition"; readonly any: ReadonlySet<string> }
  | { readonly kind: "either"; readonly steps: readonly Step[] };

export const grammarSteps = [
  "subject",
  "object",
  "indirect",
  "possessor",
  "modifier",
  "complement",
  "speaker",
  "head",
  "any",
  "self",
  "auxiliary",
  "negation",
  "condition",
  "when",
  "adverb",
  "accredited",
  "there",
  "case",
] as const;
export type GrammarStep = (typeof grammarSteps)[number];

export type Role = readonly Step[];

export type TriggerClass = "verb" | "noun" | "adjective";

export interface Rule {
  readonly data: RuleData;
  readonly type: EventType;
  readonly trigger: TriggerClass;
  readonly has: readonly (readonly [Role, ReadonlySet<string>])[];
  readonly lacks: readonly (readonly [Role, ReadonlySet<string>])[];
  readonly actor: readonly Role[];
  readonly recipient: readonly Role[];
  readonly parties: readonly Role[];
  readonly modes: ReadonlyMap<string, string>;
  /** How much it asks for: the rule that asks for more wins a trigger. */
  readonly weight: number;
}

/** A trigger word's rules, with the other words the trigger has ("off" of "call off"). */
export interface Entry {
  readonly rule: Rule;
  readonly others: readonly string[];
}

export type RuleIndex = ReadonlyMap<string, readonly Entry[]>;

function toRole(text: string): Role {
  return text.split(">").map((part): Step => {
    const words = part.split("|").map((word) => word.trim());
    const grammar = grammarSteps.filter((known) => words.includes(known));
    const prepositions = words.filter((word) => !grammarSteps.some((known) => known === word));
    const steps: Step[] = grammar.map((name) => ({ kind: "grammar", name }));
    if (prepositions.length > 0) steps.push({ kind: "preposition", any: new Set(prepositions) });
    return steps.length === 1 ? (steps[0] as Step) : { kind: "either", steps };
  });
}

function conditions(
  from: Readonly<Record<string, readonly string[]>> | undefined,
  lists: Readonly<Record<string, readonly string[]>>,
): [Role, Set<string>][] {
  return Object.entries(from ?? {}).map(([role, words]) => [
    toRole(role),
    new Set(words.flatMap((word) => (word.startsWith("$") ? (lists[word.slice(1)] ?? []) : [word]))),
  ]);
}

/** Index key of a trigger: its class and the lemma of the word that bears it. */
export function triggerKey(trigger: TriggerClass, lemma: string): string {
  return `${trigger}:${lemma}`;
}

/** Builds the index of one language; a scan of rules never happens at reading time. */
export function indexRules(language: LanguageData): RuleIndex {
  const index = new Map<string, Entry[]>();
  for (const file of language.rules) {
    const lists = file.lists ?? {};
    const modes = new Map(
      Object.entries(file.modes ?? {}).flatMap(([mode, words]) => words.map((word) => [word, mode] as const)),
    );
    for (const data of file.rules) {
      const has = conditions(data.has, lists);
      const lacks = conditions(data.lacks, lists);
      for (const trigger of ["verb", "noun", "adjective"] as const) {
        const phrases = (data[trigger] ?? []).flatMap((word) =>
          word.startsWith("$") ? (lists[word.slice(1)] ?? []) : [word],
        );
        if (phrases.length === 0) continue;
        const rule: Rule = {
          data,
          type: (data.type ?? file.type) as EventType,
          trigger,
          has,
          lacks,
          actor: (data.actor ?? []).map(toRole),
          recipient: (data.recipient ?? []).map(toRole),
          parties: (data.parties ?? []).map(toRole),
          modes,
          weight: has.length * 2 + (data.passive === undefined ? 0 : 1) + (data.reflexive === undefined ? 0 : 1),
        };
        for (const phrase of phrases) {
          const words = phrase.split(" ");
          const bearer = trigger === "verb" ? 0 : words.length - 1;
          const key = triggerKey(trigger, words[bearer] as string);
          const entries = index.get(key) ?? [];
          entries.push({ rule, others: words.filter((_, at) => at !== bearer) });
          index.set(key, entries);
        }
      }
    }
  }
  for (const entries of index.values()) {
    entries.sort((a, b) => b.rule.weight + b.others.length * 2 - (a.rule.weight + a.others.length * 2));
  }
  return index;
}

/** @module What each language has of each event type and mode, counted over its rules. */
import type { LanguageData } from "#data";
import type { EventType } from "#text";

type Rule = LanguageData["rules"][number]["rules"][number];
const triggers = ["verb", "noun", "adjective"] as const;

/** How many lemmas a language tells a type or mode by; `marks` are words beside a trigger that give the mode. */
export interface Cell {
  readonly verb: number;
  readonly noun: number;
  readonly adjective: number;
  readonly marks: number;
}

/** The lemmas of a rule's trigger; a list of the file stands for its words. */
function lemmas(rule: Rule, kind: (typeof triggers)[number], lists: Readonly<Record<string, string[]>>): string[] {
  return (rule[kind] ?? []).flatMap((one) => (one.startsWith("$") ? (lists[one.slice(1)] ?? []) : [one]));
}

/** One cell: of a type as a whole where `mode` is null, else of the mode. */
export function cell({ rules }: LanguageData, type: EventType, mode: string | null): Cell {
  const found = { verb: new Set<string>(), noun: new Set<string>(), adjective: new Set<string>() };
  let marks = 0;
  for (const file of rules) {
    if (file.type === type && mode !== null) marks += file.modes?.[mode]?.length ?? 0;
    for (const rule of file.rules) {
      if ((rule.type ?? file.type) !== type || (mode !== null && rule.mode !== mode)) continue;
      for (const kind of triggers) for (const one of lemmas(rule, kind, file.lists ?? {})) found[kind].add(one);
    }
  }
  return { verb: found.verb.size, noun: found.noun.size, adjective: found.adjective.size, marks };
}

/** Whether a language tells it at all. */
export const isDone = ({ verb, noun, adjective, marks }: Cell): boolean => verb + noun + adjective + marks > 0;

const units = [
  ["verb", "v"],
  ["noun", "n"],
  ["adjective", "a"],
  ["marks", "m"],
] as const;

/** A cell as the page shows it: "12 v, 3 n". */
export const shown = (counts: Cell): string =>
  units
    .filter(([key]) => counts[key] > 0)
    .map(([key, unit]) => `${counts[key]} ${unit}`)
    .join(", ");

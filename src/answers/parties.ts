/** @module Names people type → codes of the record: a state in any language, an organisation, or a code. */
import { distance } from "fastest-levenshtein";
import { type Knowledge, loadKnowledge } from "#data";
import { fold } from "#record";
import { Fault } from "#text";

interface NameIndex {
  readonly byName: ReadonlyMap<string, string>;
}

function indexOf(knowledge: Knowledge): NameIndex {
  const byName = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = fold(name);
    if (key === "" || byName.has(key)) return;
    byName.set(key, code);
  };
  for (const state of knowledge.states) add(state.code, state.code);
  for (const { id } of knowledge.organisations) add(id, id);
  for (const { code, names } of knowledge.states) for (const name of Object.values(names).flat()) add(name, code);
  for (const { id, names, acronyms } of knowledge.organisations) {
    for (const name of [...Object.values(acronyms), ...Object.values(names)].flat()) add(name, id);
  }
  return { byName };
}

let index: NameIndex | undefined;

function names(): NameIndex {
  index ??= indexOf(loadKnowledge());
  return index;
}

/** The code whose name, in whatever language, is nearest. */
function nearest(name: string): string | null {
  const { byName } = names();
  const wanted = fold(name);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const [key, code] of byName) {
    if (key.length <= 3 && wanted.length > 4) continue;
    const far = distance(wanted, key);
    if (far < least) [least, best] = [far, code];
  }
  return best;
}

/**
 * @param name  "PER", "Pérou", "Peru", "LIMA-GROUP", "OTAN" …
 * @throws Fault CH-Q04 with the nearest spelling.
 */
export function partyCode(name: string): string {
  const code = names().byName.get(fold(name));
  if (code !== undefined) return code;
  const near = nearest(name);
  const shown = near ? partyName(near, "en") : null;
  const hint = shown
    ? `Did you mean ${shown}${shown === near ? "" : ` (${near})`}?`
    : "Give a name in a language that is read, or an ISO 3166 code such as PER.";
  throw new Fault("CH-Q04", `no state or organisation is called “${name}”. ${hint}`);
}

/** A state's name in a language, for display; the code where there is none. */
export function partyName(code: string, lang: string): string {
  const knowledge = loadKnowledge();
  const found =
    knowledge.states.find((state) => state.code === code)?.names ??
    knowledge.organisations.find(({ id }) => id === code)?.names;
  return found?.[lang]?.[0] ?? code;
}

export interface PartyNames {
  readonly code: string;
  readonly kind: "state" | "territory" | "IGO" | "NGO" | "armed-group" | "company" | "party";
  /** The first name in each language. */
  readonly names: Readonly<Record<string, string>>;
}

/** Every state and organisation that may be named in a question. */
export function allNames(): PartyNames[] {
  const knowledge = loadKnowledge();
  const first = (names: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
    Object.fromEntries(Object.entries(names).flatMap(([lang, [name]]) => (name ? [[lang, name]] : [])));
  return [
    ...knowledge.states.map(({ code, names, sovereign }) => ({
      code,
      kind: sovereign ? ("state" as const) : ("territory" as const),
      names: first(names),
    })),
    ...knowledge.organisations.map(({ id, kind, names }) => ({ code: id, kind, names: first(names) })),
  ];
}

/** "Peru:Pedro Pablo Kuczynski, USA" → "PER:Pedro Pablo Kuczynski,USA". @throws Fault CH-Q04 for a name that is none. */
export function partyCodes(parties: string): string {
  return parties
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", ...person] = part.split(":");
      return [name.trim() === "" ? "" : partyCode(name.trim()), ...person].join(":");
    })
    .join(",");
}

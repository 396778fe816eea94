/** @module A phrase while it is being read, and what is asked of the names in it. */
import type { Sector } from "#text";
import type { Draft, NameSpan } from "./draft.js";
import type { PronounForms } from "./lexicon.js";
import type { HeadMatch, NameAtom, Scan } from "./scan.js";

export interface Building {
  from: number;
  head: HeadMatch;
  qualifiers: NameAtom[];
  owner: NameSpan | null;
  name: NameSpan | null;
  accreditedTo: NameAtom | null;
  former: boolean;
  acting: boolean;
  elect: boolean;
  previous: boolean;
  deputy: boolean;
  possessive: PronounForms | null;
  foreign: boolean;
  bodySector: Sector | null;
  to: number;
}

export type Flags = Pick<Building, "former" | "acting" | "elect" | "previous" | "deputy">;

/** Reads the phrase that begins at a piece: phrases nest ("the spokesman of the Peruvian government"). */
export type ReadPhrase = (scan: Scan, at: number, depth?: number) => Draft | null;

const actorKinds: ReadonlySet<string> = new Set(["state", "demonym", "capital", "metonym", "org", "orgAdjective"]);
/** How far phrases nest. */
export const deepest = 3;
/** Who stands against a state: "separatist authorities" are none of it. */
export const stateless: ReadonlySet<Sector> = new Set(["REB", "UAF", "OPP", "CRM"]);

export function isActorName(name: NameAtom | null): name is NameAtom {
  return name !== null && actorKinds.has(name.readings[0]?.kind ?? "");
}

export function hasAdjective(name: NameAtom): boolean {
  return name.readings.some(({ kind }) => kind === "demonym" || kind === "orgAdjective");
}

/** @module A phrase that names an actor, as the grammar found it and before anything is resolved. */
import type { Sector } from "#text";
import type { HeadValue, PronounForms } from "./lexicon.js";
import type { NameAtom } from "./scan.js";

/** A personal name in the text. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its telling parts, folded. */
  readonly parts: readonly string[];
  /** From an honorific: "Mr.". */
  readonly gender: "m" | "f" | null;
}

export type DraftKind =
  | "name"
  | "title"
  | "post"
  | "body"
  | "leader"
  | "counterpart"
  | "group"
  | "description"
  | "generic"
  | "pronoun"
  | "person";

/** Phrases that do not say who is meant: they point to somebody named elsewhere. */
export const pointsBack: ReadonlySet<DraftKind> = new Set(["counterpart", "description", "generic"]);

export interface Draft {
  readonly sentence: number;
  readonly kind: DraftKind;
  readonly from: number;
  readonly to: number;
  /** The pieces of the word or words that head it. */
  readonly core: { readonly from: number; readonly to: number };
  readonly heads: readonly HeadValue[];
  /** States, bodies and organisations named inside. */
  readonly qualifiers: readonly NameAtom[];
  /** A person's name that says whose: "the Maduro regime". */
  readonly owner: NameSpan | null;
  readonly name: NameSpan | null;
  readonly accreditedTo: NameAtom | null;
  readonly former: boolean;
  readonly acting: boolean;
  readonly elect: boolean;
  readonly previous: boolean;
  readonly deputy: boolean;
  /** "his counterpart", "leur gouvernement". */
  readonly possessive: PronounForms | null;
  /** "this country". */
  readonly demonstrative: boolean;
  readonly plural: boolean;
  /** Of a group: how many; 0 where not said. */
  readonly count: number;
  /** The office is of something that is no state: "the president of the company". */
  readonly foreign: boolean;
  /** Sector of the body that the office belongs to, where that is no government: "president of the court". */
  readonly bodySector: Sector | null;
  /** Follows a head in the plural and shares it: "Presidents Xi and Putin". */
  readonly groupOf: "states" | "persons" | "any" | null;
  readonly pronoun: PronounForms | null;
}

export const emptyDraft = {
  heads: [],
  qualifiers: [],
  owner: null,
  name: null,
  accreditedTo: null,
  former: false,
  acting: false,
  elect: false,
  previous: false,
  deputy: false,
  possessive: null,
  demonstrative: false,
  plural: false,
  count: 0,
  foreign: false,
  bodySector: null,
  groupOf: null,
  pronoun: null,
} as const;

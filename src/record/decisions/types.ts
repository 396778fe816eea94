/**
 * @module A decision: what a person ruled, on which readings, why.
 *
 * It points at readings by the words they stand on, not by the event: it outlives reading anew, other rules,
 * and whatever merging makes of the events.
 */
import type { CodedEvent, CodedPlace } from "#coding";
import type { EventType, Factuality, When } from "#text";
import type { EventParty } from "../merge/event.js";

/** On events that stand. */
export const rulingKinds = ["accept", "reject", "correct", "merge", "split"] as const;
export type RulingKind = (typeof rulingKinds)[number];

export const decisionKinds = [...rulingKinds, "add"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What may be corrected in a reading. */
export const fields = [
  "type",
  "mode",
  "cameo",
  "contexts",
  "factuality",
  "background",
  "actors",
  "recipients",
  "symmetric",
  "when",
  "where",
] as const;
export type Field = (typeof fields)[number];

/** What a person read where the coder read nothing. Without recipients all parties act together. */
export interface Addition {
  readonly type: EventType;
  readonly mode: string | null;
  /** Null where the type's or the mode's own stands. */
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  readonly factuality: Factuality;
  readonly background: boolean;
  readonly when: When;
  readonly where: CodedPlace | null;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

/** One reading that a decision is about: where it stands, and what was read there when the decision was made. */
export interface Target extends Words {
  /** The two sides of a merge or split; else 0. */
  readonly side: 0 | 1;
  readonly report: string;
  readonly textHash: string;
  /** The reading's key; the same words read the same way have it again. */
  readonly key: string;
  readonly trigger: Words;
  readonly quote: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly factuality: Factuality;
  /** As `partyKeys` writes them. */
  readonly parties: readonly string[];
}

/** What a decision is, without its id: that is a hash of this. */
export interface Ruling {
  readonly kind: DecisionKind;
  /** The event's id when the decision was made. */
  readonly event: string;
  /** The other event of a merge or split, likewise; null where a witness was split off. */
  readonly other: string | null;
  readonly field: Field | null;
  /** Of a correction, in the shape of the field; of an addition, an `Addition`. */
  readonly value: unknown;
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly targets: readonly Target[];
}

export interface Decision extends Ruling {
  /** `d-` and six letters. */
  readonly id: string;
  /** True where a side of it finds no reading now; it applies again when one is read. */
  readonly waiting: boolean;
}

/** What an event says of a decision. */
export interface DecisionNote {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly field: Field | null;
  readonly value: unknown;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Who looked at an event last, and what was said of it. */
export interface Reviewed {
  readonly by: string;
  readonly at: string;
  readonly verdict: "accepted" | "corrected" | "added";
}

/** A reading with a person's corrections applied. */
export interface DecidedEvent extends CodedEvent {
  /** By field, the decision that gave the value. */
  readonly decided?: Readonly<Partial<Record<Field, string>>>;
}

/** @module What speaks for and against two mentions being one event; `fits.ts` weighs it, `chancery why` tells it. */

/** What is compared. */
export type Matter =
  | "report"
  | "text"
  | "type"
  | "mode"
  | "act"
  | "factuality"
  | "sides"
  | "parties"
  | "persons"
  | "place"
  | "topics"
  | "days"
  | "weekday"
  | "telling"
  | "ruling";

export interface Ground {
  readonly side: "for" | "against";
  readonly matter: Matter;
  /** What each of the two says; null where nothing. */
  readonly values: readonly [string | null, string | null];
}

export interface Judgement {
  readonly fits: boolean;
  readonly grounds: readonly Ground[];
}

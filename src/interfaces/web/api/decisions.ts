/** @module Rulings: made, listed, undone. */
import { refresh, write } from "./client.js";
import type { Event } from "./types.js";

export type RulingKind = "accept" | "reject" | "correct" | "merge" | "split";

export interface NewDecision {
  readonly kind: RulingKind;
  readonly event: string;
  readonly other?: string | null;
  readonly report?: string | null;
  readonly field?: string;
  readonly value?: string;
  readonly reason: string;
  readonly by: string;
}

/** What was missed: words of a report, by their place or as they stand, and what is read in them. */
export interface NewAddition {
  readonly kind: "add";
  readonly report: string;
  readonly start?: number;
  readonly end?: number;
  readonly words?: string;
  readonly reading: Readonly<Record<string, string | boolean>> & { readonly type: string; readonly actors: string };
  readonly reason: string;
  readonly by: string;
}

/** A ruling as an event or a list tells it. */
export interface DecisionNote {
  readonly id: string;
  readonly kind: RulingKind | "add";
  readonly field: string | null;
  readonly value: unknown;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface ReviewItem {
  readonly id: string;
  readonly question: "same-event" | "which-value" | "right";
  readonly event: Event;
  readonly other: Event | null;
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly report: string }[];
  readonly codebook: { readonly type: string; readonly mode: string | null; readonly definition: string };
  readonly yes: Pick<NewDecision, "kind" | "event" | "other">;
  readonly no: Pick<NewDecision, "kind" | "event" | "other"> | null;
}

/** A ruling as the desk answers it once it is made. */
export interface MadeDecision extends DecisionNote {
  readonly event: string;
  readonly targets: readonly { readonly report: string; readonly start: number; readonly end: number }[];
}

/** @throws Problem */
export async function decide(decision: NewDecision | NewAddition): Promise<MadeDecision> {
  const response = await write("POST", "/api/decisions", decision);
  const { item } = (await response.json()) as { item: MadeDecision };
  refresh();
  return item;
}

/** @throws Problem */
export async function undoDecision(id: string): Promise<void> {
  await write("DELETE", `/api/decisions/${id}`);
  refresh();
}

const stored = "chancery.name";
export const signature = (): string => localStorage.getItem(stored) ?? "";
export const sign = (name: string): void => localStorage.setItem(stored, name.trim());

/** Freezes the record as it stands. @throws Problem */
export async function freezeVersion(name: string): Promise<void> {
  await write("POST", "/api/versions", { name });
  refresh();
}

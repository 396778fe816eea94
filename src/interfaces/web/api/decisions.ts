/** @module Rulings: made, listed, undone. */
import { refresh, write } from "./client.js";
import type { Event } from "./types.js";

export type DecisionKind = "accept" | "reject" | "correct" | "merge" | "split";

export interface NewDecision {
  readonly kind: DecisionKind;
  readonly event: string;
  readonly other?: string | null;
  readonly report?: string | null;
  readonly field?: string;
  readonly value?: string;
  readonly reason: string;
  readonly by: string;
}

/** A ruling as an event or a list tells it. */
export interface DecisionNote {
  readonly id: string;
  readonly kind: DecisionKind;
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

/** @throws Problem */
export async function decide(decision: NewDecision): Promise<DecisionNote> {
  const response = await write("POST", "/api/decisions", decision);
  const { item } = (await response.json()) as { item: DecisionNote };
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

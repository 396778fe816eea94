/** @module What follows from type, mode and factuality: CAMEO code, the manual's folding, quad, score, Goldstein value. */
import type { Knowledge } from "#data";
import type { EventType, Factuality } from "#text";
import type { CodedEvent, Quad } from "./types.js";

export type Codes = Pick<CodedEvent, "type" | "mode" | "cameo" | "plover" | "quad" | "score" | "goldstein">;

/** The manual's folding: what is announced of these is a promise; an announced RETREAT is a concession. */
const announcedAs: Readonly<Record<string, "AGREE" | "CONCEDE">> = {
  CONSULT: "AGREE",
  SUPPORT: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  RETREAT: "CONCEDE",
};

export interface Act {
  readonly type: EventType;
  readonly mode: string | null;
  readonly factuality: Factuality;
  /** The code that a rule gives; "" where the type's own stands. */
  readonly cameo: string;
}

export function codesOf(act: Act, { ontology, goldstein }: Pick<Knowledge, "ontology" | "goldstein">): Codes {
  const type = ontology.find((one) => one.type === act.type);
  const { mode } = act;
  const cameo = act.cameo || ((mode ? type?.cameoByMode[mode] : undefined) ?? type?.cameo ?? "");
  const folded = act.factuality === "announced" ? announcedAs[act.type] : undefined;
  return {
    type: act.type,
    mode,
    cameo,
    plover: folded ? { type: folded, mode: null } : { type: act.type, mode },
    quad: (type?.quad ?? "verbal-cooperation") as Quad,
    score: (mode ? type?.modes[mode] : undefined) ?? type?.score ?? 0,
    goldstein: goldstein[cameo] ?? null,
  };
}

/** @module What an event says of the decisions on its mentions. */
import { noteOf } from "./rows.js";
import type { Decision, DecisionKind, DecisionNote, Reviewed } from "./types.js";

const verdicts: Readonly<Partial<Record<DecisionKind, Reviewed["verdict"]>>> = {
  accept: "accepted",
  correct: "corrected",
  add: "added",
};

/** All decisions on any of the mentions, each once, earliest first; and who last accepted, corrected or added one. */
export function reviewOf(decided: readonly (readonly Decision[])[]): {
  reviewed: Reviewed | null;
  decisions: DecisionNote[];
} {
  const byId = new Map(decided.flat().map((decision) => [decision.id, decision]));
  const all = [...byId.values()].sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
  const last = all.findLast(({ kind }) => kind in verdicts);
  return {
    reviewed: last ? { by: last.by, at: last.at, verdict: verdicts[last.kind] as Reviewed["verdict"] } : null,
    decisions: all.map(noteOf),
  };
}

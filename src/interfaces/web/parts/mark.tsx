/** @module The mark of an event: shape by kind, hollow for words and filled for deeds, dashed unless it took place, grey as background. */
import { markShapes, tookPlace } from "#text";
import type { Event } from "../api/types.js";

type Marked = Pick<Event, "type" | "quad" | "factuality" | "background">;

/** The side of the line: together or apart; background is neither's. */
export function sideOf({ quad, background }: Pick<Event, "quad" | "background">): "coop" | "conf" | "past" {
  return background ? "past" : quad.endsWith("cooperation") ? "coop" : "conf";
}

export function Mark({ event }: { readonly event: Marked }) {
  const shape = markShapes[event.type];
  const sure = tookPlace(event.factuality);
  const deed = event.quad.startsWith("material") && shape !== "cross";
  // A dashed outline around a full shape is a blot: the deed stands inside, smaller.
  const paint = { className: deed && sure ? "filled" : "hollow", strokeDasharray: sure ? undefined : "2.6 1.9" };
  return (
    <svg className={`mark ${sideOf(event)}`} viewBox="0 0 13 13" aria-hidden="true">
      {shape === "circle" && <circle cx="6.5" cy="6.5" r="4.6" {...paint} />}
      {shape === "square" && <rect x="2" y="2" width="9" height="9" {...paint} />}
      {shape === "triangle" && <path d="M1.6 2.6h9.8L6.5 11z" {...paint} />}
      {deed && !sure && <circle cx="6.5" cy={shape === "triangle" ? 5.6 : 6.5} r="2" className="filled core" />}
      {shape === "cross" && <path d="M2.2 2.2l8.6 8.6m0-8.6l-8.6 8.6" {...paint} />}
    </svg>
  );
}

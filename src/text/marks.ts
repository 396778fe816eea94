/** @module The mark of an event, by its type: one table for every drawing and page. Circles meet, squares stand together, triangles are words against, crosses deeds against. */
import type { EventType } from "./vocabulary.js";

export type MarkShape = "circle" | "square" | "triangle" | "cross";

/** One entry a type: the sixteen of the codebook. */
export const markShapes: Readonly<Record<EventType, MarkShape>> = {
  CONSULT: "circle",
  AGREE: "square",
  SUPPORT: "square",
  CONCEDE: "square",
  COOPERATE: "square",
  AID: "square",
  RETREAT: "square",
  REQUEST: "triangle",
  ACCUSE: "triangle",
  REJECT: "triangle",
  THREATEN: "triangle",
  PROTEST: "cross",
  SANCTION: "cross",
  MOBILIZE: "cross",
  COERCE: "cross",
  ASSAULT: "cross",
};

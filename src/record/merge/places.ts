/** @module Whether the places that two mentions give may be one. */
import { distance } from "fastest-levenshtein";
import type { CodedEvent } from "#coding";
import { fold } from "./names.js";

/** Nearer than this, two names may be one town and a house in it. */
const NEAR_KM = 60;

function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * rad);
}

/** Names of one sea or region in two languages are a few letters apart: "Mediterranean", "Méditerranée". */
function sameName(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  return distance(left, right) * 5 <= Math.min(left.length, right.length);
}

export type PlaceRelation = "same" | "near" | "open" | "apart";

export function comparePlaces(a: CodedEvent, b: CodedEvent): PlaceRelation {
  const [left, right] = [a.where, b.where];
  if (left === null || right === null) return "open";
  if (left.country !== null && right.country !== null && left.country !== right.country) return "apart";
  if (fold(left.name) === fold(right.name) || (left.geonames !== null && left.geonames === right.geonames))
    return "same";
  if (left.geonames === null && right.geonames === null && sameName(left.name, right.name)) return "same";
  if (left.lat === null || left.lon === null || right.lat === null || right.lon === null) return "near";
  const near = distanceKm({ lat: left.lat, lon: left.lon }, { lat: right.lat, lon: right.lon }) <= NEAR_KM;
  // A country stands for any place in it.
  return near || left.geonames === null || right.geonames === null ? "near" : "apart";
}

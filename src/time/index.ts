/** @module The time stage: `findTimes`, and the arithmetic of intervals that later stages share. */
export type { DayParts, Step } from "./day.js";
export { addDays, addTo, dayOf, daysBetween, daysInMonth, isDay, partsOf } from "./day.js";
export { findTimes } from "./find.js";
export type { Interval } from "./interval.js";
export { contains, containsDay, intersect, isBounded, toEdtf } from "./interval.js";
export type { TenureBound } from "./published.js";
export type { Tense } from "./resolve.js";
export { tenseDirection } from "./tense.js";

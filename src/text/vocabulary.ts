/** @module The closed word lists of the codebook (CODEBOOK.md, section 3), after PLOVER and CAMEO: each list once, its type read off it. */

export const sectors = [
  "GOV",
  "MIL",
  "LEG",
  "JUD",
  "COP",
  "SPY",
  "PTY",
  "OPP",
  "REB",
  "PRM",
  "UAF",
  "ELI",
  "BUS",
  "AGR",
  "LAB",
  "EDU",
  "MED",
  "JRN",
  "CVL",
  "SOC",
  "REL",
  "REF",
  "PRE",
  "CRM",
  "UNK",
] as const;
export type Sector = (typeof sectors)[number];

export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof eventTypes)[number];

/** Said rather than done: the verbal quads without CONSULT, which is a meeting. */
export const spokenTypes: ReadonlySet<EventType> = new Set([
  "AGREE",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

export const factualities = ["happened", "ongoing", "announced", "reported", "hypothetical", "denied"] as const;
export type Factuality = (typeof factualities)[number];

/** Told as fact: what was announced, reported, hypothetical or denied is counted apart. */
export const tookPlace = (factuality: string): boolean => factuality === "happened" || factuality === "ongoing";

/** Fields of an event that only repeat what others say: a change of them alone is told by those. */
export const derivedFields: ReadonlySet<string> = new Set([
  "plover",
  "quad",
  "score",
  "goldstein",
  "independentWitnesses",
  "differences",
  "decisions",
]);

/** What a witness is: a report of the press, an official record, a row of a data set. */
export const reportKinds = ["press", "official-record", "data-set"] as const;
export type ReportKind = (typeof reportKinds)[number];

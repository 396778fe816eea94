/** @module What `knowledge/` holds once loaded and checked. Dates are ISO, "YYYY", "YYYY-MM" or "YYYY-MM-DD"; null is open or unknown. */
import type { EventType, Sector } from "#text";
import type { DataSetsFile, HistorianFile } from "./imports-files.js";

/** Names by language code ("en", "fr", "es", "pt"). */
export type Names = Readonly<Record<string, readonly string[]>>;

export interface State {
  /** ISO 3166-1 alpha-3, or a user code of CODEBOOK.md. */
  readonly code: string;
  readonly names: Names;
  /** Adjectives and demonyms in every form (gender, number): "péruvien", "péruvienne", "péruviens" … */
  readonly demonyms: Names;
  readonly capitals: Names;
  /** ISO 3166-1 numeric, as maps name states; null for user codes and states that are no more. */
  readonly numeric: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly cow: string | null;
  readonly gw: string | null;
  /** False for dependent territories: they act, but are not states. */
  readonly sovereign: boolean;
}

/** A seat or house that stands for a government or one of its organs. */
export interface Metonym {
  readonly state: string | null;
  readonly org: string | null;
  readonly sector: Sector;
  /** Office or organ meant: "presidency", "foreign-ministry", "defence-ministry", "parliament" … */
  readonly organ: string;
  readonly names: Names;
}

export interface Organisation {
  readonly id: string;
  readonly kind: "IGO" | "NGO" | "armed-group" | "company" | "party";
  /** Home state of an armed group, party or company. */
  readonly state: string | null;
  readonly sector: Sector | null;
  readonly names: Names;
  readonly acronyms: Names;
}

export interface Tenure {
  readonly person: string;
  readonly aliases: readonly string[];
  readonly state: string | null;
  readonly org: string | null;
  readonly office: string;
  readonly accreditedTo: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** True where the end is only bounded by what was seen. */
  readonly uncertain: boolean;
  readonly acting: boolean;
  readonly source: string;
}

export interface Membership {
  readonly org: string;
  readonly member: string;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** Which office leads a state's government; the head of state where no row says otherwise. */
export interface Government {
  readonly code: string;
  readonly office: "head-of-state" | "head-of-government";
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** A city or region, for "where". */
export interface GazetteerPlace {
  readonly names: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number | null;
  readonly population: number;
}

export interface OntologyType {
  readonly type: EventType;
  readonly quad: "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";
  readonly score: number;
  readonly modes: Readonly<Record<string, number>>;
  readonly definition: string;
  /** Default CAMEO code, and by mode. */
  readonly cameo: string;
  readonly cameoByMode: Readonly<Record<string, string>>;
}

/** A CAMEO code, and what PLOVER makes of it: null where it has no type for it. */
export interface CameoCode {
  readonly code: string;
  readonly name: string;
  readonly goldstein: number;
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}

/** The level of relations between two states. */
export type Level = "full" | "charge" | "broken" | "restored" | "interests-section";

/** An act that makes the level of relations what it is (`ontology/relations.yaml`). */
export interface LevelAct {
  readonly level: Level;
  /** "sanction.break-*": ids of rules without their language. */
  readonly rules: readonly string[];
  readonly cameo: string;
  readonly mode: string | null;
  /** Mode and code are enough where no rule of a language read the act. */
  readonly alone?: boolean | undefined;
  /** Where given, one to whom it is done holds such an office. */
  readonly office?: readonly string[] | undefined;
}

export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly state: string | null;
  readonly kind: "newspaper" | "agency" | "broadcaster" | "government" | "site";
  /** Order of numeric dates on its pages. */
  readonly dateOrder: "dmy" | "mdy" | "ymd";
}

/** A treaty or agreement under its names. */
export interface KnownAgreement {
  readonly id: string;
  readonly names: Names;
}

export interface Knowledge {
  readonly states: readonly State[];
  readonly metonyms: readonly Metonym[];
  readonly organisations: readonly Organisation[];
  readonly governments: readonly Government[];
  readonly tenures: readonly Tenure[];
  readonly memberships: readonly Membership[];
  readonly places: readonly GazetteerPlace[];
  readonly ontology: readonly OntologyType[];
  readonly agreements: readonly KnownAgreement[];
  readonly levelActs: readonly LevelAct[];
  readonly contexts: readonly string[];
  /** CAMEO code → Goldstein value. */
  readonly goldstein: Readonly<Record<string, number>>;
  readonly cameo: readonly CameoCode[];
  readonly outlets: readonly Outlet[];
  /** How the records of others are understood. */
  readonly imports: { readonly historian: HistorianFile; readonly dataSets: DataSetsFile };
}

/** @module What actors, time and events find in one report. All spans are UTF-16 units of `Report.text`. */
import type { Remark, When } from "./report.js";
import type { Span } from "./span.js";
import type { EventType, Factuality, Sector } from "./vocabulary.js";

/** One party: a state or organisation, its sector, and the person and office where known. */
export interface Party {
  readonly state: string | null;
  readonly org: string | null;
  readonly sector: Sector | null;
  /** Fullest name found for the person in the report, else the name in `knowledge/`. */
  readonly person: string | null;
  /** Office id (CODEBOOK.md, section 3). */
  readonly office: string | null;
  /** State that an ambassador is accredited to. */
  readonly accreditedTo?: string | null;
  /** "the previous government": that state's government of an earlier time. */
  readonly previous?: boolean;
}

/** How a mention came to stand for its parties. */
export type ActorBasis =
  | "name" // a state's or organisation's name
  | "adjective" // "Peruvian", alone or inside a phrase
  | "capital" // "Lima" (acting, or a place: `place` says which it may be)
  | "metonym" // "the Kremlin"
  | "title" // office with its state, with or without a person's name
  | "holder" // a person known from knowledge/ to hold an office on that day
  | "person" // a person named, office unknown
  | "body" // "the Peruvian delegation", "US officials", "its army"
  | "counterpart" // "his Peruvian counterpart"
  | "description" // "the Peruvian leader", "both countries", "the two ministers"
  | "pronoun" // "he", "elle", "their"
  | "spelling"; // a misspelt name joined to a person named before

/** One naming of one or more parties. Mentions never overlap; nested names are in the outer one. */
export interface ActorMention extends Span {
  readonly sentence: number;
  /** Word indices in the sentence: first, last (inclusive), and the syntactic head of the phrase. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** One party; several for "both countries", "the two ministers". Empty where nothing could be resolved (`basis` tells what it was). */
  readonly parties: readonly Party[];
  readonly basis: ActorBasis;
  /** May be read as a place as well: state and city names. Events decide: "in Lima" is a place, "Lima agrees" an actor. */
  readonly place: Place | null;
  /** True for a modifier only ("Peruvian" in "Peruvian exports"): a party of an event only through the noun it modifies. */
  readonly modifier: boolean;
}

export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
}

export interface PlaceMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly place: Place;
}

/** How a report shows a person to an office: in it, out of it ("former"), or not yet in it ("elect"). */
export type TenureStanding = "holds" | "left" | "coming";

/** A person's time in an office, as the report shows it. */
export interface TenureMention extends Span {
  readonly person: string;
  readonly office: string;
  readonly state: string | null;
  readonly org: string | null;
  readonly accreditedTo: string | null;
  readonly acting: boolean;
  readonly standing: TenureStanding;
  readonly from: string | null;
  readonly to: string | null;
  readonly predecessor: string | null;
  readonly successor: string | null;
}

export interface Actors {
  readonly mentions: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly tenures: readonly TenureMention[];
  readonly remarks: readonly Remark[];
}

/** A TIMEX3-like expression. */
export interface TimeMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly kind: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2018-02-06", "2017-01", "XXXX-04", "P2D", "PAST_REF". */
  readonly value: string;
  /** The days it allows, given the report's own date; unknown stays open. */
  readonly when: When;
  /** "since January": `when` begins there and is open; "until": ends there. */
  readonly bound: "since" | "until" | "before" | "after" | null;
}

/** A number that is no date, as told in figures or words. */
export interface NumberMention extends Span {
  readonly value: number;
}

export interface Times {
  readonly mentions: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
  /** The report's own day as settled after looking at its words (a contradicted page date is dropped here). */
  readonly published: When;
  readonly remarks: readonly Remark[];
}

/** An actor or recipient of an event, with the words that name it. */
export interface NamedParty extends Party, Span {
  readonly name: string;
}

export interface Attribution {
  readonly name: string;
  readonly state: string | null;
  readonly person: string | null;
  readonly unnamed: boolean;
}

export interface EventMention extends Span {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string;
  readonly actors: readonly NamedParty[];
  readonly recipients: readonly NamedParty[];
  readonly symmetric: boolean;
  readonly factuality: Factuality;
  readonly background: boolean;
  readonly attribution: readonly Attribution[];
  readonly when: When;
  readonly where: Place | null;
  readonly trigger: Span;
  readonly rule: string;
}

export interface StatementMention extends Span {
  readonly speaker: NamedParty | null;
  readonly speakerRole: string | null;
  readonly unnamed: boolean;
  readonly direct: boolean;
  readonly verb: string | null;
  readonly medium: string | null;
  readonly about: readonly NamedParty[];
}

export interface MembershipMention extends Span {
  readonly org: string;
  readonly member: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AgreementMention extends Span {
  readonly name: string;
  readonly parties: readonly string[];
  readonly act: string;
}

/**
 * @module The shape of a coding: what `chancery code` writes for one report (CODEBOOK.md, section 3).
 *
 * All offsets count code points of `report.text`. Fields may be added; none is renamed or dropped.
 */
import type { Vacancy } from "#events";
import type { ParserName } from "#language";
import type {
  Attribution,
  EventType,
  Factuality,
  Remark,
  ReportInput,
  Sector,
  SetAside,
  TenureStanding,
  When,
} from "#text";

/** The days an event may have taken place on, with what only the record can settle. */
export interface CodedWhen extends When {
  /** 1 = Monday … 7 = Sunday, where the text names the weekday and no date is known to count from. */
  readonly weekday?: number;
  /** True where the day named is the day on which it ended ("wrapped up on Tuesday"). */
  readonly ends?: boolean;
}

/** A party, with the words that name it. */
export interface CodedActor {
  readonly state: string | null;
  readonly org: string | null;
  readonly sector: Sector | null;
  readonly person: string | null;
  readonly office: string | null;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface CodedPlace {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
}

export type Quad = "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";

export interface CodedEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string;
  /** After the manual's folding: an announced CONSULT is AGREE. */
  readonly plover: { readonly type: EventType; readonly mode: string | null };
  readonly quad: Quad;
  readonly score: number;
  readonly goldstein: number | null;
  readonly actors: readonly CodedActor[];
  readonly recipients: readonly CodedActor[];
  readonly symmetric: boolean;
  readonly factuality: Factuality;
  readonly background: boolean;
  readonly attribution: readonly Attribution[];
  readonly when: CodedWhen;
  readonly where: CodedPlace | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly trigger: { readonly start: number; readonly end: number };
  /** Numbers told in the quotation that are no dates, in its order. */
  readonly numbers: readonly CodedNumber[];
  readonly rule: string;
}

export interface CodedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

export interface CodedStatement {
  readonly speaker: CodedActor | null;
  readonly quote: string;
  readonly direct: boolean;
  readonly verb: string | null;
  readonly medium: string | null;
  readonly about: readonly CodedActor[];
  readonly start: number;
  readonly end: number;
  /** "official", "spokesperson" … where nobody is named. */
  readonly speakerRole?: string | null;
  readonly unnamed?: boolean;
}

export interface CodedTenure {
  readonly person: string;
  readonly office: string;
  readonly state: string | null;
  readonly org?: string | null;
  readonly accreditedTo: string | null;
  readonly acting: boolean;
  /** In the office, out of it, or not yet in it on the report's days. */
  readonly standing: TenureStanding;
  readonly from: string | null;
  readonly to: string | null;
  /** The days on which the report shows the person in office; open at both ends where it shows no such day. */
  readonly heldOn: When;
  readonly predecessor: string | null;
  readonly successor: string | null;
  readonly start: number;
  readonly end: number;
}

export interface CodedMembership {
  readonly org: string;
  readonly member: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
}

export interface CodedAgreement {
  readonly name: string;
  readonly parties: readonly string[];
  readonly act: string;
  readonly start: number;
  readonly end: number;
}

/** The report as kept: `text` is what all offsets point into. */
export interface CodedReport {
  readonly lang: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly dateline: {
    readonly place: string | null;
    readonly country: string | null;
    readonly date: string | null;
  } | null;
  readonly published: When;
  readonly text: string;
  readonly setAside: readonly SetAside[];
}

/** One line of `chancery code`. */
export interface Coding {
  readonly id: string;
  readonly report: CodedReport;
  readonly events: readonly CodedEvent[];
  readonly statements: readonly CodedStatement[];
  readonly tenures: readonly CodedTenure[];
  readonly memberships: readonly CodedMembership[];
  readonly agreements: readonly CodedAgreement[];
  readonly remarks: readonly Remark[];
}

export interface CoderOptions {
  /** What parses: the perceptron, or the network, which is slower and more accurate. */
  readonly parser?: ParserName;
}

export interface CodeOptions {
  /** Also acts within one state (rule 12). */
  readonly domestic?: boolean;
  /** Told of each rule whose words stand in the report without the parties it needs. */
  readonly onVacancy?: (vacancy: Vacancy) => void;
}

export interface Coder {
  /** Names code and data: changes when the same report may be coded otherwise. */
  readonly version: string;
  code(input: ReportInput, options?: CodeOptions): Promise<Coding>;
}

/**
 * @module The shapes that the checker reads: a row of `expected.jsonl`, and a world to hold it against.
 *
 * A row says one thing that must be read (CODEBOOK.md fixes what its fields mean). A world is what was read:
 * the coder's output report by report, and the record's events. Both are given as plain data, so that the same
 * checker serves the tests (on the sources) and `scripts/check-rows.mjs` (on `dist/`).
 */

/** ISO days, both inclusive; the value found must lie within. */
export type Interval = readonly [string, string];

export type RowKind =
  | "report"
  | "event"
  | "tenure"
  | "statement"
  | "membership"
  | "agreement"
  | "absent"
  | "merge"
  | "course";

/** One line of `expected.jsonl`. A list means any one of its values, except for the lists of parties and persons: all of them. */
export interface Row {
  readonly id: string;
  readonly kind: RowKind;
  readonly why?: string;
  /** The report's file (`000_….txt`) or its id. */
  readonly seed?: string;
  readonly seeds?: readonly string[];
  // kind report
  readonly lang?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly dateline?: { readonly place?: string; readonly country?: string; readonly date?: string };
  readonly published?: Interval;
  readonly garbled?: boolean;
  // kind event, merge
  readonly type?: readonly string[];
  readonly modes?: readonly string[];
  readonly cameo?: readonly string[];
  readonly actors?: readonly string[];
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly symmetric?: boolean;
  readonly persons?: readonly string[];
  readonly date?: Interval;
  /** The date must stay open on at least one side: nothing in the report supports it. */
  readonly undated?: boolean;
  readonly factuality?: readonly string[];
  readonly background?: boolean;
  readonly backgroundAllowed?: boolean;
  readonly place?: string | readonly string[];
  readonly contextsAnyOf?: readonly string[];
  // kind tenure
  readonly person?: string;
  readonly office?: string | readonly string[];
  readonly country?: string;
  readonly accreditedTo?: string;
  readonly holds?: string;
  readonly ended?: boolean;
  readonly successor?: string;
  // kind statement
  readonly speaker?: readonly string[];
  readonly speakerCountry?: string;
  readonly speakerRole?: string;
  readonly medium?: string;
  readonly contains?: string;
  // kind membership, agreement
  readonly org?: string;
  readonly members?: readonly string[];
  readonly from?: Interval;
  readonly name?: string;
  readonly parties?: readonly string[];
  // kind absent
  readonly text?: string;
  // kind course
  readonly dyad?: readonly [string, string];
  /** Stretches of time in order: the mean score of the dated events rises from each to the next. */
  readonly rises?: readonly Interval[];
  /** The mean score of the dated events is positive in each stretch. */
  readonly positive?: readonly Interval[];
}

export interface WhenShape {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf?: string;
  readonly basis?: string;
}

export interface PartyShape {
  readonly state: string | null;
  readonly org: string | null;
  readonly sector?: string | null;
  readonly person: string | null;
  readonly office?: string | null;
  readonly name?: string | null;
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

export interface EventShape {
  readonly id?: string;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string;
  readonly score: number;
  readonly actors: readonly PartyShape[];
  readonly recipients: readonly PartyShape[];
  readonly symmetric: boolean;
  readonly factuality: string;
  readonly background: boolean;
  readonly when: WhenShape;
  readonly where: { readonly name: string; readonly country?: string | null } | null;
}

/** An event as one report tells it. */
export interface MentionShape extends EventShape, Offsets {
  readonly quote: string;
}

/** An event of the record. */
export interface RecordEventShape extends EventShape {
  readonly witnesses: readonly { readonly report: string; readonly quote: string }[];
}

export interface StatementShape extends Offsets {
  readonly speaker: PartyShape | null;
  readonly speakerRole?: string | null;
  readonly unnamed?: boolean;
  readonly quote: string;
  readonly medium: string | null;
}

export interface TenureShape extends Offsets {
  readonly person: string;
  readonly office: string;
  readonly state: string | null;
  readonly accreditedTo: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly heldOn?: WhenShape | null;
  readonly predecessor: string | null;
  readonly successor: string | null;
}

export interface MembershipShape extends Offsets {
  readonly org: string;
  readonly member: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AgreementShape extends Offsets {
  readonly name: string;
  readonly parties: readonly string[];
}

/** The coder's output for one report (CODEBOOK.md, section 3), as far as rows look at it. */
export interface CodingShape {
  readonly id: string;
  readonly report: {
    readonly lang: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly agency: string | null;
    readonly dateline: {
      readonly place: string | null;
      readonly country: string | null;
      readonly date: string | null;
    } | null;
    readonly published: WhenShape;
    readonly text: string;
    readonly setAside: readonly (Offsets & { readonly why: string })[];
  };
  readonly events: readonly MentionShape[];
  readonly statements: readonly StatementShape[];
  readonly tenures: readonly TenureShape[];
  readonly memberships: readonly MembershipShape[];
  readonly agreements: readonly AgreementShape[];
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

/** One year of a relation, as `chancery relation` answers it. */
export interface CourseYear {
  readonly year: number | null;
  readonly score: number | null;
}

/** What was read. */
export interface World {
  readonly codings: readonly CodingShape[];
  /** The record's events, after all reports are in. */
  readonly events: readonly RecordEventShape[];
  /** The day of publication the record believes, by report id, where it knows more than the coder. */
  readonly published?: ReadonlyMap<string, WhenShape>;
  /** The relation of each pair asked for, year by year, under "PER VEN". */
  readonly courses?: ReadonlyMap<string, readonly CourseYear[]>;
}

export interface Verdict {
  readonly ok: boolean;
  /** What was missed, field by field, by the candidate that came nearest; "" where the row holds. */
  readonly missed: string;
  /** The nearest candidates, best first, one line each. */
  readonly nearest: readonly string[];
}

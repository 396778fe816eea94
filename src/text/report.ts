/** @module A report as the stages see it: one text as published by one outlet. */
import type { Span } from "./span.js";

/** Why a date is believed (CODEBOOK.md: basis). */
export type Basis =
  | "stated"
  | "dateline"
  | "weekday"
  | "relative"
  | "publication"
  | "page"
  | "url"
  | "tenure"
  | "merge"
  | "import"
  | "decision"
  | "unknown";

/** An interval of days; null where open. `edtf` is EDTF level 1 ("2018-02-05/2018-02-06", "2019-04", "../2021-08-01", "XXXX"). */
export interface When {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf: string;
  readonly basis: Basis;
  /** 1 = Monday … 7 = Sunday, where the text names the weekday and no date is known to count from. */
  readonly weekday?: number;
  /** True where the day named is the day on which it ended ("wrapped up on Tuesday"). */
  readonly ends?: boolean;
}

export interface Dateline extends Partial<Span> {
  readonly place: string | null;
  /** ISO 3166-1 alpha-3, or null where the place is not known. */
  readonly country: string | null;
  /** ISO day where year, month and day are known (from the line itself or, for the year, from the report). */
  readonly date: string | null;
  /** What the line itself says of the date, before any year is inferred: "--02-06", "2018-02-06", or null. */
  readonly stated: string | null;
}

/** A date found on the page and what is thought of it. */
export interface PageDate {
  readonly text: string;
  /** All readings allowed: one, or two where the order of day and month is open. */
  readonly readings: readonly string[];
  readonly trusted: boolean;
  readonly why: string;
}

/** A part of the text that is no part of the report: yields nothing. */
export interface SetAside extends Span {
  readonly why:
    | "navigation"
    | "appeal"
    | "related-links"
    | "credit"
    | "furniture"
    | "caption"
    | "byline"
    | "translation-debris";
}

/** What was not understood, or is ambiguous. Codes: docs/reference/messages.md. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

/** What `chancery code` and `read` take in (CODEBOOK.md, section 3). */
export interface ReportInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly url?: string | null;
  /** ISO day. */
  readonly published?: string | null;
  readonly format?: "text" | "html" | "markdown";
}

/** What reading makes of it. `text` is the kept text that all spans point into; set-aside parts stay in it. */
export interface Report {
  readonly id: string;
  readonly lang: string;
  readonly title: string | null;
  /** Where the title stands in `text`, if it does. */
  readonly titleSpan: Span | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly dateline: Dateline | null;
  readonly published: When;
  readonly pageDates: readonly PageDate[];
  readonly text: string;
  readonly setAside: readonly SetAside[];
  readonly remarks: readonly Remark[];
}

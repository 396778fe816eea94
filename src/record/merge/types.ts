/** @module What merging sees: a mention with the little it needs of its report. */

import type { CodedEvent } from "#coding";
import type { ReportKind, When } from "#text";
import type { Decision } from "../decisions/types.js";

export interface ReportFacts {
  readonly id: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly kind: ReportKind;
  readonly lang: string;
  readonly published: When;
  readonly textHash: string;
  /** See `sketch.ts`. */
  readonly sketch: string;
}

export interface Mention {
  /** Report and ordinal; unlike `key`, no two mentions of a record share it. */
  readonly id: string;
  /** Hash of what does not change lightly: text, type, parties. Gives the event's id. */
  readonly key: string;
  /** The day of publication, then the key: the order in which mentions are laid together. */
  readonly sort: string;
  /** Its place in the report's coding. */
  readonly ordinal: number;
  /** The event it stands in so far. */
  readonly standing: string | null;
  readonly report: ReportFacts;
  readonly event: CodedEvent;
  /** The days as the record knows them: a bare weekday may have been settled by another report. */
  readonly when: When;
  /** What people decided on it, earliest first. */
  readonly decisions: readonly Decision[];
  /** Keys of mentions that people ruled to be one event with it. */
  readonly together: readonly string[];
  /** Keys of mentions that people ruled to be none with it. */
  readonly apart: readonly string[];
}

/** What of a mention tells where others of its event may be. */
export interface Placed {
  readonly event: CodedEvent;
  readonly when: When;
  readonly report: Pick<ReportFacts, "published">;
}

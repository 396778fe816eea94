/** @module The tables of a record. JSON stands in text columns; booleans are 0 and 1; days are ISO text. */
import type { ColumnType, Kysely } from "kysely";
import type { ReportKind } from "#text";
import type { LinkSort } from "../merge/links.js";

export interface ReportsTable {
  readonly id: string;
  /** The id asked for, before it was made unique. */
  readonly base_id: string;
  /** Where it was read from: a path, or "-". */
  readonly source: string;
  readonly input_hash: string;
  readonly coder: string;
  readonly lang: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  /** What kind of witness it is. */
  readonly kind: ColumnType<ReportKind, ReportKind | undefined>;
  readonly dateline: string | null;
  /** As the coder read it; `anchor` may say more. */
  readonly published: string;
  readonly published_earliest: string | null;
  readonly published_latest: string | null;
  readonly text: string;
  readonly text_sha256: string;
  /** Tells copies (`merge/sketch.ts`). */
  readonly sketch: string;
  readonly set_aside: string;
  readonly remarks: string;
  /** A day that another report lends this one, and which. */
  readonly anchor: string | null;
  readonly anchor_from: string | null;
}

export interface MentionsTable {
  /** Report and ordinal (`mentionId`). */
  readonly id: string;
  readonly report: string;
  readonly ordinal: number;
  readonly key: string;
  readonly short_id: string;
  readonly sort: string;
  readonly weekday: number | null;
  /** The reading as it stands: people's corrections are applied. */
  readonly body: string;
  /** As the coder read it; null where nothing was corrected. */
  readonly read_body: ColumnType<string | null, string | null | undefined>;
  /** 1 where a person rejected it: it takes no part in events. */
  readonly rejected: ColumnType<number, number | undefined>;
  readonly event: string | null;
  /** The decision by which a person added it; null where the coder read it. */
  readonly added: ColumnType<string | null, string | null | undefined>;
}

/** Where a mention is looked for (`merge/windows.ts`): days since 1970-01-01. */
export interface MentionWindowsTable {
  readonly mention: string;
  readonly dyad: string;
  readonly low: number;
  readonly high: number;
}

/** How one mention stands to another (`merge/links.ts`). */
export interface MentionLinksTable {
  readonly mention: string;
  readonly other: string;
  readonly sort: LinkSort;
}

export interface EventsTable {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly factuality: string;
  readonly background: number;
  readonly quad: string;
  readonly cameo: string;
  readonly score: number;
  readonly goldstein: number | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly witnesses: number;
  readonly independent: number;
  /** 1 where it is done to people (civilians, refugees), not to a government. */
  readonly people: number;
  readonly body: string;
}

export interface EventPartiesTable {
  readonly event: string;
  readonly side: "actor" | "recipient" | "both";
  readonly party: string;
  readonly state: string | null;
  readonly org: string | null;
  readonly person: string | null;
}

/**
 * What lists and tables need of an event: under no party (two empty names), under each (one empty name) and under each
 * pair, the lesser code first.
 */
export interface EventPairsTable {
  readonly one: string;
  readonly other: string;
  /** Where it stands in lists: its first day, or its last where that alone is known; "9999" where none is. */
  readonly first: string;
  readonly last: string;
  readonly event: string;
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string;
  readonly quad: string;
  readonly factuality: string;
  readonly background: number;
  readonly score: number;
  readonly goldstein: number | null;
  readonly independent: number;
  /** As in `events`. */
  readonly people: number;
  /** 1 where the one acts on the other; under one party: where it acts. What both do goes both ways. */
  readonly forth: number;
  /** 1 where the other acts on the one; under one party: where it is acted on. */
  readonly back: number;
  /** 1 where the parties named are states. */
  readonly states: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Statements, tenures, memberships and agreements, as the reports tell them. */
export interface FactsTable {
  readonly report: string;
  readonly sort: "statement" | "tenure" | "membership" | "agreement";
  readonly ordinal: number;
  readonly subject: string | null;
  readonly body: string;
}

/** Which parties a report names in anything read out of it: the coverage of a pair. */
export interface ReportPartiesTable {
  readonly report: string;
  readonly party: string;
}

/** Days that one report lends another (`merge/anchors.ts`), by the mention that took it. */
export interface AnchorsTable {
  readonly mention: string;
  readonly report: string;
  readonly day: string;
  readonly source: string;
}

export interface RedirectsTable {
  readonly id: string;
  /** Null where the event was withdrawn with its last witness. */
  readonly target: string | null;
}

/** Mentions that wait to be laid together anew. */
export interface PendingTable {
  readonly mention: string;
}

export interface DecisionsTable {
  readonly id: string;
  readonly kind: "accept" | "reject" | "correct" | "merge" | "split" | "add";
  readonly event: string;
  readonly other: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface DecisionTargetsTable {
  readonly decision: string;
  readonly ordinal: number;
  readonly side: number;
  readonly report: string;
  readonly body: string;
  /** The mention it applies to now; null where there is none: it waits. */
  readonly key: string | null;
}

export interface VersionsTable {
  readonly name: string;
  /** In the order in which they were frozen: 1, 2 … */
  readonly number: number;
  readonly at: string;
  readonly hash: string;
  readonly program: string;
  readonly coders: string;
  readonly reports: number;
  readonly events: number;
  readonly decisions: number;
}

/** Texts that only a frozen version holds. */
export interface FrozenTextsTable {
  readonly sha256: string;
  readonly text: string;
}

export interface Tables {
  readonly reports: ReportsTable;
  readonly mentions: MentionsTable;
  readonly mention_windows: MentionWindowsTable;
  readonly mention_links: MentionLinksTable;
  readonly events: EventsTable;
  readonly event_parties: EventPartiesTable;
  readonly event_pairs: EventPairsTable;
  readonly facts: FactsTable;
  readonly report_parties: ReportPartiesTable;
  readonly anchors: AnchorsTable;
  readonly redirects: RedirectsTable;
  readonly pending: PendingTable;
  readonly decisions: DecisionsTable;
  readonly decision_targets: DecisionTargetsTable;
  readonly versions: VersionsTable;
  readonly frozen_texts: FrozenTextsTable;
}

export type Database = Kysely<Tables>;

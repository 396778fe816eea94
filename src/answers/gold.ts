/**
 * @module What people reviewed, as a gold standard: one line a report, in the shape in which the coder is measured.
 *
 * Only readings that a person accepted, corrected or added stand in it. `complete` says that every reading of the report
 * was ruled on; what nobody read out of it, nor added, cannot be in it, so it measures precision first.
 */
import type { CodedActor, CodedEvent } from "#coding";
import { decisionsOf, type Record as OpenRecord } from "#record";
import { quoteFrom } from "./quote.js";

export interface GoldEvent {
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly symmetric: boolean;
  readonly factuality: string;
  readonly background: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: string | null;
  /** The words on which the reading stands, and where they begin. */
  readonly trigger: string;
  readonly start: number;
  readonly sure: true;
  readonly alsoRight: readonly string[];
  readonly by: readonly string[];
}

export interface GoldReport {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly events: readonly GoldEvent[];
  /** Readings that a person found wrong. */
  readonly rejected: number;
  /** Readings that only a person made. */
  readonly missed: number;
  readonly complete: boolean;
}

function codes(parties: readonly CodedActor[]): string[] {
  return [...new Set(parties.map(({ state, org, name }) => state ?? org ?? name))];
}

function goldEvent(event: CodedEvent, text: string, by: readonly string[]): GoldEvent {
  return {
    type: event.type,
    mode: event.mode,
    actors: codes(event.actors),
    recipients: codes(event.recipients),
    symmetric: event.symmetric,
    factuality: event.factuality,
    background: event.background,
    earliest: event.when.earliest,
    latest: event.when.latest,
    place: event.where?.country ?? null,
    trigger: quoteFrom(text, event.trigger.start, event.trigger.end),
    start: event.trigger.start,
    sure: true,
    alsoRight: [],
    by,
  };
}

/** By report, then in the order of the text. */
export async function reviewedGold(record: OpenRecord): Promise<GoldReport[]> {
  const rulings = (await decisionsOf(record)).filter(({ kind }) => kind !== "merge" && kind !== "split");
  const reports = [...new Set(rulings.flatMap(({ targets }) => targets.map(({ report }) => report)))].sort();
  const gold: GoldReport[] = [];
  for (const id of reports) {
    const report = await record.db.selectFrom("reports").selectAll().where("id", "=", id).executeTakeFirst();
    if (!report) continue;
    const rows = await record.db
      .selectFrom("mentions")
      .leftJoin("decision_targets", (join) =>
        join
          .onRef("decision_targets.key", "=", "mentions.key")
          .onRef("decision_targets.report", "=", "mentions.report"),
      )
      .leftJoin("decisions", "decisions.id", "decision_targets.decision")
      .select(["mentions.id", "mentions.body", "mentions.rejected", "mentions.added", "kind", "by"])
      .where("mentions.report", "=", id)
      .orderBy("mentions.ordinal")
      .execute();
    const mentions = new Map<string, { body: string; rejected: number; added: string | null; by: string[] }>();
    for (const row of rows) {
      const known = mentions.get(row.id) ?? { body: row.body, rejected: row.rejected, added: row.added, by: [] };
      if (row.by !== null && row.kind !== "merge" && row.kind !== "split") known.by.push(row.by);
      mentions.set(row.id, known);
    }
    const all = [...mentions.values()];
    const kept = all.filter(({ rejected, by }) => rejected === 0 && by.length > 0);
    gold.push({
      id,
      lang: report.lang,
      published: report.published_earliest === report.published_latest ? report.published_earliest : null,
      title: report.title,
      source: report.outlet,
      text: report.text,
      events: kept.map(({ body, by }) => goldEvent(JSON.parse(body), report.text, [...new Set(by)].sort())),
      rejected: all.filter(({ rejected }) => rejected === 1).length,
      missed: kept.filter(({ added }) => added !== null).length,
      complete: all.every(({ by }) => by.length > 0),
    });
  }
  return gold;
}

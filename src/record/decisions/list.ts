/** @module Which decisions were made. */
import type { Record } from "../open.js";
import { loadDecisions } from "./rows.js";
import type { Decision, DecisionKind } from "./types.js";

export interface DecisionFilter {
  /** An event: decisions on its mentions, or made under its id. */
  readonly event?: string;
  readonly report?: string;
  readonly by?: string;
  readonly kind?: DecisionKind;
  /** Those that find no reading now. */
  readonly waiting?: boolean;
}

async function ofEvent(record: Record, event: string): Promise<Set<string>> {
  const rows = await record.db
    .selectFrom("decision_targets")
    .innerJoin("mentions", (join) =>
      join.onRef("mentions.key", "=", "decision_targets.key").onRef("mentions.report", "=", "decision_targets.report"),
    )
    .select("decision")
    .where((where) => where.or([where("mentions.event", "=", event), where("mentions.short_id", "=", event)]))
    .execute();
  return new Set(rows.map(({ decision }) => decision));
}

/** Earliest first. */
export async function decisionsOf(record: Record, filter: DecisionFilter = {}): Promise<Decision[]> {
  const { event, report, by, kind, waiting } = filter;
  const on = event === undefined ? null : await ofEvent(record, event);
  return (await loadDecisions(record.db)).filter(
    (decision) =>
      (on === null || on.has(decision.id) || decision.event === event || decision.other === event) &&
      (report === undefined || decision.targets.some((target) => target.report === report)) &&
      (by === undefined || decision.by === by) &&
      (kind === undefined || decision.kind === kind) &&
      (waiting === undefined || decision.waiting === waiting),
  );
}

/** @module Decisions as a table. */
import type { Decision } from "#record";
import type { Flat } from "./fields.js";

export const flatDecision: Flat<Decision> = {
  columns: ["id", "kind", "event", "other", "field", "value", "reason", "by", "at", "reports", "quote", "waiting"],
  row: ({ id, kind, event, other, field, value, reason, by, at, targets, waiting }) => ({
    id,
    kind,
    event,
    other,
    field,
    value: field === null ? null : typeof value === "string" ? value : JSON.stringify(value),
    reason,
    by,
    at,
    reports: [...new Set(targets.map(({ report }) => report))].join("; "),
    quote: targets[0]?.quote ?? null,
    waiting,
  }),
};

/** @module Where the witnesses of the record's events differ, one row a difference. */
import type { Record as OpenRecord, RecordEvent } from "#record";
import { eventsById } from "./events.js";
import { type EventFilter, eventIds } from "./light.js";

export interface DifferenceRow {
  readonly event: string;
  readonly type: RecordEvent["type"];
  readonly mode: RecordEvent["mode"];
  readonly when: RecordEvent["when"];
  readonly field: RecordEvent["differences"][number]["field"];
  readonly sort: RecordEvent["differences"][number]["sort"];
  /** What each report says; null where it says nothing. */
  readonly values: RecordEvent["differences"][number]["values"];
}

/** In the order of their events: by day, undated last. */
export async function listDifferences(record: OpenRecord, filter: EventFilter = {}): Promise<DifferenceRow[]> {
  const events = await eventsById(record, await eventIds(record, filter));
  return events.flatMap(({ id, type, mode, when, differences }) =>
    differences.map(({ field, sort, values }) => ({ event: id, type, mode, when, field, sort, values })),
  );
}

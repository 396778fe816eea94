/** @module Events that others have rejected: who codes blind is asked about them all the same. */
import { decisionsOf, eventOfMentions, type Record as OpenRecord, type RecordEvent, ruledMentions } from "#record";
import { findEvent } from "../events.js";

/** As they would stand had nobody rejected them, under the ids they had. */
export async function rejectedEvents(record: OpenRecord): Promise<RecordEvent[]> {
  const rejections = await decisionsOf(record, { kind: "reject" });
  const events = new Map<string, RecordEvent>();
  for (const { event: id, targets } of rejections) {
    // One witness of an event that lives on: the event itself is asked about.
    if (events.has(id) || targets.length === 0 || (await findEvent(record, id)) !== null) continue;
    const rows = await ruledMentions(record.db)
      .select("mentions.id")
      .distinct()
      .where("rejected", "=", 1)
      .where("decisions.kind", "=", "reject")
      .where("decisions.event", "=", id)
      .execute();
    if (rows.length === 0) continue;
    const event = await eventOfMentions(
      record,
      id,
      rows.map((row) => row.id),
    );
    if (event) events.set(id, event);
  }
  return [...events.values()];
}

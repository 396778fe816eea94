/** @module Positions taken: recognitions and standing refusals, read off the events. */
import type { EventParty, Record as OpenRecord, RecordEvent, Witness } from "#record";
import type { When } from "#text";
import { listEvents } from "./events.js";

export interface StanceRow {
  /** Who takes it. */
  readonly holder: EventParty;
  readonly stance: "recognises" | "rejects";
  /** Of whom or what. */
  readonly about: readonly EventParty[];
  readonly when: When;
  readonly background: boolean;
  readonly event: string;
  readonly witnesses: readonly Pick<Witness, "report" | "start" | "end" | "quote">[];
}

/** CAMEO 054: grants diplomatic recognition. */
const RECOGNITION = "054";

function stanceOf(event: RecordEvent): StanceRow["stance"] | null {
  if (event.cameo === RECOGNITION && event.type === "SUPPORT")
    return event.factuality === "denied"
      ? "rejects"
      : ["happened", "ongoing"].includes(event.factuality)
        ? "recognises"
        : null;
  return event.type === "REJECT" && event.factuality === "ongoing" ? "rejects" : null;
}

export async function listStances(record: OpenRecord, filter: { party?: string } = {}): Promise<StanceRow[]> {
  const events = await listEvents(record, {
    types: ["SUPPORT", "REJECT"],
    ...(filter.party ? { parties: [filter.party] } : {}),
  });
  return events.flatMap((event) => {
    const stance = stanceOf(event);
    if (stance === null) return [];
    const witnesses = event.witnesses.map(({ report, start, end, quote }) => ({ report, start, end, quote }));
    return event.actors.map((holder) => ({
      holder,
      stance,
      about: event.recipients,
      when: event.when,
      background: event.background,
      event: event.id,
      witnesses,
    }));
  });
}

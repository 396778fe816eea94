/** @module A reading with a correction applied: the field itself, and what follows from it. */
import { type CodedActor, type CodedEvent, codesOf } from "#coding";
import { loadKnowledge } from "#data";
import type { EventParty } from "../merge/event.js";
import type { DecidedEvent, Decision, Field } from "./types.js";

type Standing = Pick<CodedEvent, "actors" | "recipients" | "start" | "end">;

/** A party that a person names has no words of its own: it stands on those of the reading, or of the party it replaces. */
export function spanned(party: EventParty, event: Standing): CodedActor {
  const code = party.state ?? party.org;
  const before = [...event.actors, ...event.recipients].find(
    ({ state, org, name }) => (code !== null && (state ?? org) === code) || name === party.name,
  );
  const { start, end } = before ?? event;
  return { ...party, start, end };
}

/** Type, mode, CAMEO code and factuality bring codes and scores with them. */
function recoded(event: CodedEvent, change: Partial<CodedEvent>): CodedEvent {
  const next = { ...event, ...change };
  const kept = change.type === undefined && change.mode === undefined;
  const modes = loadKnowledge().ontology.find(({ type }) => type === next.type)?.modes ?? {};
  const mode = next.mode !== null && next.mode in modes ? next.mode : null;
  return { ...next, ...codesOf({ ...next, mode, cameo: kept ? next.cameo : "" }, loadKnowledge()) };
}

/** @param value  In the shape of the field, as `checkedValue` gives it. */
function withField(event: CodedEvent, field: Field, value: unknown): CodedEvent {
  switch (field) {
    case "type":
    case "mode":
    case "cameo":
    case "factuality":
      return recoded(event, { [field]: value });
    case "actors":
    case "recipients":
      return { ...event, [field]: (value as readonly EventParty[]).map((party) => spanned(party, event)) };
    default:
      return { ...event, [field]: value };
  }
}

/** A reading with its corrections, the later ones over the earlier. */
export function corrected(event: CodedEvent, corrections: readonly Decision[]): DecidedEvent {
  let next: CodedEvent = event;
  const decided: Partial<Record<Field, string>> = { ...(event as DecidedEvent).decided };
  for (const { id, field, value } of corrections) {
    if (field === null) continue;
    next = withField(next, field, value);
    decided[field] = id;
  }
  return next === event ? event : { ...next, decided };
}

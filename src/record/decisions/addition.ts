/** @module A reading that a person adds: its values checked, and brought into the shape of the coder's own. */
import { type CodedEvent, codesOf } from "#coding";
import { loadKnowledge } from "#data";
import { Fault } from "#text";
import { spanned } from "./corrections.js";
import type { Addition, DecidedEvent, Field } from "./types.js";
import { checkedValue } from "./values.js";

/** As a person gives it: each value as `checkedValue` takes it. Who acts and what it is must be told. */
export type GivenAddition = Readonly<Partial<Record<keyof Addition, unknown>>>;

/** The rule that a reading by hand carries. */
export const addedRule = "decision.add";

/** @throws Fault CH-D12 for a value that is none, or where nobody acts. */
export function checkedAddition(given: GivenAddition): Addition {
  const type = checkedValue("type", given.type ?? "", "") as Addition["type"];
  const value = <T>(field: Exclude<keyof Addition, "type">, unsaid: unknown): T =>
    checkedValue(field, given[field] ?? unsaid, type) as T;
  const addition: Addition = {
    type,
    mode: value("mode", null),
    cameo: given.cameo ? value("cameo", null) : null,
    contexts: value("contexts", []),
    actors: value("actors", null),
    recipients: value("recipients", null),
    factuality: value("factuality", "happened"),
    background: value("background", false),
    when: value("when", null),
    where: value("where", null),
  };
  if (addition.actors.length === 0)
    throw new Fault("CH-D12", "an event that is added names who acts: codes such as PER, USA or UN.");
  return addition;
}

const given: readonly Field[] = ["type", "mode", "factuality", "background", "actors", "recipients", "when", "where"];

interface Stands {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The reading as the coder would have made it on these words; every value rests on the decision. */
export function readingOf(addition: Addition, words: Stands, decision: string): DecidedEvent {
  const { start, end, quote } = words;
  const { type, mode, cameo, contexts, actors, recipients, factuality, background, when, where } = addition;
  const stand = { actors: [], recipients: [], start, end };
  const event: CodedEvent = {
    ...codesOf({ type, mode, factuality, cameo: cameo ?? "" }, loadKnowledge()),
    contexts,
    actors: actors.map((party) => spanned(party, stand)),
    recipients: recipients.map((party) => spanned(party, stand)),
    symmetric: recipients.length === 0 && actors.length > 1,
    factuality,
    background,
    attribution: [],
    when,
    where,
    quote,
    start,
    end,
    trigger: { start, end },
    numbers: [],
    rule: addedRule,
  };
  return { ...event, decided: Object.fromEntries(given.map((field) => [field, decision])) };
}

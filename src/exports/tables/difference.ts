/** @module Differences between the witnesses of an event as a table. */
import type { DifferenceRow } from "#answers";
import { field, flat, joined } from "../fields.js";

export const flatDifference = flat<DifferenceRow>("difference", "A point on which the witnesses of an event differ.", [
  field("event", "string", "The event's id.", ({ event }) => event, { required: true }),
  field("type", "string", "Its PLOVER type.", ({ type }) => type, { required: true }),
  field("mode", "string", "Its mode.", ({ mode }) => mode),
  field("earliest", "date", "The first day on which it may have taken place.", ({ when }) => when.earliest),
  field("latest", "date", "The last.", ({ when }) => when.latest),
  field("field", "string", "On what they differ.", ({ field: on }) => on, { required: true }),
  field("sort", "string", "`contradicts`, `more-precise`, or `only-here`.", ({ sort }) => sort, { required: true }),
  field(
    "values",
    "string",
    "What each report says; nothing after the colon where it is silent.",
    ({ values }) => joined(values.map(({ report, value }) => `${report}: ${value ?? ""}`.trim())),
    { required: true },
  ),
]);

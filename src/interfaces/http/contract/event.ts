/** @module An event as the API answers it: its witnesses, where they differ, why it is read so, and what is left of one without witnesses. */
import { z } from "@hono/zod-openapi";
import type { WitnessReasons } from "#answers";
import type { Difference as EventDifference, Witness as EventWitness, RecordEvent } from "#record";
import { eventTypes, factualities, reportKinds } from "#text";
import { Said } from "../said.js";
import { type Holds, list, offset, open, Party, text, When } from "./ground.js";

const Attribution = z.object({ name: text, state: open, person: open, unnamed: z.boolean() });

export const Witness = z
  .object({
    report: text,
    outlet: open,
    agency: open,
    kind: z.enum(reportKinds),
    lang: text,
    published: open,
    quote: text,
    start: offset,
    end: offset,
    rule: text,
    attribution: list(Attribution),
    independent: z.boolean(),
    factuality: z.enum(factualities),
    background: z.boolean(),
    when: When,
    trigger: z.object({ start: offset, end: offset }),
  })
  .openapi("Witness", {
    description: "One report's words for an event; offsets count code points of the report's text.",
  });

export const Difference = z
  .object({
    field: text,
    sort: text,
    values: list(z.object({ report: text, value: open })),
  })
  .openapi("Difference");

const Place = z.object({
  name: text,
  country: open,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  geonames: z.number().nullable(),
});

export const Event = z
  .object({
    id: text,
    type: z.enum(eventTypes),
    mode: open,
    contexts: list(text),
    cameo: text,
    plover: z.object({ type: z.enum(eventTypes), mode: open }),
    quad: z.enum(["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"]),
    score: z.number(),
    goldstein: z.number().nullable(),
    actors: list(Party),
    recipients: list(Party),
    symmetric: z.boolean(),
    factuality: z.enum(factualities),
    background: z.boolean(),
    when: When,
    where: Place.nullable(),
    witnesses: list(Witness),
    independentWitnesses: z.number().int(),
    differences: list(Difference),
    reviewed: z.unknown(),
    decisions: list(z.unknown()),
    said: Said.optional(),
  })
  .openapi("Event", { description: "One thing in the world, with the reports that are its witnesses." });

export const WhyWitness = z
  .object({
    report: text,
    kind: z.enum(reportKinds),
    quote: text,
    start: offset,
    end: offset,
    rule: text,
    place: z.object({ file: text, line: z.number().int() }).nullable(),
    reasons: list(z.object({ field: text, words: open, value: text, basis: text })),
    merging: list(
      z.object({
        report: text,
        event: text,
        quote: text,
        together: z.boolean(),
        grounds: list(
          z.object({ side: z.enum(["for", "against"]), matter: text, values: z.tuple([open, open]).readonly() }),
        ),
      }),
    ),
  })
  .openapi("WhyWitness", {
    description: "The reasons of one reading: the rule, where it stands, and what each value rests on.",
  });

export const Withdrawn = z
  .object({
    id: text,
    withdrawn: z.literal(true),
    readings: list(z.object({ report: text, type: text, mode: open, quote: text, start: offset, end: offset })),
    decisions: list(z.unknown()),
  })
  .openapi("Withdrawn", { description: "An event that has no witness left, and the rulings that took them." });

export type Held = [
  Holds<typeof Event, RecordEvent>,
  Holds<typeof Witness, EventWitness>,
  Holds<typeof Difference, EventDifference>,
  Holds<typeof WhyWitness, WitnessReasons>,
];

/** @module A pair of states as the API answers it: by year, and what is latest. */
import { z } from "@hono/zod-openapi";
import type { RelationYear as RelationYearRow } from "#answers";
import { Event } from "./event.js";
import { type Holds, list, text } from "./ground.js";

export const RelationYear = z
  .object({
    pair: z.tuple([text, text]).readonly(),
    year: z.number().int().nullable(),
    reports: z.number().int(),
    events: z.number().int(),
    verbalCooperation: z.number().int(),
    materialCooperation: z.number().int(),
    verbalConflict: z.number().int(),
    materialConflict: z.number().int(),
    unconfirmed: z.number().int(),
    score: z.number().nullable(),
    through: list(text),
    ids: list(text),
  })
  .openapi("RelationYear", {
    description: "One year of a pair; reports: 0 means that nothing was read, not that nothing was.",
  });

export const Pair = z
  .object({
    pair: z.tuple([text, text]).readonly(),
    events: z.number().int(),
    latest: Event.nullable(),
    announced: Event.nullable(),
  })
  .openapi("Pair", { description: "Two states of the record, and the latest that is known of them." });

export type Held = [Holds<typeof RelationYear, RelationYearRow>];

/** @module The codebook and the names of parties as the API answers them. */
import { z } from "@hono/zod-openapi";
import { eventTypes } from "#text";
import { open, text } from "./ground.js";

export const CodebookType = z
  .object({
    type: z.enum(eventTypes),
    quad: text,
    score: z.number(),
    modes: z.record(text, z.number()).readonly(),
    definition: text,
    cameo: text,
    events: z.number().int(),
    example: z.object({ event: text, lang: text, report: text, quote: text }).nullable(),
  })
  .openapi("CodebookType");

export const PartyName = z
  .object({
    code: text,
    kind: text,
    names: z.record(text, z.string()),
    called: z.record(text, z.string()).openapi({ description: "the names with their article, where they take one" }),
    events: z.number().int(),
    numeric: open,
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  })
  .openapi("PartyName");

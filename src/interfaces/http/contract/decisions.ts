/** @module The shapes of rulings and of what waits for one. */
import { z } from "@hono/zod-openapi";
import { decisionKinds, fields, rulingKinds } from "#record";
import { messages } from "../messages.js";
import { Event } from "./event.js";
import { Remark } from "./ground.js";

const open = z.string().nullable();

export const Decision = z
  .object({
    id: z.string(),
    kind: z.enum(decisionKinds),
    event: z.string(),
    other: open,
    field: z.enum(fields).nullable(),
    value: z.unknown(),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    targets: z
      .array(z.object({ report: z.string(), start: z.int(), end: z.int(), quote: z.string() }))
      .readonly()
      .openapi({ description: "the readings it was made on" }),
    waiting: z.boolean().openapi({ description: "it finds no reading now; it applies again when one is read" }),
  })
  .openapi("Decision", { description: "What a person ruled, on which event, why." });

const Ruled = z.object({ kind: z.enum(rulingKinds), event: z.string(), other: open });

export const ReviewItem = z
  .object({
    id: z.string(),
    question: z.string(),
    event: Event,
    other: Event.nullable(),
    remarks: z.array(Remark.extend({ report: z.string() })).readonly(),
    codebook: z.object({ type: z.string(), mode: open, definition: z.string() }),
    yes: Ruled,
    no: Ruled.nullable(),
  })
  .openapi("ReviewItem", {
    description: "One decision that waits: the question, the event or the two, the codebook's line.",
  });

/** The instant of a ruling is the desk's own. */
export const NewDecision = z
  .strictObject({
    kind: z.enum(rulingKinds),
    event: z.string().min(1).max(100),
    other: z.string().max(100).nullish(),
    report: z.string().max(300).nullish(),
    field: z.string().max(40).nullish(),
    value: z.unknown().optional(),
    reason: z.string().max(2000),
    by: z.string().max(200),
  })
  .openapi("NewDecision", { description: messages.summaries.decide });

/** Parties as codes or names, each with a person if need be: "Peru:Dina Boluarte, UN"; other values as one types them. */
const typed = z.string().max(400).nullish();

export const NewAddition = z
  .strictObject({
    kind: z.literal("add"),
    report: z.string().min(1).max(300),
    start: z.int().min(0).optional().openapi({ description: messages.parameters.addedStart }),
    end: z.int().min(0).optional(),
    words: z.string().max(4000).optional().openapi({ description: messages.parameters.addedWords }),
    reading: z.strictObject({
      type: z.string().max(40),
      mode: typed,
      cameo: typed,
      actors: z.string().max(400),
      recipients: typed,
      when: typed,
      where: typed,
      factuality: typed,
      contexts: typed,
      background: z.boolean().optional(),
    }),
    reason: z.string().max(2000),
    by: z.string().max(200),
  })
  .openapi("NewAddition", { description: messages.summaries.addition });

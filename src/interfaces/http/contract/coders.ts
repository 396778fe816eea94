/** @module The shapes of agreement between the people who review. */
import { z } from "@hono/zod-openapi";
import type { AgreementBy as AgreementRow, Disagreement as DisagreementRow } from "#answers";
import { Event } from "./event.js";

const figure = z.number().nullable();

export const CoderAgreement = z
  .object({
    type: z.string().nullable().openapi({ description: "null: all kinds together" }),
    units: z.number().int(),
    percent: figure,
    alpha: figure.openapi({ description: "Krippendorff's" }),
    ac1: figure.openapi({ description: "Gwet's" }),
  })
  .openapi("CoderAgreement");

export const Disagreement = z
  .object({
    report: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    type: z.string(),
    said: z.array(z.object({ by: z.string(), verdict: z.string(), decision: z.string() })).readonly(),
    lang: z.string(),
    ruled: z.string().openapi({ description: "the event's id under which it was ruled on first" }),
    event: Event.nullable().openapi({ description: "the event it tells now; null where it is rejected" }),
  })
  .openapi("Disagreement", { description: "One reading, and the last word of each person on it." });

type Holds<Shape extends z.ZodType, Row extends z.infer<Shape>> = Row;
type Said = DisagreementRow & Pick<z.infer<typeof Disagreement>, "lang" | "ruled" | "event">;
export type Held = [Holds<typeof CoderAgreement, AgreementRow>, Holds<typeof Disagreement, Said>];

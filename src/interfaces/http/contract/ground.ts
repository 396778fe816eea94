/** @module The shapes that all answers are made of: days, parties, places in a report, remarks. */
import { z } from "@hono/zod-openapi";
import type { Evidence as EvidenceRow } from "#answers";
import type { EventParty } from "#record";
import { sectors } from "#text";

export const text = z.string();
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
export const open = z.string().nullable();
export const offset = z.number().int().nonnegative();

export const When = z
  .object({
    earliest: open,
    latest: open,
    edtf: text,
    basis: z.enum([
      "stated",
      "dateline",
      "weekday",
      "relative",
      "publication",
      "page",
      "url",
      "tenure",
      "merge",
      "import",
      "decision",
      "unknown",
    ]),
  })
  .openapi("When", {
    description: "An interval of days, null where open; edtf is EDTF level 1; basis says why it is believed.",
  });

export const Party = z
  .object({
    state: open,
    org: open,
    sector: z.enum(sectors).nullable(),
    person: open,
    office: open,
    name: text,
  })
  .openapi("Party", { description: "A state, a body or a person, as an event knows them." });

export const Evidence = z.object({ report: text, start: offset, end: offset, quote: text }).openapi("Evidence");

export const Remark = z.object({ code: text, message: text }).openapi("Remark");

/** The record's own type, held against the schema when the program is built, so that the two cannot drift apart. */
export type Holds<Shape extends z.ZodType, Row extends z.infer<Shape>> = Row;

export type Held = [Holds<typeof Party, EventParty>, Holds<typeof Evidence, EvidenceRow>];

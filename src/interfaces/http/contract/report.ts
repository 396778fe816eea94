/** @module Reports as the API answers them: of a list, whole, and what is said in them. */
import { z } from "@hono/zod-openapi";
import { reportKinds } from "#text";
import { list, offset, open, Party, Remark, text, When } from "./ground.js";

const reportFields = {
  id: text,
  kind: z.enum(reportKinds).openapi({ description: "A report of the press, an official record, a row of a data set." }),
  lang: text,
  title: open,
  outlet: open,
  agency: open,
  url: open,
  dateline: z.object({ place: open, country: open, date: open }).nullable(),
  published: When,
  publishedFrom: open,
  setAside: list(z.object({ start: offset, end: offset, why: text })),
  remarks: list(Remark),
  events: z.number().int(),
  statements: z.number().int(),
};

export const Report = z.object(reportFields).openapi("Report");

export const FullReport = z
  .object({
    ...reportFields,
    text,
    sha256: text,
    whole: z.boolean().openapi({ description: "False where the kept text is not the one that was read." }),
    readings: list(
      z.object({
        event: open,
        type: text,
        mode: open,
        quote: text,
        start: offset,
        end: offset,
        rejected: z.boolean().openapi({ description: "a person found it wrong" }),
        added: z.boolean().openapi({ description: "a person read it, not the coder" }),
      }),
    ),
    said: list(z.object({ speaker: open, quote: text, direct: z.boolean(), start: offset, end: offset })),
  })
  .openapi("FullReport", { description: "A report with its text and all that was read out of it." });

export const Statement = z
  .object({
    report: text,
    outlet: open,
    lang: text,
    published: When,
    speaker: Party.nullable(),
    quote: text,
    direct: z.boolean(),
    verb: open,
    medium: open,
    about: list(Party),
    start: offset,
    end: offset,
  })
  .openapi("Statement");

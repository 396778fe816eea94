/** @module The shape of a pair's course. */
import { z } from "@hono/zod-openapi";
import { Event } from "./event.js";
import { Evidence } from "./ground.js";

const open = z.string().nullable();
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const Days = z.object({ earliest: open, latest: open });

export const Holder = z.object({
  state: open,
  org: open,
  office: z.string(),
  person: z.string(),
  from: open,
  to: open,
  acting: z.boolean(),
  seen: Days,
  basis: z.string(),
  witnesses: list(Evidence),
});

export const CourseShape = z
  .object({
    pair: z.tuple([z.string(), z.string()]).readonly(),
    span: Days,
    events: list(z.object({ event: Event, through: open, days: Days })),
    omitted: z.number().int(),
    reason: open.openapi({ description: "the id of the event that says most about how things stand" }),
    offices: list(z.object({ state: z.string(), office: z.string(), holders: list(Holder) })),
    level: list(
      z.object({
        level: z.string(),
        from: Days,
        to: Days,
        cause: z
          .object({ event: open, person: open, basis: z.string(), quote: open, lang: open, report: open })
          .nullable(),
      }),
    ),
    coverage: z.object({
      months: list(z.object({ month: z.string(), reports: z.number().int() })),
      open: list(z.object({ earliest: open, latest: open, reports: z.number().int() })),
    }),
  })
  .openapi("Course", {
    description: "All of a pair on one time axis: events, offices, level of relations, and how much was read.",
  });

/** @module The shape of a brief. */
import { z } from "@hono/zod-openapi";
import type { Brief as BriefMade } from "#exports";

const open = z.string().nullable();
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const Brief = z
  .object({
    title: z.string(),
    subtitle: z.string(),
    sections: list(
      z.object({
        heading: z.string(),
        sentences: list(
          z.object({ text: z.string(), notes: list(z.number().int()), background: z.boolean().optional() }),
        ),
      }),
    ),
    notes: list(
      z.object({
        number: z.number().int(),
        words: list(z.object({ source: z.string(), quote: open, lang: open, place: open, url: open })),
      }),
    ),
  })
  .openapi("Brief", { description: "Sections of sentences; every sentence names the notes that carry it." });

type Holds<Shape extends z.ZodType, Made extends z.infer<Shape>> = Made;
export type Held = Holds<typeof Brief, BriefMade>;

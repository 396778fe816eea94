/** @module The shapes of who deals with whom, and what may be asked of it. */
import { z } from "@hono/zod-openapi";
import type { Network as NetworkAnswer, Partner as PartnerRow } from "#answers";
import { messages } from "../messages.js";
import { EventsQuestion } from "./questions.js";

const { parameters } = messages;
const number = z.number().int();

const dealings = {
  events: number,
  byQuad: z
    .object({
      "verbal-cooperation": number,
      "material-cooperation": number,
      "verbal-conflict": number,
      "material-conflict": number,
    })
    .openapi({ description: "happened or ongoing" }),
  unconfirmed: number.openapi({ description: "announced, reported, hypothetical or denied" }),
  latest: z.string().nullable(),
};
const kind = z.enum(["state", "territory", "body"]);

export const Partner = z
  .object({
    party: z.string(),
    kind,
    numeric: z.string().nullable().openapi({ description: "ISO 3166-1 numeric" }),
    lat: z.number().nullable().openapi({ description: "of its capital" }),
    lon: z.number().nullable(),
    ...dealings,
  })
  .openapi("Partner", { description: "One that a party dealt with, and how often." });

export const Network = z
  .object({
    events: number,
    parties: z.array(z.object({ party: z.string(), kind, events: number })).readonly(),
    pairs: z.array(z.object({ pair: z.tuple([z.string(), z.string()]).readonly(), ...dealings })).readonly(),
    omitted: z.object({ parties: number, pairs: number }),
  })
  .openapi("Network", {
    description: "The parties of a matter, those told of most, and what passed between each two.",
  });

const { a, b, type, mode, factuality, from, to, search, background, independent, limit, cursor, format } =
  EventsQuestion.shape;
const matter = { type, mode, factuality, from, to, search, background, independent };

export const PartnersQuestion = z.strictObject({
  ...matter,
  limit,
  cursor,
  format,
  party: z.string().min(1).max(400).openapi({ description: parameters.party }),
});
export const mostParties = 40;
export const NetworkQuestion = z.strictObject({
  ...matter,
  a,
  b,
  most: z.coerce.number().int().min(2).max(mostParties).optional().openapi({ description: parameters.most }),
});

type Holds<Shape extends z.ZodType, Row extends z.infer<Shape>> = Row;
export type Held = [Holds<typeof Partner, PartnerRow>, Holds<typeof Network, NetworkAnswer>];

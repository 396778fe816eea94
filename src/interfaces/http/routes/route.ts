/** @module What all routes share: how one is declared for the OpenAPI document, and the kind of app they are hung into. */
import { createRoute, type OpenAPIHono, type RouteConfig, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Flat } from "#exports";
import { listOf, offeredFor, oneOf } from "../answer.js";
import { type Format, offers } from "../contract/formats.js";
import { mediaTypes } from "../formats.js";
import { ProblemShape } from "../problem.js";

export type App = OpenAPIHono;

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemShape } },
});

const usualProblems = { 400: problem("a parameter is not understood"), 406: problem("no such format") };

interface Declared {
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly params?: z.ZodType;
}

function request({ query, params }: Declared): RouteConfig["request"] {
  return { ...(query ? { query } : {}), ...(params ? { params } : {}) } as RouteConfig["request"];
}

const bare = { schema: { type: "string" as const } };

/** What is offered beside JSON, by media type. */
const more = (formats: readonly Format[], item: z.ZodType) =>
  Object.fromEntries(
    formats
      .filter((format) => format !== "json")
      .map((format) => [mediaTypes[format], format === "jsonl" ? { schema: item } : bare]),
  );

/** A list: JSON with its envelope, and its rows in the formats that such rows have. */
export function listRoute<T extends z.ZodType>(
  declared: Declared,
  item: T,
  flat: Flat<never>,
  formats: readonly Format[] = offeredFor(flat),
) {
  return createRoute({
    method: "get",
    path: declared.path,
    summary: declared.summary,
    request: request(declared),
    responses: {
      200: {
        description: declared.summary,
        content: {
          "application/json": { schema: listOf(item) },
          ...more(formats, item),
        },
      },
      ...usualProblems,
    },
  });
}

/** One thing, with its envelope. */
export function oneRoute<T extends z.ZodType>(declared: Declared, item: T, formats: readonly Format[] = offers.one) {
  return createRoute({
    method: "get",
    path: declared.path,
    summary: declared.summary,
    request: request(declared),
    responses: {
      200: {
        description: declared.summary,
        content: { "application/json": { schema: oneOf(item) }, ...more(formats, item) },
      },
      404: problem("nothing has that id"),
      ...usualProblems,
    },
  });
}

type Valid = { valid(target: "query" | "param" | "json"): unknown };

/** The checked parameters of a request, in the type of the schema that checked them. */
export function checked<T extends z.ZodType>(c: Context, target: "query" | "param" | "json", _schema: T): z.infer<T> {
  return (c.req as unknown as Valid).valid(target) as z.infer<T>;
}

/** Hangs a route into the app. What it answers is held to its schema by tests, not by types: most answers are made as text. */
export function hang(app: App, route: RouteConfig, handler: (c: Context) => Promise<Response>): void {
  app.openapi(route, handler as never);
}

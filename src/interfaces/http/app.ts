/** @module The API and the pages as one app: safety first, then what is remembered, then the routes. */

import { OpenAPIHono } from "@hono/zod-openapi";
import { distance } from "fastest-levenshtein";
import type { Context, MiddlewareHandler } from "hono";
import type { z } from "zod";
import { Fault } from "#text";
import { answerKey, respond } from "./answer.js";
import type { Desk } from "./desk.js";
import { messages } from "./messages.js";
import { pageRoutes } from "./pages.js";
import { answerError, problemOf, problemResponse } from "./problem.js";
import { aboutRoutes } from "./routes/about.js";
import { briefRoutes } from "./routes/brief.js";
import { coderRoutes } from "./routes/coders.js";
import { courseRoutes } from "./routes/course.js";
import { dealingRoutes } from "./routes/dealings.js";
import { decisionRoutes } from "./routes/decisions.js";
import { eventRoutes } from "./routes/events.js";
import { factRoutes } from "./routes/facts.js";
import { relationRoutes } from "./routes/relations.js";
import { reportRoutes } from "./routes/reports.js";
import { reviewRoutes } from "./routes/review.js";
import { versionRoutes } from "./routes/versions.js";
import { guard, withSecurityHeaders } from "./safety.js";
import { Versions } from "./versions.js";

const { problems } = messages;

type Issue = z.core.$ZodIssue;

/** The parameter meant, and the nearest there is. */
function refused(c: Context, issues: readonly Issue[], known: readonly string[]): Response {
  const [issue] = issues;
  if (issue?.code === "unrecognized_keys") {
    const name = issue.keys[0] as string;
    const near = [...known].sort((a, b) => distance(a, name) - distance(b, name))[0];
    const close = near !== undefined && distance(near, name) <= Math.max(2, name.length / 2);
    const title = problems.unknownParameter(name, close ? near : "");
    return problemResponse(c, {
      status: 400,
      code: "CH-H07",
      title,
      remedy: problems.parameterRemedy,
      parameter: name,
    });
  }
  const name = issue?.path.map(String)[0] ?? "";
  const title = `${problems.parameter(name)} ${issue?.message ?? ""}`.trim();
  return problemResponse(c, { status: 400, code: "CH-H07", title, remedy: problems.parameterRemedy, parameter: name });
}

/** The routes over one desk: the record as it stands, or a version of it. */
function routesOf(desk: Desk): OpenAPIHono {
  const app: OpenAPIHono = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const { routePath } = c.req as unknown as { routePath: string };
      return refused(c, result.error.issues as readonly Issue[], parametersOf(app, routePath));
    },
  });
  app.use("/api/*", async (c, next) => {
    await desk.refresh();
    if (c.req.method !== "GET") return next();
    const key = answerKey(c);
    const known = desk.kept(key);
    if (known) return respond(c, known);
    let worked = false;
    await desk.alone(key, async () => {
      worked = true;
      await next();
    });
    const now = worked ? undefined : desk.kept(key);
    return now ? respond(c, now) : undefined;
  });
  app.onError((error, c) => answerError(c, error, desk.options.tell));
  eventRoutes(app, desk);
  reportRoutes(app, desk);
  relationRoutes(app, desk);
  courseRoutes(app, desk);
  dealingRoutes(app, desk);
  briefRoutes(app, desk);
  factRoutes(app, desk);
  decisionRoutes(app, desk);
  reviewRoutes(app, desk);
  coderRoutes(app, desk);
  versionRoutes(app, desk);
  aboutRoutes(app, desk);
  return app;
}

/** What is asked of a version is answered by its own routes; the address stays as it was asked. */
function askedOfVersions(versions: Versions): MiddlewareHandler {
  return async (c, next) => {
    const name = c.req.query("as-of");
    if (name === undefined || name === "") return next();
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      const { frozen, frozenRemedy: remedy } = problems;
      return problemResponse(c, { status: 400, code: "CH-H13", title: frozen, remedy, parameter: "as-of" });
    }
    const app = await versions.appOf(name).catch((error: unknown) => {
      throw error instanceof Fault ? problemOf(error, "as-of") : error;
    });
    return app.fetch(c.req.raw, c.env);
  };
}

export interface DeskApp {
  readonly app: OpenAPIHono;
  /** Closes what it opened itself: versions that were looked at. */
  close(): Promise<void>;
}

/** @param writeToken  Asked of every write; made anew with each start. */
export function deskApp(desk: Desk, writeToken: string): DeskApp {
  const versions = new Versions(desk, routesOf);
  const app = new OpenAPIHono();
  const routes = routesOf(desk);
  app.use(withSecurityHeaders);
  app.use(guard(desk.options, writeToken));
  app.use("/api/*", askedOfVersions(versions));
  app.onError((error, c) => answerError(c, error, desk.options.tell));
  app.get("/api/openapi.json", (c) => c.json(openApi(routes, desk.options.program)));
  app.route("/", routes);
  app.all("/api/*", (c) =>
    problemResponse(c, { status: 404, code: "CH-H11", title: problems.noRoute, remedy: problems.noRouteRemedy }),
  );
  pageRoutes(app, writeToken, desk.options.readOnly);
  return { app, close: () => versions.close() };
}

/** Names that a route takes, from the document that is made of its schema. */
function parametersOf(app: OpenAPIHono, path: string): string[] {
  const paths = openApi(app, "").paths ?? {};
  const route = paths[path.replace(/:(\w+)/g, "{$1}")]?.get as { parameters?: readonly { name: string }[] } | undefined;
  return (route?.parameters ?? []).map(({ name }) => name);
}

export function openApi(app: OpenAPIHono, program: string) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: messages.title, version: program, description: messages.about },
  });
}

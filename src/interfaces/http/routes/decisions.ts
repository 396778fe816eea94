/** @module Rulings: listed, made, undone. */
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Flat } from "#exports";
import { decide, decisionsOf, type Decision as Ruling, undo, type NewDecision as Wanted } from "#record";
import { Fault } from "#text";
import { answerOne, answerRows, oneOf } from "../answer.js";
import { Decision, NewDecision } from "../contract/decisions.js";
import { DecisionsQuestion, Id } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { Problem, ProblemShape } from "../problem.js";
import { type App, checked, hang, listRoute } from "./route.js";

const flatDecision: Flat<Ruling> = {
  columns: ["id", "kind", "event", "other", "field", "value", "reason", "by", "at", "waiting"],
  row: ({ id, kind, event, other, field, value, reason, by, at, waiting }) => ({
    id,
    kind,
    event,
    other,
    field,
    value: value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value),
    reason,
    by,
    at,
    waiting,
  }),
};

/** A ruling that cannot be made says why; what it says of flags is the command line's. */
function refused(error: unknown): never {
  if (!(error instanceof Fault)) throw error;
  const unknown = error.code === "CH-D13" || error.code === "CH-D11";
  throw new Problem({
    status: unknown ? 404 : 400,
    code: error.code,
    title: error.message.replace(/\s*See: chancery.*$/, ""),
    remedy: messages.problems.decideRemedy,
  });
}

const problem = { content: { "application/problem+json": { schema: ProblemShape } } };
const answered = {
  description: messages.summaries.decide,
  content: { "application/json": { schema: oneOf(Decision) } },
};
const makeRoute = createRoute({
  method: "post",
  path: "/api/decisions",
  summary: messages.summaries.decide,
  request: { body: { content: { "application/json": { schema: NewDecision } } } },
  responses: { 200: answered, 400: { description: "it cannot be ruled so", ...problem } },
});
const undoRoute = createRoute({
  method: "delete",
  path: "/api/decisions/{id}",
  summary: messages.summaries.undo,
  request: { params: Id },
  responses: { 200: answered, 404: { description: "no such ruling", ...problem } },
});

async function body(c: Context): Promise<Wanted> {
  const parsed = NewDecision.safeParse(await c.req.json().catch(() => null));
  if (parsed.success) return { ...parsed.data, at: `${new Date().toISOString().slice(0, 19)}Z` };
  const [issue] = parsed.error.issues;
  const { decideBody, decideRemedy } = messages.problems;
  const title = `${decideBody} ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
  throw new Problem({ status: 400, code: "CH-H08", title, remedy: decideRemedy });
}

export function decisionRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  hang(
    app,
    listRoute({ path: "/api/decisions", summary: summaries.decisions, query: DecisionsQuestion }, Decision),
    async (c) => {
      const question = checked(c, "query", DecisionsQuestion);
      const { event, by } = question;
      return answerRows(c, desk, await decisionsOf(desk.record, { event, by }), flatDecision, question);
    },
  );
  app.openAPIRegistry.registerPath(makeRoute);
  app.post("/api/decisions", async (c) => {
    const wanted = await body(c);
    const made = await desk.write(() => decide(desk.record, wanted)).catch(refused);
    await desk.refresh();
    return answerOne(c, desk, made);
  });
  app.openAPIRegistry.registerPath(undoRoute);
  app.delete("/api/decisions/:id", async (c) => {
    const gone = await desk.write(() => undo(desk.record, c.req.param("id"))).catch(refused);
    await desk.refresh();
    return answerOne(c, desk, gone);
  });
}

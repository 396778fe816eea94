/** @module Rulings: listed, made, undone. */
import { createRoute, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { partyCodes } from "#answers";
import type { Flat } from "#exports";
import {
  addReading,
  decide,
  decisionsOf,
  type GivenAddition,
  type Decision as Ruling,
  undo,
  type NewAddition as WantedAddition,
  type NewDecision as WantedRuling,
} from "#record";
import { Fault } from "#text";
import { answerOne, answerRows, oneOf } from "../answer.js";
import { Decision, NewAddition, NewDecision } from "../contract/decisions.js";
import { DecisionsQuestion, Id } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { asked, Problem, ProblemShape } from "../problem.js";
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
  request: { body: { content: { "application/json": { schema: NewDecision.or(NewAddition) } } } },
  responses: { 200: answered, 400: { description: "it cannot be ruled so", ...problem } },
});
const undoRoute = createRoute({
  method: "delete",
  path: "/api/decisions/{id}",
  summary: messages.summaries.undo,
  request: { params: Id },
  responses: { 200: answered, 404: { description: "no such ruling", ...problem } },
});

type Wanted = WantedRuling | WantedAddition;

/** @throws Problem 400 where a name is nobody's. */
const codes = (parties: string): string => asked("parties", () => partyCodes(parties));

function additionOf({ kind: _kind, start, end, words, reading, ...head }: z.infer<typeof NewAddition>, at: string) {
  const given: GivenAddition = {
    ...Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined && value !== "")),
    actors: codes(reading.actors),
    ...(reading.recipients ? { recipients: codes(reading.recipients) } : {}),
  };
  if (start !== undefined && end !== undefined) return { ...head, at, on: { start, end }, reading: given };
  return words === undefined ? null : { ...head, at, on: { words }, reading: given };
}

function rulingOf({ field, value, ...rest }: z.infer<typeof NewDecision>, at: string): WantedRuling {
  const parties = (field === "actors" || field === "recipients") && typeof value === "string" && value !== "none";
  return { ...rest, field: field ?? null, value: parties ? codes(value as string) : value, at };
}

/** @throws Problem 400 with the first thing that is not as it should be. */
async function body(c: Context): Promise<Wanted> {
  const given = (await c.req.json().catch(() => null)) as { readonly kind?: unknown } | null;
  const at = new Date().toISOString();
  const adds = given?.kind === "add";
  const parsed = (adds ? NewAddition : NewDecision).safeParse(given);
  const { decideBody, decideRemedy, addWords } = messages.problems;
  const wrong = (title: string): Problem => new Problem({ status: 400, code: "CH-H08", title, remedy: decideRemedy });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${decideBody} ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  if (parsed.data.kind !== "add") return rulingOf(parsed.data, at);
  const addition = additionOf(parsed.data, at);
  if (addition === null) throw wrong(addWords);
  return addition;
}

export function decisionRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  hang(
    app,
    listRoute(
      { path: "/api/decisions", summary: summaries.decisions, query: DecisionsQuestion },
      Decision,
      flatDecision,
    ),
    async (c) => {
      const question = checked(c, "query", DecisionsQuestion);
      const { event, by } = question;
      return answerRows(c, desk, await decisionsOf(desk.record, { event, by }), flatDecision, question);
    },
  );
  app.openAPIRegistry.registerPath(makeRoute);
  app.post("/api/decisions", async (c) => {
    const wanted = await body(c);
    const made = await desk
      .write(() => ("on" in wanted ? addReading(desk.record, wanted) : decide(desk.record, wanted)))
      .catch(refused);
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

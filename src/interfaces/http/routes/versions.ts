/** @module Frozen versions: listed, made, compared. */
import { createRoute } from "@hono/zod-openapi";
import { type Change as ChangeRow, type Diff as Difference, diff } from "#answers";
import { type Flat, flatVersion } from "#exports";
import { freeze, listVersions } from "#record";
import { Fault } from "#text";
import { answerOne, answerRows, oneOf } from "../answer.js";
import { ChangesQuestion, DiffQuestion, PageQuestion, VersionPath } from "../contract/questions.js";
import { Change, Diff, NewVersion, Version } from "../contract/versions.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { Problem, ProblemShape, problemOf } from "../problem.js";
import { withWords } from "../said.js";
import { type App, checked, hang, listRoute, oneRoute } from "./route.js";

const flatChange: Flat<ChangeRow> = {
  columns: ["sort", "id", "other", "fields", "causes"],
  row: ({ sort, id, other, fields, causes }) => ({
    sort,
    id,
    other,
    fields: fields.map(({ field }) => field).join("; "),
    causes: causes
      .map((cause) =>
        cause.sort === "rule"
          ? `rule ${cause.from} → ${cause.to}`
          : `${cause.sort} ${cause.sort === "report" ? cause.report : cause.decision} ${cause.what}`,
      )
      .join("; "),
  }),
};

const problem = { content: { "application/problem+json": { schema: ProblemShape } } };
const freezeRoute = createRoute({
  method: "post",
  path: "/api/versions",
  summary: messages.summaries.freeze,
  request: { body: { content: { "application/json": { schema: NewVersion } } } },
  responses: {
    200: { description: messages.summaries.freeze, content: { "application/json": { schema: oneOf(Version) } } },
    400: { description: "no such name can be given", ...problem },
  },
});

/** @throws Problem 404 where there is no such version. */
async function theDiff(desk: Desk, name: string, to: string | undefined): Promise<Difference> {
  return desk
    .once(`diff ${name} ${to ?? ""}`, () => diff(desk.record, name, to ?? null))
    .catch((error: unknown) => {
      throw error instanceof Fault ? problemOf(error, "name") : error;
    });
}

function counts(changes: readonly ChangeRow[]): Record<string, number> {
  const by: Record<string, number> = {};
  for (const { sort } of changes) by[sort] = (by[sort] ?? 0) + 1;
  return by;
}

export function versionRoutes(app: App, desk: Desk): void {
  const { summaries, problems } = messages;
  hang(
    app,
    listRoute({ path: "/api/versions", summary: summaries.versions, query: PageQuestion }, Version, flatVersion),
    async (c) => answerRows(c, desk, await listVersions(desk.record), flatVersion, checked(c, "query", PageQuestion)),
  );
  const summary = { path: "/api/versions/{name}/diff", summary: summaries.versionDiff, params: VersionPath };
  hang(app, oneRoute({ ...summary, query: DiffQuestion }, Diff), async (c) => {
    const { before, after, kept, changes } = await theDiff(
      desk,
      checked(c, "param", VersionPath).name,
      checked(c, "query", DiffQuestion).to,
    );
    return answerOne(c, desk, { before, after, kept, counts: counts(changes) }, { count: changes.length });
  });
  const list = { path: "/api/versions/{name}/changes", summary: summaries.changes, params: VersionPath };
  hang(app, listRoute({ ...list, query: ChangesQuestion }, Change, flatChange), async (c) => {
    const question = checked(c, "query", ChangesQuestion);
    const { changes } = await theDiff(desk, checked(c, "param", VersionPath).name, question.to);
    const { sort, words } = question;
    const rows = changes
      .filter((change) => sort === undefined || sort.includes(change.sort))
      .map((change) => ({ ...change, event: withWords(change.event, words) }));
    return answerRows(c, desk, rows, flatChange, question);
  });
  app.openAPIRegistry.registerPath(freezeRoute);
  app.post("/api/versions", async (c) => {
    const parsed = NewVersion.safeParse(await c.req.json().catch(() => null));
    const { freezeBody: title, freezeRemedy: remedy } = problems;
    if (!parsed.success) throw new Problem({ status: 400, code: "CH-H08", title, remedy });
    const at = new Date().toISOString();
    const made = await desk
      .write(() => freeze(desk.record, parsed.data.name, at))
      .catch((error: unknown) => {
        throw error instanceof Fault ? problemOf(error, "name") : error;
      });
    await desk.refresh();
    return answerOne(c, desk, made);
  });
}

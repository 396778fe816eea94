/** @module Reports, one report with its text, and adding reports. */

import { createRoute, z } from "@hono/zod-openapi";
import { cardReader, findReport, listStatements, normalQuery, reportPage } from "#answers";
import { flatReport, reportItem } from "#exports";
import { sha256 } from "#record";
import { answerList, answerOne, pageSize, placeOf } from "../answer.js";
import { offers } from "../contract/formats.js";
import { Id, NewReports, ReportQuestion, ReportsQuestion } from "../contract/questions.js";
import { FullReport, Report } from "../contract/report.js";
import type { Desk } from "../desk.js";
import { formatOf } from "../formats.js";
import { messages } from "../messages.js";
import { ProblemShape } from "../problem.js";
import { offeredReports, Progress, readReports } from "../reading.js";
import { unknownId } from "./events.js";
import { type App, checked, hang, listRoute, oneRoute } from "./route.js";

const addRoute = createRoute({
  method: "post",
  path: "/api/reports",
  summary: messages.summaries.addReports,
  request: {
    body: {
      content: {
        "application/json": { schema: NewReports },
        "multipart/form-data": { schema: z.object({ files: z.string().openapi({ format: "binary" }) }) },
      },
    },
  },
  responses: {
    200: { description: messages.summaries.addReports, content: { "application/x-ndjson": { schema: Progress } } },
    400: { description: "not understood", content: { "application/problem+json": { schema: ProblemShape } } },
    413: { description: "too large", content: { "application/problem+json": { schema: ProblemShape } } },
  },
});

export function reportRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  hang(
    app,
    listRoute({ path: "/api/reports", summary: summaries.reports, query: ReportsQuestion }, Report, flatReport),
    async (c) => {
      const { limit, cursor, lang, outlet, kind, search, ids } = checked(c, "query", ReportsQuestion);
      const page = await reportPage(
        desk.record,
        { lang, outlet, search, ...(kind ? { kind } : {}), ...(ids ? { ids } : {}) },
        {
          limit: pageSize(formatOf(c, offers.table), limit),
          after: placeOf(cursor, (value): value is string => typeof value === "string"),
        },
      );
      return answerList(c, desk, { rows: page.reports, count: page.count, next: page.next }, flatReport, {
        query: normalQuery("reports", { lang, outlet, search, ...(kind ? { kind } : {}), ...(ids ? { ids } : {}) }),
      });
    },
  );
  const one = { path: "/api/reports/{id}", summary: summaries.report, params: Id, query: ReportQuestion };
  hang(app, oneRoute(one, FullReport, offers.report), async (c) => {
    const { id } = checked(c, "param", Id);
    const report = await findReport(desk.record, id);
    if (!report) throw await unknownId(desk, id);
    const said = (await listStatements(desk.record, { report: id })).map(({ speaker, quote, direct, start, end }) => ({
      speaker: speaker?.person ?? speaker?.name ?? null,
      quote,
      direct,
      start,
      end,
    }));
    const card = await cardReader(desk.record)(id);
    const whole = sha256(report.text) === report.sha256;
    return answerOne(c, desk, { ...report, whole, said }, card ? { cite: (citing) => reportItem(card, citing) } : {});
  });
  // Declared for the document; the body is read as a stream, so that files need not pass through memory twice.
  app.openAPIRegistry.registerPath(addRoute);
  app.post("/api/reports", async (c) => readReports(c, desk, await offeredReports(c)));
}

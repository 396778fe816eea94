/** @module How far the people who review agree, and the readings on which they do not. */
import { coderAgreement, type Disagreement as DisagreementRow, findEvent } from "#answers";
import { type Flat, flatAgreementBy, flatDisagreement } from "#exports";
import { answerRows, offeredFor, pageSize } from "../answer.js";
import { CoderAgreement, Disagreement } from "../contract/coders.js";
import { CodersQuestion } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { formatOf } from "../formats.js";
import { messages } from "../messages.js";
import { type App, checked, hang, listRoute } from "./route.js";

/** With its language, the id under which it was ruled on, and the event it tells now. */
async function placed(desk: Desk, one: DisagreementRow) {
  const { db } = desk.record;
  const first = one.said[0]?.decision ?? "";
  const ruled = await db.selectFrom("decisions").select("event").where("id", "=", first).executeTakeFirst();
  const report = await db.selectFrom("reports").select("lang").where("id", "=", one.report).executeTakeFirst();
  const id = ruled?.event ?? "";
  return { ...one, lang: report?.lang ?? "", ruled: id, event: await findEvent(desk.record, id) };
}

export function coderRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  const agreementOf = (by: readonly string[] = []) =>
    desk.once(`coders ${by.join(",")}`, () => coderAgreement(desk.record, by));
  const agreement = { path: "/api/agreement", summary: summaries.agreement, query: CodersQuestion };
  hang(app, listRoute(agreement, CoderAgreement, flatAgreementBy), async (c) => {
    const question = checked(c, "query", CodersQuestion);
    return answerRows(c, desk, (await agreementOf(question.by)).by, flatAgreementBy, question);
  });
  const differing = { path: "/api/disagreements", summary: summaries.disagreements, query: CodersQuestion };
  const flat: Flat<DisagreementRow> = flatDisagreement;
  hang(app, listRoute(differing, Disagreement, flat), async (c) => {
    const question = checked(c, "query", CodersQuestion);
    const { disagreements } = await agreementOf(question.by);
    // Only those of the page are looked up; the others stand for their number.
    const most = pageSize(formatOf(c, offeredFor(flat)), question.limit);
    const rows = await desk.once(`disagreements ${question.by?.join(",") ?? ""} ${most}`, () =>
      Promise.all(disagreements.map((one, at) => (at < most ? placed(desk, one) : one))),
    );
    return answerRows(c, desk, rows, flat, question);
  });
}

/** @module A brief on a pair, as data for a page, or as an HTML file. */
import type { z } from "@hono/zod-openapi";
import { firstDay, lastDay } from "#answers";
import {
  type Brief as BriefMade,
  briefHtml,
  briefMaterial,
  makeBrief,
  plainReference,
  queryItem,
  wordsIn,
} from "#exports";
import { answerOne, answerPage } from "../answer.js";
import { Brief } from "../contract/brief.js";
import { offers } from "../contract/formats.js";
import { BriefQuestion, PairPath } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { formatOf } from "../formats.js";
import { messages } from "../messages.js";
import { asked } from "../problem.js";
import { pairOf } from "./relations.js";
import { type App, checked, hang, oneRoute } from "./route.js";

/** So many events are told, as on the command line. */
const MOST = 40;

async function theBrief(
  desk: Desk,
  pair: readonly [string, string],
  { from, to, words: lang = "en" }: z.infer<typeof BriefQuestion>,
): Promise<BriefMade> {
  const { program } = desk.options;
  const words = wordsIn(lang);
  const material = await briefMaterial(desk.record, {
    pair,
    ...(from ? { from: asked("from", () => firstDay(from)) } : {}),
    ...(to ? { to: asked("to", () => lastDay(to)) } : {}),
    most: MOST,
    program,
    coder: desk.codebookVersion,
    words,
  });
  const { course, query } = material;
  const citing = { record: query.version, program, accessed: null, authors: [], words };
  return makeBrief(material, plainReference(queryItem(query, course.events.length, citing)).trim());
}

export function briefRoutes(app: App, desk: Desk): void {
  const path = "/api/relations/{pair}/brief";
  const route = { path, summary: messages.summaries.brief, params: PairPath, query: BriefQuestion };
  hang(app, oneRoute(route, Brief, offers.brief), async (c) => {
    const question = checked(c, "query", BriefQuestion);
    const pair = pairOf(checked(c, "param", PairPath).pair);
    const format = formatOf(c, offers.brief);
    const key = `brief ${pair.join(" ")} ${question.from ?? ""} ${question.to ?? ""} ${question.words ?? ""}`;
    const made = await desk.once(key, () => theBrief(desk, pair, question));
    if (format === "html") return answerPage(c, desk, briefHtml(made, question.words ?? "en"));
    return answerOne(c, desk, made);
  });
}

/** @module The course of a pair: its events in words, offices, level of relations and coverage; and the same as a drawing. */

import { createRoute } from "@hono/zod-openapi";
import { boundedDays, type Course, courseOf, firstDay, lastDay, weightOf } from "#answers";
import { courseSvg, wordsIn } from "#exports";
import { tookPlace } from "#text";
import { answerKey, answerOne, respond } from "../answer.js";
import { CourseShape } from "../contract/course.js";
import { CourseQuestion, DrawingQuestion, PairPath } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { asked } from "../problem.js";
import { said } from "../said.js";
import { pairOf } from "./relations.js";
import { type App, checked, hang, oneRoute } from "./route.js";

/** So many events at most are drawn and told in one answer; the rest is counted in `omitted` and paged by /api/events. */
const MOST_EVENTS = 2000;

function theCourse(desk: Desk, a: string, b: string, from?: string, to?: string): Promise<Course> {
  const options = {
    most: MOST_EVENTS,
    ...(from ? { from: asked("from", () => firstDay(from)) } : {}),
    ...(to ? { to: asked("to", () => lastDay(to)) } : {}),
  };
  return desk.once(`course ${a} ${b} ${from ?? ""} ${to ?? ""}`, () => courseOf(desk.record, a, b, options));
}

/** The event that says most about how things stand: the weightiest of the last news that happened. */
function reasonOf({ events, pair }: Course): string | null {
  const news = events.filter(({ event }) => !event.background && tookPlace(event.factuality));
  const dated = news.filter(({ event }) => event.when.latest ?? event.when.earliest);
  const lately = (dated.length > 0 ? dated : news).slice(-5);
  const best = [...lately].sort((x, y) => weightOf(y.event, pair) - weightOf(x.event, pair))[0];
  return best?.event.id ?? null;
}

const drawingRoute = createRoute({
  method: "get",
  path: "/api/relations/{pair}/course.svg",
  summary: messages.summaries.course,
  request: { params: PairPath, query: DrawingQuestion },
  responses: {
    200: {
      description: messages.summaries.course,
      content: { "image/svg+xml": { schema: { type: "string" as const } } },
    },
  },
});

export function courseRoutes(app: App, desk: Desk): void {
  const path = "/api/relations/{pair}/course";
  const { summaries } = messages;
  const route = oneRoute({ path, summary: summaries.courseData, params: PairPath, query: CourseQuestion }, CourseShape);
  hang(app, route, async (c) => {
    const { words: lang, from, to } = checked(c, "query", CourseQuestion);
    const course = await theCourse(desk, ...pairOf(checked(c, "param", PairPath).pair), from, to);
    const words = lang === undefined ? null : wordsIn(lang);
    const events = course.events.map((one) => {
      const days = boundedDays(one);
      const { event, through } = one;
      return { event: words ? { ...event, said: said(event, words, days, through) } : event, through, days };
    });
    return answerOne(
      c,
      desk,
      { ...course, events, reason: reasonOf(course) },
      {
        count: course.events.length + course.omitted,
      },
    );
  });
  hang(app, drawingRoute, async (c) => {
    const { width, scheme, words, from, to, long, legend } = checked(c, "query", DrawingQuestion);
    const pair = pairOf(checked(c, "param", PairPath).pair);
    const course = await theCourse(desk, ...pair, from, to);
    const svg = courseSvg(course, {
      width: width ?? 1100,
      scheme: scheme ?? "light",
      words: wordsIn(words ?? "en"),
      ...(from ? { from: firstDay(from) } : {}),
      ...(to ? { to: lastDay(to) } : {}),
      long: long ?? false,
      legend: legend ?? true,
      href: (event) => `/events/${event}`,
    });
    const answer = {
      status: 200 as const,
      headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "no-cache", Vary: "Accept" },
      body: new TextEncoder().encode(svg),
    };
    desk.keep(answerKey(c), answer);
    return respond(c, answer);
  });
}

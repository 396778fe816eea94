/** @module Events, one event, and why it is read so. */

import type { z } from "@hono/zod-openapi";
import {
  checkedFilter,
  type EventFilter,
  type EventPlace,
  eventPage,
  findEvent,
  findWithdrawn,
  nearestId,
  normalQuery,
  partyCode,
  whyEvent,
} from "#answers";
import { eventItem, flatEvent } from "#exports";
import type { RecordEvent } from "#record";
import { answerList, answerOne, answerRows, pageSize, placeOf } from "../answer.js";
import { Event, WhyWitness, Withdrawn } from "../contract/event.js";
import { offers } from "../contract/formats.js";
import { EventQuestion, EventsQuestion, Id, WhyQuestion } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { formatOf } from "../formats.js";
import { messages } from "../messages.js";
import { asked, Problem } from "../problem.js";
import { withWords } from "../said.js";
import { type App, checked, hang, listRoute, oneRoute } from "./route.js";
import { flatWhy } from "./tables.js";

const party = (name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : asked(name, () => partyCode(value));

/** @throws Problem that names the parameter. */
export function eventFilter(question: Partial<z.infer<typeof EventsQuestion>>): EventFilter {
  const parties = [party("a", question.a), party("b", question.b)].filter((code) => code !== undefined);
  const filter: EventFilter = {
    ...(parties.length > 0 ? { parties } : {}),
    actor: party("actor", question.actor),
    recipient: party("recipient", question.recipient),
    types: question.type,
    modes: question.mode,
    factuality: question.factuality,
    from: question.from,
    to: question.to,
    search: question.search,
    report: question.report,
    background: question.background,
    independent: question.independent,
  };
  for (const name of ["from", "to"] as const)
    if (question[name]) asked(name, () => checkedFilter({ [name]: question[name] }));
  return filter;
}

const isPlace = (value: unknown): value is EventPlace =>
  Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === "string");

/** @throws Problem 404, with the nearest id. */
export async function theEvent(desk: Desk, id: string): Promise<RecordEvent> {
  const event = await findEvent(desk.record, id);
  if (event) return event;
  throw await unknownId(desk, id);
}

export async function unknownId(desk: Desk, id: string): Promise<Problem> {
  const near = await nearestId(desk.record, id);
  const { unknownId: title, unknownIdRemedy: remedy } = messages.problems;
  return new Problem({ status: 404, code: "CH-Q05", title: title(id, near), remedy, parameter: "id" });
}

export function eventRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  const list = { path: "/api/events", summary: summaries.events, query: EventsQuestion };
  hang(app, listRoute(list, Event, flatEvent, offers.events), async (c) => {
    const question = checked(c, "query", EventsQuestion);
    const filter = eventFilter(question);
    const { count, events, next } = await eventPage(desk.record, filter, {
      limit: pageSize(formatOf(c, offers.events), question.limit),
      newest: question.order === "newest",
      after: placeOf(question.cursor, isPlace),
    });
    const rows = events.map((event) => withWords(event, question.words));
    return answerList(c, desk, { rows, count, next }, flatEvent, {
      query: normalQuery("events", filter),
      events: () => events,
    });
  });
  const one = { path: "/api/events/{id}", summary: summaries.event, params: Id, query: EventQuestion };
  hang(app, oneRoute(one, Event.or(Withdrawn), offers.event), async (c) => {
    const { id } = checked(c, "param", Id);
    const withdrawn = await findWithdrawn(desk.record, id);
    if (withdrawn) return answerOne(c, desk, withdrawn);
    const event = await theEvent(desk, id);
    return answerOne(c, desk, withWords(event, checked(c, "query", EventQuestion).words), {
      event,
      cite: (citing) => eventItem(event, citing),
    });
  });
  const why = listRoute(
    { path: "/api/events/{id}/why", summary: summaries.why, params: Id, query: WhyQuestion },
    WhyWitness,
    flatWhy,
  );
  hang(app, why, async (c) => {
    const { report } = checked(c, "query", WhyQuestion);
    const { id } = checked(c, "param", Id);
    // An event that has lost its witnesses is there still: it has no reasons any more.
    if (await findWithdrawn(desk.record, id)) return answerRows(c, desk, [], flatWhy, {});
    const event = await theEvent(desk, id);
    return answerRows(c, desk, await whyEvent(desk.record, event, report), flatWhy, {});
  });
}

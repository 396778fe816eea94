/** @module What waits for a person's ruling, weightiest first. */
import { reviewQueue } from "#answers";
import type { Flat } from "#exports";
import { answerList, offeredFor, pageSize } from "../answer.js";
import { ReviewItem } from "../contract/decisions.js";
import { mostOnPage, ReviewQuestion } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { formatOf } from "../formats.js";
import { messages } from "../messages.js";
import { withWords } from "../said.js";
import { type App, checked, hang, listRoute } from "./route.js";

type Item = Awaited<ReturnType<typeof reviewQueue>>["items"][number];

const flatItem: Flat<Item> = {
  columns: ["id", "question", "event", "other", "type", "mode"],
  row: ({ id, question, event, other }) => ({
    id,
    question,
    event: event.id,
    other: other?.id ?? null,
    type: event.type,
    mode: event.mode,
  }),
};

export function reviewRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  hang(
    app,
    listRoute({ path: "/api/review", summary: summaries.review, query: ReviewQuestion }, ReviewItem, flatItem),
    async (c) => {
      const { limit, by, words } = checked(c, "query", ReviewQuestion);
      const most = pageSize(formatOf(c, offeredFor(flatItem)), limit);
      // Worked out once for every length that is asked for: the whole of it has to be looked at for the first.
      const longest = Math.max(most, mostOnPage);
      const { waiting, items } = await desk.once(`review ${longest} ${by ?? ""}`, () =>
        reviewQueue(desk.record, { limit: longest, by }),
      );
      const rows = items.slice(0, most).map((item) => ({
        ...item,
        event: withWords(item.event, words),
        other: item.other && withWords(item.other, words),
      }));
      // What waits changes with every ruling: more is asked for with a larger limit, not by a cursor.
      return answerList(c, desk, { rows, count: waiting, next: null }, flatItem);
    },
  );
}

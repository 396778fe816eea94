/** @module The pairs of the record, and the course of one. */
import { countPairs, describePair, normalQuery, partyCode, relation } from "#answers";
import { flatRelation } from "#exports";
import { answerList, answerRows, offeredFor, pageSize, placeOf } from "../answer.js";
import { PageQuestion, PairPath, PairsQuestion } from "../contract/questions.js";
import { Pair, RelationYear } from "../contract/relation.js";
import type { Desk } from "../desk.js";
import { formatOf } from "../formats.js";
import { messages } from "../messages.js";
import { asked, Problem } from "../problem.js";
import { withWords } from "../said.js";
import { type App, checked, hang, listRoute } from "./route.js";
import { flatPair } from "./tables.js";

/** "PER-USA", "PER-LIMA-GROUP": the hyphen at which both sides are known. */
export function pairOf(text: string): readonly [string, string] {
  const parts = text.split("-");
  for (let at = 1; at < parts.length - 1; at++) {
    try {
      return [partyCode(parts.slice(0, at).join("-")), partyCode(parts.slice(at).join("-"))];
    } catch {
      // Not this hyphen: the next.
    }
  }
  if (parts.length < 2) {
    const { pair, pairRemedy } = messages.problems;
    throw new Problem({ status: 400, code: "CH-Q01", title: pair, remedy: pairRemedy, parameter: "pair" });
  }
  return asked("pair", () => [partyCode(parts.slice(0, -1).join("-")), partyCode(parts.at(-1) as string)] as const);
}

const isRow = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

export function relationRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  hang(
    app,
    listRoute({ path: "/api/relations", summary: summaries.pairs, query: PairsQuestion }, Pair, flatPair),
    async (c) => {
      const question = checked(c, "query", PairsQuestion);
      const name = question.party;
      const party = name === undefined ? undefined : asked("party", () => partyCode(name));
      const all = await desk.once(`pairs ${party ?? ""}`, () => countPairs(desk.record, party));
      const from = placeOf(question.cursor, isRow) ?? 0;
      const to = from + pageSize(formatOf(c, offeredFor(flatPair)), question.limit);
      const rows = await Promise.all(all.slice(from, to).map((one) => describePair(desk.record, one)));
      const told = rows.map((row) => ({
        ...row,
        latest: row.latest && withWords(row.latest, question.words),
        announced: row.announced && withWords(row.announced, question.words),
      }));
      return answerList(c, desk, { rows: told, count: all.length, next: to < all.length ? to : null }, flatPair);
    },
  );
  const course = listRoute(
    { path: "/api/relations/{pair}", summary: summaries.relation, params: PairPath, query: PageQuestion },
    RelationYear,
    flatRelation,
  );
  hang(app, course, async (c) => {
    const [a, b] = pairOf(checked(c, "param", PairPath).pair);
    const rows = await desk.once(`relation ${a} ${b}`, () => relation(desk.record, a, b));
    return answerRows(c, desk, rows, flatRelation, checked(c, "query", PageQuestion), {
      query: normalQuery("relation", { parties: [a, b] }),
    });
  });
}

/** @module The record itself, its codebook, and the names under which parties may be asked for. */

import { z } from "@hono/zod-openapi";
import { allNames, firstEvents, partyCounts, placeOfParty, recordCounts } from "#answers";
import { languageCodes, loadKnowledge } from "#data";
import { type Flat, partyPhrase, wordsIn } from "#exports";
import { type EventType, eventTypes } from "#text";
import { answerOne, answerRows } from "../answer.js";
import { CodebookType, PartyName } from "../contract/codebook.js";
import { NoQuestion, PageQuestion, WordsPath } from "../contract/questions.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { type App, checked, hang, listRoute, oneRoute } from "./route.js";

const Counts = z.array(z.object({ value: z.string().nullable(), count: z.number().int() })).readonly();

export const About = z
  .object({
    name: z.string(),
    program: z.string(),
    readOnly: z.boolean(),
    reports: z.number().int(),
    events: z.number().int(),
    shared: z.number().int(),
    languages: Counts,
    outlets: Counts,
    years: Counts,
    types: Counts,
  })
  .openapi("About");

/** Names that take an article inside a sentence, with it: "the United States"; the others are left out. */
function calledOf(code: string, names: Readonly<Record<string, string>>): Record<string, string> {
  const phrases = languageCodes().map((lang) => [lang, partyPhrase(code, wordsIn(lang))] as const);
  return Object.fromEntries(phrases.filter(([lang, phrase]) => phrase !== names[lang]));
}

type CodebookRow = z.infer<typeof CodebookType>;

const flatCodebook: Flat<CodebookRow> = {
  columns: ["type", "quad", "score", "modes", "cameo", "definition", "events"],
  row: ({ type, quad, score, modes, cameo, definition, events }) => ({
    type,
    quad,
    score,
    modes: Object.keys(modes).join("; "),
    cameo,
    definition,
    events,
  }),
};

type NameRow = z.infer<typeof PartyName>;

const flatName: Flat<NameRow> = {
  columns: ["code", "kind", "en", "fr", "es", "pt", "events"],
  row: ({ code, kind, names, events }) => ({ code, kind, ...names, events }),
};

/** A witness of the record for a type: the best told event that happened. */
async function exampleOf(desk: Desk, type: EventType): Promise<CodebookRow["example"]> {
  const { events } = await firstEvents(desk.record, { types: [type], background: false }, { limit: 20, newest: true });
  const [best] = [...events].sort((a, b) => b.independentWitnesses - a.independentWitnesses);
  const witness = best?.witnesses[0];
  return best && witness ? { event: best.id, lang: witness.lang, report: witness.report, quote: witness.quote } : null;
}

async function codebook(desk: Desk): Promise<CodebookRow[]> {
  const { ontology } = loadKnowledge();
  const { types } = await recordCounts(desk.record);
  const known = eventTypes.flatMap((type) => ontology.find((one) => one.type === type) ?? []);
  return Promise.all(
    known.map(async ({ type, quad, score, modes, definition, cameo }) => ({
      type,
      quad,
      score,
      modes,
      definition,
      cameo,
      events: types.find(({ value }) => value === type)?.count ?? 0,
      example: await exampleOf(desk, type),
    })),
  );
}

export function aboutRoutes(app: App, desk: Desk): void {
  const { program } = desk.options;
  const { summaries } = messages;
  hang(app, oneRoute({ path: "/api/about", summary: summaries.about, query: NoQuestion }, About), async (c) => {
    const counts = await desk.once("counts", () => recordCounts(desk.record));
    // The file's name alone: where it lies is nobody's business.
    const name = desk.record.path.split(/[/\\]/).pop() ?? "";
    return answerOne(c, desk, { name, program, readOnly: desk.options.readOnly, ...counts });
  });
  const words = { path: "/api/words/{lang}", summary: summaries.words, params: WordsPath, query: NoQuestion };
  hang(app, oneRoute(words, z.looseObject({ lang: z.string() }).openapi("Words")), async (c) => {
    const { lines: _, ...told } = wordsIn(checked(c, "param", WordsPath).lang);
    return answerOne(c, desk, told);
  });
  hang(
    app,
    listRoute({ path: "/api/codebook", summary: summaries.codebook, query: PageQuestion }, CodebookType, flatCodebook),
    async (c) => {
      const rows = await desk.once("codebook", () => codebook(desk));
      return answerRows(c, desk, rows, flatCodebook, checked(c, "query", PageQuestion));
    },
  );
  hang(
    app,
    listRoute({ path: "/api/parties", summary: summaries.parties, query: PageQuestion }, PartyName, flatName),
    async (c) => {
      const rows = await desk.once("parties", async () => {
        const counts = await partyCounts(desk.record);
        return allNames().map((one) => {
          const { numeric, lat, lon } = placeOfParty(one.code);
          return {
            ...one,
            called: calledOf(one.code, one.names),
            events: counts.get(one.code) ?? 0,
            numeric,
            lat,
            lon,
          };
        });
      });
      return answerRows(c, desk, rows, flatName, checked(c, "query", PageQuestion));
    },
  );
}

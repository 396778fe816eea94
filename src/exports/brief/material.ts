/** @module All that a brief is made from, asked of the record before a sentence is written. */
import {
  type AskedQuery,
  askedQuery,
  type Course,
  cardReader,
  courseOf,
  listOffices,
  listStances,
  normalQuery,
  type OfficeRow,
  type ReportCard,
  type StanceRow,
} from "#answers";
import type { BriefFile } from "#data";
import type { Record as OpenRecord } from "#record";
import type { Words } from "../words.js";
import { briefWordsIn } from "./say.js";

export interface BriefMaterial {
  readonly course: Course;
  readonly query: AskedQuery;
  /** Positions that one of the two takes. */
  readonly stances: readonly StanceRow[];
  /** Holders on the last day of the span. */
  readonly holders: readonly OfficeRow[];
  readonly on: string | null;
  readonly cards: ReadonlyMap<string, ReportCard>;
  readonly program: string;
  readonly coder: string;
  readonly words: Words;
  /** Its sentences. */
  readonly say: BriefFile;
}

export interface BriefAsk {
  readonly pair: readonly [string, string];
  /** ISO days. */
  readonly from?: string;
  readonly to?: string;
  /** So many events at most. */
  readonly most: number;
  readonly program: string;
  readonly coder: string;
  readonly words: Words;
}

export async function briefMaterial(record: OpenRecord, ask: BriefAsk): Promise<BriefMaterial> {
  const { pair, from, to, most, program, coder, words } = ask;
  const span = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const course = await courseOf(record, ...pair, { ...span, most });
  const on = course.span.latest;
  const stances: StanceRow[] = [];
  const holders: OfficeRow[] = [];
  for (const party of pair) {
    const taken = await listStances(record, { party });
    stances.push(...taken.filter(({ holder }) => (holder.state ?? holder.org) === party));
    if (on !== null) holders.push(...(await listOffices(record, { party, on })));
  }
  const reports = new Set([
    ...course.events.flatMap(({ event }) => event.witnesses.map(({ report }) => report)),
    ...[...stances, ...holders].flatMap(({ witnesses }) => witnesses.map(({ report }) => report)),
    ...course.level.flatMap(({ cause }) => cause?.report ?? []),
  ]);
  const read = cardReader(record);
  const cards = new Map<string, ReportCard>();
  for (const id of [...reports].sort()) {
    const card = await read(id);
    if (card) cards.set(id, card);
  }
  const query = await askedQuery(record, normalQuery("brief", { parties: pair, ...span }));
  return { course, query, stances, holders, on, cards, program, coder, words, say: briefWordsIn(words.lang) };
}

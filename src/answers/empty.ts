/** @module Why an answer is empty: what was read, and which condition empties it. */
import type { Record as OpenRecord } from "#record";
import { countEvents, type EventFilter } from "./light.js";

export interface EmptyWords {
  readonly empty: (reports: number) => string;
  readonly noneBoth: (reports: number, a: string, b: string, both: number) => string;
  readonly loosest: (flag: string, without: number) => string;
}

async function naming(record: OpenRecord, parties: readonly string[]): Promise<number> {
  let query = record.db.selectFrom("reports").select((make) => make.fn.countAll().as("count"));
  for (const party of parties)
    query = query.where("id", "in", (inner) =>
      inner.selectFrom("report_parties").select("report").where("party", "=", party),
    );
  return Number((await query.executeTakeFirstOrThrow()).count);
}

/** One sentence, put together with the interface's words. */
export async function emptyWords(record: OpenRecord, filter: EventFilter, words: EmptyWords): Promise<string> {
  const reports = await naming(record, []);
  const [a, b] = filter.parties ?? [];
  const said = [a && b ? words.noneBoth(reports, a, b, await naming(record, [a, b])) : words.empty(reports)];
  const conditions = (Object.keys(filter) as (keyof EventFilter)[]).filter((name) => name !== "parties");
  const without = await Promise.all(
    conditions.map(async (name) => [name, await countEvents(record, { ...filter, [name]: undefined })] as const),
  );
  const best = without.sort((x, y) => y[1] - x[1])[0];
  if (best && best[1] > 0) said.push(words.loosest(`--${best[0].replace(/^(type|mode)s$/, "$1")}`, best[1]));
  return said.join(" ");
}

/** @module How much was read on a pair: reports that name both, by month. Where there is none, silence is no calm. */
import type { Record as OpenRecord } from "#record";
import { type Days, monthOf } from "./days.js";

export interface Coverage {
  /** Months of which reports were read, in order: "2018-02". */
  readonly months: readonly { readonly month: string; readonly reports: number }[];
  /** Reports whose month is open, by the days that bound them. */
  readonly open: readonly (Days & { readonly reports: number })[];
}

async function named({ db }: OpenRecord, party: string): Promise<number> {
  const { count } = await db
    .selectFrom("report_parties")
    .select((make) => make.fn.countAll().as("count"))
    .where("party", "=", party)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Publication of the reports that name both: looked for among those of the one less told of. */
export async function publishedOn(record: OpenRecord, a: string, b: string): Promise<Days[]> {
  const [rare, other] = (await named(record, a)) <= (await named(record, b)) ? [a, b] : [b, a];
  const rows = await record.db
    .selectFrom("report_parties as one")
    .crossJoin("report_parties as other")
    .crossJoin("reports")
    .select(["published_earliest", "published_latest", "anchor"])
    .where("one.party", "=", rare)
    .where("other.party", "=", other)
    .whereRef("other.report", "=", "one.report")
    .whereRef("reports.id", "=", "one.report")
    .execute();
  return rows.map(({ published_earliest, published_latest, anchor }) => ({
    earliest: anchor ?? published_earliest,
    latest: anchor ?? published_latest,
  }));
}

export function coverageOf(published: readonly Days[]): Coverage {
  const months = new Map<string, number>();
  const open = new Map<string, Days & { reports: number }>();
  for (const days of published) {
    const month = monthOf(days);
    if (month !== null) months.set(month, (months.get(month) ?? 0) + 1);
    else {
      const key = `${days.earliest ?? ""}/${days.latest ?? ""}`;
      open.set(key, { ...days, reports: (open.get(key)?.reports ?? 0) + 1 });
    }
  }
  return {
    months: [...months].sort().map(([month, reports]) => ({ month, reports })),
    open: [...open].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, days]) => days),
  };
}

/** From the first to the last day on which the reports of the record came out. */
export async function recordDays(record: OpenRecord): Promise<Days> {
  const row = await record.db
    .selectFrom("reports")
    .select((make) => [make.fn.min("published_earliest").as("first"), make.fn.max("published_latest").as("last")])
    .executeTakeFirst();
  return { earliest: row?.first ?? null, latest: row?.last ?? null };
}

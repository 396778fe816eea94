/** @module Reports of the record, and one report with all that was read out of it. */
import type { CodedReport } from "#coding";
import { type Record as OpenRecord, settledPublished } from "#record";
import type { Remark, ReportKind, When } from "#text";

export interface ReportRow extends Pick<CodedReport, "lang" | "title" | "outlet" | "agency" | "dateline" | "setAside"> {
  readonly id: string;
  /** A report of the press, an official record, a row of a data set. */
  readonly kind: ReportKind;
  readonly url: string | null;
  /** As the record knows it: basis "merge" where another report lent the day. */
  readonly published: When;
  /** The report that lent the day. */
  readonly publishedFrom: string | null;
  readonly remarks: readonly Remark[];
  readonly events: number;
  readonly statements: number;
}

export interface FullReport extends ReportRow {
  readonly text: string;
  readonly sha256: string;
  readonly source: string;
  readonly readings: readonly {
    readonly event: string | null;
    readonly type: string;
    readonly mode: string | null;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    /** True where a person found it wrong. */
    readonly rejected: boolean;
    /** True where a person read it, not the coder. */
    readonly added: boolean;
  }[];
}

/** @param ids  Only of these: a page of a large record does not count all of it. */
async function countsBy(
  record: OpenRecord,
  table: "mentions" | "facts",
  ids: readonly string[] | undefined,
): Promise<Map<string, number>> {
  const all = record.db
    .selectFrom(table)
    .select(["report", (make) => make.fn.countAll().as("count")])
    .groupBy("report");
  const query = ids ? all.where("report", "in", ids) : all;
  const rows = await (table === "facts" ? query.where("sort" as never, "=", "statement" as never) : query).execute();
  return new Map(rows.map((row) => [row.report, Number(row.count)]));
}

export interface ReportFilter {
  readonly lang?: string;
  readonly outlet?: string;
  readonly kind?: ReportKind;
  readonly search?: string;
  readonly ids?: readonly string[];
}

/** The paths that the reports were read from, each once, sorted; "-" for standard input. */
export async function reportSources(record: OpenRecord): Promise<string[]> {
  const rows = await record.db
    .selectFrom("reports")
    .select("source")
    .where("kind", "=", "press")
    .distinct()
    .orderBy("source")
    .execute();
  return rows.map(({ source }) => source);
}

export async function listReports(record: OpenRecord, filter: ReportFilter = {}): Promise<ReportRow[]> {
  let query = record.db
    .selectFrom("reports")
    .select([
      "id",
      "lang",
      "title",
      "outlet",
      "agency",
      "url",
      "kind",
      "dateline",
      "published",
      "anchor",
      "anchor_from",
      "remarks",
      "set_aside",
    ]);
  if (filter.lang) query = query.where("lang", "=", filter.lang);
  if (filter.outlet) query = query.where("outlet", "=", filter.outlet);
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  if (filter.ids) query = query.where("id", "in", filter.ids);
  if (filter.search) query = query.where("id", "in", record.store.matching(filter.search));
  const rows = await query.orderBy("id").execute();
  const mentions = await countsBy(record, "mentions", filter.ids);
  const statements = await countsBy(record, "facts", filter.ids);
  return rows.map((row) => ({
    id: row.id,
    lang: row.lang,
    title: row.title,
    outlet: row.outlet,
    agency: row.agency,
    kind: row.kind ?? "press",
    url: row.url,
    dateline: row.dateline === null ? null : JSON.parse(row.dateline),
    published: settledPublished(JSON.parse(row.published), row.anchor),
    publishedFrom: row.anchor_from,
    remarks: JSON.parse(row.remarks),
    setAside: JSON.parse(row.set_aside),
    events: mentions.get(row.id) ?? 0,
    statements: statements.get(row.id) ?? 0,
  }));
}

export async function findReport(record: OpenRecord, id: string): Promise<FullReport | null> {
  const [row] = await listReports(record, { ids: [id] });
  if (!row) return null;
  const kept = await record.db
    .selectFrom("reports")
    .select(["text", "text_sha256", "source"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const mentions = await record.db
    .selectFrom("mentions")
    .select(["event", "body", "rejected", "added"])
    .where("report", "=", id)
    .orderBy("ordinal")
    .execute();
  const readings = mentions.map(({ event, body, rejected, added }) => {
    const { type, mode, quote, start, end } = JSON.parse(body);
    return { event, type, mode, quote, start, end, rejected: rejected === 1, added: added !== null };
  });
  return { ...row, text: kept.text, sha256: kept.text_sha256, source: kept.source, readings };
}

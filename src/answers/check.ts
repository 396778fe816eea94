/** @module Is the record whole: texts and hashes, spans and quotations, ids and what they point at. */

import { type Record as OpenRecord, sha256 } from "#record";

export interface Trouble {
  readonly what: "hash" | "span" | "reference" | "id";
  readonly where: string;
  readonly message: string;
}

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

function spanTrouble(where: string, span: Spanned, points: readonly string[]): Trouble[] {
  if (span.start < 0 || span.end > points.length || span.start > span.end) {
    return [
      {
        what: "span",
        where,
        message: `span [${span.start}-${span.end}] lies outside the text of ${points.length} code points`,
      },
    ];
  }
  if (span.quote === undefined || points.slice(span.start, span.end).join("") === span.quote) return [];
  return [{ what: "span", where, message: `span [${span.start}-${span.end}] does not hold its quotation` }];
}

interface MentionSpans extends Spanned {
  readonly trigger: Spanned;
  readonly actors: readonly Spanned[];
  readonly recipients: readonly Spanned[];
}

async function checkReport(record: OpenRecord, id: string): Promise<Trouble[]> {
  const row = await record.db
    .selectFrom("reports")
    .select(["text", "text_sha256", "set_aside"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const trouble: Trouble[] = [];
  if (sha256(row.text) !== row.text_sha256)
    trouble.push({ what: "hash", where: id, message: "the text is not the one that was read" });
  const points = Array.from(row.text);
  for (const part of JSON.parse(row.set_aside) as Spanned[])
    trouble.push(...spanTrouble(`${id} set aside`, { start: part.start, end: part.end }, points));
  const mentions = await record.db
    .selectFrom("mentions")
    .select(["ordinal", "body"])
    .where("report", "=", id)
    .execute();
  for (const { ordinal, body } of mentions) {
    const mention = JSON.parse(body) as MentionSpans;
    const where = `${id} event ${ordinal}`;
    trouble.push(...spanTrouble(where, mention, points), ...spanTrouble(`${where} trigger`, mention.trigger, points));
    for (const { start, end } of [...mention.actors, ...mention.recipients])
      trouble.push(...spanTrouble(`${where} party`, { start, end }, points));
  }
  const facts = await record.db
    .selectFrom("facts")
    .select(["sort", "ordinal", "body"])
    .where("report", "=", id)
    .execute();
  for (const { sort, ordinal, body } of facts)
    trouble.push(...spanTrouble(`${id} ${sort} ${ordinal}`, JSON.parse(body) as Spanned, points));
  return trouble;
}

async function checkReferences(record: OpenRecord): Promise<Trouble[]> {
  const { db } = record;
  const lost = await db
    .selectFrom("mentions")
    .leftJoin("events", "events.id", "mentions.event")
    .select(["report", "ordinal"])
    .where("events.id", "is", null)
    .where("rejected", "=", 0)
    .execute();
  const empty = await db
    .selectFrom("events")
    .select("id")
    .where("id", "not in", (inner) =>
      inner.selectFrom("mentions").select("event").where("event", "is not", null).$castTo<{ event: string }>(),
    )
    .execute();
  const redirects = await db
    .selectFrom("redirects")
    .leftJoin("events", "events.id", "redirects.target")
    .select(["redirects.id", "target"])
    .where("target", "is not", null)
    .where("events.id", "is", null)
    .execute();
  const orphans = await db
    .selectFrom("facts")
    .leftJoin("reports", "reports.id", "facts.report")
    .select("facts.report")
    .where("reports.id", "is", null)
    .execute();
  const unlisted = await db
    .selectFrom("events")
    .select("id")
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("event_pairs")
            .select("event")
            .whereRef("event_pairs.event", "=", "events.id")
            .where("one", "=", ""),
        ),
      ),
    )
    .execute();
  return [
    ...unlisted.map(({ id }) => ({ what: "reference" as const, where: id, message: "the event stands in no list" })),
    ...lost.map(({ report, ordinal }) => ({
      what: "reference" as const,
      where: `${report} event ${ordinal}`,
      message: "belongs to no event",
    })),
    ...empty.map(({ id }) => ({ what: "reference" as const, where: id, message: "the event has no witness" })),
    ...redirects.map(({ id, target }) => ({
      what: "id" as const,
      where: id,
      message: `redirects to ${target}, which is no event`,
    })),
    ...orphans.map(({ report }) => ({
      what: "reference" as const,
      where: report,
      message: "a reading of a report that is not there",
    })),
  ];
}

async function checkWitnesses(record: OpenRecord): Promise<Trouble[]> {
  const rows = await record.db.selectFrom("events").select(["id", "body", "witnesses"]).execute();
  return rows.flatMap(({ id, body, witnesses }) => {
    const event = JSON.parse(body) as { id: string; witnesses: unknown[] };
    return event.id === id && event.witnesses.length === witnesses
      ? []
      : [{ what: "id" as const, where: id, message: "the stored event does not match its row" }];
  });
}

/** @returns All that is wrong; nothing where the record is whole. */
export async function check(record: OpenRecord): Promise<{ reports: number; events: number; troubles: Trouble[] }> {
  const broken = await record.store.troubles(record.db);
  const troubles: Trouble[] = broken.map((message) => ({ what: "reference", where: "file", message }));
  const ids = await record.db.selectFrom("reports").select("id").orderBy("id").execute();
  for (const { id } of ids) troubles.push(...(await checkReport(record, id)));
  troubles.push(...(await checkReferences(record)), ...(await checkWitnesses(record)));
  const events = await record.db
    .selectFrom("events")
    .select((make) => make.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return { reports: ids.length, events: Number(events.count), troubles };
}

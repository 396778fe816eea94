/** @module A report as others cite it: who published it, when and where, and its text to quote from. */
import { type Record as OpenRecord, settledPublished } from "#record";
import type { ReportKind, When } from "#text";

export interface ReportCard {
  readonly id: string;
  readonly lang: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly kind: ReportKind;
  readonly published: When;
  readonly sha256: string;
  readonly coder: string;
  /** The kept text, by code points. */
  readonly points: readonly string[];
}

/** Texts kept at a time: a listing goes back and forth between few reports. */
const KEPT = 64;

/** Reads cards, each once while it is in use. Null for a report that is not there. */
export function cardReader(record: OpenRecord): (id: string) => Promise<ReportCard | null> {
  const cards = new Map<string, ReportCard | null>();
  return async (id) => {
    const known = cards.get(id);
    if (known !== undefined) return known;
    const row = await record.db
      .selectFrom("reports")
      .select([
        "id",
        "lang",
        "title",
        "outlet",
        "agency",
        "url",
        "kind",
        "published",
        "anchor",
        "text_sha256",
        "coder",
        "text",
      ])
      .where("id", "=", id)
      .executeTakeFirst();
    const card = row
      ? {
          id: row.id,
          lang: row.lang,
          title: row.title,
          outlet: row.outlet,
          agency: row.agency,
          url: row.url,
          kind: row.kind ?? "press",
          published: settledPublished(JSON.parse(row.published), row.anchor),
          sha256: row.text_sha256,
          coder: row.coder,
          points: Array.from(row.text),
        }
      : null;
    cards.set(id, card);
    if (cards.size > KEPT) cards.delete(cards.keys().next().value as string);
    return card;
  };
}

/** @module What events have to do with each other: announced and then held, denied, reacted to. */
import { chunks, type LinkSort, type Record as OpenRecord, type RecordEvent } from "#record";

/** From one event to another. `by`: the other way round, the other announces, denies or reacts to this one. */
export interface EventLink {
  readonly to: string;
  readonly sort: LinkSort | "announced-by" | "denied-by" | "reaction";
}

export type LinkedEvent = RecordEvent & { readonly links: readonly EventLink[] };

const back: Readonly<Record<LinkSort, EventLink["sort"]>> = {
  announces: "announced-by",
  denies: "denied-by",
  "reacts-to": "reaction",
};

/** Ids asked for in one query. */
const SOME = 400;

async function linksOf(record: OpenRecord, ids: readonly string[]): Promise<Map<string, EventLink[]>> {
  const found = new Map<string, Map<string, EventLink>>();
  const add = (event: string, link: EventLink): void => {
    const known = found.get(event) ?? new Map<string, EventLink>();
    known.set(`${link.to} ${link.sort}`, link);
    found.set(event, known);
  };
  for (const some of chunks(ids, SOME)) {
    const rows = await record.db
      .selectFrom("mention_links as link")
      .innerJoin("mentions as a", "a.id", "link.mention")
      .innerJoin("mentions as b", "b.id", "link.other")
      .select(["a.event as from", "b.event as to", "link.sort"])
      .where((where) => where.or([where("a.event", "in", some), where("b.event", "in", some)]))
      .execute();
    for (const { from, to, sort } of rows) {
      if (from === null || to === null || from === to) continue;
      add(from, { to, sort });
      add(to, { to: from, sort: back[sort] });
    }
  }
  return new Map([...found].map(([event, links]) => [event, [...links].sort().map(([, link]) => link)]));
}

/** The events with what links them to others of the record. */
export async function withLinks(record: OpenRecord, events: readonly RecordEvent[]): Promise<LinkedEvent[]> {
  const links = await linksOf(
    record,
    events.map(({ id }) => id),
  );
  return events.map((event) => ({ ...event, links: links.get(event.id) ?? [] }));
}

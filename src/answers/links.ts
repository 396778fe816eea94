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

type Pair = { readonly from: string | null; readonly to: string | null; readonly sort: LinkSort };

function linked({ db }: OpenRecord, own: "a.event" | "b.event", ids: readonly string[]): Promise<Pair[]> {
  const select = ["a.event as from", "b.event as to", "link.sort"] as const;
  // The order of the tables is the order in which they are looked into: few events first, then their few links.
  return own === "a.event"
    ? db
        .selectFrom("mentions as a")
        .crossJoin("mention_links as link")
        .crossJoin("mentions as b")
        .select(select)
        .where("a.event", "in", ids)
        .whereRef("link.mention", "=", "a.id")
        .whereRef("b.id", "=", "link.other")
        .execute()
    : db
        .selectFrom("mentions as b")
        .crossJoin("mention_links as link")
        .crossJoin("mentions as a")
        .select(select)
        .where("b.event", "in", ids)
        .whereRef("link.other", "=", "b.id")
        .whereRef("a.id", "=", "link.mention")
        .execute();
}

async function linksOf(record: OpenRecord, ids: readonly string[]): Promise<Map<string, EventLink[]>> {
  const found = new Map<string, Map<string, EventLink>>();
  const add = (event: string, link: EventLink): void => {
    const known = found.get(event) ?? new Map<string, EventLink>();
    known.set(`${link.to} ${link.sort}`, link);
    found.set(event, known);
  };
  for (const some of chunks(ids)) {
    // Asked from either end, so that each is found by its event.
    for (const own of ["a.event", "b.event"] as const) {
      const rows = await linked(record, own, some);
      for (const { from, to, sort } of rows) {
        if (from === null || to === null || from === to) continue;
        add(from, { to, sort });
        add(to, { to: from, sort: back[sort] });
      }
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

/** @module The first shape of a record. Plain SQL types, so that SQLite and PostgreSQL both make it. */
import type { Kysely } from "kysely";

type Columns = readonly (readonly [
  name: string,
  type: "text" | "integer" | "real",
  need?: "not null" | "primary key",
])[];

const id = ["id", "text", "primary key"] as const;

const tables: Readonly<Record<string, Columns>> = {
  reports: [
    id,
    ["base_id", "text", "not null"],
    ["source", "text", "not null"],
    ["input_hash", "text", "not null"],
    ["coder", "text", "not null"],
    ["lang", "text", "not null"],
    ["title", "text"],
    ["outlet", "text"],
    ["agency", "text"],
    ["url", "text"],
    ["dateline", "text"],
    ["published", "text", "not null"],
    ["published_earliest", "text"],
    ["published_latest", "text"],
    ["text", "text", "not null"],
    ["text_sha256", "text", "not null"],
    ["sketch", "text", "not null"],
    ["set_aside", "text", "not null"],
    ["remarks", "text", "not null"],
    ["anchor", "text"],
    ["anchor_from", "text"],
  ],
  mentions: [
    id,
    ["report", "text", "not null"],
    ["ordinal", "integer", "not null"],
    ["key", "text", "not null"],
    ["short_id", "text", "not null"],
    ["sort", "text", "not null"],
    ["weekday", "integer"],
    ["body", "text", "not null"],
    ["event", "text"],
  ],
  mention_windows: [
    ["mention", "text", "not null"],
    ["dyad", "text", "not null"],
    ["low", "integer", "not null"],
    ["high", "integer", "not null"],
  ],
  mention_links: [
    ["mention", "text", "not null"],
    ["other", "text", "not null"],
    ["sort", "text", "not null"],
  ],
  events: [
    id,
    ["type", "text", "not null"],
    ["mode", "text"],
    ["factuality", "text", "not null"],
    ["background", "integer", "not null"],
    ["quad", "text", "not null"],
    ["cameo", "text", "not null"],
    ["score", "real", "not null"],
    ["earliest", "text"],
    ["latest", "text"],
    ["witnesses", "integer", "not null"],
    ["independent", "integer", "not null"],
    ["people", "integer", "not null"],
    ["body", "text", "not null"],
  ],
  event_parties: [
    ["event", "text", "not null"],
    ["side", "text", "not null"],
    ["party", "text", "not null"],
    ["state", "text"],
    ["org", "text"],
    ["person", "text"],
  ],
  facts: [
    ["report", "text", "not null"],
    ["sort", "text", "not null"],
    ["ordinal", "integer", "not null"],
    ["subject", "text"],
    ["body", "text", "not null"],
  ],
  report_parties: [
    ["report", "text", "not null"],
    ["party", "text", "not null"],
  ],
  anchors: [
    ["mention", "text", "not null"],
    ["report", "text", "not null"],
    ["day", "text", "not null"],
    ["source", "text", "not null"],
  ],
  redirects: [id, ["target", "text"]],
  pending: [["mention", "text", "primary key"]],
};

/** Columns that point at a report or an event, which goes with what it points at. */
const references: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mentions: { report: "reports.id" },
  mention_windows: { mention: "mentions.id" },
  mention_links: { mention: "mentions.id", other: "mentions.id" },
  event_parties: { event: "events.id" },
  facts: { report: "reports.id" },
  report_parties: { report: "reports.id" },
  anchors: { report: "reports.id" },
};

const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
  ["reports", "base_id"],
  ["reports", "input_hash"],
  ["mentions", "report", "ordinal"],
  ["mentions", "key"],
  ["mentions", "short_id"],
  ["mentions", "event"],
  ["events", "earliest"],
  ["event_parties", "event"],
  // With what it leads to, so that a pair is found without a look at the tables.
  ["event_parties", "party", "event"],
  ["mention_windows", "dyad", "low"],
  ["mention_windows", "mention"],
  ["mention_links", "mention"],
  ["mention_links", "other"],
  ["facts", "sort", "subject"],
  ["facts", "report"],
  ["report_parties", "party", "report"],
  ["report_parties", "report"],
  ["anchors", "report"],
  ["anchors", "mention"],
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema.createTable(name);
    for (const [column, type, need] of columns) {
      table = table.addColumn(column, type, (definition) => {
        const target = references[name]?.[column];
        const needed =
          need === "primary key" ? definition.primaryKey() : need === "not null" ? definition.notNull() : definition;
        return target ? needed.references(target).onDelete("cascade") : needed;
      });
    }
    await table.execute();
  }
  for (const [table, ...columns] of indexes) {
    await db.schema
      .createIndex(`${table}_by_${columns.join("_")}`)
      .on(table)
      .columns([...columns])
      .execute();
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of Object.keys(tables).reverse()) await db.schema.dropTable(name).execute();
}

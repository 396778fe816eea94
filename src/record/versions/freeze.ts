/** @module Freezes the record as it stands under a name, and lists what was frozen. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { coderVersion } from "#coding";
import { Fault } from "#text";
import { sha256 } from "../identity.js";
import type { Record } from "../open.js";
import type { Database, VersionsTable } from "../store/schema.js";
import { beside, type FrozenTable, frozenTables, prepareTables } from "./tables.js";

export interface Version {
  readonly name: string;
  /** ISO instant, as given when it was frozen. */
  readonly at: string;
  /** Over all events, reports and decisions: two versions with one hash say the same. */
  readonly hash: string;
  /** The program's rules when it was frozen, and those by which its reports were read. */
  readonly program: string;
  readonly coders: readonly string[];
  readonly reports: number;
  readonly events: number;
  readonly decisions: number;
}

const versionOf = ({ number: _number, coders, ...row }: VersionsTable): Version => ({
  ...row,
  coders: JSON.parse(coders) as string[],
});

/** Rows whose frozen copy still stands as it was. */
async function freezeTable(db: Database, one: FrozenTable, columns: readonly string[], number: number): Promise<void> {
  const own = sql.table(one.name);
  const there = sql.table(beside(one));
  const equal = sql.join(
    columns.map((column) =>
      one.key.includes(column)
        ? sql`frozen.${sql.id(column)} = own.${sql.id(column)}`
        : sql`frozen.${sql.id(column)} IS NOT DISTINCT FROM own.${sql.id(column)}`,
    ),
    sql` AND `,
  );
  await sql`UPDATE ${there} AS frozen SET last_version = ${number - 1}
    WHERE last_version IS NULL AND NOT EXISTS (SELECT 1 FROM ${own} AS own WHERE ${equal})`.execute(db);
  const all = sql.join(columns.map((column) => sql.id(column)));
  await sql`INSERT INTO ${there} (${all}, first_version, last_version)
    SELECT ${all}, ${number}, NULL FROM ${own} AS own
    WHERE NOT EXISTS (SELECT 1 FROM ${there} AS frozen WHERE last_version IS NULL AND ${equal})`.execute(db);
}

/** Rows of one table in the order of their ids, some at a time. */
async function* rowsOf(
  db: Database,
  name: "events" | "reports" | "decisions",
  columns: readonly string[],
): AsyncGenerator<string> {
  for (let last = ""; ; ) {
    const { rows } = await sql<
      { id: string } & { [column: string]: unknown }
    >`SELECT id, ${sql.join(columns.map((column) => sql.id(column)))}
      FROM ${sql.table(name)} WHERE id > ${last} ORDER BY id LIMIT 1000`.execute(db);
    for (const { id, ...rest } of rows) yield sha256(name, id, JSON.stringify(rest));
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

async function hashOf(db: Database): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of rowsOf(db, "events", ["body"])) hash.update(line);
  for await (const line of rowsOf(db, "reports", ["text_sha256", "coder", "published", "anchor"])) hash.update(line);
  for await (const line of rowsOf(db, "decisions", ["kind", "field", "value", "reason", "by", "at"])) hash.update(line);
  return hash.digest("hex");
}

async function count(db: Database, name: "events" | "reports" | "decisions"): Promise<number> {
  const row = await db
    .selectFrom(name)
    .select((make) => make.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const names = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * Freezes what stands now. What did not change since an earlier version takes no room again.
 *
 * @param at  ISO instant.
 * @throws Fault CH-D20 for a name that is none, CH-D21 where it is taken.
 */
export async function freeze(record: Record, name: string, at: string): Promise<Version> {
  if (!names.test(name) || name === "now")
    throw new Fault(
      "CH-D20",
      `“${name}” is no name for a version: letters, figures, dots and hyphens, such as 2026-11.`,
    );
  return record.db.transaction().execute(async (db) => {
    if (await db.selectFrom("versions").select("name").where("name", "=", name).executeTakeFirst())
      throw new Fault(
        "CH-D21",
        `there is a version “${name}” already, and a version does not change. Take another name.`,
      );
    const last = await db
      .selectFrom("versions")
      .select((make) => make.fn.max("number").as("number"))
      .executeTakeFirst();
    const number = Number(last?.number ?? 0) + 1;
    const columns = await prepareTables(db);
    for (const one of frozenTables) await freezeTable(db, one, columns.get(one.name) ?? [], number);
    const coders = await db.selectFrom("reports").select("coder").distinct().orderBy("coder").execute();
    const row = {
      name,
      number,
      at,
      hash: await hashOf(db),
      program: coderVersion,
      coders: JSON.stringify(coders.map(({ coder }) => coder)),
      reports: await count(db, "reports"),
      events: await count(db, "events"),
      decisions: await count(db, "decisions"),
    };
    await db.insertInto("versions").values(row).execute();
    return versionOf(row);
  });
}

/** In the order in which they were frozen. */
export async function listVersions(record: Pick<Record, "db">): Promise<Version[]> {
  return (await record.db.selectFrom("versions").selectAll().orderBy("number").execute()).map(versionOf);
}

const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The version of a name; else, of a day, month or year, the last that was frozen by its end.
 *
 * @throws Fault CH-D22 where there is no such version.
 */
export async function versionAsOf(db: Database, asked: string): Promise<{ name: string; number: number }> {
  const rows = await db.selectFrom("versions").select(["name", "number", "at"]).orderBy("number").execute();
  const named = rows.find(({ name }) => name === asked);
  // An instant of that day begins with its letters: "~" comes after all that may follow.
  const dated = day.test(asked) ? rows.filter(({ at }) => at < `${asked}~`) : [];
  const found = named ?? dated.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.number - b.number)).at(-1);
  if (found) return { name: found.name, number: found.number };
  const known = rows.map((row) => row.name).join(", ");
  throw new Fault(
    "CH-D22",
    `there is no version “${asked}”, and none was frozen by then. ${known ? `Known: ${known}.` : "None was frozen: chancery versions freeze NAME."}`,
  );
}

/** @throws Fault CH-D22 where there is no such version. */
export async function versionNumber(db: Database, asked: string): Promise<number> {
  return (await versionAsOf(db, asked)).number;
}

/** Keeps a report's text that a version holds, before another takes its place. */
export async function keepText(db: Database, report: string): Promise<void> {
  if (!(await db.selectFrom("versions").select("name").limit(1).executeTakeFirst())) return;
  const row = await db
    .selectFrom("reports")
    .select(["text_sha256", "text"])
    .where("id", "=", report)
    .executeTakeFirst();
  if (!row) return;
  await db
    .insertInto("frozen_texts")
    .values({ sha256: row.text_sha256, text: row.text })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
}

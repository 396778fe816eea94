/** @module What SQLite and PostgreSQL do differently: opening, the names of schemas, and the search over the texts. The rest of the record speaks both. */
import SQLite from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Kysely,
  Kysely as KyselyDatabase,
  type RawBuilder,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from "kysely";
import { Fault } from "#text";
import { withPrepared } from "./prepared.js";
import type { Database, Tables } from "./schema.js";

/** What the two do each in their own way. The search over report texts is blind to case and accents. */
export interface Store {
  create(db: Database): Promise<void>;
  /** What the database itself finds broken in its file. */
  troubles(db: Database): Promise<string[]>;
  add(db: Database, report: string, title: string | null, text: string): Promise<void>;
  remove(db: Database, report: string): Promise<void>;
  /** Selects the ids of the reports that hold all the words; a phrase in double quotes holds together. */
  matching(words: string): RawBuilder<string>;
}

/** Where the tables stand, and where those of one connection stand before them. */
export function schemasOf(db: Database): { readonly own: string; readonly temp: string } {
  return db.getExecutor().adapter instanceof SqliteAdapter
    ? { own: "main", temp: "temp" }
    : { own: "public", temp: "pg_temp" };
}

/** Words and quoted phrases; anything else of FTS5's own language is read as plain words. */
function phrases(words: string): string[] {
  return [...words.matchAll(/"([^"]+)"|[^\s"]+/gu)]
    .map((found) => (found[1] ?? found[0]).trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
}

export const sqliteStore: Store = {
  async create(db) {
    await sql`CREATE VIRTUAL TABLE IF NOT EXISTS report_texts USING fts5(report UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2')`.execute(
      db,
    );
  },
  async troubles(db) {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db);
    return rows.map(({ integrity_check }) => integrity_check).filter((said) => said !== "ok");
  },
  async add(db, report, title, text) {
    await sql`INSERT INTO report_texts (report, title, text) VALUES (${report}, ${title ?? ""}, ${text})`.execute(db);
  },
  async remove(db, report) {
    await sql`DELETE FROM report_texts WHERE report = ${report}`.execute(db);
  },
  matching(words) {
    const query = phrases(words)
      .map((phrase) => `"${phrase.replaceAll('"', '""')}"`)
      .join(" ");
    // FTS5 refuses a question without words; nothing holds them.
    return query === ""
      ? sql`(SELECT report FROM report_texts WHERE 1 = 0)`
      : sql`(SELECT report FROM report_texts WHERE report_texts MATCH ${query})`;
  },
};

/** The same over PostgreSQL's tsvector, with the `unaccent` extension. */
export const postgresStore: Store = {
  async create(db) {
    await sql`CREATE TABLE IF NOT EXISTS report_texts (report text PRIMARY KEY, words tsvector NOT NULL)`.execute(db);
    await sql`CREATE INDEX IF NOT EXISTS report_texts_by_words ON report_texts USING gin (words)`.execute(db);
  },
  async troubles() {
    // The server keeps its own files.
    return [];
  },
  async add(db, report, title, text) {
    await sql`INSERT INTO report_texts (report, words) VALUES (${report}, to_tsvector('simple', unaccent(${`${title ?? ""} ${text}`})))`.execute(
      db,
    );
  },
  async remove(db, report) {
    await sql`DELETE FROM report_texts WHERE report = ${report}`.execute(db);
  },
  matching(words) {
    const query = phrases(words)
      .map((phrase) => `"${phrase}"`)
      .join(" ");
    return sql`(SELECT report FROM report_texts WHERE words @@ websearch_to_tsquery('simple', unaccent(${query})))`;
  },
};

/** Whether the file holds tables, but not those of a record: another program's database must not be written to. */
function isForeign(database: SQLite.Database): boolean {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  return tables.length > 0 && !tables.includes("reports");
}

/**
 * Transactions of a record write: they take their turn when they begin. Begun as readers, two processes that both go
 * over to writing would leave one of them with a stale view, which no waiting mends (SQLITE_BUSY_SNAPSHOT).
 */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** SQLite makes and changes tables within a transaction like anything else: killed while it is made, a record is made anew. */
class RecordAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class RecordDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createAdapter(): RecordAdapter {
    return new RecordAdapter();
  }

  override createDriver(): WritingDriver {
    return new WritingDriver(this.#config);
  }
}

/** Of the file kept in memory, at most. */
const CACHE_KB = 64_000;

/** @throws Fault CH-D02 where the file is no SQLite file, or another program's. */
export function openSqlite(path: string): Kysely<Tables> {
  let said: string;
  try {
    const database = new SQLite(path, { timeout: 10_000 });
    if (!isForeign(database)) {
      database.pragma("foreign_keys = ON");
      database.pragma("journal_mode = WAL");
      // With WAL the file is whole after a killed process or a power cut; the last reports may then be read again.
      database.pragma("synchronous = NORMAL");
      database.pragma(`cache_size = -${CACHE_KB}`);
      database.pragma("temp_store = MEMORY");
      return new KyselyDatabase<Tables>({ dialect: new RecordDialect({ database: withPrepared(database) }) });
    }
    database.close();
    said = "it is another program's database";
  } catch (error) {
    said = error instanceof Error ? error.message : String(error);
  }
  throw new Fault("CH-D02", `“${path}” cannot be opened as a record: ${said}. Name another file with --record.`);
}

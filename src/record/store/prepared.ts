/** @module Statements prepared once and used again: the same few are asked thousands of times. */
import type SQLite from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** So many are kept. Lists of values make one statement for each length they have. */
const KEPT = 300;

interface Known {
  readonly statement: SQLite.Statement;
  /** As kysely asks for it. */
  readonly shown: SqliteStatement;
}

/** The database as kysely uses it. */
export function withPrepared(database: SQLite.Database): SqliteDatabase {
  const known = new Map<string, Known>();
  return {
    close: () => {
      known.clear();
      database.close();
    },
    prepare: (text) => {
      const found = known.get(text);
      // One whose rows are still being read cannot be asked again.
      if (found && !found.statement.busy) {
        known.delete(text);
        known.set(text, found);
        return found.shown;
      }
      const statement = database.prepare(text);
      const one = { statement, shown: statement as unknown as SqliteStatement };
      known.set(text, one);
      if (known.size > KEPT) known.delete(known.keys().next().value as string);
      return one.shown;
    },
  };
}

/** @module Opens a record: one SQLite file. */
import { existsSync } from "node:fs";
import { Fault } from "#text";
import { restoreWindows } from "./load.js";
import { settle } from "./settle.js";
import { openSqlite, type Store, sqliteStore } from "./store/dialect.js";
import { migrate } from "./store/migrations/index.js";
import type { Database } from "./store/schema.js";
import { lookAsOf } from "./versions/as-of.js";

export interface Record {
  readonly path: string;
  readonly db: Database;
  readonly store: Store;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Make the file where there is none. */
  readonly create?: boolean;
  /** A version's name, or a day: the record as it stood then, not to be written to. */
  readonly asOf?: string;
  /** This program has it open already: nothing is to be brought up, and nothing is written. */
  readonly opened?: boolean;
}

/**
 * @throws Fault CH-D01 where there is no such file and none is to be made, CH-D02 where it is no record,
 *         CH-D03 where another version made it, CH-D22 where it has no version of that name.
 */
export async function openRecord(path: string, options: OpenOptions = {}): Promise<Record> {
  if (!options.create && path !== ":memory:" && !existsSync(path)) {
    throw new Fault("CH-D01", `there is no record at “${path}”. Make one with: chancery read PATH… --record ${path}`);
  }
  const db = openSqlite(path);
  const record: Record = { path, db, store: sqliteStore, close: () => db.destroy() };
  try {
    if (!options.opened) {
      await migrate(db);
      await sqliteStore.create(db);
      await restoreWindows(db);
      // A reading that was cut short left mentions waiting: the events are laid together before anybody asks.
      await settle(record);
    }
    if (options.asOf !== undefined) await lookAsOf(db, options.asOf);
  } catch (error) {
    await db.destroy();
    if (error instanceof Fault) throw error;
    throw new Fault(
      "CH-D02",
      `“${path}” cannot be opened as a record: ${error instanceof Error ? error.message : String(error)}. Name another file with --record.`,
    );
  }
  return record;
}

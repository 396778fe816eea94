/** @module All migrations, in their order. A record made by an older version is brought up when it is opened for reading in. */
import { type Kysely, Migrator } from "kysely";
import { Fault } from "#text";
import * as record from "./0001-record.js";
import * as decisions from "./0002-decisions.js";
import * as versions from "./0003-versions.js";
import * as kinds from "./0004-kinds.js";
import * as pairs from "./0005-event-pairs.js";
import * as added from "./0006-added.js";

const migrations = {
  "0001-record": record,
  "0002-decisions": decisions,
  "0003-versions": versions,
  "0004-kinds": kinds,
  "0005-event-pairs": pairs,
  "0006-added": added,
};

export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    throw new Fault(
      "CH-D03",
      `the record could not be brought to this version: ${error instanceof Error ? error.message : String(error)}. Another version made it: read the reports into a new one.`,
    );
  }
}

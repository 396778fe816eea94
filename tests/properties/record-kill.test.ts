/** Killed at any moment, a record is whole, and reading again completes it. Needs `npm run build`. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, Migrator } from "kysely";
import { expect, test } from "vitest";
import { check, listEvents } from "#answers";
import { home } from "#data";
import { openRecord } from "#record";
import { openSqlite } from "../../src/record/store/dialect.js";

const REPORTS = 120;
/** Milliseconds after the record is open. */
const moments = [5, 20, 45, 80, 130, 200];
const built = existsSync(join(home, "dist", "record", "index.js"));
const writer = join(home, "tests", "properties", "record-writer.mjs");

/** Runs the writer, and kills it so long after it has opened the record; null lets it end. */
function write(path: string, killAfter: number | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path, String(REPORTS)], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.once("data", () => {
      if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 || killAfter !== null ? resolve() : reject(new Error(`the writer ended with ${code}`)),
    );
  });
}

async function contents(path: string): Promise<{ reports: number; events: string }> {
  const record = await openRecord(path);
  const { reports, troubles } = await check(record);
  expect(troubles).toEqual([]);
  const events = JSON.stringify(await listEvents(record));
  await record.close();
  return { reports, events };
}

test.skipIf(!built)("kill -9 leaves a whole record, and reading again completes it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chancery-kill-"));
  try {
    await write(join(folder, "calm.chancery"), null);
    const calm = await contents(join(folder, "calm.chancery"));
    expect(calm.reports).toBe(REPORTS);
    let most = 0;
    for (const moment of moments) {
      await write(join(folder, "killed.chancery"), moment);
      const { reports } = await contents(join(folder, "killed.chancery"));
      expect(reports).toBeGreaterThanOrEqual(most);
      most = reports;
    }
    await write(join(folder, "killed.chancery"), null);
    expect(await contents(join(folder, "killed.chancery"))).toEqual(calm);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("tables that are not made to the last one are not there", async () => {
  const db = openSqlite(":memory:");
  const steps = {
    "1": { up: (making: Kysely<unknown>) => making.schema.createTable("first").addColumn("id", "text").execute() },
    "2": { up: () => Promise.reject(new Error("cut short")) },
  };
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => steps } }).migrateToLatest();
  expect(error).toBeInstanceOf(Error);
  expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual([]);
  await db.destroy();
});

import { sql } from "kysely";
import { expect, test } from "vitest";
import { openSqlite } from "../dialect.js";
import { down, up } from "./0001-record.js";
import { migrate } from "./index.js";

async function tables(db: ReturnType<typeof openSqlite>): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`.execute(db);
  return rows.map(({ name }) => name);
}

test("what a migration makes it can take away", async () => {
  const db = openSqlite(":memory:");
  await up(db as never);
  expect((await tables(db)).length).toBe(11);
  await down(db as never);
  expect(await tables(db)).toEqual([]);
  await db.destroy();
});

test("a record that is up to date stays as it is", async () => {
  const db = openSqlite(":memory:");
  await migrate(db);
  const before = await tables(db);
  await migrate(db);
  expect(await tables(db)).toEqual(before);
  await db.destroy();
});

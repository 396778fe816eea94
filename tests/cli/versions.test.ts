/** @module Versions at the command line: freeze, ask as of, compare. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Change } from "#answers";
import type { RecordEvent, Version } from "#record";
import { makeRecord } from "./made-record.js";
import { lines, ran } from "./ran.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-versions-"));
const file = join(folder, "made.chancery");
const record = ["-r", file];

beforeAll(() => makeRecord(file));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a version is frozen, listed, asked, and compared with what came after", async () => {
  expect((await ran("versions", ...record)).exit).toBe(1);
  const frozen = await ran("versions", "freeze", "2026-11", "--at", "2026-11-24T12:00:00Z", "--json", ...record);
  const [version] = lines<Version>(frozen.out);
  expect([frozen.exit, version?.name, version?.reports, version?.coders]).toEqual([0, "2026-11", 3, ["test"]]);
  expect(frozen.err).toContain("Frozen as 2026-11: 3 reports");
  expect((await ran("diff", "2026-11", ...record)).exit).toBe(1);

  const before = (await ran("events", "--json", "-q", ...record)).out;
  const visit = lines<RecordEvent>(before).find(
    ({ mode, factuality }) => mode === "visit" && factuality === "happened",
  );
  const sign = ["--by", "mk", "--reason", "not Lima", "--at", "2026-11-24T13:00:00Z"];
  await ran("correct", visit?.id as string, "--field", "where", "--to", "none", ...sign, ...record);
  await ran("reject", lines<RecordEvent>(before).at(-1)?.id as string, ...sign, ...record);

  expect((await ran("events", "--json", "-q", "--as-of", "2026-11", ...record)).out).toBe(before);
  expect((await ran("events", "--json", "-q", ...record)).out).not.toBe(before);
  const shown = await ran("show", visit?.id as string, "--json", "--as-of", "2026-11", ...record);
  expect(lines<RecordEvent>(shown.out)).toEqual([visit]);
  const cited = await ran("cite", visit?.id as string, "--as-of", "2026-11", "--accessed", "2026-11-24", ...record);
  expect([cited.exit, cited.out]).toEqual([0, expect.stringContaining("Chancery record 2026-11 (r-")]);
  expect((await ran("cite", visit?.id as string, "--accessed", "2026-11-24", ...record)).out).not.toContain(
    "2026-11 (",
  );
  for (const verb of ["offices", "stances", "statements", "reports", "memberships", "agreements"])
    expect((await ran(verb, "--json", "-q", "--as-of", "2026-11", ...record)).exit).toBe(0);
  expect((await ran("relation", "PER", "USA", "--as-of", "2026-11", "--json", "-q", ...record)).exit).toBe(0);

  const briefed = await ran("brief", "PER", "USA", "--as-of", "2026-11", ...record);
  expect([briefed.exit, briefed.out]).toEqual([0, expect.stringContaining("2026-11 (r-")]);
  expect(briefed.out).not.toBe((await ran("brief", "PER", "USA", ...record)).out);

  const compared = await ran("diff", "2026-11", "--json", ...record);
  expect(lines<Change>(compared.out).map(({ sort, causes }) => [sort, causes[0]?.sort])).toEqual([
    ["changed", "decision"],
    ["withdrawn", "decision"],
  ]);
  expect(compared.err).toMatch(/^1 changed, 1 withdrawn, \d+ events the same\.\n$/);
  const table = (await ran("diff", "2026-11", "--table", ...record)).out;
  expect(table).toContain("where  Lima → –");
  expect(table).toContain("because of correct by mk, “not Lima”");
});

test.each([
  ["an unknown version", ["events", "--as-of", "2025-01"], "CH-D22"],
  ["a version to compare that is not there", ["diff", "2025-01"], "CH-D22"],
  ["a name with a space", ["versions", "freeze", "last month"], "CH-D20"],
  ["no name", ["versions", "freeze"], "CH-Q01"],
  ["an unknown action", ["versions", "thaw", "x"], "CH-Q01"],
])("%s is a fault", async (_says, args, code) => {
  const { err, exit } = await ran(...args, ...record);
  expect([exit, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
});

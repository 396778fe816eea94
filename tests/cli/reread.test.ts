/** @module `reread` reads the sources of a record again; what a person ruled stays, what is gone is left as it was. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { home } from "#data";
import { lines, ran } from "./ran.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-reread-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = join(folder, "a.chancery");
const report = join(folder, "pt-03-lourenco-lisboa.md");

interface Event {
  readonly id: string;
}

test("a rejected event stays rejected, nothing is doubled, and a missing file is told", async () => {
  copyFileSync(join(home, "examples", "reports", "pt-03-lourenco-lisboa.md"), report);
  await ran("read", report, "-q", "-r", record);
  const before = lines<Event>((await ran("events", "--json", "-q", "-r", record)).out);
  const [first, ...others] = before;
  await ran("reject", first?.id as string, "--reason", "not between states", "--by", "mk", "-q", "-r", record);

  const again = await ran("reread", "--json", "-r", record);
  expect(again.exit).toBe(0);
  expect(lines<{ outcome: string }>(again.out).map(({ outcome }) => outcome)).toEqual(["unchanged"]);
  const after = lines<Event>((await ran("events", "--json", "-q", "-r", record)).out);
  expect(after.map(({ id }) => id)).toEqual(others.map(({ id }) => id));

  rmSync(report);
  const gone = await ran("reread", "-r", record);
  expect(gone.exit).toBe(1);
  expect(gone.err).toContain("pt-03-lourenco-lisboa.md");
  expect(lines((await ran("events", "--json", "-q", "-r", record)).out)).toHaveLength(others.length);
});

/** @module Two coders, the second blind: what is asked, how far they agree, where they do not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgreementBy, Disagreement, ReviewItem } from "#answers";
import { makeRecord } from "./made-record.js";
import { lines, ran } from "./ran.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-agree-"));
const file = join(folder, "made.chancery");
const record = ["-r", file];

beforeAll(() => makeRecord(file));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = async (by: string): Promise<string[]> =>
  lines<ReviewItem>((await ran("review", "--json", "-q", "--blind", "--by", by, ...record)).out).map(
    ({ event }) => event.id,
  );

test("the second is asked the same, and the figures follow", async () => {
  const sign = (by: string, second: number): string[] => [
    ...["--by", by, "--reason", "read the text", "--at", `2026-11-24T11:00:0${second}Z`],
    ...record,
  ];
  expect((await ran("agree", ...record)).exit).toBe(1);
  const ids = await asked("js");
  expect(ids.length).toBeGreaterThan(2);
  const [first, second, ...rest] = ids as [string, string, ...string[]];
  await ran("reject", first, ...sign("mk", 0));
  await ran("accept", second, ...rest, ...sign("mk", 1));
  expect((await asked("mk")).length).toBe(0);
  expect((await asked("js")).sort()).toEqual([...ids].sort());
  await ran("accept", ...ids, ...sign("js", 2));
  expect((await asked("js")).length).toBe(0);

  const { out, err, exit } = await ran("agree", "mk", "js", "--json", ...record);
  const [all] = lines<AgreementBy>(out);
  expect([exit, all?.type, all?.percent]).toEqual([0, null, 1 - 1 / (all?.units as number)]);
  expect(err).toMatch(/ruled on by js, mk; they differ on 1\.\n$/);
  const [apart] = lines<Disagreement>((await ran("agree", "--disagreements", "--json", "-q", ...record)).out);
  expect(apart?.said.map(({ by, verdict }) => [by, verdict])).toEqual([
    ["js", "accept"],
    ["mk", "reject"],
  ]);
});

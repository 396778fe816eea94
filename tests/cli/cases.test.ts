/**
 * @module Case folders: `cmd` is run, its output must be `expout`, its talk `experr`, its exit code `exit`.
 *
 * The record `made.chancery` is that of `made-record.ts`. After a change that is meant, run with UPDATE_CASES=1 and
 * read the difference before committing it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { home } from "#data";
import { makeRecord } from "./made-record.js";
import { ran } from "./ran.js";

const cases = join(home, "tests", "cli", "cases");
const folder = mkdtempSync(join(tmpdir(), "chancery-cases-"));
const update = process.env.UPDATE_CASES === "1";

beforeAll(async () => {
  await makeRecord(join(folder, "made.chancery"));
  writeFileSync(
    join(folder, "plain.txt"),
    "This is no record, but it is long enough to be taken for a file of its own.\n".repeat(40),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words of a command line; double quotes hold together. Files are those of the test's folder. */
function words(command: string): string[] {
  const parts = [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map((found) => found[1] ?? (found[2] as string));
  return parts.map((part) => (/\.(chancery|csv|jsonl|txt)$/.test(part) ? join(folder, part) : part));
}

const plain = (text: string): string => text.replaceAll(`${folder}/`, "");

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

test.each(readdirSync(cases).sort())("%s", async (name) => {
  const said = await ran(...words(readFileSync(join(cases, name, "cmd"), "utf8")));
  const { out, err, exit } = { ...said, out: plain(said.out), err: plain(said.err) };
  if (update) {
    writeFileSync(join(cases, name, "expout"), out);
    writeFileSync(join(cases, name, "experr"), err);
    writeFileSync(join(cases, name, "exit"), `${exit}\n`);
  }
  expect(out).toBe(read(join(cases, name, "expout")));
  expect(err).toBe(read(join(cases, name, "experr")));
  expect(`${exit}\n`).toBe(read(join(cases, name, "exit")));
});

/** @module The program as a process: pipes, streams, exit codes. Needs `npm run build`. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Coding } from "#coding";
import { home } from "#data";
import { makeRecord } from "./made-record.js";

const chancery = join(home, "bin", "chancery.js");
const built = existsSync(join(home, "dist", "interfaces", "cli", "main.js"));
const folder = mkdtempSync(join(tmpdir(), "chancery-process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly exit: number | null;
}

function ran(
  args: readonly string[],
  input: string | Buffer = "",
  closeAfter = Number.POSITIVE_INFINITY,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [chancery, ...args], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.length > closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (exit) => resolve({ out, err, exit }));
  });
}

const lines = (text: string): { id: string | null; error?: { code: string; message: string } }[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const good = {
  id: "a",
  lang: "en",
  published: "2022-11-01",
  text: "BOGOTA, Nov. 1 – Colombian President Gustavo Petro 🕊 met his Venezuelan counterpart, Nicolás Maduro, in Caracas on Tuesday.",
};

test.skipIf(!built)("code gives one line for one line, in order, and goes on after broken ones", async () => {
  const input = Buffer.concat([
    Buffer.from(`${JSON.stringify(good)}\n`),
    Buffer.from("{not json}\n\n"),
    Buffer.from('{"id": "b"}\n[1, 2]\n{"id": 5, "text": ""}\n'),
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
    Buffer.from(JSON.stringify({ ...good, id: "last" })),
  ]);
  const { out, exit } = await ran(["code"], input);
  const rows = lines(out);
  expect(rows.map(({ id, error }) => [id, error?.code !== undefined])).toEqual([
    ["a", false],
    [null, true],
    [null, true],
    ["b", true],
    [null, true],
    ["5", true],
    [null, true],
    ["last", false],
  ]);
  for (const { error } of rows) if (error) expect(error.message).not.toBe("");
  expect(exit).toBe(0);
  const { report, events } = rows[0] as unknown as Coding;
  for (const { quote, start, end } of events) expect(Array.from(report.text).slice(start, end).join("")).toBe(quote);
});

test.skipIf(!built)("a broken line alone ends with a fault, nothing at all with none", async () => {
  expect((await ran(["code"], "{\n")).exit).toBe(2);
  expect(await ran(["code"], "")).toEqual({ out: "", err: "", exit: 0 });
});

test.skipIf(!built)("a reader that closes the pipe is no fault", async () => {
  await makeRecord(join(folder, "made.chancery"));
  const { err, exit } = await ran(["events", "--all", "-q", "-r", "made.chancery"], "", 10);
  expect([err, exit]).toEqual(["", 0]);
});

test.skipIf(!built)(
  "reading says what was read, goes on after a bad file, and the second time changes nothing",
  async () => {
    writeFileSync(join(folder, "one.txt"), good.text);
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(
      join(folder, "wire.jsonl"),
      `${JSON.stringify(good)}\n${JSON.stringify({ ...good, id: "a", text: `${good.text} They also spoke of trade.` })}\n`,
    );
    const args = ["read", "one.txt", "empty.txt", "wire.jsonl", "absent.txt", "-r", "read.chancery"];
    const first = await ran(args);
    expect(first.exit).toBe(2);
    expect(first.err).toContain("Read 3 reports: 3 English.");
    expect(first.err).toContain("empty.txt");
    expect(first.err).toContain("absent.txt");
    expect(lines(first.out).map(({ id }) => id)).toEqual(["one", "a", "a-2"]);
    const events = (await ran(["events", "-q", "-r", "read.chancery"])).out;
    const second = await ran(args);
    expect(second.err).toContain("3 reports already in the record, unchanged.");
    expect((await ran(["events", "-q", "-r", "read.chancery"])).out).toBe(events);
    expect((await ran(["check", "-r", "read.chancery"])).exit).toBe(0);
  },
);

test.skipIf(!built)("a folder without reports is nothing found", async () => {
  const empty = mkdtempSync(join(folder, "empty-"));
  const { err, exit } = await ran(["read", empty, "-r", "none.chancery"]);
  expect(exit).toBe(1);
  expect(err).toContain("No report found there.");
});

test.skipIf(!built)("an export stands in the file asked for, formulas defused", async () => {
  await makeRecord(join(folder, "made.chancery"));
  const { err, exit } = await ran([
    "export",
    "events",
    "--pair",
    "PER",
    "USA",
    "--out",
    "out.csv",
    "-r",
    "made.chancery",
  ]);
  expect([exit, err.split(",")[0]]).toEqual([0, "Wrote 3 rows"]);
  expect(readFileSync(join(folder, "out.csv"), "utf8").split("\n").length).toBe(5);
});

test.skipIf(!built)("parse writes ten columns", async () => {
  const { out, exit } = await ran(["parse", "--lang", "en"], "Peru's president met Petro. They left.\n");
  expect(exit).toBe(0);
  const rows = out.split("\n").filter((line) => /^\d/.test(line));
  expect(rows.every((row) => row.split("\t").length === 10)).toBe(true);
  expect(out.match(/^# sent_id/gm)?.length).toBe(2);
  const again = await ran(["parse", "--lang", "en", "--input", "conllu"], out);
  expect(again.out.split("\n").length).toBe(out.split("\n").length);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Read, readPaths } from "./files.js";
import { parseJsonLine } from "./json-line.js";

let folder = "";
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const good = JSON.stringify({ id: "a", text: "The ministers met." });

async function all(paths: readonly string[], options: Parameters<typeof readPaths>[1] = {}): Promise<Read[]> {
  const found: Read[] = [];
  for await (const read of readPaths(paths, options)) found.push(read);
  return found;
}

/** A read as "id" or "code place". */
const short = (read: Read): string =>
  "input" in read ? read.input.id : `${read.fault.code} ${read.fault.message.split("  ")[0]?.split("/").at(-1)}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reading-"));
  mkdirSync(join(folder, "all", "below"), { recursive: true });
  write("all/b.txt", "The ministers met.");
  write("all/a.md", "# Talks\n\nThe ministers met.");
  write("all/c.html", "<p>The ministers met.</p>");
  write("all/below/d.htm", "<p>The ministers met.</p>");
  write("all/e.jsonl", `${good}\n`);
  write("all/picture.png", "no text");
  write("all/.hidden.txt", "no");
  write("empty.txt", "");
  write("blank.txt", " \n\n ");
  write("binary.txt", Buffer.from([0, 1, 2, 3, 0, 255, 254]));
  write("large.txt", Buffer.alloc(50 * 1024 * 1024, 97));
  write("report.pdf", "%PDF-1.7");
  write(
    "broken.txt",
    Buffer.concat([Buffer.from("Le président péruvien a été réélu à Lima "), Buffer.from([0xe9, 0x20])]),
  );
  write(
    "mixed.jsonl",
    Buffer.concat([
      Buffer.from(`\ufeff${good}\nnot json\n\n[1]\n{"id":"b"}\n{"id":"c","text":5}\n{"id":"d","text":""}\n`),
      Buffer.from(`{"text":"Without an id."}\n{"id":7,"text":"A number.","more":{"x":1}}\n{"id":"e","text":"`),
      Buffer.from([0xff]),
      Buffer.from(`"}\n`),
      Buffer.from(`{"id":"f","text":"x","format":"pdf"}\r\n{"id":"g","text":"The last, without a line end."}`),
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("paths", () => {
  it("reads folders with all below, in the order of names, and passes over what is no report", async () => {
    expect((await all([join(folder, "all")])).map(short)).toEqual(["a", "b", "d", "c", "a"]);
  });

  it("says what is wrong with each, and goes on", async () => {
    const names = ["empty.txt", "blank.txt", "binary.txt", "large.txt", "report.pdf", "absent.txt", "all/b.txt"];
    expect((await all(names.map((name) => join(folder, name)))).map(short)).toEqual([
      "CH-R03 empty.txt",
      "CH-R03 blank.txt",
      "CH-R02 binary.txt",
      "CH-R04 large.txt",
      "CH-R08 report.pdf",
      "CH-R01 absent.txt",
      "b",
    ]);
  });

  it("reads a file in another encoding, with a remark", async () => {
    const [read] = await all([join(folder, "broken.txt")]);
    expect(read).toMatchObject({ remarks: [{ code: "CH-R05" }] });
  });

  it("says what is wrong with each line of JSON Lines, and goes on", async () => {
    expect((await all([join(folder, "mixed.jsonl")])).map(short)).toEqual([
      "a",
      "CH-R06 mixed.jsonl:2",
      "CH-R07 mixed.jsonl:4",
      "CH-R07 mixed.jsonl:5",
      "CH-R07 mixed.jsonl:6",
      "CH-R03 mixed.jsonl:7",
      "mixed-8",
      "7",
      "CH-R05 mixed.jsonl:10",
      "CH-R07 mixed.jsonl:11",
      "g",
    ]);
  });

  it("refuses a line that is too long, and reads the next", async () => {
    write("long.jsonl", `{"id":"x","text":"${"a".repeat(5000)}"}\n${good}\n`);
    expect((await all([join(folder, "long.jsonl")], { maxBytes: 1000 })).map(short)).toEqual([
      "CH-R04 long.jsonl:1",
      "a",
    ]);
  });

  it("reads standard input, as JSON Lines or as one report", async () => {
    const stream = async function* (...parts: string[]): AsyncGenerator<Uint8Array> {
      for (const part of parts) yield Buffer.from(part);
    };
    expect((await all(["-"], { stdin: stream(good.slice(0, 9), `${good.slice(9)}\n`, good) })).map(short)).toEqual([
      "a",
      "a",
    ]);
    expect((await all(["-"], { stdin: stream("The ministers ", "met.") })).map(short)).toEqual(["stdin"]);
    expect((await all(["-"], { stdin: stream("") })).map(short)).toEqual(["CH-R03 standard input"]);
  });
});

describe("a line of JSON", () => {
  it("names file, line, field and what is expected", () => {
    const read = parseJsonLine(`{"id":"c","text":5}`, "a.jsonl:3");
    expect(read).toMatchObject({ fault: { id: "c", code: "CH-R07" } });
    expect("fault" in read && read.fault.message).toMatch(
      /^a\.jsonl:3 {2}not a report: text: .*“id” and “text” are needed/,
    );
  });

  it("needs an id where no name is given for it", () => {
    expect(parseJsonLine(`{"text":"x"}`, "-:1")).toMatchObject({ fault: { code: "CH-R07" } });
  });

  it("drops fields that it does not know", () => {
    expect(parseJsonLine(`{"id":"a","text":"x","more":1,"title":null}`, "-:1")).toEqual({
      input: { id: "a", text: "x", title: null, format: undefined },
    });
  });
});

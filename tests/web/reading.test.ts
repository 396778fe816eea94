/** @module Reports handed over to a desk: texts and files, what cannot be read, and what the record holds afterwards. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { safeName } from "../../src/interfaces/http/reading.js";
import { type TestDesk, testDesk } from "./desk.js";

const visit = `LIMA, 6 February 2018 (Andes Daily) - US Secretary of State Rex Tillerson met Peruvian President Pedro Pablo Kuczynski in Lima on Tuesday.`;

let desk: TestDesk;
beforeAll(async () => {
  const made = await testDesk();
  await made.stop();
  desk = await testDesk({ record: join(made.folder, "empty.chancery"), create: true });
});
afterAll(() => desk.end());

interface Line {
  readonly id?: string;
  readonly outcome?: string;
  readonly events?: number;
  readonly fault?: { readonly code: string; readonly message: string };
  readonly done?: { readonly read: number; readonly faults: number };
}

async function post(body: string | FormData, headers: Readonly<Record<string, string>> = {}): Promise<Line[]> {
  const response = await fetch(new URL("/api/reports", desk.address), {
    method: "POST",
    body,
    headers: { "X-Chancery-Token": desk.token, ...headers },
  });
  expect(response.status).toBe(200);
  return (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

const json = { "Content-Type": "application/json" };
const count = async (noun: string): Promise<number> =>
  ((await (await desk.get(`/api/${noun}`)).json()) as { count: number }).count;

describe("reports handed over", () => {
  it("as text are read, and their event is in the record at once", async () => {
    const before = await count("events");
    const lines = await post(JSON.stringify({ reports: [{ id: "andes", text: visit }] }), json);
    expect(lines[0]).toMatchObject({ id: "andes", outcome: "new" });
    expect(lines.at(-1)).toMatchObject({ done: { read: 1, faults: 0 } });
    expect(await count("events")).toBeGreaterThan(before);
  });

  it("twice change nothing", async () => {
    const [line] = await post(JSON.stringify({ reports: [{ id: "andes", text: visit }] }), json);
    expect(line).toMatchObject({ id: "andes", outcome: "unchanged" });
  });

  it("under an id that another text has get one of their own", async () => {
    const [line] = await post(
      JSON.stringify({ reports: [{ id: "andes", text: `${visit} Nothing else was said.` }] }),
      json,
    );
    expect(line).toMatchObject({ id: "andes-2", outcome: "new" });
  });

  it("as files are read; what cannot be is said, and the rest goes on", async () => {
    const form = new FormData();
    form.append("files", new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])]), "picture.png");
    form.append("files", new Blob([""]), "empty.txt");
    form.append("files", new Blob([visit.replace("Tuesday", "that day")]), "../../etc/passwd.txt");
    form.append(
      "files",
      new Blob([`{"id":"line-1","text":${JSON.stringify(visit.replace("met", "visited"))}}\nnot json\n`]),
      "wire.jsonl",
    );
    const lines = await post(form);
    expect(lines.map(({ id, fault, done }) => id ?? fault?.code ?? done)).toEqual([
      "CH-R08",
      "CH-R03",
      "passwd",
      "line-1",
      "CH-R06",
      { read: 2, faults: 3, events: expect.any(Number) },
    ]);
  });

  it("keep script tags and direction marks as text", async () => {
    const text = `<script>fetch("http://example.org")</script><img src=x onerror=alert(1)>\u202e ${visit}`;
    const [line] = await post(JSON.stringify({ reports: [{ id: "hostile", text }] }), json);
    expect(line?.id).toBe("hostile");
    const response = await desk.get("/api/reports/hostile");
    expect(response.headers.get("Content-Type")).toContain("application/json");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(((await response.json()) as { item: { text: string } }).item.text).toContain("<script>");
  });

  it("with one word of a million letters do not stall the desk", async () => {
    const [line] = await post(
      JSON.stringify({ reports: [{ id: "long", text: `${visit} ${"a".repeat(1_000_000)}` }] }),
      json,
    );
    expect(line?.id ?? line?.fault?.code).toBeTruthy();
    expect(await count("reports")).toBeGreaterThan(3);
  });
});

describe("bodies that are none", () => {
  it.each([
    ["an empty list", JSON.stringify({ reports: [] }), json],
    ["a field nobody knows", JSON.stringify({ reports: [{ text: "a", secret: 1 }] }), json],
    ["no JSON", "{", json],
    ["plain text", "hello", { "Content-Type": "text/plain" }],
  ])("%s is refused with what is expected", async (_name, body, headers) => {
    const response = await fetch(new URL("/api/reports", desk.address), {
      method: "POST",
      body,
      headers: { "X-Chancery-Token": desk.token, ...headers },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "CH-H08" });
  });

  it("more than a desk takes at once is refused before it is read", async () => {
    const { status } = await desk.raw("POST", "/api/reports", {
      Host: new URL(desk.address).host,
      "X-Chancery-Token": desk.token,
      "Content-Type": "application/json",
      "Content-Length": String(1 << 30),
    });
    expect(status).toBe(413);
  });
});

describe("a file's name", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\me\\report.txt", "report.txt"],
    ["..", "report"],
    ["\u202etxt.exe\u0000.txt", "txt.exe.txt"],
    ["", "report"],
    [`${"a".repeat(500)}.md`, `${"a".repeat(120)}.md`],
    ["Pérou–Chili 2018.html", "Pérou–Chili 2018.html"],
  ])("%j becomes %j", (given, kept) => {
    expect(safeName(given)).toBe(kept);
  });
});

/** @module The same rows in every form: what `events` lists is what each file holds, no more and no less. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { listEvents } from "#answers";
import { checked, type FlatRow, flatEvent, lines, rowSchema, schemaFiles } from "#exports";
import { openRecord, type RecordEvent } from "#record";
import { desk } from "./desk.js";

const { at, read, json, chancery } = desk();

interface Package {
  readonly query: { readonly id: string; readonly conditions: unknown };
  readonly resources: readonly {
    readonly path: string;
    readonly rows: number;
    readonly bytes: number;
    readonly schema?: { readonly fields: readonly { readonly name: string; readonly description: string }[] };
  }[];
}

async function events(): Promise<RecordEvent[]> {
  const record = await openRecord(at("made.chancery"));
  const found = await listEvents(record);
  await record.close();
  return found;
}

/** A cell of Parquet as CSV writes it. */
const asText = (value: unknown): string =>
  value === null || value === undefined ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

test("JSON Lines hold the events as `events` lists them, value for value", async () => {
  const { err, exit } = await chancery("export", "events", "--out", at("all.jsonl"));
  expect(exit).toBe(0);
  const rows = read("all.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows).toEqual(await events());
  expect(rows.map((row) => JSON.stringify(row))).toEqual(
    (await chancery("events", "--json", "--all")).out.trimEnd().split("\n"),
  );
  expect(err).toContain(`Wrote ${rows.length} rows`);
});

test("Parquet read back is the CSV, cell for cell", async () => {
  await chancery("export", "events", "--out", at("all.csv"));
  await chancery("export", "events", "--out", at("all.parquet"));
  const bytes = readFileSync(at("all.parquet"));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  const csv = parse(read("all.csv"), { columns: true }) as Record<string, string>[];
  expect(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)]))),
  ).toEqual(csv);
  expect(csv.length).toBe((await events()).length);
  const { key_value_metadata } = await parquetMetadataAsync(file);
  expect(key_value_metadata?.map(({ key }) => key)).toEqual(["query", "record"]);
});

test("the data package describes each file of the query: columns in words, rows, bytes", async () => {
  const pair = ["export", "events", "--pair", "PER", "USA"];
  await chancery(...pair, "--out", at("pair.csv"));
  const { err } = await chancery(...pair, "--out", at("pair.parquet"));
  const { query, resources } = json<Package>("pair.datapackage.json");
  expect(resources.map(({ path }) => path)).toEqual(["pair.csv", "pair.parquet"]);
  const [csv] = resources;
  expect(csv?.schema?.fields.map(({ name }) => name)).toEqual(flatEvent.columns);
  expect(csv?.schema?.fields.filter(({ description }) => description === "")).toEqual([]);
  expect(csv?.bytes).toBe(Buffer.byteLength(read("pair.csv")));
  expect(csv?.rows).toBe(parse(read("pair.csv"), { columns: true }).length);
  expect(err).toContain(query.id);
  await chancery("export", "events", "--out", at("pair.csv"));
  expect(json<Package>("pair.datapackage.json").resources.map(({ path }) => path)).toEqual(["pair.csv"]);
});

test("a query has one id however it is written, and another for another question", async () => {
  const id = async (...words: string[]): Promise<string> =>
    /Query (q-\w{6})/.exec((await chancery("export", "events", "--format", "jsonl", ...words)).err)?.[1] ?? "";
  const first = await id("--pair", "PER", "USA", "--type", "consult", "--from", "2018");
  expect(first).toMatch(/^q-/);
  expect(await id("--pair", "USA", "Pérou", "--type", "CONSULT", "--from", "2018-01-01")).toBe(first);
  expect(await id("--pair", "PER", "USA", "--from", "2018")).not.toBe(first);
});

test("cells that a spreadsheet would run are defused, numbers are not", async () => {
  const { toCsv } = await import("#exports");
  const csv = toCsv([{ a: "=1+1", b: -5.5, c: "-5.5", d: "plain" }], ["a", "b", "c", "d"]);
  expect(csv).toBe("a,b,c,d\n'=1+1,-5.5,'-5.5,plain\n");
});

test("lines and rows of the record fit the JSON Schemas of schemas/exports", async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const files = schemaFiles() as Record<string, object>;
  const line = ajv.compile(files["event.line.schema.json"] as object);
  const row = ajv.compile(files["event.row.schema.json"] as object);
  for (const event of await events()) {
    expect([line(event), line.errors]).toEqual([true, null]);
    expect([row(flatEvent.row(event)), row.errors]).toEqual([true, null]);
  }
  expect(line({ id: "e-1" })).toBe(false);
});

test.each([
  ["a quad of no such name", { quad: "friendly" }, /“quad”.*"friendly"/s],
  ["a day that is none", { earliest: "2018-02-31" }, /“earliest”/],
  ["a number as text", { score: "4" }, /“score”/],
  ["an empty id", { id: "" }, /“id”/],
  ["a column too many", { nonsense: 1 }, /event 2 does not fit/],
])("a row with %s is refused, with its number and what it holds", async (_says, wrong, said) => {
  const [first, second] = await events();
  const check = checked<FlatRow>(rowSchema(flatEvent), "event");
  check(flatEvent.row(first as RecordEvent));
  expect(() => check({ ...flatEvent.row(second as RecordEvent), ...wrong })).toThrow(said);
});

test("a line that lost a field is refused", async () => {
  const [{ witnesses: _lost, ...event } = {} as RecordEvent] = await events();
  expect(() => checked(lines.event, "event")(event)).toThrow(/“witnesses”: found nothing/);
});

test.each([
  [["export", "offices", "--from", "2018"], "offices cannot be filtered by from"],
  [["export", "reports", "--format", "polecat"], "polecat is a form of events"],
  [["export", "statements", "--pair", "PER", "USA"], "statements are those of one party"],
  [["export", "dreams"], "nothing is exported as “dreams”"],
])("%j is a fault", async (words, said) => {
  const { err, exit } = await chancery(...words);
  expect([exit, err.includes(said)]).toEqual([2, true]);
});

test("nothing found is an empty table with its header, and exit 1", async () => {
  const { exit } = await chancery("export", "events", "--pair", "PER", "CHN", "--out", at("none.csv"));
  expect(exit).toBe(1);
  expect(read("none.csv")).toBe(`${flatEvent.columns.join(",")}\n`);
});

/** @module The same rows and the same question in every format, over HTTP and on the command line. */
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ran } from "../cli/ran.js";
import { type TestDesk, testDesk } from "./desk.js";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.end());

interface Listed {
  readonly query_id: string;
  readonly record_version: string;
  readonly count: number;
  readonly items: readonly { readonly id: string }[];
}
const list = async (path: string): Promise<Listed> => (await (await desk.get(path)).json()) as Listed;

const queries: readonly (readonly [string, readonly string[]])[] = [
  ["a=Peru&b=Estados%20Unidos&type=consult", ["--pair", "PER", "USA", "--type", "CONSULT"]],
  ["a=VEN&background=false", ["--pair", "Venezuela"]],
  ["from=2019&factuality=announced,ongoing", ["--from", "2019", "--factuality", "ongoing,announced"]],
];

describe.each(queries)("events asked as %s", (query, flags) => {
  it("come as the same rows in CSV, Parquet and JSON-LD, and with one id", async () => {
    const { items, count, query_id } = await list(`/api/events?${query.replace("consult", "CONSULT")}&limit=1000`);
    expect(count).toBeGreaterThan(0);
    const ids = items.map(({ id }) => id);
    const path = `/api/events?${query.replace("consult", "CONSULT")}`;
    const parquet = await desk.get(path, { Accept: "application/vnd.apache.parquet" });
    expect(parquet.headers.get("Content-Disposition")).toContain("events.parquet");
    expect(parquet.headers.get("Chancery-Query-Id")).toBe(query_id);
    const rows = await parquetReadObjects({ file: await parquet.arrayBuffer() });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const csv = (await (await desk.get(`${path}&format=csv`)).text()).trimEnd().split("\n").slice(1);
    expect(csv.map((line) => line.split(",")[0])).toEqual(ids);
    const linked = JSON.parse(await (await desk.get(path, { Accept: "application/ld+json" })).text()) as {
      "@graph": readonly Record<string, unknown>[];
    };
    const graph = JSON.stringify(linked["@graph"]);
    for (const id of ids) expect(graph).toContain(id);
    expect(graph).toContain(query_id);
  });

  it("have the id that the command line's exports give the same question", async () => {
    if (query.includes("background")) return expect(flags).toHaveLength(2);
    const { query_id, record_version } = await list(`/api/events?${query.replace("consult", "CONSULT")}`);
    const { err } = await ran("export", "events", ...flags, "-r", join(desk.folder, "made.chancery"));
    expect(err).toContain(query_id);
    expect(err).toContain(record_version);
  });
});

describe("a citation", () => {
  it.each([
    ["/api/events?a=PER&b=USA", "dataset", /query q-\w{6}/],
    ["/api/events/FIRST", "entry", /event e-\w{6}/],
    ["/api/reports/andes-0206", "article-newspaper", /Andes Daily, 2018-02-06/],
    ["/api/offices?party=PER", "dataset", /Offices of the record/],
    ["/api/relations/PER-USA", "dataset", /Relation of the record; between Peru and United States/],
  ])("of %s is the same thing as CSL, BibTeX, RIS and a line of text", async (address, type, says) => {
    const first = (await list("/api/events?a=PER&b=USA&limit=1")).items[0]?.id ?? "";
    const path = address.replace("FIRST", first);
    const cited = async (media: string): Promise<string> => (await desk.get(path, { Accept: media })).text();
    const [item] = JSON.parse(await cited("application/vnd.citationstyles.csl+json")) as [{ type: string; id: string }];
    expect(item.type).toBe(type);
    expect(await cited("application/x-bibtex")).toContain(`{${item.id.replace(/[^\w.-]+/g, "-")},`);
    expect(await cited("application/x-research-info-systems")).toContain(`ID  - ${item.id}\r\n`);
    expect(await cited("text/plain")).toMatch(says);
  });

  it("counts all rows, not those of a page, and is told in the language asked for", async () => {
    const { count } = await list("/api/events");
    const text = await (await desk.get("/api/events?format=text&limit=1")).text();
    expect(text).toContain(`${count} rows`);
    const first = (await list("/api/events?a=PER&b=USA&limit=1")).items[0]?.id ?? "";
    expect(await (await desk.get(`/api/events/${first}?format=csl&words=fr`)).text()).toContain('"language": "fr"');
  });
});

it.each([
  ["/api/review?format=parquet", "json, jsonl, csv"],
  ["/api/offices?format=jsonld", "parquet"],
  ["/api/about?format=csv", ""],
])("%s is refused, with what is offered", async (path, offered) => {
  const response = await desk.get(path);
  expect([400, 406]).toContain(response.status);
  expect(await response.text()).toContain(offered);
});

it("a brief comes as data for the page, and as one HTML file", async () => {
  const { item } = (await (await desk.get("/api/relations/PER-USA/brief?words=en")).json()) as {
    item: { sections: { sentences: { notes: number[] }[] }[]; notes: { number: number }[] };
  };
  const known = item.notes.map(({ number }) => number);
  const called = item.sections.flatMap(({ sentences }) => sentences.flatMap(({ notes }) => notes));
  expect(called.length).toBeGreaterThan(5);
  expect(called.filter((number) => !known.includes(number))).toEqual([]);
  const page = await desk.get("/api/relations/PER-USA/brief?format=html");
  expect(page.headers.get("Content-Disposition")).toContain("attachment");
  expect(await page.text()).toContain("<!doctype html>");
});

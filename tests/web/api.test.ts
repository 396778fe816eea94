/** @module The API: shapes, formats, pages, faults. */
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { z } from "zod";
import { CodebookType, PartyName } from "../../src/interfaces/http/contract/codebook.js";
import { Network, Partner } from "../../src/interfaces/http/contract/dealings.js";
import { Event } from "../../src/interfaces/http/contract/event.js";
import { Agreement, Membership, Office, Stance } from "../../src/interfaces/http/contract/fact.js";
import { Pair, RelationYear } from "../../src/interfaces/http/contract/relation.js";
import { FullReport, Report, Statement } from "../../src/interfaces/http/contract/report.js";
import { type TestDesk, testDesk } from "./desk.js";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.end());

interface ListBody {
  readonly record_version: string;
  readonly codebook_version: string;
  readonly query_id: string;
  readonly count: number;
  readonly next: string | null;
  readonly items: readonly Record<string, unknown>[];
}

const list = async (path: string): Promise<ListBody> => (await desk.get(path)).json() as Promise<ListBody>;

const lists: readonly (readonly [string, z.ZodType])[] = [
  ["events", Event],
  ["reports", Report],
  ["relations", Pair],
  ["relations/PER-USA", RelationYear],
  ["offices", Office],
  ["stances", Stance],
  ["statements", Statement],
  ["agreements", Agreement],
  ["memberships", Membership],
  ["codebook", CodebookType],
  ["parties", PartyName],
];

describe.each(lists)("/api/%s", (noun, shape) => {
  it("has the shape that the document promises", async () => {
    const { items, count, next, ...about } = await list(`/api/${noun}?limit=1000`);
    expect(count).toBeGreaterThan(0);
    expect(items).toHaveLength(count);
    expect(next).toBeNull();
    expect(z.array(shape).safeParse(items).error?.issues ?? []).toEqual([]);
    expect(about.record_version).toMatch(/^r-[0-9a-f]{8}$/);
    expect(about.query_id).toMatch(/^q-[0-9a-hjkmnp-tv-z]{6}$/);
    expect(about.codebook_version).not.toBe("");
  });

  it("holds the same rows in every format, and on pages of one", async () => {
    const whole = await list(`/api/${noun}?limit=1000`);
    const lines = await (await desk.get(`/api/${noun}`, { Accept: "application/x-ndjson" })).text();
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(whole.items);
    const table = await desk.get(`/api/${noun}`, { Accept: "text/csv" });
    expect(table.headers.get("Chancery-Count")).toBe(String(whole.count));
    expect(table.headers.get("Chancery-Query-Id")).toBe(whole.query_id);
    const rows: unknown[] = [];
    let path: string | null = `/api/${noun}?limit=${whole.count > 20 ? 100 : 1}`;
    for (let page = 0; path !== null && page < 30; page++) {
      const response = await desk.get(path);
      const body = (await response.json()) as ListBody;
      expect(response.headers.get("Link")).toBe(body.next && `<${body.next}>; rel="next"`);
      rows.push(...body.items);
      path = body.next;
    }
    expect(rows).toEqual(whole.items);
  });
});

test("every address that the document names is answered, and every answer is in the document", async () => {
  const document = (await (await desk.get("/api/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
  };
  expect(document.openapi).toBe("3.1.0");
  const paths = Object.keys(document.paths).filter((path) => document.paths[path]?.get);
  expect(paths).toEqual(expect.arrayContaining(lists.slice(0, 3).map(([noun]) => `/api/${noun}`)));
  const first = (await list("/api/events?limit=1")).items[0] as { id: string };
  await desk.write("POST", "/api/versions", { name: "first" });
  for (const path of paths) {
    const address = path
      .replace("{pair}", "PER-USA")
      .replace("{lang}", "en")
      .replace(/partners$/, "partners?party=PER")
      .replace("{name}", "first")
      .replace("{id}", path.includes("reports") ? "courrier" : first.id);
    expect((await desk.get(address)).status, address).toBe(200);
  }
  expect(document.paths["/api/events"]?.get?.parameters?.map(({ name }) => name)).toContain("factuality");
});

describe("filters", () => {
  it("take names in any language, and several values", async () => {
    const { items } = await list("/api/events?a=P%C3%A9rou&b=Estados%20Unidos&type=CONSULT,AGREE");
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["CONSULT"]));
  });

  it("of days keep what may have happened then", async () => {
    const days = (await list("/api/events?from=2019")).items.map((event) => (event.when as { edtf: string }).edtf);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day < "2019")).toEqual([]);
  });

  it("turn the order round", async () => {
    const ids = (items: ListBody) =>
      items.items.filter(({ when }) => (when as { latest: string | null }).latest).map(({ id }) => id);
    const oldest = ids(await list("/api/events"));
    expect(ids(await list("/api/events?order=newest"))).toEqual([...oldest].reverse());
  });
});

describe("one thing", () => {
  it("is a report with its text, its readings and what was said", async () => {
    const { item } = (await (await desk.get("/api/reports/andes-0206")).json()) as { item: unknown };
    const report = FullReport.parse(item);
    expect(report.readings.length).toBeGreaterThan(1);
    for (const { start, end, quote } of report.readings)
      expect(Array.from(report.text).slice(start, end).join("")).toBe(quote);
    expect(report.said).toHaveLength(1);
    expect(report.whole).toBe(true);
  });

  it("is an event, and the reasons of its reading", async () => {
    const [first] = (await list("/api/events?a=PER&b=USA&limit=1")).items as { id: string }[];
    const { item } = (await (await desk.get(`/api/events/${first?.id}`)).json()) as { item: unknown };
    const event = Event.parse(item);
    const why = await list(`/api/events/${first?.id}/why`);
    expect(why.items.map(({ report }) => report)).toEqual(event.witnesses.map(({ report }) => report));
  });
});

describe("what is not understood", () => {
  const wrong: readonly (readonly [string, number, string, string | null])[] = [
    ["/api/events?lim=3", 400, "CH-H07", "lim"],
    ["/api/events?limit=9999", 400, "CH-H07", "limit"],
    ["/api/events?type=NONE", 400, "CH-H07", "type"],
    ["/api/events?cursor=nonsense", 400, "CH-H07", "cursor"],
    ["/api/events?a=Peruu", 400, "CH-Q04", "a"],
    ["/api/events?from=soon", 400, "CH-Q02", "from"],
    ["/api/offices?on=2018", 400, "CH-Q02", "on"],
    ["/api/events/e-none", 404, "CH-Q05", "id"],
    ["/api/reports/..%2f..%2fetc%2fpasswd", 404, "CH-Q05", "id"],
    ["/api/relations/PER", 400, "CH-Q01", "pair"],
    ["/api/nothing", 404, "CH-H11", null],
  ];

  it.each(wrong)("%s is answered with a code and a remedy", async (path, status, code, parameter) => {
    const response = await desk.get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status, code, parameter });
    expect(problem.remedy).not.toBe("");
    expect(JSON.stringify(problem)).not.toContain(desk.folder);
  });

  it("names the nearest parameter and the nearest state", async () => {
    expect(await (await desk.get("/api/events?lim=3")).text()).toContain("Did you mean limit?");
    expect(await (await desk.get("/api/events?a=Peruu")).text()).toContain("Peru (PER)");
  });

  it("is a format that is not offered", async () => {
    expect((await desk.get("/api/events", { Accept: "image/png" })).status).toBe(406);
  });
});

test("an answer that has not changed is not sent twice", async () => {
  const first = await desk.get("/api/events");
  const tag = first.headers.get("ETag") as string;
  expect((await desk.get("/api/events", { "If-None-Match": tag })).status).toBe(304);
  expect((await desk.get("/api/events?limit=1", { "If-None-Match": tag })).status).toBe(200);
});

test("who deals with whom: partners of a state, and the parties of a matter, agree with the events", async () => {
  const partners = await list("/api/partners?party=PER");
  expect(z.array(Partner).safeParse(partners.items).error?.issues ?? []).toEqual([]);
  const usa = partners.items.find(({ party }) => party === "USA");
  const { count } = await list("/api/events?a=PER&b=USA");
  expect(usa).toMatchObject({ kind: "state", numeric: "840", events: count });
  const { byQuad, unconfirmed } = usa as unknown as z.infer<typeof Partner>;
  expect(Object.values(byQuad).reduce((sum, one) => sum + one, unconfirmed)).toBe(count);
  const csv = await (await desk.get("/api/partners?party=Pérou&format=csv")).text();
  expect(csv.trimEnd().split("\n")).toHaveLength(partners.count + 1);
  expect((await desk.get("/api/partners")).status).toBe(400);
  expect((await desk.get("/api/partners?party=PER&from=someday")).status).toBe(400);

  const answer = (await (await desk.get("/api/network")).json()) as { item: z.infer<typeof Network> };
  const network = Network.parse(answer.item);
  const codes = new Set(network.parties.map(({ party }) => party));
  expect(network.pairs.length).toBeGreaterThan(0);
  expect(network.pairs.every(({ pair: [a, b] }) => a < b && codes.has(a) && codes.has(b))).toBe(true);
  const two = (await (await desk.get("/api/network?most=2")).json()) as { item: z.infer<typeof Network> };
  expect(two.item.parties.length).toBeLessThanOrEqual(2);
  expect(two.item.omitted.parties).toBe(network.parties.length + network.omitted.parties - two.item.parties.length);
  expect((await desk.get("/api/network?most=41")).status).toBe(400);
});

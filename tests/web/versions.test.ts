/** @module The record as it stood: versions frozen, asked, compared over the API. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Change, Diff, Version } from "../../src/interfaces/http/contract/versions.js";
import { type TestDesk, testDesk } from "./desk.js";

let desk: TestDesk;
let event: string;

interface Answer {
  readonly record_version: string;
  readonly as_of: string | null;
  readonly count: number;
  readonly next: string | null;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly item: unknown;
}
const get = async (path: string): Promise<Answer> => (await (await desk.get(path)).json()) as Answer;

beforeAll(async () => {
  desk = await testDesk();
  await desk.write("POST", "/api/versions", { name: "before" });
  event = String((await get("/api/events?a=PER&b=VEN&limit=1")).items[0]?.id);
  await desk.write("POST", "/api/decisions", { kind: "reject", event, reason: "a film", by: "mk" });
  const reports = [{ id: "new", text: "LIMA, 5 March 2019 - Peru expelled the ambassador of Venezuela on Tuesday." }];
  await (await desk.write("POST", "/api/reports", { reports })).text();
}, 60_000);
afterAll(() => desk.end());

const lists = ["events", "reports", "relations", "relations/PER-VEN", "offices", "stances", "statements", "agreements"];
const more = ["memberships", "decisions", "review", "codebook", "parties", "agreement", "disagreements"];

describe("the record as it stood", () => {
  it.each([...lists, ...more])("is what /api/%s tells of a version", async (noun) => {
    const then = await get(`/api/${noun}?as-of=before`);
    const now = await get(`/api/${noun}`);
    expect([then.as_of, now.as_of]).toEqual(["before", null]);
    expect(then.record_version).not.toBe(now.record_version);
    expect(JSON.stringify(then.items)).not.toContain('"new"');
  });

  it("still has what was rejected since, on every page and in every format", async () => {
    const ids = ({ items }: Answer) => items.map(({ id }) => id);
    expect(ids(await get("/api/events"))).not.toContain(event);
    expect(ids(await get("/api/events?as-of=before"))).toContain(event);
    const page = await get("/api/events?as-of=before&limit=1");
    expect(page.next).toContain("as-of=before");
    expect((await get(page.next ?? "")).as_of).toBe("before");
    const csv = await desk.get("/api/events?as-of=before&format=csv");
    expect(csv.headers.get("Chancery-As-Of")).toBe("before");
    expect(await csv.text()).toContain(event);
    expect((await desk.get("/api/reports/new?as-of=before")).status).toBe(404);
    expect((await desk.get("/api/relations/PER-VEN/course.svg?as-of=before")).status).toBe(200);
  });

  it("is found by a day: the last that was frozen by then", async () => {
    const [version] = (await get("/api/versions")).items.map((item) => Version.parse(item));
    const year = Number(version?.at.slice(0, 4));
    expect((await get(`/api/events?as-of=${version?.at.slice(0, 10)}`)).as_of).toBe("before");
    expect((await get(`/api/events?as-of=${year + 1}`)).as_of).toBe("before");
    const early = await desk.get(`/api/events?as-of=${year - 1}`);
    expect([early.status, ((await early.json()) as { parameter: string }).parameter]).toEqual([404, "as-of"]);
  });

  it("cannot be written to", async () => {
    const refused = await desk.write("POST", "/api/decisions?as-of=before", {
      kind: "accept",
      event,
      reason: "",
      by: "mk",
    });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("CH-H13")]);
  });
});

describe("two versions", () => {
  it("differ by what was done between them, each change with its cause", async () => {
    const { item } = await get("/api/versions/before/diff");
    const diff = Diff.parse(item);
    expect(diff.counts.withdrawn).toBe(1);
    expect(diff.counts.new).toBeGreaterThan(0);
    const { items, count } = await get("/api/versions/before/changes?words=fr");
    expect(count).toBe(Object.values(diff.counts).reduce((sum, some) => sum + some, 0));
    const changes = items.map((one) => Change.parse(one));
    expect(changes.find(({ sort }) => sort === "withdrawn")?.causes).toMatchObject([
      { sort: "decision", kind: "reject", by: "mk", reason: "a film" },
    ]);
    expect(changes.find(({ sort }) => sort === "new")?.causes).toMatchObject([{ sort: "report", report: "new" }]);
    expect((await get("/api/versions/before/changes?sort=new")).count).toBe(diff.counts.new);
  });

  it("are compared with each other, too", async () => {
    expect((await desk.write("POST", "/api/versions", { name: "after" })).status).toBe(200);
    expect((await get("/api/versions/after/diff")).item).toMatchObject({ after: null, counts: {} });
    expect((await get("/api/versions/before/diff?to=after")).item).toMatchObject({ after: "after" });
  });

  it.each([
    ["a name that is taken", { name: "before" }, "CH-D21"],
    ["no name", {}, "CH-H08"],
    ["a name that is none", { name: "a b" }, "CH-D20"],
  ])("are not frozen under %s", async (_what, body, code) => {
    const response = await desk.write("POST", "/api/versions", body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, code]);
  });

  it("of which one is not there are answered with 404", async () => {
    expect((await desk.get("/api/versions/none/diff")).status).toBe(404);
  });
});

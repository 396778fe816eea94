/** @module Rulings over the API: made, listed, kept through reading anew, undone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Decision, ReviewItem } from "../../src/interfaces/http/contract/decisions.js";
import { type TestDesk, testDesk } from "./desk.js";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.end());

async function send(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, never> }> {
  const response = await fetch(new URL(path, desk.address), {
    method,
    headers: { "X-Chancery-Token": desk.token, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, never> };
}

const get = async (path: string) =>
  (await (await desk.get(path)).json()) as {
    count: number;
    record_version: string;
    items: { id: string }[];
    item: Record<string, unknown>;
  };

/** Names in any language; the place of the words may be told instead of them. */
const addition = {
  kind: "add",
  report: "andes-0409",
  words: "Lima had broken off",
  reading: { type: "support", actors: "Pérou", recipients: "Chile", when: "2019-04-09" },
  reason: "passed over",
  by: "mk",
};

describe("a ruling", () => {
  it("adds what was missed, which goes when it is taken back", async () => {
    const before = await get("/api/events");
    const { status, body } = await send("POST", "/api/decisions", addition);
    const made = Decision.parse(body.item);
    expect([status, made.kind, made.targets.map(({ quote }) => quote)]).toEqual([200, "add", [addition.words]]);
    const { item } = await get(`/api/events/${made.event}`);
    expect(item).toMatchObject({ type: "SUPPORT", reviewed: { verdict: "added" }, when: { edtf: "2019-04-09" } });
    const report = (await get("/api/reports/andes-0409")).item.readings as { added: boolean; quote: string }[];
    expect(report.filter(({ added }) => added).map(({ quote }) => quote)).toEqual([addition.words]);
    await send("DELETE", `/api/decisions/${made.id}`);
    expect(await get("/api/events")).toEqual(before);
  });

  it("changes the record and its version, and what it changed returns when it is undone", async () => {
    const before = await get("/api/events?a=PER&b=VEN");
    const id = before.items[0]?.id;
    const made = await send("POST", "/api/decisions", { kind: "reject", event: id, reason: "not so", by: "mk" });
    expect(made.status).toBe(200);
    const decision = Decision.parse(made.body.item);
    expect(decision).toMatchObject({ kind: "reject", event: id, by: "mk", reason: "not so" });
    const after = await get("/api/events?a=PER&b=VEN");
    expect(after.count).toBe(before.count - 1);
    expect(after.record_version).not.toBe(before.record_version);
    expect((await get(`/api/events/${id}`)).item).toMatchObject({ id, withdrawn: true });
    expect((await get("/api/decisions")).items.map((one) => one.id)).toEqual([decision.id]);
    expect((await send("DELETE", `/api/decisions/${decision.id}`)).status).toBe(200);
    expect(await get("/api/events?a=PER&b=VEN")).toEqual(before);
  });

  it("corrects a value", async () => {
    const [first] = (await get("/api/events?a=PER&b=USA")).items;
    const wanted = {
      kind: "correct",
      event: first?.id,
      field: "factuality",
      value: "denied",
      reason: "it was",
      by: "mk",
    };
    const { body } = await send("POST", "/api/decisions", wanted);
    const [changed] = (await get("/api/events?a=PER&b=USA&factuality=denied")).items;
    expect(changed).toBeDefined();
    await send("DELETE", `/api/decisions/${(body.item as unknown as { id: string }).id}`);
  });

  it.each([
    ["without a signature", { kind: "reject", event: "FIRST", reason: "no", by: "" }, 400, "CH-D10"],
    ["of an addition without words", { ...addition, words: undefined }, 400, "CH-H08"],
    ["of an addition whose words are not there", { ...addition, words: "no such words" }, 400, "CH-D23"],
    ["of an addition to no report", { ...addition, report: "none" }, 404, "CH-D13"],
    ["of an addition by nobody known", { ...addition, reading: { type: "AID", actors: "Peruu" } }, 400, "CH-Q04"],
    ["on no event", { kind: "accept", event: "e-none", reason: "", by: "mk" }, 404, "CH-D13"],
    ["of no kind", { kind: "bless", event: "FIRST", reason: "no", by: "mk" }, 400, "CH-H08"],
    ["with a field nobody knows", { kind: "accept", event: "FIRST", reason: "", by: "mk", at: "2026" }, 400, "CH-H08"],
    [
      "with a value that is none",
      { kind: "correct", event: "FIRST", field: "factuality", value: "maybe", reason: "x", by: "mk" },
      400,
      "CH-D12",
    ],
  ])("%s is refused", async (_name, wanted, status, code) => {
    const [first] = (await get("/api/events")).items;
    const event = "event" in wanted ? { event: wanted.event === "FIRST" ? first?.id : wanted.event } : {};
    const { status: answered, body } = await send("POST", "/api/decisions", { ...wanted, ...event });
    expect({ answered, code: body.code }).toEqual({ answered: status, code });
  });
});

describe("what waits", () => {
  it("is less by one after each ruling, and the same again when it is undone", async () => {
    const before = await get("/api/review?words=en");
    const item = ReviewItem.parse(before.items[0]);
    expect(item.event.said?.what).toBeTruthy();
    const { body } = await send("POST", "/api/decisions", { ...item.yes, reason: "seen", by: "mk" });
    expect((await get("/api/review")).items.map(({ id }) => id)).not.toContain(item.id);
    await send("DELETE", `/api/decisions/${(body.item as unknown as { id: string }).id}`);
    expect((await get("/api/review?words=en")).count).toBe(before.count);
  });
});

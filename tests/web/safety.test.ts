/** @module Who may ask a desk, and what a page of it may do. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, testDesk } from "./desk.js";

const body = JSON.stringify({ reports: [{ id: "x", text: "Peru and Chile met." }] });

describe("a desk", () => {
  let desk: TestDesk;
  let host: string;
  beforeAll(async () => {
    desk = await testDesk();
    host = new URL(desk.address).host;
  });
  afterAll(() => desk.end());

  it("listens on this machine only", () => {
    expect(new URL(desk.address).hostname).toBe("127.0.0.1");
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "evil.example:80", "[::2]", "a b", ""])(
    "answers no request for the host %j",
    async (name) => {
      const { status, body: said } = await desk.raw("GET", "/api/events", { Host: name });
      expect([400, 421]).toContain(status);
      expect(said).not.toContain("record_version");
    },
  );

  it.each(["localhost", "127.0.0.1", "[::1]"])("answers as %s, with any port a tunnel may have", async (name) => {
    expect((await desk.raw("GET", "/api/about", { Host: `${name}:9999` })).status).toBe(200);
  });

  const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["another site's origin", { Origin: "https://evil.example" }],
    ["the origin of a sandbox", { Origin: "null" }],
    ["another port of this machine", { Origin: "http://127.0.0.1:1" }],
    ["a request that the browser calls cross-site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors" }],
  ];

  it.each(foreign)("refuses %s, to read and to write", async (_name, headers) => {
    const read = await desk.raw("GET", "/api/events", { Host: host, ...headers });
    expect(read.status).toBe(403);
    const write = await desk.raw(
      "POST",
      "/api/reports",
      { Host: host, "X-Chancery-Token": desk.token, "Content-Type": "application/json", ...headers },
      body,
    );
    expect(write.status).toBe(403);
  });

  it("takes no write without the token of this start", async () => {
    const headers = { Host: host, "Content-Type": "application/json" };
    expect((await desk.raw("POST", "/api/reports", headers, body)).status).toBe(403);
    expect((await desk.raw("POST", "/api/reports", { ...headers, "X-Chancery-Token": "guess" }, body)).status).toBe(
      403,
    );
    expect((await desk.raw("DELETE", "/api/decisions/d-x", headers)).status).toBe(403);
    expect(((await (await desk.get("/api/reports/x")).json()) as { status: number }).status).toBe(404);
  });

  it("sends with every answer, errors too, a policy that allows no script but its own", async () => {
    for (const path of ["/", "/api/events", "/api/nothing", "/assets/none.js"]) {
      const policy = (await desk.get(path)).headers.get("Content-Security-Policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it("gives no other site leave to read", async () => {
    const response = await desk.get("/api/events");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  });

  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/assets/..%5c..%5cpackage.json",
    "//etc/passwd",
  ])("has nothing at %s", async (path) => {
    const { body: said } = await desk.raw("GET", path, { Host: host });
    expect(said).not.toContain('"dependencies"');
    expect(said).not.toContain("root:");
  });
});

describe("a read-only desk", () => {
  it("writes nothing, whatever the token", async () => {
    const desk = await testDesk({ readOnly: true });
    const { status } = await desk.raw(
      "POST",
      "/api/reports",
      { Host: new URL(desk.address).host, "X-Chancery-Token": desk.token, "Content-Type": "application/json" },
      body,
    );
    expect(status).toBe(403);
    expect(((await (await desk.get("/api/about")).json()) as { item: { readOnly: boolean } }).item.readOnly).toBe(true);
    await desk.end();
  });
});

describe("a desk shared behind a proxy", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await testDesk({ token: "a-long-secret", hostNames: ["desk.ministry.example"] });
  });
  afterAll(() => desk.end());
  const Host = "desk.ministry.example";

  it("asks its token of every request", async () => {
    expect((await desk.raw("GET", "/api/events", { Host })).status).toBe(401);
    expect((await desk.raw("GET", "/", { Host })).status).toBe(401);
    expect((await desk.raw("GET", "/api/events", { Host, Authorization: "Bearer guess" })).status).toBe(401);
    expect((await desk.raw("GET", "/api/events", { Host, Authorization: "Bearer a-long-secret" })).status).toBe(200);
  });

  it("remembers a browser that came with the token once, in a cookie that no script reads", async () => {
    const first = await desk.raw("GET", "/api/about?token=a-long-secret", { Host });
    const cookie = String(first.headers["set-cookie"]);
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    const pair = cookie.split(";")[0] as string;
    expect((await desk.raw("GET", "/api/events", { Host, Cookie: pair })).status).toBe(200);
  });

  it("knows its own name and no other", async () => {
    const authorised = { Authorization: "Bearer a-long-secret" };
    expect((await desk.raw("GET", "/api/events", { Host: "other.example", ...authorised })).status).toBe(421);
  });
});

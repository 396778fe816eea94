/** @module A desk for tests: a real server on a port of its own, over a record made for it. */
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServeOptions, type Serving, serve } from "../../src/interfaces/http/index.js";
import { makeRecord } from "../cli/made-record.js";

export interface TestDesk extends Serving {
  readonly folder: string;
  readonly told: string[];
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A write, with the desk's token. */
  write(method: string, path: string, body?: unknown): Promise<Response>;
  /** With the headers exactly as given, which `fetch` would not send: Host, Origin. */
  raw(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>;
  end(): Promise<void>;
}

export async function testDesk(options: Partial<ServeOptions> = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-desk-"));
  const record = options.record ?? join(folder, "made.chancery");
  if (!options.record) await makeRecord(record);
  const told: string[] = [];
  const serving = await serve({ port: 0, ...options, record, tell: (text) => told.push(text) });
  return {
    ...serving,
    folder,
    told,
    get: (path, headers = {}) => fetch(new URL(path, serving.address), { headers }),
    write: (method, path, body) =>
      fetch(new URL(path, serving.address), {
        method,
        headers: { "X-Chancery-Token": serving.token, "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    raw: (method, path, headers, body) =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(serving.address);
        const asking = request({ hostname, port, path, method, headers, setHost: false }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part: string) => {
            text += part;
          });
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        });
        asking.on("error", reject);
        asking.end(body);
      }),
    end: async () => {
      await serving.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

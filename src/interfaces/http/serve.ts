/** @module Opens a record and serves it on this machine's loopback address, until told to stop. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { loadKnowledge } from "#data";
import { openRecord } from "#record";
import { Fault } from "#text";
import { deskApp } from "./app.js";
import { Desk } from "./desk.js";
import { messages } from "./messages.js";

export interface ServeOptions {
  readonly record: string;
  /** 0: any free port. */
  readonly port: number;
  readonly readOnly?: boolean;
  /** Shares the desk behind a proxy: asked of every request. */
  readonly token?: string;
  readonly hostNames?: readonly string[];
  /** Make the record where there is none. */
  readonly create?: boolean;
  readonly tell?: (text: string) => void;
}

export interface Serving {
  /** "http://127.0.0.1:4747/" */
  readonly address: string;
  /** What a program that writes must send. */
  readonly token: string;
  stop(): Promise<void>;
}

const loopbackAddress = "127.0.0.1";
const LONGEST_HEADERS = 16 << 10;

function version(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** @throws Fault CH-D01 (no record), CH-H12 (the port is taken). */
export async function serve(options: ServeOptions): Promise<Serving> {
  const record = await openRecord(options.record, { create: options.create ?? false });
  // Names are asked for by the first page: they are loaded before it can be opened.
  loadKnowledge();
  const token = randomBytes(24).toString("base64url");
  const desk = new Desk(record, {
    program: version(),
    readOnly: options.readOnly ?? false,
    sharedToken: options.token ?? null,
    hostNames: options.hostNames ?? [],
    tell: options.tell ?? (() => {}),
  });
  const { app, close } = deskApp(desk, token);
  const server = createServer(
    { maxHeaderSize: LONGEST_HEADERS, requestTimeout: 120_000 },
    getRequestListener(app.fetch),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(options.port, loopbackAddress, resolve);
    });
  } catch (error) {
    await record.close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Fault("CH-H12", messages.taken(options.port));
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${loopbackAddress}:${port}/`,
    token,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await close();
      await record.close();
    },
  };
}

/** @module Frozen versions beside the record as it stands: each is a desk of its own that nothing can be written to. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { openRecord, versionAsOf } from "#record";
import { Desk } from "./desk.js";

/** So many are held open; the one asked for longest ago is closed. */
const MOST_OPEN = 4;

interface Opened {
  readonly desk: Desk;
  readonly app: OpenAPIHono;
}

export class Versions {
  readonly #now: Desk;
  readonly #appOf: (desk: Desk) => OpenAPIHono;
  readonly #open = new Map<string, Promise<Opened>>();

  /** @param appOf  The routes over a desk. */
  constructor(now: Desk, appOf: (desk: Desk) => OpenAPIHono) {
    this.#now = now;
    this.#appOf = appOf;
  }

  /** @throws Fault CH-D22 where there is no such version. */
  async appOf(asked: string): Promise<OpenAPIHono> {
    const { name } = await versionAsOf(this.#now.record.db, asked);
    const known = this.#open.get(name) ?? this.#begin(name);
    // The latest asked for goes to the end: the front is closed first.
    this.#open.delete(name);
    this.#open.set(name, known);
    const [first] = this.#open.keys();
    if (this.#open.size > MOST_OPEN && first !== undefined) await this.#end(first);
    return (await known).app;
  }

  #begin(name: string): Promise<Opened> {
    const begun = openRecord(this.#now.record.path, { asOf: name, opened: true }).then((record) => {
      const desk = new Desk(record, { ...this.#now.options, readOnly: true }, name);
      return { desk, app: this.#appOf(desk) };
    });
    begun.catch(() => this.#open.delete(name));
    return begun;
  }

  async #end(name: string): Promise<void> {
    const opened = this.#open.get(name);
    this.#open.delete(name);
    await (await opened)?.desk.record.close();
  }

  async close(): Promise<void> {
    for (const name of [...this.#open.keys()]) await this.#end(name);
  }
}

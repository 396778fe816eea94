/** @module The made record, and the command line over it, for tests of what leaves a record. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { makeRecord } from "../cli/made-record.js";
import { type Ran, ran } from "../cli/ran.js";

export interface Desk {
  /** A path in the test's own folder. */
  readonly at: (name: string) => string;
  readonly read: (name: string) => string;
  readonly json: <T>(name: string) => T;
  /** Runs the words of a command line over the made record, files standing in the test's folder. */
  readonly chancery: (...words: string[]) => Promise<Ran>;
}

/** A folder with the made record, for the tests of one file. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "chancery-desk-"));
  const at = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(at(name), "utf8");
  beforeAll(() => makeRecord(at("made.chancery")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at,
    read,
    json: (name) => JSON.parse(read(name)),
    chancery: (...words) => ran(...words, ...(words.includes("--record") ? [] : ["--record", at("made.chancery")])),
  };
}

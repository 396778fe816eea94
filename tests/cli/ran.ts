/** @module Runs the command line inside the test and keeps what it writes. */
import { vi } from "vitest";
import { run } from "../../src/interfaces/cli/main.js";

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly exit: number;
}

export async function ran(...args: readonly string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const keep = (stream: "out" | "err") => (text: unknown) => {
    said[stream] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, "write").mockImplementation(keep("out"));
  const err = vi.spyOn(process.stderr, "write").mockImplementation(keep("err"));
  try {
    const exit = await run(["node", "chancery", ...args]);
    return { ...said, exit };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** What a listing wrote as JSON Lines. */
export function lines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

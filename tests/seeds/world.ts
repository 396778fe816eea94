/**
 * @module Reads report files through the coder and the record, and gives what the checker looks at.
 *
 * The functions come as arguments, so that the tests give those of the sources and the developer's
 * script those of `dist/`.
 */
import type { CodingShape, CourseYear, RecordEventShape, WhenShape, World } from "./rows.js";

/** What is used of a report's input; the rest passes through. */
interface Input {
  readonly id: string;
}

/** The project's own functions, as far as they are needed here. `I` is a report input, `C` a coding, `R` an open record. */
export interface Machinery<I extends Input, C, R> {
  readPaths(
    paths: readonly string[],
  ): AsyncIterable<{ readonly input: I } | { readonly fault: { readonly message: string } }>;
  code(input: I): C | Promise<C>;
  openRecord(path: string, options: { readonly create: boolean }): Promise<R>;
  addReport(record: R, report: { id: string; input: I; source: string; coding: C; coder: string }): Promise<void>;
  settle(record: R): Promise<unknown>;
  listEvents(record: R): Promise<readonly RecordEventShape[]>;
  relation(record: R, a: string, b: string): Promise<readonly CourseYear[]>;
  listReports(record: R): Promise<readonly { readonly id: string; readonly published: WhenShape }[]>;
}

/**
 * @param paths     Report files or folders, read in this order.
 * @param pairs     Pairs whose relation is asked for.
 * @param tolerate  Told of a report that could not be coded, which then is left out.
 * @throws Error where a file cannot be read, or coded and nobody tolerates it: the rows could not be judged.
 */
export async function readWorld<I extends Input, C extends CodingShape, R extends { close(): Promise<void> }>(
  machinery: Machinery<I, C, R>,
  paths: readonly string[],
  pairs: readonly (readonly [string, string])[] = [],
  tolerate?: (id: string, error: unknown) => void,
): Promise<World> {
  const record = await machinery.openRecord(":memory:", { create: true });
  const codings: C[] = [];
  for await (const read of machinery.readPaths(paths)) {
    if ("fault" in read) throw new Error(read.fault.message);
    let coding: C;
    try {
      coding = await machinery.code(read.input);
    } catch (error) {
      if (!tolerate) throw error;
      tolerate(read.input.id, error);
      continue;
    }
    codings.push(coding);
    await machinery.addReport(record, { id: coding.id, input: read.input, source: coding.id, coding, coder: "test" });
  }
  await machinery.settle(record);
  const events = await machinery.listEvents(record);
  const published = new Map((await machinery.listReports(record)).map((row) => [row.id, row.published]));
  const courses = new Map<string, readonly CourseYear[]>();
  for (const [a, b] of pairs) courses.set(`${a} ${b}`, await machinery.relation(record, a, b));
  await record.close();
  return { codings, events, published, courses };
}

/** The pairs that course rows ask for. */
export function pairsOf(rows: readonly { readonly dyad?: readonly string[] }[]): (readonly [string, string])[] {
  return rows.flatMap(({ dyad }) => (dyad?.[0] && dyad[1] ? [[dyad[0], dyad[1]] as const] : []));
}

/** The rows of a JSON Lines text. */
export function parseRows<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

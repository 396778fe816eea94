/** @module The project's functions from the sources, as the row tests use them. */
import { listEvents, listReports, relation } from "#answers";
import { type Coding, createCoder } from "#coding";
import { readPaths } from "#reading";
import { addReport, openRecord, type Record, settle } from "#record";
import type { ReportInput } from "#text";
import type { World } from "./rows.js";
import { pairsOf, readWorld } from "./world.js";

/** What is read out of these files or folders, in this order. */
export async function worldOf(
  paths: readonly string[],
  rows: readonly { readonly dyad?: readonly string[] }[] = [],
): Promise<World> {
  const coder = await createCoder();
  return readWorld<ReportInput, Coding, Record>(
    { readPaths, code: (input) => coder.code(input), openRecord, addReport, settle, listEvents, listReports, relation },
    paths,
    pairsOf(rows),
  );
}

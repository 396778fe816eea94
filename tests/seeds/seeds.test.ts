/**
 * @module The five seed reports: every row of their `expected.jsonl` holds.
 *
 * The reports are other people's texts and stand beside the checkout, in `../shared/seeds`; without them this file
 * has nothing to check and says so.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { home } from "#data";
import { checkRow } from "./check-rows.js";
import { withCourse } from "./courses.js";
import { worldOf } from "./machinery.js";
import type { Row, World } from "./rows.js";
import { parseRows } from "./world.js";

const folder = join(home, "..", "shared", "seeds");
const present = existsSync(join(folder, "expected.jsonl"));
const rows = present ? parseRows<Row>(readFileSync(join(folder, "expected.jsonl"), "utf8")).map(withCourse) : [];

describe.runIf(present)("the five seed reports", () => {
  let world: World;

  beforeAll(async () => {
    const files = readdirSync(folder).filter((file) => /^\d{3}_.*\.txt$/.test(file));
    world = await worldOf(
      files.sort().map((file) => join(folder, file)),
      rows,
    );
  }, 120_000);

  it.each(rows.map((row) => [`${row.id} ${row.why ?? ""}`.trim(), row] as const))("%s", (_name, row) => {
    const verdict = checkRow(row, world);
    expect(verdict.ok, `misses ${verdict.missed}; nearest:\n${verdict.nearest.join("\n")}`).toBe(true);
  });
});

it.skipIf(present)("the five seed reports are not beside this checkout (../shared/seeds)", () => {});

/**
 * @module The project's own example reports.
 *
 * `examples/expected.jsonl` says what is to be read out of them. Not all of it is read yet: the rows that are missed
 * stand, by id, in `examples/not-yet.txt`. A row that fails without standing there, or stands there and holds, fails the test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { home } from "#data";
import { checkRow } from "./check-rows.js";
import { worldOf } from "./machinery.js";
import type { Row, World } from "./rows.js";
import { parseRows } from "./world.js";

const folder = join(home, "examples");
const rows = parseRows<Row>(readFileSync(join(folder, "expected.jsonl"), "utf8"));
const notYet = new Set(
  readFileSync(join(folder, "not-yet.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("#")[0]?.trim())
    .filter((id) => id),
);

describe("the example reports", () => {
  let world: World;

  beforeAll(async () => {
    world = await worldOf([join(folder, "reports")], rows);
  }, 120_000);

  it.each(rows.map((row) => [`${row.id} ${row.why ?? ""}`.trim(), row] as const))("%s", (_name, row) => {
    const verdict = checkRow(row, world);
    if (notYet.has(row.id)) {
      expect(verdict.ok, "holds now: take it out of examples/not-yet.txt").toBe(false);
    } else {
      expect(verdict.ok, `misses ${verdict.missed}; nearest:\n${verdict.nearest.join("\n")}`).toBe(true);
    }
  });

  it("every id of not-yet.txt is a row", () => {
    const ids = new Set(rows.map((row) => row.id));
    expect([...notYet].filter((id) => !ids.has(id as string))).toEqual([]);
  });

  it("gives every quotation as the kept text has it, in code points", () => {
    for (const { id, report, events, statements } of world.codings) {
      const points = [...report.text];
      for (const { start, end, quote } of [...events, ...statements]) {
        expect(points.slice(start, end).join(""), id).toBe(quote);
      }
    }
  });
});

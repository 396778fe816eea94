/** @module schemas/exports says what the program writes. After a change that is meant: node scripts/export-schemas.mjs */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "#data";
import { schemaFiles } from "#exports";

const folder = join(home, "schemas", "exports");
const files = schemaFiles();

test("schemas/exports has a file for each kind of row, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
});

test.each(Object.keys(files))("%s is what the program writes", (name) => {
  expect(JSON.parse(readFileSync(join(folder, name), "utf8"))).toEqual(JSON.parse(JSON.stringify(files[name])));
});

/** @module Every runtime dependency has its line in docs/why/dependencies.md and a licence that a user can live with. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { home } from "#data";
import { parse, sources } from "./sources.js";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly license?: string;
}

const manifest = (path: string): Manifest => JSON.parse(readFileSync(join(home, path), "utf8")) as Manifest;
const dependencies = Object.keys(manifest("package.json").dependencies);
const page = readFileSync(join(home, "docs", "why", "dependencies.md"), "utf8");
/** Names in the first column of the page's table. */
const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] ?? "");

const allowed =
  /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0)( (OR|AND) [\w.-]+)*\)?$/;

/** Packages that the program imports. */
const imported = new Set(
  sources()
    .flatMap((source) => parse(source).imports)
    .filter((name) => !/^(node:|[.#])/.test(name))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    ),
);

describe("runtime dependencies", () => {
  it("each have a line in docs/why/dependencies.md, and no line is stale", () => {
    expect([...listed].sort()).toEqual([...dependencies].sort());
  });

  it.each(dependencies)("%s has a permissive licence", (name) => {
    expect(manifest(join("node_modules", name, "package.json")).license ?? "none").toMatch(allowed);
  });

  it("are all that the program imports", () => {
    expect([...imported].filter((name) => !dependencies.includes(name))).toEqual([]);
  });

  it("are all imported", () => {
    expect(dependencies.filter((name) => !imported.has(name))).toEqual([]);
  });
});

describe("licences", () => {
  it("each that README.md names has its text in LICENSES/", () => {
    const readme = readFileSync(join(home, "README.md"), "utf8");
    const named = [...new Set([...readme.matchAll(/`LICENSES\/([\w.-]+)`/g)].map((found) => found[1] ?? ""))];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !existsSync(join(home, "LICENSES", file)))).toEqual([]);
  });

  it("a licence that is not permissive is told from one that is", () => {
    expect("GPL-3.0").not.toMatch(allowed);
    expect("(MIT OR Apache-2.0)").toMatch(allowed);
  });
});

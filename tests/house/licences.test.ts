/** @module Every runtime dependency has its line in docs/why/dependencies.md and a licence that a user can live with. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { home } from "#data";
import { filesBelow, parse, sources } from "./sources.js";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly license?: string;
}

const manifest = (path: string): Manifest => JSON.parse(readFileSync(join(home, path), "utf8")) as Manifest;
const dependencies = Object.keys(manifest("package.json").dependencies);
const page = readFileSync(join(home, "docs", "why", "dependencies.md"), "utf8");
/** Names in the first column of the page's table. */
const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] ?? "");

const allowed =
  /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0)( (OR|AND) [\w.-]+)*\)?$/;

/** The pages are built beforehand: what goes into them is no dependency of the program, but is passed on with it. */
const inPages = (path: string): boolean => path.startsWith("src/interfaces/web/");

/** Packages that files import. */
const importedBy = (wanted: (path: string) => boolean): Set<string> =>
  new Set(
    sources()
      .filter(({ path }) => wanted(path))
      .flatMap((source) => parse(source).imports)
      .filter((name) => !/^(node:|[.#])/.test(name))
      .map((name) =>
        name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/"),
      ),
  );

const imported = importedBy((path) => !inPages(path));
const bundled = [...importedBy(inPages), ...fonts()];

/** Packages whose fonts the styles name. */
function fonts(): string[] {
  const styles = filesBelow("src/interfaces/web/styles", /\.css$/).map(({ text }) => text);
  return [...new Set(styles.flatMap((text) => text.match(/@fontsource-variable\/[\w-]+/g) ?? []))];
}

describe("what is built into the pages", () => {
  const { devDependencies } = manifest("package.json");

  it("is named with its version", () => {
    expect(bundled.length).toBeGreaterThan(3);
    expect(bundled.filter((name) => devDependencies[name] === undefined)).toEqual([]);
  });

  it.each(bundled)("%s may be passed on", (name) => {
    const licence = manifest(join("node_modules", name, "package.json")).license ?? "none";
    expect(licence).toMatch(name.startsWith("@fontsource") ? /^OFL-1\.1$/ : allowed);
  });
});

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

/**
 * @module The order of the stages (src/README.md), read from the imports.
 *
 * A stage imports from the stages before it, through their `index.ts`; stages up to `coding` are pure; nothing in
 * `src/` asks which language it reads. Each rule is tried on a small file that breaks it, so that it is known to bite.
 */
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, type Source, sources, withoutComments } from "./sources.js";

const order = [
  "text",
  "data",
  "reading",
  "language",
  "actors",
  "time",
  "events",
  "coding",
  "imports",
  "record",
  "answers",
  "exports",
  "interfaces",
];
const pure = order.slice(0, order.indexOf("record"));

/** Who may touch files among the pure stages, and why. */
const touchesFiles: readonly (readonly [RegExp, string])[] = [
  [/^src\/data\//, "the only reader of languages/ and knowledge/"],
  [/^src\/reading\/files\.ts$/, "paths → report inputs"],
  [/^src\/language\/model\/load\.ts$/, "the weights of languages/<xx>/model"],
  [/^src\/language\/network\/load\.ts$/, "the weights of networks/"],
  [/^src\/language\/training\//, "trains and measures the models; no part of a reading"],
  [/^src\/coding\/version\.ts$/, "the version of code and data, read once"],
  [/^src\/imports\/files\.ts$/, "paths → rows of others' records"],
];

/** Where one interface may name another, and why. */
const mayCross: readonly (readonly [from: RegExp, to: RegExp, why: string])[] = [
  [/^src\/interfaces\/cli\/verbs\/serve\.ts$/, /^src\/interfaces\/http\/index\.js$/, "the verb that begins the server"],
  [
    /^src\/interfaces\/web\/api\/types\.ts$/,
    /^src\/interfaces\/http\/contract\/index\.js$/,
    "types only: the pages' contract with the API",
  ],
];

const stageOf = (path: string): string => path.split("/")[1] ?? "";

function importTroubles({ path, text }: Source): string[] {
  const stage = stageOf(path);
  const rank = order.indexOf(stage);
  if (rank < 0) return [];
  return parse({ path, text }).imports.flatMap((specifier) => {
    if (specifier.startsWith("#")) {
      const other = order.indexOf(specifier.slice(1));
      if (other < 0) return [`${path} imports ${specifier}: no such stage`];
      return other < rank ? [] : [`${path} imports ${specifier}, which is not before ${stage}`];
    }
    if (!specifier.startsWith(".")) return [];
    const target = posix.join(posix.dirname(path), specifier);
    if (stageOf(target) !== stage && !(stage === "interfaces" && target === "src/index.js")) {
      return [`${path} imports ${specifier}: take it from #${stageOf(target)}`];
    }
    const crosses = stage === "interfaces" && target.split("/")[2] !== path.split("/")[2];
    const allowed = mayCross.some(([from, to]) => from.test(path) && to.test(target));
    return crosses && !allowed && target !== "src/index.js"
      ? [`${path} imports ${specifier}: interfaces never import each other`]
      : [];
  });
}

const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b|\bfetch\(|\bperformance\.now\b/;
const fileModules = /^(node:)?(fs|fs\/promises|http|https|net|dgram|child_process|os|crypto)$/;

function purityTroubles({ path, text }: Source): string[] {
  if (!pure.includes(stageOf(path)) || path.startsWith("src/language/training/")) return [];
  const troubles: string[] = [];
  const found = impure.exec(withoutComments(text));
  if (found) troubles.push(`${path} uses ${found[0]}: a pure stage has no clock, chance, environment or network`);
  const modules = parse({ path, text }).imports.filter((specifier) => fileModules.test(specifier));
  if (modules.length > 0 && !touchesFiles.some(([allowed]) => allowed.test(path))) {
    troubles.push(`${path} imports ${modules.join(", ")}: a pure stage does not touch the machine`);
  }
  return troubles;
}

const habits: readonly (readonly [RegExp, string])[] = [
  [
    /\b(lang|language|code)\w*\s*[!=]==?\s*["'`](en|fr|es|pt)["'`]/,
    "asks for a language by name: put the difference into languages/",
  ],
  [/["'`](en|fr|es|pt)["'`]\s*[!=]==?/, "asks for a language by name: put the difference into languages/"],
  [/case\s+["'`](en|fr|es|pt)["'`]\s*:/, "asks for a language by name: put the difference into languages/"],
  [/:\s*any\b|\bas any\b|<any\b/, "uses any"],
  [/^export default\b/m, "has a default export"],
  [/^(export )?(const )?enum\b/m, "has an enum: use a union of strings"],
];

function habitTroubles({ path, text }: Source): string[] {
  const code = withoutComments(text);
  return habits.filter(([pattern]) => pattern.test(code)).map(([, why]) => `${path} ${why}`);
}

const checks = { importTroubles, purityTroubles, habitTroubles };

describe("the source", () => {
  it.each(Object.entries(checks))("has no %s", (_name, check) => {
    expect(sources().flatMap(check)).toEqual([]);
  });

  it("stands in the folders of the map", () => {
    const folders = new Set(sources().map(({ path }) => (path.split("/").length > 2 ? stageOf(path) : "")));
    expect([...folders].filter((folder) => folder !== "" && !order.includes(folder))).toEqual([]);
  });
});

describe("a file that breaks a rule is found", () => {
  const broken: readonly (readonly [string, keyof typeof checks, string, string])[] = [
    ["a later stage", "importTroubles", "src/time/x.ts", 'import { a } from "#events";'],
    ["its own stage by name", "importTroubles", "src/time/x.ts", 'import { a } from "#time";'],
    ["another stage's insides", "importTroubles", "src/time/x.ts", 'import { a } from "../actors/scan.js";'],
    ["a type of a later stage", "importTroubles", "src/data/x.ts", 'export type { A } from "#record";'],
    ["a later stage, loaded late", "importTroubles", "src/data/x.ts", 'const a = await import("#record");'],
    ["one interface in another", "importTroubles", "src/interfaces/cli/x.ts", 'import { a } from "../http/y.js";'],
    ["the clock", "purityTroubles", "src/time/x.ts", "const now = Date.now();"],
    ["files", "purityTroubles", "src/events/x.ts", 'import { readFileSync } from "node:fs";'],
    ["a language by name", "habitTroubles", "src/events/x.ts", 'if (report.lang === "fr") return;'],
    ["any", "habitTroubles", "src/events/x.ts", "const a = b as any;"],
    ["a default export", "habitTroubles", "src/events/x.ts", "export default 1;"],
    ["an enum", "habitTroubles", "src/events/x.ts", "export enum A { B }"],
  ];

  it.each(broken)("%s", (_name, check, path, text) => {
    expect(checks[check]({ path, text })).toHaveLength(1);
  });
});

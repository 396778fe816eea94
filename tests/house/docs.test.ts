/**
 * @module Documentation says what the program does: every verb and every code is in docs/reference, every command
 * and every link of the documents exists.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { home } from "#data";
import { filesBelow, parse, type Source, sources } from "./sources.js";

const read = (path: string): Source => ({ path, text: readFileSync(join(home, path), "utf8") });
const reference = filesBelow("docs/reference", /\.md$/);
const allReference = reference.map(({ text }) => text).join("\n");
const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md", "src/README.md"].map(read),
  ...filesBelow("docs", /\.md$/),
];

const verbs = filesBelow("src/interfaces/cli/verbs", /^(?!index)[a-z-]+(?<!\.test)\.ts$/).map(
  ({ path }) => path.split("/").at(-1)?.replace(".ts", "") ?? "",
);
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts,
);

/** Codes of faults and remarks that stand in the program. */
const codes = [
  ...new Set(
    sources().flatMap((source) => parse(source).literals.flatMap(({ text }) => text.match(/\bCH-[A-Z]\d\d\b/g) ?? [])),
  ),
].sort();

/** The commands a document shows in its code: lines of fenced blocks and inline code. */
function commandsOf({ text }: Source): string[] {
  const fenced = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].flatMap((block) => (block[1] ?? "").split("\n"));
  const inline = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map((code) => code[1] ?? "");
  return [...fenced, ...inline].flatMap((line) => line.replace(/^\$ /, "").split(/&&|\|/)).map((part) => part.trim());
}

function commandTroubles(document: Source): string[] {
  return commandsOf(document).flatMap((command) => {
    const script = /^npm run ([a-z:]+)/.exec(command)?.[1];
    if (script && !scripts.includes(script)) return [`${document.path}: there is no npm script “${script}”`];
    const verb = /^(?:npx )?(?:chancery|node bin\/chancery\.js) ([a-z]+)/.exec(command)?.[1];
    return verb && !verbs.includes(verb) ? [`${document.path}: there is no verb “${verb}” (${command})`] : [];
  });
}

function linkTroubles({ path, text }: Source): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((link) => link[1] ?? "")
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(home, dirname(path), target)))
    .map((target) => `${path}: no file ${target}`);
}

describe("docs/reference", () => {
  it("documents every verb", () => {
    expect(verbs.length).toBeGreaterThan(5);
    expect(verbs.filter((verb) => !allReference.includes(`chancery ${verb}`))).toEqual([]);
  });

  it("documents every code of a fault or a remark", () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !allReference.includes(code))).toEqual([]);
  });

  it("documents no code that is gone", () => {
    const documented = [...new Set(allReference.match(/\bCH-[A-Z]\d\d\b/g) ?? [])];
    expect(documented.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe("documents", () => {
  it("show commands that exist", () => {
    expect(documents.flatMap(commandTroubles)).toEqual([]);
  });

  it("link to files that exist", () => {
    expect(documents.flatMap(linkTroubles)).toEqual([]);
  });

  it("are found out when they do not", () => {
    const text = "```sh\nchancery divine\nnpm run dream\n```\nSee [this](nowhere.md) and `npx chancery fly`.";
    expect(commandTroubles({ path: "README.md", text })).toHaveLength(3);
    expect(linkTroubles({ path: "README.md", text })).toHaveLength(1);
  });
});

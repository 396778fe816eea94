/** @module docs/reference/cli.md names every verb, every option and every example of the program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "#data";
import { help, type Verb } from "../../src/interfaces/cli/help.js";
import { program } from "../../src/interfaces/cli/main.js";

const page = readFileSync(join(home, "docs", "reference", "cli.md"), "utf8");
const sections = new Map(
  page.split(/^## /m).map((section) => [/^`chancery ([a-z]+)/.exec(section)?.[1] ?? "", section]),
);
/** Told once, above the verbs. */
const common = new Set(["--quiet", "--no-color", "--debug", "--json", "--csv", "--table"]);

test.each(program(() => {}).commands.map((command) => [command.name(), command] as const))("%s", (name, command) => {
  const section = sections.get(name) ?? "";
  const options = command.options.filter(({ long }) => !common.has(long ?? "")).map(({ flags }) => flags);
  expect(options.filter((flags) => !section.includes(`\`${flags.replaceAll("|", "\\|")}\``))).toEqual([]);
  expect(help[name as Verb].examples.filter(([example]) => !section.includes(example))).toEqual([]);
});

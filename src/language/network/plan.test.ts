import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { home } from "#data";
import { readPlan } from "../training/plan.js";
import { readNetworkPlan } from "./load.js";
import { networkFile } from "./plan.js";

const names = readdirSync(join(home, "networks")).filter((name) =>
  existsSync(join(home, "networks", name, "network.yaml")),
);

describe.each(names)("the network %s", (name) => {
  const languages = Object.entries(readNetworkPlan(name).languages);

  it("follows the ways of treebanks that its languages' models are trained on", () => {
    expect(languages.length).toBeGreaterThan(0);
    for (const [lang, parts] of languages) {
      const trained = readPlan(lang).train.map((file) => file.replace(/-[^-]*$/, ""));
      for (const treebank of Object.keys(parts)) expect(trained).toContain(treebank);
    }
  });
});

it("no language is read by two networks", () => {
  const all = names.flatMap((name) => Object.keys(readNetworkPlan(name).languages));
  expect(all).toEqual([...new Set(all)]);
});

it("parts that do not add up to 1 are refused", () => {
  const plan = { epochs: 1, seed: 1, licence: "x" };
  expect(networkFile.safeParse({ ...plan, languages: { xx: { "xx/a": 0.5, "xx/b": 0.25 } } }).success).toBe(false);
  expect(networkFile.safeParse({ ...plan, languages: { xx: { "xx/a": 0.75, "xx/b": 0.25 } } }).success).toBe(true);
});

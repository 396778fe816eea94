import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { takeFingerprint } from "./fingerprint.js";
import { fingerprint } from "./load.js";

const root = mkdtempSync(join(tmpdir(), "chancery-fingerprint-"));
const put = (path: string, text: string): void => writeFileSync(join(root, path), text);

beforeEach(() => {
  const folders = [
    "knowledge/states",
    "languages/en/events",
    "languages/en/model",
    "languages/en/cases",
    "networks/one",
  ];
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  put("knowledge/states/states.csv", "code\nPER\n");
  put("languages/en/events/consult.yaml", "- id: en.consult.meet\n");
  put("languages/en/model/weights.br", "weights");
  put("networks/one/weights.br", "weights");
  put("languages/en/cases/consult.yaml", "- text: They met.\n");
  put("languages/README.md", "How to add a rule.\n");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["a rule", "languages/en/events/consult.yaml"],
  ["a row of knowledge", "knowledge/states/states.csv"],
  ["the weights", "languages/en/model/weights.br"],
  ["a network", "networks/one/weights.br"],
])("%s that changes changes the fingerprint", (_says, path) => {
  const before = takeFingerprint(root);
  put(path, "something else");
  expect(takeFingerprint(root)).not.toBe(before);
});

test.each([
  ["a case", "languages/en/cases/consult.yaml"],
  ["a text for people", "languages/README.md"],
])("%s that changes changes no reading", (_says, path) => {
  const before = takeFingerprint(root);
  put(path, "something else");
  expect(takeFingerprint(root)).toBe(before);
});

test("a copy elsewhere has the same", () => {
  const other = `${root}-copy`;
  cpSync(root, other, { recursive: true });
  expect(takeFingerprint(other)).toBe(takeFingerprint(root));
  rmSync(other, { recursive: true });
});

test("the project's own is that of its files as they stand", () => {
  expect(fingerprint()).toBe(takeFingerprint());
});

import { expect, test } from "vitest";
import { fingerprint } from "#data";
import { coderVersion } from "./version.js";

test("the coder's version names the program and what it reads by", () => {
  expect(coderVersion).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  expect(fingerprint().startsWith(coderVersion.split("+")[1] as string)).toBe(true);
});

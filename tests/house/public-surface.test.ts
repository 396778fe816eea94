/** @module The library's public surface: what `index.ts` exports is listed here, so that it changes only on purpose. */
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import * as engine from "../../src/language/index.js";
import { filesBelow } from "./sources.js";

/** A name taken away or renamed is a breaking change; a new one needs a line in docs/reference. */
const surface: readonly string[] = ["CodePoints", "coderVersion", "createCoder", "Fault"];
/** Of `chancery/language`. */
const engineSurface: readonly string[] = [
  "analyse",
  "annotateConllu",
  "condense",
  "foreignPassages",
  "identifyLanguage",
  "loadModel",
  "modelCodes",
  "parseConllu",
  "writeConllu",
];

describe("the public surface", () => {
  it("is exactly the listed names", () => {
    expect(Object.keys(library).sort()).toEqual([...surface].sort());
    expect(Object.keys(engine).sort()).toEqual([...engineSurface].sort());
  });

  it("is documented", () => {
    const reference = filesBelow("docs/reference", /\.md$/)
      .map(({ text }) => text)
      .join("\n");
    expect([...surface, ...engineSurface].filter((name) => !reference.includes(name))).toEqual([]);
  });
});

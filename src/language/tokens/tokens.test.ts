import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { home } from "#data";
import type { Sentence } from "#text";
import { analyse } from "../analyse.js";
import { loadModel, modelCodes } from "../model/load.js";
import { placeWords, recase } from "./contractions.js";

interface TokenCase {
  readonly text: string;
  readonly read: string;
  readonly "not-yet"?: string;
}

/** Words parted by spaces, those of a contraction joined by "+". */
function shown({ words, multiword }: Sentence): string {
  const inside = new Set(
    multiword.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + 1 + k)),
  );
  return words.map((word, i) => (i === 0 ? "" : inside.has(i) ? "+" : " ") + word.form).join("");
}

for (const code of modelCodes()) {
  describe(`tokens: ${code}`, () => {
    const cases = parse(readFileSync(join(home, "languages", code, "cases", "tokens.yaml"), "utf8")) as TokenCase[];
    for (const one of cases) {
      (one["not-yet"] ? it.fails : it)(one.text, () => {
        const { sentences } = analyse(one.text, loadModel(code));
        expect(sentences.map(shown).join("\n")).toBe(one.read.trimEnd());
      });
    }
  });
}

describe("the words of a contraction", () => {
  it.each([
    ["China's", ["china", "'s"], ["China", "'s"]],
    ["DON’T", ["do", "n't"], ["DO", "N’T"]],
    ["du", ["de", "le"], ["de", "le"]],
    ["Du", ["de", "le"], ["De", "le"]],
    ["DU", ["de", "le"], ["DE", "LE"]],
    ["Au", ["à", "le"], ["À", "le"]],
    ["Fazê-lo", ["fazer", "lo"], ["Fazer", "lo"]],
    ["trata-se", ["trata", "se"], ["trata", "se"]],
  ])("%s", (form, words, expected) => {
    expect(recase(form, words)).toEqual(expected);
  });

  it("have places where they stand one after another", () => {
    expect(placeWords("trata-se", ["trata", "se"])).toEqual([
      [0, 5],
      [6, 8],
    ]);
    expect(placeWords("du", ["de", "le"])).toBeUndefined();
  });
});

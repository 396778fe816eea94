import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./analyse.js";
import { annotateConllu } from "./conllu/annotate.js";
import { parseConllu } from "./conllu/conllu.js";
import { loadModel, modelCodes } from "./model/load.js";

const codes = modelCodes();

describe("loading", () => {
  it.each(codes)("%s loads and is kept", (code) => {
    expect(loadModel(code)).toBe(loadModel(code));
  });

  it("a language without a model is a fault that names those with one", () => {
    expect(() => loadModel("xx")).toThrow(/no model for the language “xx”: languages with one are /);
    expect(() => loadModel("../en")).toThrow(/no model/);
  });
});

describe.each(codes)("analysis: %s", (code) => {
  const model = loadModel(code);

  function check(text: string): void {
    const { sentences } = analyse(text, model);
    let at = 0;
    for (const sentence of sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(at);
      at = sentence.start;
      const shared = sentence.multiword;
      for (const [i, word] of sentence.words.entries()) {
        expect(word.start).toBeGreaterThanOrEqual(at);
        expect(word.end).toBeGreaterThan(word.start);
        const token = shared.find(({ first, last }) => first <= i && i <= last);
        const alone = !token || word.start !== token.start || word.end !== token.end;
        if (alone) expect(text.slice(word.start, word.end)).toBe(word.form);
        if (token) expect(text.slice(token.start, token.end)).toBe(token.form);
        at = word.start;
        expect(word.head).toBeLessThan(sentence.words.length);
        expect(word.head).not.toBe(i);
      }
      expect(sentence.words.filter((word) => word.head === -1)).toHaveLength(1);
      expect(sentence.end).toBeLessThanOrEqual(text.length);
      at = sentence.end;
    }
    const read = sentences.map(
      ({ words, multiword }) =>
        words.filter((_, i) => !multiword.some(({ first, last }) => first < i && i <= last)).length,
    );
    expect(read.every((n) => n > 0)).toBe(true);
  }

  it("spans are slices and ascend, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), check), { numRuns: 150, seed: 7 });
    const piece = fc.constantFrom(
      "Mr.",
      "U.S.",
      "don't",
      "du",
      "l'",
      "«",
      "»",
      "…",
      "?!",
      "10 000",
      "dámelo",
      "\u{1f600}",
      "\n",
      " ",
      "’s",
      "A",
      "é",
      "\u0301",
      "-",
      "(",
      ")",
      "https://x.org/",
      "@a",
      "5.3",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }).map((list) => list.join("")),
        check,
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it("nothing but spaces has no sentence", () => {
    expect(analyse(" \n\t\u00a0\r\n", model).sentences).toEqual([]);
    expect(analyse("", model).sentences).toEqual([]);
  });

  it("skipped parts yield nothing and end sentences", () => {
    const text = "Alpha beta gamma delta";
    const { sentences } = analyse(text, model, { skip: [{ start: 11, end: 17 }] });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["Alpha beta", "delta"]);
  });

  it("a sentence of 10,000 tokens is read in a breath", () => {
    const { sentences } = analyse("alpha beta, ".repeat(3334), model);
    expect(sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)).toBeGreaterThanOrEqual(10_000);
  }, 20_000);

  it("annotation keeps sentences and words and fills the rest", () => {
    const given =
      "# sent_id = a\n1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n2\tb\t_\t_\t_\t_\t_\t_\t_\t_\n3\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n";
    const [sentence] = parseConllu(annotateConllu(given, model));
    expect(sentence?.comments).toEqual(["# sent_id = a"]);
    expect(sentence?.ranges).toEqual([{ first: 0, last: 1, form: "ab", misc: "_" }]);
    expect(sentence?.words.map((word) => word.form)).toEqual(["a", "b", "."]);
    expect(sentence?.words.every((word) => word.upos !== "" && word.deprel !== "" && word.head >= -1)).toBe(true);
    expect(sentence?.words[2]?.misc).toBe("SpaceAfter=No");
  });

  it("the same text gives the same analysis", () => {
    const text = "Alpha met Beta in Gamma. Delta, 12 May.";
    expect(analyse(text, model)).toEqual(analyse(text, model));
  });
});

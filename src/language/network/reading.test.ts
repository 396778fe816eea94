/** @module The shipped networks read: same words and tags as the perceptron, trees of their own. */
import { describe, expect, it } from "vitest";
import type { Sentence } from "#text";
import { analyse } from "../analyse.js";
import { loadModel, modelCodes } from "../model/load.js";
import { LONGEST } from "./network.js";

const texts: Readonly<Record<string, string>> = {
  en: "The minister who left Lima on Monday was received by the king.",
  es: "El ministro que salió de Lima el lunes fue recibido por el rey.",
  fr: "Le ministre qui a quitté Lima lundi a été reçu par le roi.",
  pt: "O ministro que deixou Lima na segunda-feira foi recebido pelo rei.",
};

const only = (text: string, lang: string, parser: "perceptron" | "network"): Sentence =>
  analyse(text, loadModel(lang, { parser })).sentences[0] as Sentence;

describe.each(modelCodes())("%s", (lang) => {
  const text = texts[lang] as string;
  const read = only(text, lang, "network");

  it("the minister is the subject of a passive, the king its agent", () => {
    const root = read.words.findIndex(({ head }) => head < 0);
    const under = read.words.filter(({ head }) => head === root).map(({ deprel }) => deprel);
    expect(under).toEqual(expect.arrayContaining(["nsubj:pass", "aux:pass"]));
    expect(under.some((deprel) => /^obl/.test(deprel))).toBe(true);
    expect(read.words.filter(({ deprel }) => deprel === "root")).toHaveLength(1);
  });

  it("words, lemmas and tags are the perceptron's", () => {
    const bare = ({ words }: Sentence): object[] => words.map(({ head, deprel, ...rest }) => rest);
    expect(bare(read)).toEqual(bare(only(text, lang, "perceptron")));
  });

  it("what is longer than the network reads is parsed by the perceptron", () => {
    const long = `${text.slice(0, -1)} ${"7 ".repeat(LONGEST)}.`;
    expect(only(long, lang, "network")).toEqual(only(long, lang, "perceptron"));
  });
});

it("a language that no network reads is a fault that says what to do", () => {
  expect(() => loadModel("xx", { parser: "network" })).toThrow(/no model for the language “xx”/);
});

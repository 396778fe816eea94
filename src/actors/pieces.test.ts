import { describe, expect, it } from "vitest";
import { editDistance } from "./clusters.js";
import { fold, keysOf } from "./pieces.js";
import { isQuoted, quotations } from "./quotations.js";
import { Trie } from "./trie.js";

describe("pieces", () => {
  it.each([
    ["U.S.-Peru talks", ["us", "peru", "talks"]],
    ["EE. UU.", ["eeuu"]],
    ["l’Équateur", ["l", "'", "equateur"]],
    ["Guinea-Bissau's army", ["guinea", "bissau", "'", "s", "army"]],
  ])("%s is cut into its words", (text, keys) => {
    expect(keysOf(text).map(({ key }) => key)).toEqual(keys);
  });

  it("a folded word has neither case nor accents", () => {
    expect(fold("Péruviénne")).toBe("peruvienne");
  });
});

describe("the trie", () => {
  const trie = new Trie<string>();
  trie.add("US", "state");
  trie.add("Turkey", "state");
  trie.add("péruvien", "adjective");
  const find = (text: string): readonly string[] | undefined => trie.longest(asPieces(text), 0)?.values;

  it.each([
    ["us", undefined],
    ["US", ["state"]],
    ["U.S.", ["state"]],
    ["turkey", undefined],
    ["TURKEY", ["state"]],
    ["Peruvien", ["adjective"]],
  ])("%s", (text, values) => {
    expect(find(text)).toEqual(values);
  });
});

describe("names misspelt", () => {
  it.each([
    ["tillerson", "tilleron", 1],
    ["kirchner", "kisrchner", 1],
    ["sanchez", "sacnhez", 1],
    ["schialer", "schiaparelli", 3],
  ])("%s and %s are %i apart", (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});

describe("quotations", () => {
  it("are the stretches between marks, and a new line ends one that was never closed", () => {
    const text = '“One,” he said. "Two", she said.\n"Three\nfour';
    const quoted = quotations(text);
    expect(["One", "he", "Two", "she", "four"].map((word) => isQuoted(quoted, text.indexOf(word)))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

function asPieces(text: string) {
  const letters = text.replace(/\./gu, "");
  return keysOf(text).map(({ key, text: form }) => ({
    start: 0,
    end: text.length,
    text: form,
    key,
    hyphen: false,
    isWord: true,
    capital: /^\p{Lu}/u.test(form),
    allCaps: letters === letters.toUpperCase(),
    first: 0,
    last: 0,
  }));
}

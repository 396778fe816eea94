/** @module The interface says the same in every language: same keys, same kinds, and nothing left in English by oversight. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { home, loadKnowledge } from "#data";
import { contexts, definitions } from "../../src/interfaces/web/messages/codebook.js";
import { messagesOf, uiLanguages } from "../../src/interfaces/web/messages/index.js";
import { quoted } from "../../src/interfaces/web/messages/quotes.js";
import { remarkCodes, remarkWords } from "../../src/interfaces/web/messages/remarks.js";

/** "nav.desk" → its value. */
function leaves(value: unknown, path = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, below]) => [...leaves(below, path === "" ? key : `${path}.${key}`)]),
  );
}

const english = leaves(messagesOf("en"));
/** What is told of a message by calling it with as many words as it takes. */
const told = (value: unknown): string =>
  typeof value === "function"
    ? String(value(...Array.from({ length: value.length }, (_, at) => at + 2)))
    : String(value);

describe.each(uiLanguages.filter((one) => one !== "en"))("%s", (language) => {
  const own = leaves(messagesOf(language));

  it("has the keys of English, no more and no less", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("says something everywhere, with every value it is given", () => {
    for (const [key, value] of own) {
      expect(told(value).trim(), key).not.toBe("");
      expect(typeof value, key).toBe(typeof english.get(key));
      if (typeof value === "function") expect(value.length, key).toBe((english.get(key) as { length: number }).length);
    }
  });

  it("is not English, but for names and words that are the same", () => {
    const same = [...own].filter(
      ([key, value]) => told(value) === told(english.get(key)) && /\p{L}{4}/u.test(told(value)),
    );
    expect(same.length).toBeLessThan(own.size / 10);
  });
});

describe("what the codebook and a reading's doubts say", () => {
  it("is there in every language: each kind, each context, each remark that the reference lists", () => {
    const { ontology, contexts: all } = loadKnowledge();
    const page = readFileSync(join(home, "docs", "reference", "messages.md"), "utf8");
    const codes = [...page.matchAll(/^\| (CH-[A-Z]\d+) \| remark/gm)].map(([, code]) => code).sort();
    for (const language of uiLanguages) {
      expect(Object.keys(definitions[language]).sort(), language).toEqual(ontology.map(({ type }) => type).sort());
      if (language === "en") continue;
      expect(Object.keys(contexts[language]).sort(), language).toEqual([...all].sort());
      expect(remarkCodes(language), language).toEqual(codes);
    }
  });

  it("takes over the words and days that a remark is about", () => {
    const misspelt = {
      code: "CH-A01",
      message: "“Fernandes” is read as a misspelling of “Alberto Fernández”, named in the same report.",
    };
    expect(remarkWords(misspelt, "fr")).toBe(
      "« Fernandes » est lu comme une graphie fautive de « Alberto Fernández », nommé dans le même article.",
    );
    const held =
      "The dateline gives no year; 2016-03-21 is the only such day on which all named held their offices: Raul Castro (head-of-state, CUB, 2008-02-24 to 2018-04-19).";
    expect(remarkWords({ code: "CH-T03", message: held }, "es")).toBe(
      "La fecha, o su año, viene de los cargos de los nombrados: Raul Castro (head-of-state, CUB, 2008-02-24 – 2018-04-19).",
    );
    expect(remarkWords({ code: "CH-Z99", message: "not known yet" }, "pt")).toBe("Not known yet");
  });
});

describe("a quotation", () => {
  it.each([
    ["fr", "se sont entretenus", "«\u202fse sont entretenus\u202f»"],
    ["en", "“We agree,”", "“We agree,”"],
    ["es", "dijo «basta» ayer", "«dijo «basta» ayer»"],
    ["xx", "word", "“word”"],
  ])("of %s stands in its own marks", (lang, text, shown) => {
    expect(quoted(text, lang)).toBe(shown);
  });
});

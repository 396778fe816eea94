/** @module The interface says the same in every language: same keys, same kinds, and nothing left in English by oversight. */
import { describe, expect, it } from "vitest";
import { messagesOf, uiLanguages } from "../../src/interfaces/web/messages/index.js";
import { quoted } from "../../src/interfaces/web/messages/quotes.js";

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

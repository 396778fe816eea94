import { describe, expect, it } from "vitest";
import { translationRemark } from "./translated.js";

describe("signs of translation", () => {
  it.each([
    ["Le commandant de la Flotte -in-Chief est arrivé.", true],
    ["Le commandant en chef est arrivé.", false],
    ["The commander-in-chief arrived – early – on Monday.", false],
    ["Prices rose 3 -4 per cent.", false],
  ])("%s → %s", (text, expected) => {
    expect(translationRemark(text, [], ["traduction"]) !== null).toBe(expected);
  });

  it("takes the page's own word for it", () => {
    const text = "Le ministre est arrivé.\nTraduction : Une Agence";
    const aside = { start: 24, end: text.length, why: "credit" as const };
    expect(translationRemark(text, [aside], ["traduction"])?.code).toBe("CH-R20");
    expect(translationRemark(text, [aside], ["traduit par"])).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { identifyLanguage } from "./identify.js";

const codes = ["en", "fr", "es", "pt"];

describe("the language of a text", () => {
  it.each([
    ["The foreign ministers signed the agreement on Monday in Geneva.", "en"],
    ["Les ministres des Affaires étrangères ont signé l'accord lundi à Genève.", "fr"],
    ["Los ministros de Exteriores firmaron el acuerdo el lunes en Ginebra.", "es"],
    ["Os ministros das Relações Exteriores assinaram o acordo na segunda-feira em Genebra.", "pt"],
    ["Die Außenminister haben das Abkommen am Montag in Genf unterzeichnet.", null],
    ["De ministers van Buitenlandse Zaken hebben het akkoord maandag ondertekend.", null],
    ["12 345 — ***", null],
  ])("%s → %s", async (text, expected) => {
    expect(await identifyLanguage(text, codes)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { foreignPassages, identifyLanguage } from "./identify.js";
import { loadModel } from "./model/load.js";

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

describe("passages in another language", () => {
  const found = async (before: string, passage: string, lang: string): Promise<(string | null)[]> => {
    const text = `${before} ${passage}`;
    const spans = [
      { start: 0, end: before.length },
      { start: before.length + 1, end: text.length },
    ];
    const foreign = await foreignPassages(text, spans, loadModel(lang));
    return spans.map(({ start }) => foreign.find((one) => one.start === start)?.lang ?? null);
  };

  it.each([
    [
      "The minister answered the reporters in Lima:",
      "“No vamos a firmar ese acuerdo mientras sigan los ataques.”",
      "en",
      "es",
    ],
    [
      "El ministro respondió a los periodistas en París:",
      "«Nous ne signerons pas cet accord tant que durent les attaques.»",
      "es",
      "fr",
    ],
    [
      "Le ministre a répondu aux journalistes à Berlin :",
      "„Wir werden das Abkommen nicht unterzeichnen, solange geschossen wird.“",
      "fr",
      "de",
    ],
  ])("%s %s", async (before, passage, lang, other) => {
    expect(await found(before, passage, lang)).toEqual([null, other]);
  });

  it("a list of names is in no language", async () => {
    expect(await found("They were:", "Fran, Bebeto, Aldana, Nando, Djukic, Mauro Silva, Donato", "en")).toEqual([
      null,
      null,
    ]);
  });
});

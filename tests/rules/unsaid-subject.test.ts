import { describe, expect, it } from "vitest";
import { createCoder } from "#coding";

const coder = createCoder();
const read = (lang: string, text: string) => coder.code({ id: "r", text, lang, published: "2024-06-12" });
const sides = (parties: readonly { state: string | null; org: string | null }[]) =>
  parties.map(({ state, org }) => org ?? state).sort();

describe("a subject left unsaid is the subject of the sentence before", () => {
  it.each([
    ["es", "El presidente de Chile viajó a Bolivia. Firmó un acuerdo con el presidente de Perú.", ["CHL", "PER"]],
    ["pt", "O presidente do Chile viajou à Bolívia. Assinou um acordo com o presidente do Peru.", ["CHL", "PER"]],
  ])("%s: an act", async (lang, text, expected) => {
    const { events } = await read(lang, text);
    expect(events.filter(({ type }) => type === "SUPPORT").map(({ actors }) => sides(actors))).toEqual([expected]);
  });

  it.each([
    ["es", "El canciller de Perú dijo que la frontera está abierta. Añadió que Bolivia cumplirá el tratado."],
    ["pt", "O chanceler do Peru disse que a fronteira está aberta. Acrescentou que a Bolívia cumprirá o tratado."],
  ])("%s: words", async (lang, text) => {
    const { statements } = await read(lang, text);
    expect(statements.map(({ speaker }) => speaker?.state)).toEqual(["PER", "PER"]);
  });

  it.each([
    ["es", "El tren llegó a Lima. Firmó un acuerdo con el presidente de Perú."],
    ["pt", "O trem chegou a Lima. Assinou um acordo com o presidente do Peru."],
    ["es", "El presidente de Chile viajó a Bolivia. Se firmó un acuerdo con el presidente de Perú."],
  ])("%s: none is made up where that subject is nobody, or the act nobody's", async (lang, text) => {
    const { events } = await read(lang, text);
    expect(events.filter(({ type }) => type === "SUPPORT")).toEqual([]);
  });
});

describe("an office told once has a bearer of each state", () => {
  it.each([
    ["en", "The presidents of Peru, Juana Salas, and of Chile, Pablo Rojas, met in Quito."],
    ["fr", "Les présidents du Pérou, Juana Salas, et du Chili, Pablo Rojas, se sont rencontrés à Quito."],
    ["es", "Los presidentes de Perú, Juana Salas, y de Chile, Pablo Rojas, se reunieron en Quito."],
    ["pt", "Os presidentes do Peru, Juana Salas, e do Chile, Pablo Rojas, reuniram-se em Quito."],
  ])("%s", async (lang, text) => {
    const { events, tenures } = await read(lang, text);
    expect(events.map(({ actors }) => actors.map(({ state, person }) => `${state} ${person}`))).toEqual([
      ["PER Juana Salas", "CHL Pablo Rojas"],
    ]);
    expect(tenures.map(({ state, office }) => `${state} ${office}`)).toEqual([
      "PER head-of-state",
      "CHL head-of-state",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { debris, knowledge } from "../../tests/reading/made.js";
import { datelineReader } from "./dateline.js";
import { type Line, splitLines } from "./lines.js";

/** language, line, [dateline, place, country, day, credit]. */
const datelines: readonly (readonly [
  string,
  string,
  readonly [string, string | null, string | null, string | null, string | null],
])[] = [
  ["en", "LIMA – The two ministers met.", ["LIMA –", "Lima", "PER", null, null]],
  ["en", "10:44 | Lima, Feb. 6.", ["10:44 | Lima, Feb. 6.", "Lima", "PER", "--02-06", null]],
  [
    "en",
    "17:36 | Washington D.C. (U.S.), Apr. 9.",
    ["17:36 | Washington D.C. (U.S.), Apr. 9.", "Washington", "USA", "--04-09", null],
  ],
  [
    "en",
    "WASHINGTON, March 14 (Reuters) - The president said",
    ["WASHINGTON, March 14 (Reuters) -", "Washington", "USA", "--03-14", "Reuters"],
  ],
  ["en", "PARIS (AFP) — The minister said", ["PARIS (AFP) —", "Paris", "FRA", null, "AFP"]],
  ["en", "(Reuters) - The two states agreed", ["(Reuters) -", null, null, null, "Reuters"]],
  [
    "en",
    "Lima, Peru, 14 March 2019 -- Both sides",
    ["Lima, Peru, 14 March 2019 --", "Lima", "PER", "2019-03-14", null],
  ],
  ["en", "Thursday, March 14, 2019", ["Thursday, March 14, 2019", null, null, "2019-03-14", null]],
  [
    "fr",
    "Caracas, 1er août (RHC) Le ministre a reçu son homologue.",
    ["Caracas, 1er août (RHC)", "Caracas", "VEN", "--08-01", "RHC"],
  ],
  ["fr", "PARIS, 12 mars (AFP) - Le président", ["PARIS, 12 mars (AFP) -", "Paris", "FRA", "--03-12", "AFP"]],
  ["fr", "Washington / Lima. Les deux gouvernements", ["Washington / Lima.", "Washington", "USA", null, null]],
  [
    "fr",
    "Genève, le 14 mars 2019 – Les délégations",
    ["Genève, le 14 mars 2019 –", "Genève", "CHE", "2019-03-14", null],
  ],
  ["fr", "16 janvier 2017 . – Le sommet", ["16 janvier 2017 . –", null, null, "2017-01-16", null]],
  [
    "fr",
    "29 juillet 2016, Caracas, Venezuela. – Le sommet",
    ["29 juillet 2016, Caracas, Venezuela. –", "Caracas", "VEN", "2016-07-29", null],
  ],
  ["es", "Lima, 6 feb (EFE).- El canciller", ["Lima, 6 feb (EFE).-", "Lima", "PER", "--02-06", "EFE"]],
  [
    "es",
    "Caracas, 1 ago (Prensa Latina) El canciller",
    ["Caracas, 1 ago (Prensa Latina)", "Caracas", "VEN", "--08-01", "Prensa Latina"],
  ],
  [
    "es",
    "La Paz, 14 de marzo de 2019 (EFE).- Bolivia",
    ["La Paz, 14 de marzo de 2019 (EFE).-", "La Paz", "BOL", "2019-03-14", "EFE"],
  ],
  ["pt", "BRASÍLIA — O chanceler", ["BRASÍLIA —", "Brasília", "BRA", null, null]],
  ["pt", "São Paulo, 14 mar (EFE) - O presidente", ["São Paulo, 14 mar (EFE) -", "São Paulo", "BRA", "--03-14", "EFE"]],
  [
    "en",
    "GENEVA/LIMA (14 March 2019) – An expert",
    ["GENEVA/LIMA (14 March 2019) –", "Geneva", "CHE", "2019-03-14", null],
  ],
  ["en", "LIMA, Saturday. The two presidents met", ["LIMA, Saturday.", "Lima", "PER", null, null]],
  ["en", "PARIS, France, 22/1/2019: The two", ["PARIS, France, 22/1/2019:", "Paris", "FRA", "2019-01-22", null]],
  ["fr", "PARIS, 7 avril. Le ministre a reçu", ["PARIS, 7 avril.", "Paris", "FRA", "--04-07", null]],
  [
    "pt",
    "LIMA, terça-feira, 5 de abril. O Peru declarou",
    ["LIMA, terça-feira, 5 de abril.", "Lima", "PER", "--04-05", null],
  ],
  ["en", "LIMA: Peru on Tuesday summoned", ["LIMA:", "Lima", "PER", null, null]],
  ["en", "March 14, 2019 - Lima. The ministers", ["March 14, 2019 - Lima.", "Lima", "PER", "2019-03-14", null]],
  ["en", "Feb. 6 (Reuters) -- The secretary", ["Feb. 6 (Reuters) --", null, null, "--02-06", "Reuters"]],
  [
    "es",
    "(Lima, 6 de febrero de 2018).- El canciller",
    ["(Lima, 6 de febrero de 2018).-", "Lima", "PER", "2018-02-06", null],
  ],
  [
    "es",
    "Redacción Internacional, 3 abr (EFE).- El gobierno",
    ["Redacción Internacional, 3 abr (EFE).-", null, null, "--04-03", "EFE"],
  ],
  ["es", "Lima / EFE. El canciller", ["Lima / EFE.", "Lima", "PER", null, "EFE"]],
  ["pt", "Brasília - O Senado", ["Brasília -", "Brasília", "BRA", null, null]],
];

const prose: readonly (readonly [string, string])[] = [
  ["en", "NATO, Friday, said it would meet again."],
  ["en", "IBM, Monday's winner, fell on Tuesday."],
  ["en", "Peru - a member since January - voted for the resolution."],
  ["en", "Lima and Washington agree on trade."],
  ["en", "Lima, the capital, was calm on Feb. 6."],
  ["en", "Tuesday's meeting took place in Lima."],
  ["en", "President Doe – the first to do so – went to Lima."],
  ["en", "Lima (Peru) will host the summit."],
  ["en", "In Lima on February 6, the ministers met."],
  ["en", "US-Peru talks begin"],
  ["fr", "Paris et Lima ont signé un accord."],
  ["fr", "Caracas, qui avait rompu ses relations, a changé d'avis."],
  ["es", "Lima rechazó la propuesta."],
  ["pt", "Brasil e Peru assinam acordo"],
];

function lineOf(text: string): Line {
  return splitLines(text)[0] as Line;
}

describe("datelines", () => {
  it.each(datelines)("%s: %s", (lang, text, expected) => {
    const found = datelineReader(debris(lang), knowledge, lang)(lineOf(text));
    expect(
      found && [
        text.slice(found.start, found.end),
        found.place,
        found.country,
        found.date?.readings[0] ?? null,
        found.credit,
      ],
    ).toEqual(expected);
  });

  it("takes the place that the line's own state has, not the larger of its name", () => {
    const found = datelineReader(
      debris("es"),
      knowledge,
      "es",
    )(lineOf("Córdoba (Argentina), 14 mar (EFE).- El canciller"));
    expect(found?.country).toBe("ARG");
  });
});

describe("prose that begins like a dateline", () => {
  it.each(prose)("%s: %s", (lang, text) => {
    expect(datelineReader(debris(lang), knowledge, lang)(lineOf(text))).toBeNull();
  });
});

/** @module What `knowledge/` must say: tables that anyone can extend. */
import { describe, expect, it } from "vitest";
import { readKnowledge } from "./read.js";
import type { Names, State, Tenure } from "./types.js";

const knowledge = readKnowledge();
const codesOf = (field: "names" | "demonyms" | "capitals", language: string, word: string): string[] =>
  knowledge.states.filter((state: State) => (state[field][language] ?? []).includes(word)).map((state) => state.code);

describe("states are found by their names", () => {
  it.each([
    ["en", "U.S.", "USA"],
    ["en", "US", "USA"],
    ["en", "United States of America", "USA"],
    ["en", "the UK".slice(4), "GBR"],
    ["en", "U.K.", "GBR"],
    ["en", "Great Britain", "GBR"],
    ["en", "North Korea", "PRK"],
    ["en", "DPRK", "PRK"],
    ["en", "ROK", "KOR"],
    ["en", "Ivory Coast", "CIV"],
    ["en", "Burma", "MMR"],
    ["en", "Holland", "NLD"],
    ["en", "DRC", "COD"],
    ["en", "UAE", "ARE"],
    ["en", "Türkiye", "TUR"],
    ["en", "Palestinian Authority", "PSE"],
    ["en", "Hong Kong", "HKG"],
    ["en", "Soviet Union", "SUN"],
    ["en", "East Germany", "DDR"],
    ["en", "West Germany", "DEU"],
    ["fr", "États-Unis", "USA"],
    ["fr", "Etats-Unis", "USA"],
    ["fr", "Royaume-Uni", "GBR"],
    ["fr", "Chine populaire", "CHN"],
    ["fr", "RDC", "COD"],
    ["fr", "Émirats", "ARE"],
    ["fr", "Tchéquie", "CZE"],
    ["es", "EE.UU.", "USA"],
    ["es", "EE. UU.", "USA"],
    ["es", "EEUU", "USA"],
    ["es", "Estados Unidos", "USA"],
    ["es", "RPDC", "PRK"],
    ["es", "Costa de Marfil", "CIV"],
    ["es", "Gran Bretaña", "GBR"],
    ["pt", "EUA", "USA"],
    ["pt", "Coreia do Norte", "PRK"],
    ["pt", "Tchéquia", "CZE"],
    ["pt", "Países Baixos", "NLD"],
    ["pt", "Palestina", "PSE"],
    ["pt", "União Soviética", "SUN"],
  ])("%s “%s” is %s", (language, name, code) => expect(codesOf("names", language, name)).toEqual([code]));

  it("a name of two states is on both", () => expect(codesOf("names", "en", "Congo").sort()).toEqual(["COD", "COG"]));
});

describe("demonyms have every form", () => {
  it.each<[string, string, readonly string[]]>([
    ["en", "PER", ["Peruvian", "Peruvians"]],
    ["en", "GBR", ["British", "Briton", "Britons"]],
    ["en", "PHL", ["Philippine", "Filipino", "Filipinos"]],
    ["en", "CYP", ["Greek-Cypriot", "Greek Cypriots"]],
    ["en", "POL", ["Polish", "Pole", "Poles"]],
    ["en", "FRA", ["French", "Frenchmen"]],
    ["en", "CHN", ["Chinese"]],
    ["en", "CZE", ["Czech", "Czechs"]],
    ["fr", "PER", ["péruvien", "péruvienne", "péruviens", "péruviennes"]],
    ["fr", "FRA", ["français", "française", "françaises"]],
    ["fr", "GRC", ["grec", "grecque", "grecs", "grecques"]],
    ["es", "FRA", ["francés", "francesa", "franceses", "francesas"]],
    ["es", "DEU", ["alemán", "alemana", "alemanes", "alemanas"]],
    ["es", "IRN", ["iraní", "iraníes"]],
    ["es", "ESP", ["español", "españoles"]],
    ["pt", "DEU", ["alemão", "alemã", "alemães", "alemãs"]],
    ["pt", "ESP", ["espanhol", "espanhóis", "espanholas"]],
    ["pt", "JPN", ["japonês", "japonesa", "japoneses", "japonesas"]],
    ["pt", "LVA", ["letão", "letões"]],
  ])("%s %s: %j", (language, code, forms) => {
    const state = knowledge.states.find((one) => one.code === code);
    expect(state?.demonyms[language]).toEqual(expect.arrayContaining([...forms]));
  });

  it.each([
    ["en", "Peruviane"],
    ["en", "Chineses"],
    ["en", "Britishs"],
    ["fr", "françaiss"],
    ["es", "francéss"],
    ["pt", "alemãos"],
    ["pt", "japonêss"],
  ])("%s has no “%s”", (language, form) => expect(codesOf("demonyms", language, form)).toEqual([]));
});

describe("capitals have their exonyms", () => {
  it.each([
    ["en", "Moscow", "RUS"],
    ["fr", "Moscou", "RUS"],
    ["es", "Moscú", "RUS"],
    ["pt", "Moscovo", "RUS"],
    ["fr", "Pékin", "CHN"],
    ["es", "La Habana", "CUB"],
    ["pt", "Havana", "CUB"],
    ["fr", "Londres", "GBR"],
    ["en", "Kyiv", "UKR"],
    ["pt", "Pequim", "CHN"],
  ])("%s “%s” is a capital of %s", (language, name, code) =>
    expect(codesOf("capitals", language, name)).toContain(code),
  );
});

/** Who held the office on a day; the state or the organisation, whichever is meant. */
function holders(place: string, office: string, day: string): string[] {
  return knowledge.tenures
    .filter(
      (tenure: Tenure) =>
        (tenure.state === place || (tenure.state === null && tenure.org === place)) &&
        tenure.office === office &&
        tenure.accreditedTo === null &&
        (tenure.from ?? "0") <= day &&
        day <= (tenure.to ?? "9"),
    )
    .map((tenure) => tenure.person);
}

describe("offices are held by the right person on a day", () => {
  it.each([
    ["VEN", "foreign-minister", "2018-05-01", "Jorge Arreaza"],
    ["VEN", "foreign-minister", "2021-10-01", "Félix Plasencia"],
    ["VEN", "head-of-state", "2018-02-06", "Nicolás Maduro"],
    ["PER", "foreign-minister", "2021-08-01", "Héctor Béjar"],
    ["PER", "foreign-minister", "2021-03-01", "Allan Wagner"],
    ["PER", "foreign-minister", "2019-04-14", "Néstor Popolizio"],
    ["PER", "foreign-minister", "2025-01-15", "Elmer Schialer"],
    ["PER", "head-of-government", "2021-08-15", "Guido Bellido"],
    ["PER", "head-of-state", "2021-08-15", "Pedro Castillo"],
    ["PER", "head-of-state", "2018-02-06", "Pedro Pablo Kuczynski"],
    ["PER", "head-of-state", "2019-04-14", "Martín Vizcarra"],
    ["PER", "defence-minister", "2025-05-05", "Walter Astudillo"],
    ["USA", "defence-minister", "2025-05-05", "Pete Hegseth"],
    ["USA", "foreign-minister", "2018-02-06", "Rex W. Tillerson"],
    ["USA", "foreign-minister", "2019-04-13", "Mike Pompeo"],
    ["USA", "head-of-state", "1962-10-20", "John F. Kennedy"],
    ["FRA", "head-of-state", "2018-01-01", "Emmanuel Macron"],
    ["GBR", "head-of-government", "2022-10-01", "Liz Truss"],
    ["DEU", "foreign-minister", "2022-03-01", "Annalena Baerbock"],
    ["RUS", "foreign-minister", "2022-03-01", "Sergey Lavrov"],
    ["CHN", "foreign-minister", "2023-03-01", "Qin Gang"],
    ["BRA", "foreign-minister", "2020-06-01", "Ernesto Araújo"],
    ["ARG", "head-of-state", "2024-01-01", "Javier Milei"],
    ["UN", "secretary-general", "2020-01-01", "António Guterres"],
    ["NATO", "secretary-general", "2015-01-01", "Jens Stoltenberg"],
    ["OAS", "secretary-general", "2018-01-01", "Luis Almagro"],
    ["EU", "high-representative", "2021-06-01", "Josep Borrell"],
  ])("%s %s on %s: %s", (place, office, day, person) => expect(holders(place, office, day)).toEqual([person]));

  it.each([
    ["Rex W. Tillerson", "Rex Tillerson"],
    ["Mike Pompeo", "Michael R. Pompeo"],
    ["Félix Plasencia", "Félix Ramón Plasencia"],
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Donald Trump", "Donald J. Trump"],
  ])("%s is also %s", (person, alias) =>
    expect(
      knowledge.tenures.filter((tenure) => tenure.person === person).flatMap((tenure) => tenure.aliases),
    ).toContain(alias),
  );

  it("a head of state who heads the government stands once", () =>
    expect(holders("USA", "head-of-government", "2018-01-01")).toEqual([]));
});

describe("bodies", () => {
  it.each([
    "LIMA-GROUP",
    "UNSC",
    "OAS",
    "EU",
    "MERCOSUR",
    "IAEA",
    "NATO",
    "AMNESTY",
    "HRW",
    "ICRC",
    "MSF",
    "FARC",
    "ELN",
    "HEZBOLLAH",
    "HAMAS",
    "ISIS",
    "AL-QAEDA",
    "TALIBAN",
    "BOKO-HARAM",
    "PKK",
    "HOUTHIS",
    "IRA",
    "ETA",
    "POLISARIO",
    "SHINING-PATH",
  ])("%s is known", (id) => expect(knowledge.organisations.map((body) => body.id)).toContain(id));

  it.each([
    ["Kremlin", "RUS", "presidency"],
    ["White House", "USA", "presidency"],
    ["Quai d'Orsay", "FRA", "foreign-ministry"],
    ["Itamaraty", "BRA", "foreign-ministry"],
    ["Torre Tagle", "PER", "foreign-ministry"],
    ["Pentagon", "USA", "defence-ministry"],
    ["Miraflores", "VEN", "presidency"],
    ["Knesset", "ISR", "parliament"],
  ])("%s is %s, %s", (name, state, organ) =>
    expect(
      knowledge.metonyms.filter((seat) => (seat.names.en ?? []).includes(name)).map((seat) => [seat.state, seat.organ]),
    ).toEqual([[state, organ]]),
  );

  it.each(["State", "Congress", "the Kremlin"])("the bare word “%s” is no seat", (name) =>
    expect(knowledge.metonyms.filter((seat) => (seat.names.en ?? []).includes(name))).toEqual([]),
  );
});

describe("memberships have dates", () => {
  const on = (org: string, member: string, day: string): string[] =>
    knowledge.memberships
      .filter((row) => row.org === org && row.member === member && (row.from ?? "0") <= day && day <= (row.to ?? "9"))
      .map((row) => row.role);
  it.each<[string, string, string, readonly string[]]>([
    ["UNSC", "PER", "2018-02-06", ["non-permanent member"]],
    ["UNSC", "PER", "2021-02-06", []],
    ["UNSC", "RUS", "2000-01-01", ["permanent member"]],
    ["EU", "GBR", "2019-01-01", ["member"]],
    ["EU", "GBR", "2021-01-01", []],
    ["NATO", "SWE", "2024-04-01", ["member"]],
    ["LIMA-GROUP", "PER", "2018-02-06", ["member"]],
    ["LIMA-GROUP", "ARG", "2021-06-01", []],
    ["MERCOSUR", "VEN", "2018-01-01", ["member", "suspended"]],
  ])("%s %s on %s", (org, member, day, roles) => expect([...on(org, member, day)].sort()).toEqual([...roles].sort()));
});

describe("places, ontology and outlets", () => {
  it.each([
    ["Geneva", "CHE"],
    ["Genève", "CHE"],
    ["Ginebra", "CHE"],
    ["Genebra", "CHE"],
    ["Camp David", "USA"],
    ["Viena", "AUT"],
    ["Estrasburgo", "FRA"],
    ["Carthagène", "COL"],
    ["Puebla", "MEX"],
    ["Lima", "PER"],
  ])("%s lies in %s", (name, country) =>
    expect(
      knowledge.places.filter((place) => place.names.includes(name)).sort((a, b) => b.population - a.population)[0]
        ?.country,
    ).toBe(country),
  );

  it("all sixteen types have a default code that has a Goldstein value", () => {
    expect(knowledge.ontology).toHaveLength(16);
    for (const type of knowledge.ontology) expect(knowledge.goldstein[type.cameo]).toBeTypeOf("number");
  });

  it.each([
    ["SANCTION", "material-conflict", -6],
    ["ACCUSE", "verbal-conflict", -2],
    ["CONSULT", "verbal-cooperation", 2.5],
    ["AID", "material-cooperation", 10],
  ])("%s is %s, %d", (type, quad, score) =>
    expect(knowledge.ontology.find((one) => one.type === type)).toMatchObject({ quad, score }),
  );

  it.each([
    ["Andina", "PER", "mdy"],
    ["Prensa Latina", "CUB", "dmy"],
    ["Xinhua", "CHN", "ymd"],
  ])("%s is of %s and writes %s", (name, state, dateOrder) =>
    expect(knowledge.outlets.find((outlet) => outlet.name === name)).toMatchObject({ state, dateOrder }),
  );
});

it("every language has something for every list of names", () => {
  const full = (names: Names): boolean =>
    ["en", "fr", "es", "pt"].every((language) => (names[language] ?? []).length > 0);
  expect(knowledge.organisations.filter((body) => !full(body.names)).map((body) => body.id)).toEqual([]);
});

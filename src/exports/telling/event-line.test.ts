/** @module Event lines: articles, contractions, agreement and standing in each language; no pattern leaves a mark of itself behind. */
import { describe, expect, it } from "vitest";
import { partyName } from "#answers";
import { languageCodes, loadKnowledge } from "#data";
import type { EventParty, RecordEvent } from "#record";
import { eventWord, wordsIn } from "../words.js";
import { eventLine } from "./event-line.js";

const party = (code: string, more: Partial<EventParty> = {}): EventParty => {
  const state = /^[A-Z]{3}$/.test(code) ? code : null;
  return { state, org: state === null ? code : null, sector: null, person: null, office: null, name: code, ...more };
};
type Told = Parameters<typeof eventLine>[0];
const event = (
  kind: string,
  actors: readonly EventParty[],
  recipients: readonly EventParty[] = [],
  factuality: RecordEvent["factuality"] = "happened",
): Told => {
  const [typed = "", cameo = "000"] = kind.split(":");
  const [type = "", mode = null] = typed.split("/");
  return { type, mode, cameo, actors, recipients, factuality } as Told;
};

const line = (lang: string, told: Told): string => eventLine(told, "KIND", wordsIn(lang));

const pence = party("USA", { person: "Mike Pence" });
const guaido = party("VEN", { person: "Juan Guaidó", sector: "OPP" });
const minister = (code: string): EventParty => party(code, { office: "foreign-minister" });

describe.each([
  ["fr", event("SUPPORT:054", [party("PER")], [guaido]), "le Pérou reconnaît Juan Guaidó (Venezuela)"],
  ["fr", event("ACCUSE/allege", [party("USA")], [party("CHN")]), "les États-Unis accusent la Chine"],
  [
    "fr",
    event("CONSULT", [minister("PER"), minister("VEN")]),
    "les ministres des Affaires étrangères du Pérou et du Venezuela se rencontrent",
  ],
  ["fr", event("CONSULT/visit", [pence], [party("PER")]), "Mike Pence (États-Unis) se rend au Pérou"],
  ["fr", event("CONSULT/visit", [pence], [party("FRA")]), "Mike Pence (États-Unis) se rend en France"],
  ["fr", event("CONSULT/visit", [pence], [party("IRN")]), "Mike Pence (États-Unis) se rend en Iran"],
  ["fr", event("CONSULT/visit", [pence], [party("CUB")]), "Mike Pence (États-Unis) se rend à Cuba"],
  ["fr", event("CONSULT/visit", [party("PER")], [party("UN")]), "le Pérou se rend à l'Organisation des Nations unies"],
  ["fr", event("CONSULT/visit", [pence], [party("PER")], "announced"), "visite de Mike Pence (États-Unis) au Pérou"],
  ["fr", event("CONSULT/visit", [party("ISR")], [party("USA")], "announced"), "visite d'Israël aux États-Unis"],
  [
    "fr",
    event("SANCTION/discontinue:161", [party("ARG"), party("ECU")], [], "denied"),
    "rupture des relations entre l'Argentine et l'Équateur",
  ],
  [
    "fr",
    event("SANCTION/expel", [party("VEN")], [party("COL"), party("HTI")]),
    "le Venezuela expulse des représentants de la Colombie et d'Haïti",
  ],
  [
    "fr",
    event("REJECT", [party("PER", { sector: "LEG" })], [party("LIMA-GROUP")]),
    "le parlement du Pérou oppose un refus au Groupe de Lima",
  ],
  ["es", event("SUPPORT:054", [party("PER")], [guaido]), "el Perú reconoce a Juan Guaidó (Venezuela)"],
  [
    "es",
    event("CONSULT", [minister("PER"), minister("VEN")], [], "announced"),
    "reunión de los cancilleres del Perú y de Venezuela",
  ],
  ["es", event("AID", [party("CHL")], [party("ARG")]), "Chile presta ayuda a la Argentina"],
  ["es", event("CONSULT/visit", [pence], [party("PER")]), "Mike Pence (Estados Unidos) visita el Perú"],
  ["es", event("CONSULT/visit", [pence], [guaido]), "Mike Pence (Estados Unidos) visita a Juan Guaidó (Venezuela)"],
  ["es", event("ACCUSE", [party("USA")], [party("URY")]), "Estados Unidos acusa al Uruguay"],
  ["es", event("COOPERATE", [party("PER"), party("IRN")]), "el Perú e Irán cooperan"],
  [
    "es",
    event("CONSULT/visit", [pence], [party("SLV")], "announced"),
    "visita de Mike Pence (Estados Unidos) a El Salvador",
  ],
  ["pt", event("SUPPORT:054", [party("BRA")], [guaido]), "o Brasil reconhece Juan Guaidó (Venezuela)"],
  ["pt", event("ACCUSE", [party("USA")], [party("CUB")]), "os Estados Unidos acusam Cuba"],
  ["pt", event("AID", [party("BRA")], [party("ARG")]), "o Brasil presta ajuda à Argentina"],
  ["pt", event("CONSULT/visit", [pence], [party("PER")], "announced"), "visita de Mike Pence (Estados Unidos) ao Peru"],
  ["pt", event("CONSULT", [minister("PER"), minister("VEN")]), "os chanceleres do Peru e da Venezuela se reúnem"],
  [
    "pt",
    event("SUPPORT:057", [party("BRA")], [party("PRT")], "hypothetical"),
    "assinatura de um acordo pelo Brasil com Portugal",
  ],
  ["en", event("CONSULT/visit", [pence], [party("PER")]), "Mike Pence (United States) visited Peru"],
  ["en", event("CONSULT/visit", [pence], [party("PER")], "announced"), "Mike Pence (United States) is to visit Peru"],
  [
    "en",
    event("CONSULT/visit", [party("GBR")], [party("USA")], "ongoing"),
    "the United Kingdom is visiting the United States",
  ],
  [
    "en",
    event("SUPPORT:050", [party("PER"), party("VEN")], [], "denied"),
    "Peru and Venezuela are said not to have opened or resumed relations",
  ],
  [
    "en",
    event("AID", [party("EU")], [party("PHL")], "reported"),
    "the European Union is reported to have given aid to the Philippines",
  ],
  [
    "en",
    event("COERCE/cyber", [minister("PER")], [], "hypothetical"),
    "the foreign minister of Peru might carry out a cyber attack",
  ],
  ["en", event("SANCTION/expel", [party("PRT")], [party("RUS")]), "Portugal expelled envoys of Russia"],
  // Who acts on himself is told once.
  [
    "en",
    event("CONSULT/visit", [pence, party("PER")], [party("PER"), pence]),
    "Mike Pence (United States) and Peru met on a visit",
  ],
  ["fr", event("CONSULT/visit", [pence], [party("BRB")]), "Mike Pence (États-Unis) se rend à la Barbade"],
] as const)("%s", (lang, told, said) => {
  it(said, () => {
    expect(line(lang, told)).toBe(said);
  });
});

const patterned = languageCodes();

describe.each([
  ["en", "BHS", "Bahamas", "Mike Pence (United States) and Juan Guaidó (Venezuela) met in the Bahamas"],
  ["en", "PER", "Lima", "Mike Pence (United States) and Juan Guaidó (Venezuela) met in Lima"],
  ["en", "PER", "Palacio Grande", "Mike Pence (United States) and Juan Guaidó (Venezuela) met, Palacio Grande"],
  ["fr", "PER", "Perú", "Mike Pence (États-Unis) et Juan Guaidó (Venezuela) se rencontrent au Pérou"],
  ["fr", "EGY", "Cairo", "Mike Pence (États-Unis) et Juan Guaidó (Venezuela) se rencontrent au Caire"],
  ["fr", "CUB", "Cuba", "Mike Pence (États-Unis) et Juan Guaidó (Venezuela) se rencontrent à Cuba"],
  ["es", "PER", "Peru", "Mike Pence (Estados Unidos) y Juan Guaidó (Venezuela) se reúnen en el Perú"],
  ["pt", "USA", "United States", "Mike Pence (Estados Unidos) e Juan Guaidó (Venezuela) se reúnem nos Estados Unidos"],
  ["pt", "EGY", "Le Caire", "Mike Pence (Estados Unidos) e Juan Guaidó (Venezuela) se reúnem no Cairo"],
] as const)("%s, %s, %s", (lang, country, name, said) => {
  it(said, () => {
    const where = { name, country, lat: null, lon: null, geonames: null };
    expect(eventWord({ ...event("CONSULT", [pence, guaido]), where } as RecordEvent, wordsIn(lang))).toBe(said);
  });
});

it("a town stands behind the country that was visited", () => {
  const where = { name: "Lima", country: "PER", lat: null, lon: null, geonames: null };
  const visit = { ...event("CONSULT/visit", [pence], [party("PER")]), where } as RecordEvent;
  expect(eventWord(visit, wordsIn("fr"))).toBe("Mike Pence (États-Unis) se rend au Pérou (Lima)");
});

describe.each(patterned)("the lines of %s", (lang) => {
  const words = wordsIn(lang);

  it("tell every kind that has a noun, whoever takes part and however it stands", () => {
    const sides = [
      [[party("PER")], [party("USA")]],
      [[party("PER"), party("CHL")], [guaido]],
      [[party("PER")], []],
      [[party("PER"), party("CHL")], []],
    ] as const;
    for (const kind of Object.keys(words.kinds))
      for (const [actors, recipients] of sides)
        for (const factuality of ["happened", "ongoing", "announced", "reported", "hypothetical", "denied"] as const) {
          const said = line(lang, event(kind, actors, recipients, factuality));
          expect(said, `${kind} ${factuality}`).not.toMatch(/[{}[\]|→]|KIND| {2}|undefined/);
          expect(said, `${kind} ${factuality}`).toContain(partyName("PER", lang));
        }
  });

  it("name only states and bodies that there are, each under one article", () => {
    const { states, organisations } = loadKnowledge();
    const { articles } = words.lines;
    const all = (lists: typeof articles.states): string[] => Object.values(lists).flat();
    const codes = new Set(states.map(({ code }) => code));
    expect(all(articles.states).filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(all(articles.states)).size).toBe(all(articles.states).length);
    const heads = new Set(organisations.map(({ names }) => names[lang]?.[0]?.split(" ")[0]));
    expect(all(articles.heads).filter((head) => !heads.has(head))).toEqual([]);
  });
});

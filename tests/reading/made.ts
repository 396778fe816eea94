/** @module Made knowledge for the reading tests: a few states, places and outlets. */
import { type DebrisFile, type Knowledge, type Outlet, readYaml, type State } from "../../src/data/index.js";
import { dataSetsFile, historianFile } from "../../src/data/knowledge/imports-files.js";
import { debrisFile } from "../../src/data/language/debris-file.js";
import { prepare, readReport } from "../../src/reading/index.js";
import type { Report, ReportInput } from "../../src/text/index.js";

const codes = ["en", "fr", "es", "pt"];
const all = Object.fromEntries(codes.map((code) => [code, readYaml(`languages/${code}/debris.yaml`, debrisFile)]));

export function debris(code: string): DebrisFile {
  return all[code] as DebrisFile;
}

function state(code: string, names: Record<string, string[]>, capitals: Record<string, string[]>): State {
  return {
    code,
    numeric: null,
    names,
    demonyms: {},
    capitals,
    validFrom: null,
    validTo: null,
    cow: null,
    gw: null,
    sovereign: true,
  };
}

function outlet(
  name: string,
  kind: Outlet["kind"],
  aliases: string[] = [],
  domains: string[] = [],
  dateOrder: Outlet["dateOrder"] = "dmy",
): Outlet {
  return { name, aliases, domains, state: null, kind, dateOrder };
}

const place = (names: string[], country: string, population: number): Knowledge["places"][number] => ({
  names,
  country,
  lat: 0,
  lon: 0,
  geonames: null,
  population,
});

export const knowledge: Knowledge = {
  states: [
    state(
      "PER",
      { en: ["Peru"], fr: ["Pérou"], es: ["Perú"], pt: ["Peru"] },
      { en: ["Lima"], fr: ["Lima"], es: ["Lima"], pt: ["Lima"] },
    ),
    state(
      "USA",
      {
        en: ["United States", "U.S.", "US"],
        fr: ["États-Unis"],
        es: ["Estados Unidos", "EE.UU."],
        pt: ["Estados Unidos", "EUA"],
      },
      { en: ["Washington", "Washington, D.C."] },
    ),
    state("VEN", { en: ["Venezuela"], fr: ["Venezuela"] }, { en: ["Caracas"], fr: ["Caracas"] }),
    state("FRA", { en: ["France"], fr: ["France"] }, { en: ["Paris"], fr: ["Paris"] }),
    state("BRA", { en: ["Brazil"], pt: ["Brasil"] }, { en: ["Brasilia"], pt: ["Brasília"] }),
    state("BOL", { en: ["Bolivia"], es: ["Bolivia"] }, { en: ["La Paz"], es: ["La Paz"] }),
  ],
  metonyms: [],
  organisations: [],
  tenures: [],
  memberships: [],
  governments: [],
  levelActs: [],
  agreements: [],
  ontology: [],
  contexts: [],
  goldstein: {},
  cameo: [],
  imports: {
    historian: readYaml("knowledge/imports/historian.yaml", historianFile),
    dataSets: readYaml("knowledge/imports/data-sets.yaml", dataSetsFile),
  },
  places: [
    place(["Lima"], "USA", 38_000),
    place(["Cusco", "Cuzco"], "PER", 430_000),
    place(["São Paulo"], "BRA", 12_000_000),
    place(["Geneva", "Genève"], "CHE", 200_000),
    place(["Córdoba"], "ARG", 1_400_000),
    place(["Córdoba"], "ESP", 320_000),
  ],
  outlets: [
    outlet("Radio Habana Cuba", "broadcaster", ["RHC"], ["radiohc.cu"]),
    outlet("Andina", "agency", [], ["andina.pe"], "mdy"),
    outlet("Prensa Latina", "agency", ["PL"], ["prensa-latina.cu"]),
    outlet("Agence France-Presse", "agency", ["AFP"]),
    outlet("EFE", "agency", ["Agencia EFE"]),
    outlet("Reuters", "agency"),
    outlet("Agência Brasil", "agency", ["ABr"], ["agenciabrasil.ebc.com.br"]),
    outlet("The Harbour Gazette", "newspaper", [], ["harbourgazette.example"]),
  ],
};

export function read(text: string, lang: string, more: Partial<ReportInput> = {}): Report {
  return readReport(prepare({ id: "1", text, ...more }), {
    lang,
    debris: debris(lang),
    others: codes.map(debris),
    knowledge,
  });
}

/** What is set aside, as "why: words". */
export function aside(report: Report): string[] {
  return report.setAside.map((one) => `${one.why}: ${report.text.slice(one.start, one.end)}`);
}

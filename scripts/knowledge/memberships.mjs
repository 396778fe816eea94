// Builds knowledge/memberships.csv from the Factbook's lists, the curated list and hand/memberships.txt. Run: node scripts/knowledge/memberships.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines, root, writeCsv } from "./common.mjs";

/** The Factbook's acronyms → our ids; bodies not listed are left out. */
const ids = {
  UN: "UN",
  NATO: "NATO",
  EU: "EU",
  OAS: "OAS",
  AU: "AU",
  ASEAN: "ASEAN",
  APEC: "APEC",
  OECD: "OECD",
  OSCE: "OSCE",
  CE: "COE",
  LAS: "ARAB-LEAGUE",
  GCC: "GCC",
  OIC: "OIC",
  OPEC: "OPEC",
  CIS: "CIS",
  CSTO: "CSTO",
  EAEU: "EAEU",
  SCO: "SCO",
  ECOWAS: "ECOWAS",
  SADC: "SADC",
  Caricom: "CARICOM",
  SICA: "SICA",
  ACS: "ACS",
  CELAC: "CELAC",
  Mercosur: "MERCOSUR",
  UNASUR: "UNASUR",
  CAN: "CAN",
  "Pacific Alliance": "PA",
  LAIA: "ALADI",
  LAES: "SELA",
  C: "COMMONWEALTH",
  OIF: "OIF",
  CPLP: "CPLP",
  "G-7": "G7",
  "G-20": "G20",
  NAM: "NAM",
  BRICS: "BRICS",
  SAARC: "SAARC",
  PIF: "PIF",
  EFTA: "EFTA",
  IAEA: "IAEA",
  WTO: "WTO",
  ICCt: "ICC",
  Petrocaribe: "PETROCARIBE",
  "G-77": "G77",
  AES: "AES",
  FAO: "FAO",
  OPCW: "OPCW",
  IMF: "IMF",
  ICAO: "ICAO",
  ILO: "ILO",
  WIPO: "WIPO",
  IMO: "IMO",
  IOM: "IOM",
  IPU: "IPU",
  Interpol: "INTERPOL",
  UNCTAD: "UNCTAD",
  PCA: "PCA",
  AfDB: "AFDB",
  ADB: "ADB",
  EBRD: "EBRD",
  IDB: "ISDB",
  IADB: "IDB",
  IEA: "IEA",
  NSG: "NSG",
  FATF: "FATF",
  IGAD: "IGAD",
  COMESA: "COMESA",
  EAC: "EAC",
  AMU: "AMU",
  OECS: "OECS",
  AIIB: "AIIB",
  WAEMU: "UEMOA",
  CABEI: "CABEI",
  BCIE: "CABEI",
  "Arctic Council": "ARCTIC-COUNCIL",
  IBRD: "WB",
  UNESCO: "UNESCO",
  WHO: "WHO",
  UNHCR: "UNHCR",
  UNRWA: "UNRWA",
  "G-8": "G8",
  Quad: "QUAD",
  UNHRC: "UNHRC",
  MONUSCO: "MONUSCO",
  MINUSMA: "MINUSMA",
  MINURSO: "MINURSO",
  MINUSCA: "MINUSCA",
  MINUSTAH: "MINUSTAH",
  UNIFIL: "UNIFIL",
  ECB: "ECB",
  EIB: "EIB",
  UPU: "UPU",
  ITU: "ITU",
  WMO: "WMO",
  WCO: "WCO",
  UNIDO: "UNIDO",
  IFAD: "IFAD",
  UNWTO: "UNWTO",
  IFC: "IFC",
  IDA: "IDA",
  MIGA: "MIGA",
  IHO: "IHO",
  IMSO: "IMSO",
  ITSO: "ITSO",
  UNOOSA: "UNOOSA",
  CD: "CONFERENCE-ON-DISARMAMENT",
  ACP: "OACPS",
  BIS: "BIS",
  EAPC: "EAPC",
  PFP: "PARTNERSHIP-FOR-PEACE",
  BSEC: "BSEC",
  CBSS: "CBSS",
  CEI: "CEI-EUROPE",
  CERN: "CERN",
  ESA: "ESA",
  CICA: "CICA",
  OPANAL: "OPANAL",
  "Paris Club": "PARIS-CLUB",
  NEA: "NUCLEAR-ENERGY-AGENCY",
  SELEC: "SELEC",
  "Schengen Convention": "SCHENGEN",
  CDB: "CDB",
  ARF: "ARF",
  EAS: "EAST-ASIA-SUMMIT",
  SPC: "SPC",
  "D-8": "D-8",
  GUAM: "GUAM-ORG",
  BIMSTEC: "BIMSTEC",
  CEMAC: "CEMAC",
  ECO: "ECO-ORG",
  OAPEC: "OAPEC",
  AMF: "ARAB-MONETARY-FUND",
  CAEU: "CAEU",
  ABEDA: "ABEDA",
  AFESD: "AFESD",
  Benelux: "BENELUX",
  NAFTA: "NAFTA",
  USMCA: "NAFTA",
  SACU: "SACU",
  InOC: "IOC-INDIAN-OCEAN",
  LCBC: "LAKE-CHAD-COMMISSION",
  NC: "NORDIC-COUNCIL",
  NIB: "NORDIC-BANK",
  EITI: "EITI",
  AOSIS: "AOSIS",
  "Wassenaar Arrangement": "WASSENAAR",
  "Australia Group": "AUSTRALIA-GROUP",
  ZC: "ZANGGER",
  "G-10": "G10",
  "G-15": "G15",
  "G-24": "G24",
  ANZUS: "ANZUS",
  EMU: "EURO-AREA",
  CACM: "CACM",
  Sparteca: "SPARTECA",
  MNJTF: "MNJTF",
  EADB: "EADB",
  CEPGL: "CEPGL",
  Entente: "ENTENTE-COUNCIL",
  BDEAC: "BDEAC",
  WADB: "BOAD",
  FZ: "CFA-ZONE",
  "Union Latina": "LATIN-UNION",
  SACEP: "SACEP",
  ECCU: "ECCU",
  ATMIS: "ATMIS",
  UNMISS: "UNMISS",
  UNISFA: "UNISFA",
  UNAMID: "UNAMID",
  UNMIL: "UNMIL",
  UNOCI: "UNOCI",
  UNFICYP: "UNFICYP",
  UNDOF: "UNDOF",
  UNTSO: "UNTSO",
  UNMOGIP: "UNMOGIP",
  UNSOM: "UNSOM",
};
const roles = {
  "non-permanent": "non-permanent member",
  "associate member": "associate",
  candidate: "candidate",
  "candidate country": "candidate",
};
/** Missions have states that send them people, not members. */
const missions = new Set([
  "UNIFIL",
  "MONUSCO",
  "MINUSMA",
  "MINURSO",
  "MINUSCA",
  "MINUSTAH",
  "UNMISS",
  "UNISFA",
  "UNAMID",
  "UNMIL",
  "UNOCI",
  "UNFICYP",
  "UNDOF",
  "UNTSO",
  "UNMOGIP",
  "UNSOM",
  "ATMIS",
  "MNJTF",
]);
const firstState = "2015-11";
const source = { factbook: "CIA World Factbook", own: "general knowledge, unverified by file" };
const rows = new Map();
const key = (row) => [row.org, row.member, row.role, row.from].join("|");
const put = (row) => rows.set(key(row), row);

/** hand/memberships.txt: "ORG role: CODE CODE … from to | …". */
const hand = readFileSync(join(root, "scripts/knowledge/hand/memberships.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .flatMap((line) => {
    const [, org, role, list] = /^(\S+) ([^:]+): (.+)$/.exec(line);
    return list.split(" | ").flatMap((entry) => {
      const words = entry.trim().split(" ");
      const [from, to] = words.slice(-2);
      return words.slice(0, -2).map((member) => ({ org, member, role, from, to: to === "-" ? "" : to }));
    });
  });
const own = hand.map((row) => ({ ...row, source: source.own, note: "" }));
const byHand = new Set(own.map((row) => `${row.org} ${row.member}`));
/** Bodies whose membership is told in full by hand: nothing of the Factbook is added. */
const wholly = new Set([
  "UNSC",
  "LIMA-GROUP",
  "EU",
  "NATO",
  "BRICS",
  "MERCOSUR",
  "UNASUR",
  "ALBA",
  "G7",
  "CAN",
  "PA",
  "ECOWAS",
  "OAS",
  "CELAC",
  "SCO",
  "CSTO",
  "EAEU",
  "CIS",
  "GCC",
  "ASEAN",
  "CARICOM",
  "SICA",
  "OPEC",
  "AES",
  "G20",
]);
const curated = readLines("knowledge/memberships.curated.jsonl")
  .filter((entry) => !byHand.has(`${entry.org} ${entry.country}`))
  .map((entry) => ({
    org: entry.org,
    member: entry.country,
    role: entry.status,
    from: entry.from ?? "",
    to: entry.to ?? "",
    source: source.own,
    note: (entry.note ?? "").replace(/term attested in seed.*/, ""),
  }));
for (const row of [...own, ...curated]) put(row);
const told = new Set([...own, ...curated].map((row) => `${row.org} ${row.member}`));
for (const entry of readLines("knowledge/memberships.factbook.jsonl")) {
  const org = ids[entry.org];
  if (
    !org ||
    (told.has(`${org} ${entry.country}`) && !(org === "AU" || org === "ARAB-LEAGUE")) ||
    (wholly.has(org) && hand.some((row) => row.org === org))
  )
    continue;
  if (!/member|observer|associate|candidate|suspended|partner/.test(entry.status)) continue;
  put({
    org,
    member: entry.country,
    role: missions.has(org) ? "contributor" : (roles[entry.status] ?? entry.status),
    from: entry.first_seen < firstState ? "" : entry.first_seen,
    to: entry.last_seen.startsWith("2026") ? "" : entry.last_seen,
    source: source.factbook,
    note: entry.first_seen < firstState ? "" : "seen from then on",
  });
}
const list = [...rows.values()]
  .filter((row) => !row.from || !row.to || row.from <= row.to)
  .sort((a, b) => (a.org + a.member + a.from).localeCompare(b.org + b.member + b.from));
writeCsv("memberships.csv", ["org", "member", "role", "from", "to", "source", "note"], list);
console.log(list.length, "memberships");

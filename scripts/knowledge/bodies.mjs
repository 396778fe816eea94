// Builds knowledge/organisations/*.yaml and knowledge/metonyms.yaml from the shared lists and hand/. Run: node scripts/knowledge/bodies.mjs
import { languages, readJson, unique, writeYaml } from "./common.mjs";
import { dropMetonyms, moreMetonyms } from "./hand/metonyms.mjs";
import { dropNames, moreNames, moreOrganisations } from "./hand/organisations.mjs";

const article = /^(the|le|la|les|el|los|las|o|a|os|as|l['’])( |(?<=['’]))/;
const properArticle = /^(La Moneda|La Moncloa|La Zarzuela|La Haye|La Haya|Los Pinos|El Mouradia)$/;
const bare = (name) => (properArticle.test(name) ? name : name.replace(article, ""));
const ignore = (language, name) => (dropMetonyms[language] ?? []).includes(name);

const kinds = {
  global: "IGO",
  organ: "IGO",
  agency: "IGO",
  court: "IGO",
  regional: "IGO",
  bank: "IGO",
  adhoc: "IGO",
  summit: "IGO",
  export: "IGO",
  alliance: "IGO",
  club: "IGO",
  group: "IGO",
  political: "NGO",
  ngo: "NGO",
  armed_group: "armed-group",
  company: "company",
  party: "party",
};
const sectorOf = { "armed-group": "REB", NGO: "CVL", company: "BUS", party: "PTY", IGO: null };
const list = (names, id, language) =>
  unique(names?.[language] ?? []).filter((name) => !(dropNames[`${id} ${language}`] ?? []).includes(name));

// An agency of one state is no organisation of ours.
const base = readJson("knowledge/organisations.json")
  .filter((entry) => entry.kind !== "agency_usa")
  .map((entry) => ({
    id: entry.id,
    kind: kinds[entry.kind] ?? entry.kind,
    state: entry.state ?? null,
    names: entry.names,
    acronyms: entry.acronyms,
  }));
const all = new Map(base.map((entry) => [entry.id, entry]));
for (const entry of moreOrganisations) all.set(entry.id, entry);
for (const [id, extra] of Object.entries(moreNames)) {
  const entry = all.get(id);
  if (!entry) throw new Error(`moreNames: no organisation ${id}`);
  all.set(id, {
    ...entry,
    ...Object.fromEntries(
      ["names", "acronyms"].map((field) => [
        field,
        Object.fromEntries(
          languages.map((language) => [
            language,
            [...(entry[field]?.[language] ?? []), ...(extra[field]?.[language] ?? [])],
          ]),
        ),
      ]),
    ),
  });
}
const finished = [...all.values()].map((entry) => ({
  id: entry.id,
  kind: entry.kind,
  state: entry.state ?? null,
  sector: entry.sector === undefined ? sectorOf[entry.kind] : entry.sector,
  names: Object.fromEntries(languages.map((language) => [language, list(entry.names, entry.id, language)])),
  acronyms: Object.fromEntries(languages.map((language) => [language, list(entry.acronyms, entry.id, language)])),
}));
const files = {
  IGO: "intergovernmental",
  NGO: "non-governmental",
  "armed-group": "armed-groups",
  company: "companies",
  party: "parties",
};
for (const [kind, file] of Object.entries(files)) {
  const rows = finished.filter((entry) => entry.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
  writeYaml(
    `organisations/${file}.yaml`,
    `Organisations of kind ${kind}: id, home state if it has one, PLOVER sector, names and acronyms by language.`,
    rows,
  );
}

const sectors = { parliament: "LEG", defence_ministry: "MIL" };
const organs = {
  government: "government",
  presidency: "presidency",
  residence: "presidency",
  head_of_government: "head-of-government-office",
  foreign_ministry: "foreign-ministry",
  defence_ministry: "defence-ministry",
  parliament: "parliament",
  treasury: "finance-ministry",
  crown: "monarchy",
  party_leadership: "government",
  leadership: "government",
  organisation: "organisation",
  un_office: "organisation",
  government_historic: "government",
};
const capitals = new Set([
  "Washington",
  "Brussels",
  "Bruxelles",
  "Bruselas",
  "Bruxelas",
  "The Hague",
  "La Haye",
  "La Haya",
  "Haia",
  "Geneva",
  "Genève",
  "Ginebra",
  "Genebra",
  "Tehran",
  "Téhéran",
  "Teherán",
  "Teerã",
  "Teerão",
]);
const isOrg = new Set(["EU", "UN", "NATO"]); // other ids are states here ("CAN" is Canada)
const shared = readJson("knowledge/metonyms.json")
  .filter((entry) => !["NATO"].includes(entry.actor))
  .map((entry) => ({
    state: isOrg.has(entry.actor) ? null : entry.actor,
    org: isOrg.has(entry.actor) ? entry.actor : null,
    sector: sectors[entry.kind] ?? "GOV",
    organ: organs[entry.kind] ?? entry.kind,
    names: Object.fromEntries(
      languages.map((language) => [
        language,
        unique((entry.names[language] ?? []).map(bare)).filter(
          (name) => !ignore(language, name) && !capitals.has(name),
        ),
      ]),
    ),
  }))
  .filter((entry) => languages.some((language) => entry.names[language].length));
/** One entry a state (or body), sector and organ. */
const joined = new Map();
for (const entry of [...shared, ...moreMetonyms]) {
  const key = [entry.state, entry.org, entry.sector, entry.organ].join("|");
  const before = joined.get(key);
  joined.set(
    key,
    before
      ? {
          ...before,
          names: Object.fromEntries(
            languages.map((language) => [language, unique([...before.names[language], ...entry.names[language]])]),
          ),
        }
      : { ...entry, names: Object.fromEntries(languages.map((language) => [language, unique(entry.names[language])])) },
  );
}
const metonyms = [...joined.values()];
metonyms.sort((a, b) => ((a.state ?? a.org) + a.organ).localeCompare((b.state ?? b.org) + b.organ));
writeYaml(
  "metonyms.yaml",
  "Seats, houses and ministries that stand for a government or one of its organs. Names without their article.\nBare words that also mean something else (State, Congress, Exteriores) are left out.",
  metonyms,
);
console.log(finished.length, "organisations", metonyms.length, "metonyms");

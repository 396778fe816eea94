/** @module The schema of each file in `knowledge/`. A CSV's schema is one row: its keys are the header, in order; an empty cell is null, "" or false. */
import { z } from "zod";
import { eventTypes, sectors } from "#text";

const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const orNull = (value: string): string | null => (value === "" ? null : value);
/** "YYYY", "YYYY-MM" or "YYYY-MM-DD"; empty is open or unknown. */
const date = z
  .string()
  .refine((value) => value === "" || day.test(value), "must be YYYY, YYYY-MM or YYYY-MM-DD, or empty")
  .transform(orNull);
const stateCode = z.string().regex(/^[A-Z]{3}$/, "must be a state code of three capitals, as in states/states.csv");
const stateCodeOrNone = z
  .string()
  .regex(/^([A-Z]{3})?$/, "must be a state code of three capitals, or empty")
  .transform(orNull);
const orgId = z.string().regex(/^[A-Z][A-Z0-9-]*$/, "must be an organisation's id: capitals, digits, hyphens");
const orgIdOrNone = z
  .string()
  .regex(/^([A-Z][A-Z0-9-]*)?$/, "must be an organisation's id, or empty")
  .transform(orNull);
const yes = z
  .string()
  .regex(/^(yes|no)?$/, "must be yes, no or empty")
  .transform((value) => value === "yes");
const list = z.string().transform((value) =>
  value
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
const text = z.string().trim().min(1, "must not be empty");
const trimmed = text.refine((value) => value === value.normalize("NFC"), "must be in Unicode form NFC");
const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, "must be a number")
  .transform(Number);

export const stateRow = z.strictObject({
  code: stateCode,
  iso2: z.string().regex(/^([A-Z]{2})?$/, "must be an ISO 3166-1 alpha-2 code, or empty"),
  numeric: z
    .string()
    .regex(/^(\d{3})?$/, "must be an ISO 3166-1 numeric code, or empty")
    .transform(orNull),
  cow: z.string().regex(/^\d*$/, "must be a Correlates of War number, or empty").transform(orNull),
  gw: z.string().regex(/^\d*$/, "must be a Gleditsch-Ward number, or empty").transform(orNull),
  validFrom: date,
  validTo: date,
  sovereign: yes,
});
export const nameRow = z.strictObject({ code: stateCode, name: trimmed, note: z.string() });
export const demonymRow = z.strictObject({ code: stateCode, form: trimmed, note: z.string() });

export const tenureRow = z.strictObject({
  state: stateCodeOrNone,
  org: orgIdOrNone,
  office: z.string().regex(/^[a-z]+(-[a-z]+)*$/, "must be an office id, as in CODEBOOK section 3"),
  person: trimmed,
  aliases: list,
  accreditedTo: stateCodeOrNone,
  from: date,
  to: date,
  uncertain: yes,
  acting: yes,
  source: text,
  note: z.string(),
});
export const governmentRow = z.strictObject({
  code: stateCode,
  office: z.enum(["head-of-state", "head-of-government"]),
  from: date,
  to: date,
  source: text,
  note: z.string(),
});
export const membershipRow = z.strictObject({
  org: orgId,
  member: stateCode,
  role: text,
  from: date,
  to: date,
  source: text,
  note: z.string(),
});
export const placeRow = z.strictObject({
  country: stateCode,
  names: list.refine((value) => value.length > 0, "must hold a name"),
  lat: number.refine((value) => Math.abs(value) <= 90, "must lie between -90 and 90"),
  lon: number.refine((value) => Math.abs(value) <= 180, "must lie between -180 and 180"),
  geonames: z
    .string()
    .regex(/^\d*$/, "must be a GeoNames number, or empty")
    .transform((value) => (value === "" ? null : Number(value))),
  population: number,
});
export const cameoRow = z.strictObject({
  code: z.string().regex(/^\d{2,4}$/, "must be a CAMEO code"),
  name: text,
  goldstein: number,
  /** What PLOVER makes of it; empty where it has no type for it. */
  type: z
    .union([z.enum(eventTypes), z.literal("")], "must be an event type, or empty")
    .transform((value) => (value === "" ? null : value)),
  mode: z.string().transform(orNull),
  contexts: list,
  note: z.string(),
});

const sector = z.enum(sectors);
const names = z.record(z.string().regex(/^[a-z]{2}$/, "must be a language code"), z.array(trimmed));

export const metonymsFile = z.array(
  z.strictObject({
    state: stateCode.nullable(),
    org: orgId.nullable(),
    sector,
    organ: z.string().regex(/^[a-z]+(-[a-z]+)*$/, "must be lower-case words joined by hyphens"),
    names,
  }),
);
export const organisationsFile = z.array(
  z.strictObject({
    id: orgId,
    kind: z.enum(["IGO", "NGO", "armed-group", "company", "party"]),
    state: stateCode.nullable(),
    sector: sector.nullable(),
    names,
    acronyms: names,
  }),
);
export const agreementsFile = z.array(
  z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, "must be lower-case words joined by hyphens"), names }),
);
export const outletsFile = z.array(
  z.strictObject({
    name: trimmed,
    aliases: z.array(trimmed),
    domains: z.array(
      z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}(\/[a-z0-9/-]*)?$/, "must be a domain, without https://"),
    ),
    state: stateCode.nullable(),
    kind: z.enum(["newspaper", "agency", "broadcaster", "government", "site"]),
    dateOrder: z.enum(["dmy", "mdy", "ymd"]),
  }),
);
const eventType = z.enum(eventTypes);
const cameo = z.string().regex(/^\d{2,4}$/, 'must be a CAMEO code in quotation marks: "042"');
export const ploverFile = z.array(
  z.strictObject({
    type: eventType,
    quad: z.enum(["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"]),
    score: z.number().min(-10).max(10),
    modes: z.record(z.string(), z.number().min(-10).max(10)),
    definition: text,
    cameo,
    cameoByMode: z.record(z.string(), cameo),
  }),
);
/** Levels of relations between two states, as acts make them. */
export const levels = ["full", "charge", "broken", "restored", "interests-section"] as const;
export const relationsFile = z.array(
  z.strictObject({
    level: z.enum(levels),
    rules: z.array(z.string().regex(/^[a-z]+\.[a-z-]+\*?$/, "must be a rule's id without its language")),
    cameo,
    mode: z.string().nullable(),
    alone: z.boolean().optional(),
    office: z.array(z.string()).optional(),
  }),
);
export const contextsFile = z.array(
  z.string().regex(/^[a-z]+(_[a-z]+)*$/, "must be lower-case words joined by underscores"),
);

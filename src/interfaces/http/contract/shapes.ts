/**
 * @module The shapes of what the API answers, as schemas: the OpenAPI document, the web app's types and the tests are all made from these.
 *
 * Each is held to the type that the record itself uses, so that the two cannot drift apart.
 */
import { z } from "@hono/zod-openapi";
import type {
  AgreementRow,
  Evidence as EvidenceRow,
  MembershipRow,
  OfficeRow,
  RelationYear as RelationYearRow,
  StanceRow,
  WitnessReasons,
} from "#answers";
import type { Difference as EventDifference, EventParty, Witness as EventWitness, RecordEvent } from "#record";
import { eventTypes, factualities, reportKinds, sectors } from "#text";
import { Said } from "../said.js";

const text = z.string();
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const open = z.string().nullable();
const offset = z.number().int().nonnegative();

export const When = z
  .object({
    earliest: open,
    latest: open,
    edtf: text,
    basis: z.enum([
      "stated",
      "dateline",
      "weekday",
      "relative",
      "publication",
      "page",
      "url",
      "tenure",
      "merge",
      "import",
      "decision",
      "unknown",
    ]),
  })
  .openapi("When", {
    description: "An interval of days, null where open; edtf is EDTF level 1; basis says why it is believed.",
  });

export const Party = z
  .object({
    state: open,
    org: open,
    sector: z.enum(sectors).nullable(),
    person: open,
    office: open,
    name: text,
  })
  .openapi("Party", { description: "A state, a body or a person, as an event knows them." });

const Attribution = z.object({ name: text, state: open, person: open, unnamed: z.boolean() });

export const Witness = z
  .object({
    report: text,
    outlet: open,
    agency: open,
    kind: z.enum(reportKinds),
    lang: text,
    published: open,
    quote: text,
    start: offset,
    end: offset,
    rule: text,
    attribution: list(Attribution),
    independent: z.boolean(),
    factuality: z.enum(factualities),
    background: z.boolean(),
    when: When,
    trigger: z.object({ start: offset, end: offset }),
  })
  .openapi("Witness", {
    description: "One report's words for an event; offsets count code points of the report's text.",
  });

export const Difference = z
  .object({
    field: text,
    sort: text,
    values: list(z.object({ report: text, value: open })),
  })
  .openapi("Difference");

const Place = z.object({
  name: text,
  country: open,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  geonames: z.number().nullable(),
});

export const Event = z
  .object({
    id: text,
    type: z.enum(eventTypes),
    mode: open,
    contexts: list(text),
    cameo: text,
    plover: z.object({ type: z.enum(eventTypes), mode: open }),
    quad: z.enum(["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"]),
    score: z.number(),
    goldstein: z.number().nullable(),
    actors: list(Party),
    recipients: list(Party),
    symmetric: z.boolean(),
    factuality: z.enum(factualities),
    background: z.boolean(),
    when: When,
    where: Place.nullable(),
    witnesses: list(Witness),
    independentWitnesses: z.number().int(),
    differences: list(Difference),
    reviewed: z.unknown(),
    decisions: list(z.unknown()),
    said: Said.optional(),
  })
  .openapi("Event", { description: "One thing in the world, with the reports that are its witnesses." });

export const Evidence = z.object({ report: text, start: offset, end: offset, quote: text }).openapi("Evidence");

export const Remark = z.object({ code: text, message: text }).openapi("Remark");

const reportFields = {
  id: text,
  kind: z.enum(reportKinds).openapi({ description: "A report of the press, an official record, a row of a data set." }),
  lang: text,
  title: open,
  outlet: open,
  agency: open,
  url: open,
  dateline: z.object({ place: open, country: open, date: open }).nullable(),
  published: When,
  publishedFrom: open,
  setAside: list(z.object({ start: offset, end: offset, why: text })),
  remarks: list(Remark),
  events: z.number().int(),
  statements: z.number().int(),
};

export const Report = z.object(reportFields).openapi("Report");

export const FullReport = z
  .object({
    ...reportFields,
    text,
    sha256: text,
    whole: z.boolean().openapi({ description: "False where the kept text is not the one that was read." }),
    readings: list(
      z.object({
        event: open,
        type: text,
        mode: open,
        quote: text,
        start: offset,
        end: offset,
        rejected: z.boolean().openapi({ description: "a person found it wrong" }),
        added: z.boolean().openapi({ description: "a person read it, not the coder" }),
      }),
    ),
    said: list(z.object({ speaker: open, quote: text, direct: z.boolean(), start: offset, end: offset })),
  })
  .openapi("FullReport", { description: "A report with its text and all that was read out of it." });

export const Statement = z
  .object({
    report: text,
    outlet: open,
    lang: text,
    published: When,
    speaker: Party.nullable(),
    quote: text,
    direct: z.boolean(),
    verb: open,
    medium: open,
    about: list(Party),
    start: offset,
    end: offset,
  })
  .openapi("Statement");

export const Office = z
  .object({
    state: open,
    org: open,
    office: text,
    person: text,
    accreditedTo: open,
    acting: z.boolean(),
    from: open,
    to: open,
    heldOn: z.object({ earliest: open, latest: open }),
    leftBy: open,
    predecessor: open,
    successor: open,
    basis: text,
    witnesses: list(Evidence),
  })
  .openapi("Office", { description: "A person's time in an office; basis names the report or the list that says so." });

export const Stance = z
  .object({
    holder: Party,
    stance: text,
    about: list(Party),
    when: When,
    background: z.boolean(),
    event: text,
    witnesses: list(Evidence),
  })
  .openapi("Stance");

export const Membership = z
  .object({ org: text, member: text, role: open, from: open, to: open, witnesses: list(Evidence) })
  .openapi("Membership");

export const Agreement = z
  .object({ name: text, parties: list(text), acts: list(text), witnesses: list(Evidence) })
  .openapi("Agreement");

export const RelationYear = z
  .object({
    pair: z.tuple([text, text]).readonly(),
    year: z.number().int().nullable(),
    reports: z.number().int(),
    events: z.number().int(),
    verbalCooperation: z.number().int(),
    materialCooperation: z.number().int(),
    verbalConflict: z.number().int(),
    materialConflict: z.number().int(),
    unconfirmed: z.number().int(),
    score: z.number().nullable(),
    through: list(text),
    ids: list(text),
  })
  .openapi("RelationYear", {
    description: "One year of a pair; reports: 0 means that nothing was read, not that nothing was.",
  });

export const Pair = z
  .object({
    pair: z.tuple([text, text]).readonly(),
    events: z.number().int(),
    latest: Event.nullable(),
    announced: Event.nullable(),
  })
  .openapi("Pair", { description: "Two states of the record, and the latest that is known of them." });

export const WhyWitness = z
  .object({
    report: text,
    kind: z.enum(reportKinds),
    quote: text,
    start: offset,
    end: offset,
    rule: text,
    place: z.object({ file: text, line: z.number().int() }).nullable(),
    reasons: list(z.object({ field: text, words: open, value: text, basis: text })),
    merging: list(
      z.object({
        report: text,
        event: text,
        quote: text,
        together: z.boolean(),
        grounds: list(
          z.object({ side: z.enum(["for", "against"]), matter: text, values: z.tuple([open, open]).readonly() }),
        ),
      }),
    ),
  })
  .openapi("WhyWitness", {
    description: "The reasons of one reading: the rule, where it stands, and what each value rests on.",
  });

export const CodebookType = z
  .object({
    type: z.enum(eventTypes),
    quad: text,
    score: z.number(),
    modes: z.record(text, z.number()).readonly(),
    definition: text,
    cameo: text,
    events: z.number().int(),
    example: z.object({ event: text, lang: text, report: text, quote: text }).nullable(),
  })
  .openapi("CodebookType");

export const PartyName = z
  .object({
    code: text,
    kind: text,
    names: z.record(text, z.string()),
    called: z.record(text, z.string()).openapi({ description: "the names with their article, where they take one" }),
    events: z.number().int(),
    numeric: open,
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  })
  .openapi("PartyName");

export const Withdrawn = z
  .object({
    id: text,
    withdrawn: z.literal(true),
    readings: list(z.object({ report: text, type: text, mode: open, quote: text, start: offset, end: offset })),
    decisions: list(z.unknown()),
  })
  .openapi("Withdrawn", { description: "An event that has no witness left, and the rulings that took them." });

/** The record's own types, held against these schemas when the program is built. */
type Holds<Shape extends z.ZodType, Row extends z.infer<Shape>> = Row;
export type Held = [
  Holds<typeof Event, RecordEvent>,
  Holds<typeof Witness, EventWitness>,
  Holds<typeof Party, EventParty>,
  Holds<typeof Difference, EventDifference>,
  Holds<typeof Evidence, EvidenceRow>,
  Holds<typeof Office, OfficeRow>,
  Holds<typeof Stance, StanceRow>,
  Holds<typeof Membership, MembershipRow>,
  Holds<typeof Agreement, AgreementRow>,
  Holds<typeof RelationYear, RelationYearRow>,
  Holds<typeof WhyWitness, WitnessReasons>,
];

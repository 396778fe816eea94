/**
 * @module The lines of JSON Lines: the shapes of CODEBOOK.md, sections 3 and 6. Fields may be added; none is dropped.
 *
 * A field that a row loses is missed by the compiler, a value of another kind when it is written.
 */
import { z } from "zod";
import type {
  AgreementRow,
  MembershipRow,
  OfficeRow,
  RelationYear,
  ReportRow,
  StanceRow,
  StatementRow,
} from "#answers";
import type { RecordEvent } from "#record";
import { eventTypes, factualities, reportKinds, sectors } from "#text";
import { quads } from "./tables/event.js";

const day = z.iso.date().nullable();
const words = z.string().nullable();
const state = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable();
const when = z.looseObject({ earliest: day, latest: day, edtf: z.string().min(1), basis: z.string().min(1) });
const place = z.looseObject({
  name: z.string(),
  country: state,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  geonames: z.int().nullable(),
});
const party = z.looseObject({
  state,
  org: words,
  sector: z.enum(sectors).nullable(),
  person: words,
  office: words,
  name: z.string(),
});
const offset = z.int().min(0);
const span = { start: offset, end: offset };
const evidence = z.looseObject({ report: z.string(), ...span, quote: z.string() });
const factuality = z.enum(factualities);
/** Left out in records of before there were kinds: the press. */
const kind = z.enum(reportKinds).optional();

const witness = z.looseObject({
  report: z.string().min(1),
  outlet: words,
  agency: words,
  kind,
  lang: z.string(),
  published: words,
  quote: z.string().min(1),
  ...span,
  rule: z.string(),
  attribution: z.array(z.looseObject({ name: z.string(), state: words, person: words, unnamed: z.boolean() })),
  independent: z.boolean(),
  factuality,
  background: z.boolean(),
  when,
});

const event = z.looseObject({
  id: z.string().regex(/^e-/),
  type: z.enum(eventTypes),
  mode: words,
  contexts: z.array(z.string()),
  cameo: z.string(),
  plover: z.looseObject({ type: z.enum(eventTypes), mode: words }),
  quad: z.enum(quads),
  score: z.number(),
  goldstein: z.number().nullable(),
  actors: z.array(party),
  recipients: z.array(party),
  symmetric: z.boolean(),
  factuality,
  background: z.boolean(),
  when,
  where: place.nullable(),
  witnesses: z.array(witness).min(1),
  independentWitnesses: z.int().min(1),
  differences: z.array(z.looseObject({ field: z.string(), sort: z.string(), values: z.array(z.unknown()) })),
  reviewed: z.unknown(),
  decisions: z.array(z.unknown()),
});

const remark = z.looseObject({ code: z.string(), message: z.string() });

const report = z.looseObject({
  id: z.string().min(1),
  kind,
  lang: z.string(),
  title: words,
  outlet: words,
  agency: words,
  url: words,
  dateline: z.looseObject({ place: words, country: words, date: words }).nullable(),
  published: when,
  publishedFrom: words,
  setAside: z.array(z.looseObject({ ...span, why: z.string() })),
  remarks: z.array(remark),
  events: offset,
  statements: offset,
});

const statement = z.looseObject({
  report: z.string().min(1),
  outlet: words,
  lang: z.string(),
  published: when,
  speaker: party.nullable(),
  quote: z.string(),
  direct: z.boolean(),
  verb: words,
  medium: words,
  about: z.array(party),
  ...span,
});

const office = z.looseObject({
  state,
  org: words,
  office: z.string(),
  person: z.string().min(1),
  accreditedTo: state,
  acting: z.boolean(),
  from: words,
  to: words,
  heldOn: z.looseObject({ earliest: day, latest: day }),
  leftBy: words,
  predecessor: words,
  successor: words,
  basis: z.string(),
  witnesses: z.array(evidence),
});

const membership = z.looseObject({
  org: z.string(),
  member: z.string(),
  role: words,
  from: words,
  to: words,
  witnesses: z.array(evidence),
});

const agreement = z.looseObject({
  name: z.string(),
  parties: z.array(z.string()),
  acts: z.array(z.string()),
  witnesses: z.array(evidence),
});

const stance = z.looseObject({
  holder: party,
  stance: z.string(),
  about: z.array(party),
  when,
  background: z.boolean(),
  event: z.string(),
  witnesses: z.array(evidence),
});

const count = z.int().min(0);
const relation = z.looseObject({
  pair: z.array(z.string()).length(2),
  year: z.int().nullable(),
  reports: count,
  events: count,
  verbalCooperation: count,
  materialCooperation: count,
  verbalConflict: count,
  materialConflict: count,
  unconfirmed: count,
  score: z.number().nullable(),
  through: z.array(z.string()),
  ids: z.array(z.string()),
});

/** The compiler refuses a schema that asks for a field the row no longer has. */
function lineOf<Row>() {
  return <Line extends z.ZodObject>(
    line: Exclude<keyof Line["shape"], keyof Row> extends never ? Line : never,
  ): z.ZodType<unknown> => line;
}

export const lines = {
  event: lineOf<RecordEvent>()(event),
  report: lineOf<ReportRow>()(report),
  statement: lineOf<StatementRow>()(statement),
  office: lineOf<OfficeRow>()(office),
  membership: lineOf<MembershipRow>()(membership),
  agreement: lineOf<AgreementRow>()(agreement),
  stance: lineOf<StanceRow>()(stance),
  relation: lineOf<RelationYear>()(relation),
} as const;

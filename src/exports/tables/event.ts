/** @module Events as a table, and their witnesses as another. */
import type { RecordEvent, Witness } from "#record";
import { eventTypes, factualities, reportKinds } from "#text";
import { field, flat, joined } from "../fields.js";
import { sideFields } from "./party.js";

export const quads = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
] as const satisfies readonly RecordEvent["quad"][];

export const flatEvent = flat<RecordEvent>(
  "event",
  "One event, whoever tells it and however many do.",
  [
    field("id", "string", "The event's id. It redirects should the event be merged into another.", ({ id }) => id, {
      required: true,
    }),
    field("type", "string", "PLOVER event type: what was done.", ({ type }) => type, {
      required: true,
      values: eventTypes,
    }),
    field("mode", "string", "PLOVER mode: how it was done.", ({ mode }) => mode),
    field(
      "plover_type",
      "string",
      "The type after the manual's folding: an announced CONSULT is AGREE.",
      ({ plover }) => plover.type,
      { required: true, values: eventTypes },
    ),
    field("plover_mode", "string", "The mode after the manual's folding.", ({ plover }) => plover.mode),
    field("cameo", "string", "CAMEO code. A string: 042 is not 42.", ({ cameo }) => cameo),
    field("quad", "string", "Words or deeds, together or apart.", ({ quad }) => quad, {
      required: true,
      values: quads,
    }),
    field("score", "number", "PLOVER's score of the type and mode, from -10 to 10.", ({ score }) => score, {
      required: true,
    }),
    field("goldstein", "number", "Goldstein value of the CAMEO code.", ({ goldstein }) => goldstein),
    ...sideFields<RecordEvent>("actor", "those who act", ({ actors }) => actors),
    ...sideFields<RecordEvent>("recipient", "those to whom it is done", ({ recipients }) => recipients),
    field(
      "symmetric",
      "boolean",
      "True where all parties did it together: all stand among the actors.",
      ({ symmetric }) => symmetric,
      { required: true },
    ),
    field(
      "factuality",
      "string",
      "Whether it took place, by the words of the reports.",
      ({ factuality }) => factuality,
      {
        required: true,
        values: factualities,
      },
    ),
    field(
      "background",
      "boolean",
      "True where the reports tell it as earlier history only.",
      ({ background }) => background,
      { required: true },
    ),
    field("earliest", "date", "The first day on which it may have taken place.", ({ when }) => when.earliest),
    field("latest", "date", "The last day on which it may have taken place.", ({ when }) => when.latest),
    field("edtf", "string", "Its days in EDTF, level 1; XXXX where unknown.", ({ when }) => when.edtf, {
      required: true,
    }),
    field("when_basis", "string", "Why these days are believed.", ({ when }) => when.basis, { required: true }),
    field("place", "string", "Where, as named in the reports.", ({ where }) => where?.name ?? null),
    field("country", "string", "The state in which the place lies.", ({ where }) => where?.country ?? null),
    field("lat", "number", "Latitude of the place, in degrees.", ({ where }) => where?.lat ?? null),
    field("lon", "number", "Longitude of the place, in degrees.", ({ where }) => where?.lon ?? null),
    field("geonames", "integer", "GeoNames number of the place.", ({ where }) => where?.geonames ?? null),
    field("contexts", "string", "PLOVER contexts, separated by semicolons.", ({ contexts }) => joined(contexts)),
    field("witnesses", "integer", "Mentions that tell it.", ({ witnesses }) => witnesses.length, { required: true }),
    field(
      "independent_witnesses",
      "integer",
      "Voices that tell it: copies of one agency's or one text count once.",
      ({ independentWitnesses }) => independentWitnesses,
      { required: true },
    ),
    field("reports", "string", "Ids of the reports that tell it.", ({ witnesses }) =>
      joined(witnesses.map(({ report }) => report)),
    ),
    field("outlets", "string", "Outlets of the reports that tell it.", ({ witnesses }) =>
      joined(witnesses.map(({ outlet }) => outlet)),
    ),
    field("quote", "string", "The words of the first witness.", ({ witnesses }) => witnesses[0]?.quote ?? null),
    field("quote_report", "string", "The report in which they stand.", ({ witnesses }) => witnesses[0]?.report ?? null),
    field(
      "quote_start",
      "integer",
      "Where they begin, in Unicode code points of the report's text.",
      ({ witnesses }) => witnesses[0]?.start ?? null,
    ),
    field("quote_end", "integer", "Where they end, exclusive.", ({ witnesses }) => witnesses[0]?.end ?? null),
  ],
  ["id"],
);

/** A mention of an event in one report. */
export interface WitnessRow extends Witness {
  readonly event: string;
}

export function witnessRows(event: RecordEvent): WitnessRow[] {
  return event.witnesses.map((witness) => ({ event: event.id, ...witness }));
}

export const flatWitness = flat<WitnessRow>(
  "witness",
  "One mention of an event in one report, with its words.",
  [
    field("event", "string", "The event's id.", ({ event }) => event, { required: true }),
    field("report", "string", "The report's id.", ({ report }) => report, { required: true }),
    field("outlet", "string", "Who published the report.", ({ outlet }) => outlet),
    field("agency", "string", "Whose copy it is, where credited.", ({ agency }) => agency),
    field(
      "kind",
      "string",
      "What kind of witness it is: the press, an official record, a data set.",
      ({ kind }) => kind ?? "press",
      { required: true, values: reportKinds },
    ),
    field("lang", "string", "The report's language.", ({ lang }) => lang, { required: true }),
    field("published", "string", "When it was published, in EDTF.", ({ published }) => published),
    field("factuality", "string", "How this report tells it.", ({ factuality }) => factuality, {
      required: true,
      values: factualities,
    }),
    field(
      "background",
      "boolean",
      "True where this report tells it as earlier history.",
      ({ background }) => background,
      {
        required: true,
      },
    ),
    field("earliest", "date", "The first day that this report allows.", ({ when }) => when.earliest),
    field("latest", "date", "The last day that this report allows.", ({ when }) => when.latest),
    field(
      "independent",
      "boolean",
      "False for a copy of what another witness of the event tells.",
      ({ independent }) => independent,
      {
        required: true,
      },
    ),
    field("attributed_to", "string", "Who says so inside the report.", ({ attribution }) =>
      joined(attribution.map(({ name }) => name)),
    ),
    field("rule", "string", "The rule that read it.", ({ rule }) => rule),
    field("quote", "string", "The words.", ({ quote }) => quote, { required: true }),
    field("start", "integer", "Where they begin, in Unicode code points of the report's text.", ({ start }) => start, {
      required: true,
    }),
    field("end", "integer", "Where they end, exclusive.", ({ end }) => end, { required: true }),
  ],
  ["event", "report", "start", "end"],
);

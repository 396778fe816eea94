/** @module Made codings: reports with the readings a test needs, offsets true. */
import type { CodedActor, CodedEvent, CodedWhen, Coding } from "#coding";
import { addReport, type Record as OpenRecord, openRecord, placeOf, settle } from "#record";
import type { ReportInput, When } from "#text";

export const unknown: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

export function on(earliest: string, latest = earliest): When {
  return { earliest, latest, edtf: earliest === latest ? earliest : `${earliest}/${latest}`, basis: "stated" };
}

export interface MadeEvent {
  readonly quote: string;
  readonly type?: CodedEvent["type"];
  readonly mode?: string | null;
  readonly cameo?: string;
  /** "USA:Rex Tillerson", "USA:Rex Tillerson:foreign-minister", "USA::foreign-minister" */
  readonly actors: readonly string[];
  readonly recipients?: readonly string[];
  readonly when?: CodedWhen;
  readonly where?: string | null;
  /** Latitude and longitude of `where`. */
  readonly at?: readonly [lat: number, lon: number];
  readonly factuality?: CodedEvent["factuality"];
  readonly background?: boolean;
  readonly contexts?: readonly string[];
  readonly numbers?: readonly number[];
}

export interface MadeReport {
  readonly id: string;
  readonly events: readonly MadeEvent[];
  readonly published?: When;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly lang?: string;
  readonly text?: string;
}

function party(written: string, start: number): CodedActor {
  const [state, person, office] = written.split(":") as [string, string | undefined, string | undefined];
  return {
    state,
    org: null,
    sector: "GOV",
    person: person || null,
    office: office ?? null,
    name: person || state,
    start,
    end: start + 1,
  };
}

const quads: Readonly<Record<string, CodedEvent["quad"]>> = {
  SANCTION: "material-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  COOPERATE: "material-cooperation",
};

function madeEvent(made: MadeEvent, text: string): CodedEvent {
  const start = Array.from(text.slice(0, text.indexOf(made.quote))).length;
  const type = made.type ?? "CONSULT";
  const mode = made.mode ?? null;
  return {
    type,
    mode,
    contexts: made.contexts ?? ["diplomatic"],
    cameo: made.cameo ?? "040",
    plover: { type, mode },
    quad: quads[type] ?? "verbal-cooperation",
    score: 2.5,
    goldstein: 1,
    actors: made.actors.map((actor) => party(actor, start)),
    recipients: (made.recipients ?? []).map((actor) => party(actor, start)),
    symmetric: made.recipients === undefined,
    factuality: made.factuality ?? "happened",
    background: made.background ?? false,
    attribution: [],
    when: made.when ?? unknown,
    where: made.where
      ? { name: made.where, country: "PER", lat: made.at?.[0] ?? null, lon: made.at?.[1] ?? null, geonames: null }
      : null,
    quote: made.quote,
    start,
    end: start + Array.from(made.quote).length,
    trigger: { start, end: start + 1 },
    numbers: (made.numbers ?? []).map((value) => ({ value, start, end: start + 1 })),
    rule: "en.consult.made",
  };
}

export function madeText(made: MadeReport): string {
  return made.text ?? `🕊 ${made.id}. ${made.events.map(({ quote }) => quote).join(" ")}`;
}

export function madeCoding(made: MadeReport): Coding {
  const text = madeText(made);
  return {
    id: made.id,
    report: {
      lang: made.lang ?? "en",
      title: null,
      outlet: made.outlet ?? null,
      agency: made.agency ?? null,
      dateline: null,
      published: made.published ?? unknown,
      text,
      setAside: [],
    },
    events: made.events.map((event) => madeEvent(event, text)),
    statements: [],
    tenures: [],
    memberships: [],
    agreements: [],
    remarks: [],
  };
}

export function madeInput(made: MadeReport): ReportInput {
  return {
    id: made.id,
    text: madeText(made),
    outlet: made.outlet ?? null,
    agency: made.agency ?? null,
    published: made.published?.earliest ?? null,
  };
}

/** Adds one as `chancery read` would. */
export async function add(record: OpenRecord, made: MadeReport, source = "made", coder = "test"): Promise<string> {
  const input = madeInput(made);
  const { id, outcome } = await placeOf(record, input, source, coder, new Set());
  if (outcome !== "unchanged") await addReport(record, { id, input, source, coding: madeCoding(made), coder });
  return outcome;
}

export async function recordOf(made: readonly MadeReport[]): Promise<OpenRecord> {
  const record = await openRecord(":memory:", { create: true });
  for (const one of made) await add(record, one);
  await settle(record);
  return record;
}

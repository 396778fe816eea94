/** @module What a record's rows look like as tables: one flat row each, lists joined by "; ". */
import type {
  AgreementRow,
  MembershipRow,
  OfficeRow,
  RelationMonth,
  RelationYear,
  ReportRow,
  StanceRow,
  StatementRow,
} from "#answers";
import { loadKnowledge } from "#data";
import type { EventParty, RecordEvent } from "#record";
import type { FlatRow } from "./csv.js";

/** A kind of row: its columns in order, and how one row fills them. */
export interface Flat<T> {
  readonly columns: readonly string[];
  readonly row: (value: T) => FlatRow;
}

function join(values: readonly (string | null | undefined)[]): string {
  return [...new Set(values.filter((value): value is string => typeof value === "string" && value !== ""))].join("; ");
}

function numbers(parties: readonly EventParty[], field: "cow" | "gw"): string {
  const states = loadKnowledge().states;
  return join(parties.map(({ state }) => states.find(({ code }) => code === state)?.[field]));
}

function sideOf(side: "actor" | "recipient", parties: readonly EventParty[]): FlatRow {
  return {
    [`${side}s`]: join(parties.map(({ state, org }) => state ?? org)),
    [`${side}_persons`]: join(parties.map(({ person }) => person)),
    [`${side}_offices`]: join(parties.map(({ office }) => office)),
    [`${side}_sectors`]: join(parties.map(({ sector }) => sector)),
    [`${side}_cow`]: numbers(parties, "cow"),
    [`${side}_gw`]: numbers(parties, "gw"),
  };
}

const sideColumns = (side: string): string[] => [
  `${side}s`,
  ...["persons", "offices", "sectors", "cow", "gw"].map((part) => `${side}_${part}`),
];

export const flatEvent: Flat<RecordEvent> = {
  columns: [
    "id",
    "type",
    "mode",
    "plover_type",
    "plover_mode",
    "cameo",
    "quad",
    "score",
    "goldstein",
    ...sideColumns("actor"),
    ...sideColumns("recipient"),
    "symmetric",
    "factuality",
    "background",
    "earliest",
    "latest",
    "edtf",
    "when_basis",
    "place",
    "country",
    "lat",
    "lon",
    "geonames",
    "contexts",
    "witnesses",
    "independent_witnesses",
    "reports",
    "outlets",
    "quote",
  ],
  row: (event) => ({
    id: event.id,
    type: event.type,
    mode: event.mode,
    plover_type: event.plover.type,
    plover_mode: event.plover.mode,
    cameo: event.cameo,
    quad: event.quad,
    score: event.score,
    goldstein: event.goldstein,
    ...sideOf("actor", event.actors),
    ...sideOf("recipient", event.recipients),
    symmetric: event.symmetric,
    factuality: event.factuality,
    background: event.background,
    earliest: event.when.earliest,
    latest: event.when.latest,
    edtf: event.when.edtf,
    when_basis: event.when.basis,
    place: event.where?.name ?? null,
    country: event.where?.country ?? null,
    lat: event.where?.lat ?? null,
    lon: event.where?.lon ?? null,
    geonames: event.where?.geonames ?? null,
    contexts: join(event.contexts),
    witnesses: event.witnesses.length,
    independent_witnesses: event.independentWitnesses,
    reports: join(event.witnesses.map(({ report }) => report)),
    outlets: join(event.witnesses.map(({ outlet }) => outlet)),
    quote: event.witnesses[0]?.quote ?? null,
  }),
};

export const flatReport: Flat<ReportRow> = {
  columns: [
    "id",
    "lang",
    "title",
    "outlet",
    "agency",
    "url",
    "dateline_place",
    "dateline_country",
    "published_earliest",
    "published_latest",
    "published_edtf",
    "published_basis",
    "events",
    "statements",
    "remarks",
  ],
  row: (report) => ({
    id: report.id,
    lang: report.lang,
    title: report.title,
    outlet: report.outlet,
    agency: report.agency,
    url: report.url,
    dateline_place: report.dateline?.place ?? null,
    dateline_country: report.dateline?.country ?? null,
    published_earliest: report.published.earliest,
    published_latest: report.published.latest,
    published_edtf: report.published.edtf,
    published_basis: report.published.basis,
    events: report.events,
    statements: report.statements,
    remarks: join(report.remarks.map(({ code }) => code)),
  }),
};

export const flatStatement: Flat<StatementRow> = {
  columns: [
    "report",
    "outlet",
    "lang",
    "published",
    "speaker",
    "speaker_person",
    "speaker_office",
    "speaker_state",
    "speaker_org",
    "verb",
    "medium",
    "direct",
    "about",
    "start",
    "end",
    "quote",
  ],
  row: (row) => ({
    report: row.report,
    outlet: row.outlet,
    lang: row.lang,
    published: row.published.edtf,
    speaker: row.speaker?.name ?? null,
    speaker_person: row.speaker?.person ?? null,
    speaker_office: row.speaker?.office ?? null,
    speaker_state: row.speaker?.state ?? null,
    speaker_org: row.speaker?.org ?? null,
    verb: row.verb,
    medium: row.medium,
    direct: row.direct,
    about: join(row.about.map(({ state, org }) => state ?? org)),
    start: row.start,
    end: row.end,
    quote: row.quote,
  }),
};

export const flatOffice: Flat<OfficeRow> = {
  columns: [
    "state",
    "org",
    "office",
    "person",
    "accredited_to",
    "acting",
    "from",
    "from_basis",
    "to",
    "to_basis",
    "held_earliest",
    "held_latest",
    "left_by",
    "predecessor",
    "successor",
    "conflicts",
    "unheld_from",
    "unheld_to",
    "basis",
    "reports",
  ],
  row: (row) => ({
    state: row.state,
    org: row.org,
    office: row.office,
    person: row.person,
    accredited_to: row.accreditedTo,
    acting: row.acting,
    from: row.from,
    from_basis: row.fromBasis,
    to: row.to,
    to_basis: row.toBasis,
    held_earliest: row.heldOn.earliest,
    held_latest: row.heldOn.latest,
    left_by: row.leftBy,
    predecessor: row.predecessor,
    successor: row.successor,
    conflicts: join(row.conflicts),
    unheld_from: row.unheld?.earliest ?? null,
    unheld_to: row.unheld?.latest ?? null,
    basis: row.basis,
    reports: join(row.witnesses.map(({ report }) => report)),
  }),
};

export const flatMembership: Flat<MembershipRow> = {
  columns: [
    "org",
    "member",
    "role",
    "from",
    "from_basis",
    "to",
    "to_basis",
    "told_earliest",
    "told_latest",
    "basis",
    "reports",
  ],
  row: ({ org, member, role, from, to, fromBasis, toBasis, told, basis, witnesses }) => ({
    org,
    member,
    role,
    from,
    from_basis: fromBasis,
    to,
    to_basis: toBasis,
    told_earliest: told.earliest,
    told_latest: told.latest,
    basis,
    reports: join(witnesses.map(({ report }) => report)),
  }),
};

export const flatAgreement: Flat<AgreementRow> = {
  columns: ["id", "name", "names", "parties", "acts", "status", "events", "reports"],
  row: ({ id, name, names, parties, acts, status, history, witnesses }) => ({
    id,
    name,
    names: join(names),
    parties: join(parties),
    acts: join(acts),
    status,
    events: join(history.map(({ event }) => event)),
    reports: join(witnesses.map(({ report }) => report)),
  }),
};

export const flatStance: Flat<StanceRow> = {
  columns: [
    "holder",
    "holder_person",
    "government",
    "stance",
    "about",
    "about_persons",
    "earliest",
    "latest",
    "background",
    "event",
    "events",
    "first_published",
    "last_published",
    "ended_by",
    "contradicted_by",
    "reports",
    "quote",
  ],
  row: (row) => ({
    holder: row.holder.state ?? row.holder.org,
    holder_person: row.holder.person,
    government: row.government?.person ?? null,
    stance: row.stance,
    about: join(row.about.map(({ state, org, name }) => state ?? org ?? name)),
    about_persons: join(row.about.map(({ person }) => person)),
    earliest: row.when.earliest,
    latest: row.when.latest,
    background: row.background,
    event: row.event,
    events: join(row.events),
    first_published: row.first?.published ?? null,
    last_published: row.last?.published ?? null,
    ended_by: row.ended?.event ?? null,
    contradicted_by: join(row.contradictedBy),
    reports: join(row.witnesses.map(({ report }) => report)),
    quote: row.witnesses[0]?.quote ?? null,
  }),
};

const relationCounts = [
  "reports",
  "events",
  "verbal_cooperation",
  "material_cooperation",
  "verbal_conflict",
  "material_conflict",
  "unconfirmed",
  "score",
  "through",
];

function countsOf(row: RelationYear): FlatRow {
  return {
    reports: row.reports,
    events: row.events,
    verbal_cooperation: row.verbalCooperation,
    material_cooperation: row.materialCooperation,
    verbal_conflict: row.verbalConflict,
    material_conflict: row.materialConflict,
    unconfirmed: row.unconfirmed,
    score: row.score,
    through: row.through.join(" "),
  };
}

export const flatRelationByMonth: Flat<RelationMonth> = {
  columns: ["a", "b", "year", "month", ...relationCounts],
  row: (row) => ({ a: row.pair[0], b: row.pair[1], year: row.year, month: row.month, ...countsOf(row) }),
};

export const flatRelation: Flat<RelationYear> = {
  columns: ["a", "b", "year", ...relationCounts],
  row: (row) => ({ a: row.pair[0], b: row.pair[1], year: row.year, ...countsOf(row) }),
};

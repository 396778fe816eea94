/** @module The one door out: stages' findings → the contract's JSON, spans turned into code points, codes and scores added. */
import type { Knowledge } from "#data";
import type { Events } from "#events";
import {
  type Actors,
  type AgreementMention,
  CodePoints,
  covers,
  type EventMention,
  type NamedParty,
  type Remark,
  type Report,
  type Span,
  type StatementMention,
  type TenureMention,
  type Times,
  type When,
} from "#text";
import { codesOf } from "./codes.js";
import type {
  CodedActor,
  CodedAgreement,
  CodedEvent,
  CodedMembership,
  CodedStatement,
  CodedTenure,
  CodedWhen,
  Coding,
} from "./types.js";

const noDay: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

export class Presenter {
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  present(report: Report, actors: Actors, times: Times, events: Events, remarks: readonly Remark[] = []): Coding {
    const points = new CodePoints(report.text);
    const place = (span: Span): { quote: string; start: number; end: number } => ({
      quote: report.text.slice(span.start, span.end),
      ...points.span(span),
    });
    return {
      id: report.id,
      report: {
        lang: report.lang,
        title: report.title,
        outlet: report.outlet,
        agency: report.agency,
        dateline: report.dateline
          ? { place: report.dateline.place, country: report.dateline.country, date: report.dateline.date }
          : null,
        published: times.published,
        text: report.text,
        setAside: report.setAside.map((aside) => ({ ...points.span(aside), why: aside.why })),
      },
      events: events.events.map((event) => this.#event(event, times, points, place)),
      statements: events.statements.map((statement) => presentStatement(statement, points, place)),
      tenures: actors.tenures.map((tenure) => presentTenure(tenure, times, points)),
      memberships: events.memberships.map(
        (one): CodedMembership => ({
          org: one.org,
          member: one.member,
          role: one.role,
          from: one.from,
          to: one.to,
          ...points.span(one),
        }),
      ),
      agreements: events.agreements.map(
        (one: AgreementMention): CodedAgreement => ({
          name: one.name,
          parties: one.parties,
          act: one.act,
          ...points.span(one),
        }),
      ),
      remarks: [
        ...report.remarks.filter((remark) => !overtaken(remark, times)),
        ...actors.remarks,
        ...times.remarks,
        ...events.remarks,
        ...remarks,
      ].map((remark) => presentRemark(remark, points)),
    };
  }

  #event(
    event: EventMention,
    times: Times,
    points: CodePoints,
    place: (span: Span) => { quote: string; start: number; end: number },
  ): CodedEvent {
    const { type, mode, cameo, ...codes } = codesOf(event, this.#knowledge);
    return {
      type,
      mode,
      contexts: event.contexts,
      cameo,
      ...codes,
      actors: event.actors.map((party) => presentParty(party, points)),
      recipients: event.recipients.map((party) => presentParty(party, points)),
      symmetric: event.symmetric,
      factuality: event.factuality,
      background: event.background,
      attribution: event.attribution,
      when: event.when as CodedWhen,
      where: event.where,
      ...place(event),
      trigger: points.span(event.trigger),
      numbers: times.numbers
        .filter((number) => covers(event, number))
        .map(({ value, ...span }) => ({ value, ...points.span(span) })),
      rule: event.rule,
    };
  }
}

/** A year that reading left open and the offices then gave is open no more. */
function overtaken(remark: Remark, times: Times): boolean {
  return remark.code === "CH-R19" && times.remarks.some(({ code }) => code === "CH-T03");
}

function presentParty(party: NamedParty, points: CodePoints): CodedActor {
  const { state, org, sector, person, office, name } = party;
  return { state, org, sector, person, office, name, ...points.span(party) };
}

function presentStatement(
  statement: StatementMention,
  points: CodePoints,
  place: (span: Span) => { quote: string; start: number; end: number },
): CodedStatement {
  const { speaker, speakerRole, unnamed, direct, verb, medium, about } = statement;
  return {
    speaker: speaker ? presentParty(speaker, points) : null,
    speakerRole,
    unnamed,
    direct,
    verb,
    medium,
    about: about.map((party) => presentParty(party, points)),
    ...place(statement),
  };
}

function presentTenure(tenure: TenureMention, times: Times, points: CodePoints): CodedTenure {
  const { person, office, state, org, accreditedTo, acting, standing, from, to, predecessor, successor } = tenure;
  return {
    person,
    office,
    state,
    org,
    accreditedTo,
    acting,
    standing,
    from,
    to,
    heldOn: standing === "holds" || successor !== null ? times.published : noDay,
    predecessor,
    successor,
    ...points.span(tenure),
  };
}

function presentRemark(remark: Remark, points: CodePoints): Remark {
  const { code, message, start, end } = remark;
  return start !== undefined && end !== undefined
    ? { code, message, ...points.span({ start, end }) }
    : { code, message };
}

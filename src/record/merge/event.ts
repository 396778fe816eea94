/** @module One group of mentions → one event of the record (CODEBOOK.md, section 6). */

import type { CodedActor, CodedPlace, Quad } from "#coding";
import type { Attribution, EventType, Factuality, ReportKind, Sector, When } from "#text";
import { reviewOf } from "../decisions/review.js";
import type { DecisionNote, Reviewed } from "../decisions/types.js";
import { partyKey } from "../identity.js";
import { isDated, width } from "./days.js";
import { type Difference, differencesOf } from "./differences.js";
import type { Group } from "./group.js";
import { independence } from "./independent.js";
import { surest } from "./kinds.js";
import { likelyPerson } from "./names.js";
import type { Mention } from "./types.js";
import { mergedWhen } from "./when.js";

export interface EventParty {
  readonly state: string | null;
  readonly org: string | null;
  readonly sector: Sector | null;
  readonly person: string | null;
  readonly office: string | null;
  readonly name: string;
}

export interface Witness {
  readonly report: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  /** A report of the press, an official record, a row of a data set. */
  readonly kind: ReportKind;
  readonly lang: string;
  /** EDTF, null where unknown. */
  readonly published: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly attribution: readonly Attribution[];
  readonly independent: boolean;
  readonly factuality: Factuality;
  readonly background: boolean;
  readonly when: When;
  readonly trigger: { readonly start: number; readonly end: number };
}

/** One line of `chancery events`. */
export interface RecordEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string;
  readonly plover: { readonly type: EventType; readonly mode: string | null };
  readonly quad: Quad;
  readonly score: number;
  readonly goldstein: number | null;
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  readonly symmetric: boolean;
  readonly factuality: Factuality;
  readonly background: boolean;
  readonly when: When;
  readonly where: CodedPlace | null;
  readonly witnesses: readonly Witness[];
  readonly independentWitnesses: number;
  readonly differences: readonly Difference[];
  readonly reviewed: Reviewed | null;
  readonly decisions: readonly DecisionNote[];
}

/** How much a mention says: the event's codes are those of the one that says most. */
function fullness(mention: Mention): number {
  const { event, when } = mention;
  const persons = [...event.actors, ...event.recipients].filter((actor) => actor.person !== null).length;
  return (
    (event.background ? 0 : 8) +
    (event.symmetric ? 0 : 1) +
    (event.mode === null ? 0 : 4) +
    (event.cameo.endsWith("0") ? 0 : 2) +
    Math.min(persons, 3) +
    2 * (new Set([...event.actors, ...event.recipients].map(partyKey)).size - 2) +
    (isDated(when) ? 2 : 0) +
    (event.where === null ? 0 : 1)
  );
}

function fullest(group: Group): Mention {
  return group.reduce((best, mention) => (fullness(mention) > fullness(best) ? mention : best));
}

/** The fuller writing of a name that two reports share. */
function fuller(a: EventParty, b: EventParty): EventParty {
  const [more, less] = (b.person ?? "").length > (a.person ?? "").length ? [b, a] : [a, b];
  return { ...more, office: more.office ?? less.office, sector: more.sector ?? less.sector };
}

/**
 * The parties of one side, as all witnesses name them, each once; a bare state gives way to its named officials.
 *
 * @param side  Those of the leading mention: a party stands where it stands there.
 */
function mergedParties(group: Group, side: readonly CodedActor[]): EventParty[] {
  const keys = new Set(side.map(partyKey));
  const byKey = new Map<string, EventParty[]>();
  for (const { event } of group) {
    for (const { start: _start, end: _end, ...party } of [...event.actors, ...event.recipients].filter((actor) =>
      keys.has(partyKey(actor)),
    )) {
      const key = partyKey({ ...party, start: 0, end: 0 });
      const known = byKey.get(key) ?? [];
      const same = known.findIndex((other) =>
        other.person === null || party.person === null
          ? other.person === party.person
          : likelyPerson(other.person, party.person),
      );
      if (same >= 0) known[same] = fuller(known[same] as EventParty, party);
      else known.push(party);
      byKey.set(key, known);
    }
  }
  return [...byKey.values()].flatMap((parties) => {
    const named = parties.filter((party) => party.person !== null);
    return named.length > 0 ? named : parties;
  });
}

/** The place most witnesses name, a town before the country it lies in, the best located one among equals. */
function mergedPlace(group: Group): CodedPlace | null {
  const places = group.flatMap(({ event }) => (event.where ? [event.where] : []));
  const weight = (place: CodedPlace): number =>
    (place.lat === null ? 0 : 2 * places.length) +
    places.filter((other) => other.name === place.name).length * 2 +
    (place.geonames === null ? 0 : 1);
  return places.length === 0 ? null : places.reduce((best, place) => (weight(place) > weight(best) ? place : best));
}

function witnessOf(mention: Mention, independent: boolean): Witness {
  const { report, event, when } = mention;
  return {
    report: report.id,
    outlet: report.outlet,
    agency: report.agency,
    kind: report.kind,
    lang: report.lang,
    published:
      width(report.published) === Number.POSITIVE_INFINITY && report.published.edtf === "XXXX"
        ? null
        : report.published.edtf,
    quote: event.quote,
    start: event.start,
    end: event.end,
    rule: event.rule,
    attribution: event.attribution,
    independent,
    factuality: event.factuality,
    background: event.background,
    when,
    trigger: event.trigger,
  };
}

/** @param group  Sorted, not empty. */
export function eventOf(id: string, group: Group): RecordEvent {
  const best = fullest(group).event;
  const when = mergedWhen(group);
  const independent = independence(group);
  return {
    id,
    type: best.type,
    mode: best.mode,
    contexts: [...new Set(group.flatMap(({ event }) => event.contexts))].sort(),
    cameo: best.cameo,
    plover: best.plover,
    quad: best.quad,
    score: best.score,
    goldstein: best.goldstein,
    actors: mergedParties(group, best.actors),
    recipients: mergedParties(group, best.recipients),
    symmetric: best.symmetric,
    factuality: surest(group.map(({ event }) => event.factuality)),
    background: group.every(({ event }) => event.background),
    when,
    where: mergedPlace(group),
    witnesses: group.map((mention, index) => witnessOf(mention, independent[index] as boolean)),
    independentWitnesses: independent.filter(Boolean).length,
    differences: differencesOf(group, when),
    ...reviewOf(group.map(({ decisions }) => decisions)),
  };
}

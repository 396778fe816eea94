/**
 * @module Agreements as objects with what was done to them: negotiated, signed, ratified, in force, suspended, left.
 *
 * One agreement is told under many names. Names are matched by the known list (`knowledge/agreements.yaml`), by the same
 * words, and across languages by the act itself: where two reports tell one event in which it was signed, they mean one text.
 */

import type { CodedAgreement, CodedEvent } from "#coding";
import { loadKnowledge } from "#data";
import { chunks, fold, type Record as OpenRecord } from "#record";
import { tookPlace } from "#text";
import { type Days, openDays, orderKey } from "./days.js";
import { eventsById } from "./events.js";
import { type Evidence, type FactRow, factRows } from "./facts.js";
import { quoter } from "./quote.js";

export interface AgreementAct extends Evidence {
  readonly act: string;
  /** Of the event that tells the act; open where none does. */
  readonly days: Days;
  /** Days on which the report came out. */
  readonly told: Days;
  readonly event: string | null;
}

export interface AgreementRow {
  /** Of the known list; null where it is not in it. */
  readonly id: string | null;
  readonly name: string;
  /** All names under which reports tell it. */
  readonly names: readonly string[];
  readonly parties: readonly string[];
  /** What was done, each once. */
  readonly acts: readonly string[];
  /** The same in the order of time. */
  readonly history: readonly AgreementAct[];
  /** The last that was done to it; null where it is only cited. */
  readonly status: string | null;
  readonly witnesses: readonly Evidence[];
}

type Found = FactRow<CodedAgreement>;

/** An event of the same words: which, and whether it happened. */
interface Linked {
  readonly event: string;
  readonly done: boolean;
  readonly start: number;
  readonly end: number;
}

const CITED = "cited";

interface KnownName {
  readonly id: string;
  readonly words: string;
}

let known: { readonly of: unknown; readonly names: readonly KnownName[] } | undefined;

function knownNames(): readonly KnownName[] {
  const { agreements } = loadKnowledge();
  if (known?.of !== agreements) {
    const names = agreements.flatMap(({ id, names: byLanguage }) =>
      Object.values(byLanguage)
        .flat()
        .map((name) => ({ id, words: fold(name) })),
    );
    known = { of: agreements, names: names.sort((a, b) => b.words.length - a.words.length) };
  }
  return known.names;
}

/** The known agreement whose name stands within. */
function knownId(name: string): string | null {
  const words = ` ${fold(name)} `;
  return knownNames().find((one) => words.includes(` ${one.words} `))?.id ?? null;
}

/** Events of these reports that tell a treaty act, with their words. */
async function treatyEvents(record: OpenRecord, reports: readonly string[]): Promise<Map<string, Linked[]>> {
  const out = new Map<string, Linked[]>();
  for (const some of chunks([...new Set(reports)])) {
    const rows = await record.db
      .selectFrom("mentions")
      .select(["report", "event", "body"])
      .where("report", "in", some)
      .where("event", "is not", null)
      .execute();
    for (const { report, event, body } of rows) {
      const { start, end, factuality, type } = JSON.parse(body) as CodedEvent;
      if (!["SUPPORT", "AGREE", "SANCTION"].includes(type)) continue;
      const done = tookPlace(factuality);
      out.set(report, [...(out.get(report) ?? []), { event: event as string, done, start, end }]);
    }
  }
  return out;
}

function linkedTo({ report, fact }: Found, events: ReadonlyMap<string, readonly Linked[]>): string | null {
  if (fact.act === CITED) return null;
  const around = (events.get(report) ?? []).filter(
    ({ done, start, end }) => done && start <= fact.start && fact.end <= end,
  );
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.event ?? null;
}

interface Told extends Found {
  readonly event: string | null;
  readonly id: string | null;
}

/** Facts that mean one agreement, put together by each ground in turn. */
function grouped(told: readonly Told[]): Told[][] {
  const lead = told.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (lead[top] !== top) top = lead[top] as number;
    return top;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    lead[Math.max(x, y)] = Math.min(x, y);
  };
  const firstOf = new Map<string, number>();
  const joinBy = (key: string, at: number): void => {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, at);
    else join(first, at);
  };
  // One sentence may tell of two texts signed at once: then the event does not say which is which.
  const namesIn = new Map<string, Set<string>>();
  for (const { report, event, fact } of told)
    if (event) namesIn.set(`${event} ${report}`, (namesIn.get(`${event} ${report}`) ?? new Set()).add(fold(fact.name)));
  const crowded = new Set(
    [...namesIn].filter(([, names]) => names.size > 1).map(([key]) => key.split(" ")[0] as string),
  );
  told.forEach((one, at) => {
    const parties = [...one.fact.parties].sort().join("+");
    joinBy(one.id === null ? `name ${fold(one.fact.name)} ${parties}` : `id ${one.id}`, at);
    if (one.event !== null && !crowded.has(one.event)) joinBy(`event ${one.event}`, at);
  });
  const groups = new Map<number, Told[]>();
  told.forEach((one, at) => {
    groups.set(root(at), [...(groups.get(root(at)) ?? []), one]);
  });
  return [...groups.values()];
}

/** The name that most reports use; the longest of equals. */
function commonName(names: readonly string[]): string {
  const count = (name: string): number => names.filter((other) => other === name).length;
  return names.reduce((best, name) => {
    const more = count(name) - count(best);
    return more > 0 || (more === 0 && name.length > best.length) ? name : best;
  });
}

export interface AgreementFilter {
  /** All must be parties. */
  readonly parties?: readonly string[];
  readonly name?: string;
}

/** Sorted by name. */
export async function listAgreements(record: OpenRecord, filter: AgreementFilter = {}): Promise<AgreementRow[]> {
  const facts = await factRows<CodedAgreement>(record, "agreement");
  const events = await treatyEvents(
    record,
    facts.filter(({ fact }) => fact.act !== CITED).map(({ report }) => report),
  );
  const told = facts.map((row) => ({ ...row, event: linkedTo(row, events), id: knownId(row.fact.name) }));
  const groups = grouped(told).filter((group) => {
    const parties = new Set(group.flatMap(({ fact }) => fact.parties));
    return (
      (filter.parties ?? []).every((party) => parties.has(party)) &&
      (!filter.name || group.some(({ fact }) => fold(fact.name).includes(fold(filter.name as string))))
    );
  });
  const linked = await eventsById(record, [...new Set(groups.flat().flatMap(({ event }) => event ?? []))]);
  const whens = new Map(linked.map(({ id, when }) => [id, { earliest: when.earliest, latest: when.latest }]));
  const quote = quoter(record);
  const rows: AgreementRow[] = [];
  for (const group of groups) {
    const history: AgreementAct[] = [];
    for (const { fact, report, published, event } of group) {
      const { act, start, end } = fact;
      const days = (event === null ? undefined : whens.get(event)) ?? openDays;
      history.push({ act, days, told: published, event, report, start, end, quote: await quote(report, start, end) });
    }
    const time = ({ days, told: on }: AgreementAct): string =>
      orderKey(days.earliest === null && days.latest === null ? on : days);
    history.sort((x, y) => (`${time(x)} ${x.report}` < `${time(y)} ${y.report}` ? -1 : 1));
    const names = group.map(({ fact }) => fact.name);
    const done = history.filter(({ act }) => act !== CITED);
    rows.push({
      id: group.find(({ id }) => id !== null)?.id ?? null,
      name: commonName(names),
      names: [...new Set(names)].sort(),
      parties: [...new Set(group.flatMap(({ fact }) => fact.parties))].sort(),
      acts: [...new Set(group.map(({ fact }) => fact.act))].sort(),
      history,
      status: done.at(-1)?.act ?? null,
      witnesses: group.map(({ report, fact: { start, end } }) => {
        const own = history.find((one) => one.report === report && one.start === start);
        return { report, start, end, quote: own?.quote ?? "" };
      }),
    });
  }
  return rows.sort((x, y) => (`${fold(x.name)} ${x.parties.join()}` < `${fold(y.name)} ${y.parties.join()}` ? -1 : 1));
}

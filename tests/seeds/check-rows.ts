/**
 * @module Holds one row of `expected.jsonl` against what was read.
 *
 * A row holds if any candidate of its report (an event, a tenure, a statement …) satisfies all its fields. Where none
 * does, the verdict names the fields that the nearest candidate missed. An event may be satisfied by the record's event
 * or by the mention of the report: the record knows more (a date from another witness), the mention says more (its words).
 */
import type {
  CodingShape,
  CourseYear,
  EventShape,
  Interval,
  MembershipShape,
  PartyShape,
  Row,
  StatementShape,
  TenureShape,
  Verdict,
  WhenShape,
  World,
} from "./rows.js";

/** Case, accents, punctuation and spacing do not tell two names apart. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const has = (whole: string | null | undefined, part: string): boolean => fold(whole ?? "").includes(fold(part));
const anyOf = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);
const isIn = (value: string | null | undefined, allowed: readonly string[]): boolean =>
  value != null && allowed.includes(value);

/** A report's id: its file name without the extension. */
export const reportId = (seed: string): string => seed.replace(/\.(txt|md|html)$/, "");

export function within(when: WhenShape | null | undefined, [first, last]: Interval): boolean {
  return when?.earliest != null && when.latest != null && when.earliest >= first && when.latest <= last;
}

const codes = (parties: readonly PartyShape[]): string[] =>
  parties.flatMap((party) => [party.state, party.org].filter((code) => code !== null));
const allIn = (wanted: readonly string[], found: readonly string[]): boolean =>
  wanted.every((code) => found.includes(code));

/** The same person: all name tokens of the shorter name (initials apart) are in the longer one. */
export function samePerson(a: string | null, b: string | null): boolean {
  const tokens = (name: string | null) =>
    fold(name ?? "")
      .split(" ")
      .filter((token) => token.length > 1);
  const [first, second] = [tokens(a), tokens(b)];
  if (first.length === 0 || second.length === 0) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.every((token) => long.includes(token));
}

/** One candidate: what it missed (field names) and how it is shown. */
interface Candidate {
  readonly missed: readonly string[];
  readonly shown: string;
}

type Test = readonly [field: string, holds: boolean];
const missedOf = (tests: readonly Test[]): string[] => tests.filter(([, holds]) => !holds).map(([field]) => field);

function verdict(candidates: readonly Candidate[], none: string): Verdict {
  const sorted = [...candidates].sort((a, b) => a.missed.length - b.missed.length);
  const best = sorted[0];
  if (!best) return { ok: false, missed: none, nearest: [] };
  if (best.missed.length === 0) return { ok: true, missed: "", nearest: [best.shown] };
  const nearest = sorted.slice(0, 3).map((one) => `${one.shown}  [misses ${one.missed.join(", ")}]`);
  return { ok: false, missed: best.missed.join(", "), nearest };
}

const showParty = (party: PartyShape): string =>
  [party.state ?? party.org ?? "–", party.person].filter((part) => part).join(" ");
const showParties = (parties: readonly PartyShape[]): string => parties.map(showParty).join(" + ") || "–";

export function showEvent(event: EventShape, quote: string): string {
  const what = event.mode ? `${event.type}/${event.mode}` : event.type;
  const arrow = event.symmetric ? "=" : "→";
  const day = event.when.edtf ?? `${event.when.earliest ?? ".."}/${event.when.latest ?? ".."}`;
  const back = event.background ? " background" : "";
  return `${what} ${event.cameo} ${showParties(event.actors)} ${arrow} ${showParties(event.recipients)} · ${event.factuality}${back} · ${day} · ${event.where?.name ?? "–"} · ${event.contexts.join(",") || "–"} · “${quote.replace(/\s+/g, " ").slice(0, 110)}”`;
}

/** The fields of an event row that this event, told in these words, does not satisfy. */
function eventMisses(row: Row, event: EventShape, quote: string): string[] {
  const parties = [...event.actors, ...event.recipients];
  const named = [...parties.flatMap((party) => [party.person, party.name]), quote];
  const tests: Test[] = [
    ["type", !row.type || isIn(event.type, row.type)],
    ["mode", !row.modes || isIn(event.mode, row.modes)],
    ["cameo", !row.cameo || isIn(event.cameo, row.cameo)],
    ["actors", !row.actors || allIn(row.actors, codes(row.kind === "merge" ? parties : event.actors))],
    ["actor", !row.actor || allIn(row.actor, codes(event.actors))],
    ["recipient", !row.recipient || allIn(row.recipient, codes(event.recipients))],
    ["symmetric", row.symmetric === undefined || event.symmetric === row.symmetric],
    ["persons", (row.persons ?? []).every((person) => named.some((name) => has(name, person)))],
    ["date", !row.date || within(event.when, row.date)],
    ["undated", !row.undated || event.when.earliest === null || event.when.latest === null],
    ["factuality", !row.factuality || isIn(event.factuality, row.factuality)],
    ["background", backgroundHolds(row, event)],
    ["place", !row.place || anyOf(row.place).some((place) => has(event.where?.name, place) || has(quote, place))],
    ["contexts", !row.contextsAnyOf || row.contextsAnyOf.some((context) => event.contexts.includes(context))],
  ];
  return missedOf(tests);
}

function backgroundHolds(row: Row, event: EventShape): boolean {
  if (row.kind === "merge" || row.backgroundAllowed) return true;
  return event.background === (row.background ?? false);
}

function checkEvent(row: Row, coding: CodingShape, world: World): Verdict {
  const mentions = coding.events.map((event) => ({
    missed: eventMisses(row, event, event.quote),
    shown: showEvent(event, event.quote),
  }));
  const merged = world.events.flatMap((event) =>
    event.witnesses
      .filter((witness) => witness.report === coding.id)
      .map((witness) => ({
        missed: eventMisses(row, event, witness.quote),
        shown: `${event.id ?? ""} ${showEvent(event, witness.quote)}`,
      })),
  );
  return verdict([...merged, ...mentions], "no event in this report");
}

function checkReport(row: Row, coding: CodingShape, world: World): Verdict {
  const { report } = coding;
  const published = world.published?.get(coding.id) ?? report.published;
  const dateline = row.dateline;
  const garbled =
    report.setAside.some((part) => part.why === "translation-debris") ||
    coding.remarks.some((remark) => /translat|garbled/i.test(remark.message));
  const tests: Test[] = [
    ["lang", !row.lang || report.lang === row.lang],
    ["outlet", !row.outlet || has(report.outlet, row.outlet)],
    ["agency", !row.agency || has(report.agency, row.agency)],
    ["dateline.place", !dateline?.place || has(report.dateline?.place, dateline.place)],
    ["dateline.country", !dateline?.country || report.dateline?.country === dateline.country],
    ["dateline.date", !dateline?.date || report.dateline?.date === dateline.date],
    ["published", !row.published || within(published, row.published) || within(report.published, row.published)],
    ["undated", !row.undated || published.earliest === null || published.latest === null],
    ["garbled", !row.garbled || garbled],
  ];
  const shown = `${report.lang} · outlet ${report.outlet ?? "–"} · agency ${report.agency ?? "–"} · ${report.dateline?.place ?? "–"} ${report.dateline?.country ?? "–"} · published ${published.earliest ?? ".."}/${published.latest ?? ".."} (${published.basis ?? "?"})`;
  return verdict([{ missed: missedOf(tests), shown }], "");
}

/** Whether the tenure is known to cover the day: by its own ends, or by a day it was seen on. */
function holdsOn(tenure: TenureShape, day: string): boolean {
  const seen = tenure.heldOn;
  const from = seen?.earliest ?? tenure.from;
  const to = seen?.latest ?? tenure.to;
  const bounded = tenure.from !== null || (from !== null && to !== null);
  const begins = tenure.from !== null && (!from || tenure.from < from) ? tenure.from : from;
  const ends = tenure.to !== null && (!to || tenure.to > to) ? tenure.to : to;
  return bounded && (begins === null || begins <= day) && (ends === null || day <= ends || day.startsWith(ends));
}

function tenureMisses(row: Row, tenure: TenureShape): string[] {
  const wanted = row.person ?? "";
  const turned = row.successor !== undefined && !samePerson(tenure.person, wanted);
  const holder = turned ? samePerson(tenure.predecessor, wanted) : samePerson(tenure.person, wanted);
  const next = turned ? tenure.person : tenure.successor;
  return missedOf([
    ["person", holder],
    ["office", !row.office || isIn(tenure.office, anyOf(row.office))],
    ["country", !row.country || tenure.state === row.country],
    ["accreditedTo", !row.accreditedTo || tenure.accreditedTo === row.accreditedTo],
    ["holds", !row.holds || holdsOn(tenure, row.holds)],
    ["ended", !row.ended || turned || tenure.to !== null || tenure.successor !== null],
    ["successor", !row.successor || samePerson(next, row.successor)],
  ]);
}

function checkTenure(row: Row, coding: CodingShape): Verdict {
  const candidates = coding.tenures.map((tenure) => ({
    missed: tenureMisses(row, tenure),
    shown: `${tenure.person} ${tenure.office} ${tenure.state ?? "–"}${tenure.accreditedTo ? ` to ${tenure.accreditedTo}` : ""} from ${tenure.from ?? ".."} to ${tenure.to ?? ".."} held on ${tenure.heldOn?.earliest ?? ".."}/${tenure.heldOn?.latest ?? ".."} after ${tenure.predecessor ?? "–"} before ${tenure.successor ?? "–"}`,
  }));
  return verdict(candidates, "no tenure in this report");
}

function statementMisses(row: Row, statement: StatementShape): string[] {
  const speaker = statement.speaker;
  const names = [speaker?.person, speaker?.name];
  const role = row.speakerRole;
  return missedOf([
    ["speaker", (row.speaker ?? []).every((name) => names.some((one) => has(one, name)))],
    ["speakerCountry", !row.speakerCountry || speaker?.state === row.speakerCountry],
    [
      "speakerRole",
      !role || has(statement.speakerRole, role) || names.some((one) => has(one, role)) || speaker?.office === role,
    ],
    ["medium", !row.medium || has(statement.medium, row.medium)],
    ["contains", !row.contains || has(statement.quote, row.contains)],
  ]);
}

function checkStatement(row: Row, coding: CodingShape): Verdict {
  const candidates = coding.statements.map((statement) => ({
    missed: statementMisses(row, statement),
    shown: `${statement.speaker ? `${showParty(statement.speaker)} (${statement.speaker.name ?? ""})` : "–"} via ${statement.medium ?? "–"}: “${statement.quote.replace(/\s+/g, " ").slice(0, 120)}”`,
  }));
  return verdict(candidates, "no statement in this report");
}

/** "2018", "2018-01" and "2018-01-09" each lie within, if all their days do. */
function partWithin(value: string | null, [first, last]: Interval): boolean {
  return value !== null && value >= first.slice(0, value.length) && value <= last.slice(0, value.length);
}

function checkMembership(row: Row, coding: CodingShape): Verdict {
  const ofOrg = coding.memberships.filter((membership) => membership.org === row.org);
  const fits = (membership: MembershipShape, member: string) =>
    membership.member === member && (!row.from || partWithin(membership.from, row.from));
  const missed = (row.members ?? []).filter((member) => !ofOrg.some((membership) => fits(membership, member)));
  const shown = coding.memberships.map((one) => `${one.member} in ${one.org} from ${one.from ?? ".."}`).join("; ");
  return verdict([{ missed, shown: shown || "no membership in this report" }], "");
}

function checkAgreement(row: Row, coding: CodingShape): Verdict {
  const candidates = coding.agreements.map((agreement) => ({
    missed: missedOf([
      ["name", !row.name || has(agreement.name, row.name) || has(row.name, agreement.name)],
      ["parties", allIn(row.parties ?? [], agreement.parties)],
    ]),
    shown: `${agreement.name}: ${agreement.parties.join(", ")}`,
  }));
  return verdict(candidates, "no agreement in this report");
}

/** The text is set aside (or was never kept) and nothing is read out of it. Offsets are code points. */
function checkAbsent(row: Row, coding: CodingShape): Verdict {
  const wanted = row.text ?? "";
  const at = coding.report.text.indexOf(wanted);
  if (at < 0) return verdict([{ missed: [], shown: "not in the kept text" }], "");
  const start = [...coding.report.text.slice(0, at)].length;
  const end = start + [...wanted].length;
  const over = (one: { readonly start: number; readonly end: number }) => one.start < end && start < one.end;
  const tests: Test[] = [
    ["set aside", coding.report.setAside.some((part) => part.start <= start && end <= part.end)],
    ["no event", !coding.events.some(over)],
    ["no statement", !coding.statements.some(over)],
    ["no tenure", !coding.tenures.some(over)],
  ];
  return verdict([{ missed: missedOf(tests), shown: `at ${start}–${end}` }], "");
}

function checkMerge(row: Row, world: World): Verdict {
  const wanted = (row.seeds ?? []).map(reportId);
  const candidates = world.events.map((event) => {
    const reports = event.witnesses.map((witness) => witness.report);
    const quotes = event.witnesses.map((witness) => witness.quote).join(" ");
    const missing = wanted.filter((report) => !reports.includes(report)).map((report) => `witness ${report}`);
    return {
      missed: [...eventMisses(row, event, quotes), ...missing],
      shown: `${event.id ?? ""} ${showEvent(event, quotes)} ← ${reports.join(", ")}`,
    };
  });
  return verdict(candidates, "no event in the record");
}

/** Mean of the years' scores, each year counting once. */
function meanScore(years: readonly CourseYear[], [from, to]: Interval): number | null {
  const scores = years.flatMap(({ year, score }) =>
    year !== null && score !== null && String(year) >= from.slice(0, 4) && String(year) <= to.slice(0, 4)
      ? [score]
      : [],
  );
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function checkCourse(row: Row, world: World): Verdict {
  const [a, b] = row.dyad ?? ["", ""];
  const years = world.courses?.get(`${a} ${b}`) ?? [];
  const rising = (row.rises ?? []).map((during) => meanScore(years, during));
  const tests: Test[] = [
    ["relation", years.length > 0],
    ["rises", rising.every((mean, i) => mean !== null && (i === 0 || mean > (rising[i - 1] ?? Infinity)))],
    ...(row.positive ?? []).map((during): Test => [`positive ${during[0]}`, (meanScore(years, during) ?? 0) > 0]),
  ];
  const shown = `${years.length} years; means ${[...(row.rises ?? []), ...(row.positive ?? [])]
    .map((during) => `${during.join("/")}: ${meanScore(years, during)?.toFixed(2) ?? "none"}`)
    .join(", ")}`;
  return verdict([{ missed: missedOf(tests), shown }], "");
}

/** Whether the row holds in the world, and if not, what came nearest. */
export function checkRow(row: Row, world: World): Verdict {
  if (row.kind === "merge") return checkMerge(row, world);
  if (row.kind === "course") return checkCourse(row, world);
  const id = reportId(row.seed ?? "");
  const coding = world.codings.find((one) => one.id === id);
  if (!coding) return { ok: false, missed: `report ${id} was not read`, nearest: [] };
  switch (row.kind) {
    case "report":
      return checkReport(row, coding, world);
    case "event":
      return checkEvent(row, coding, world);
    case "tenure":
      return checkTenure(row, coding);
    case "statement":
      return checkStatement(row, coding);
    case "membership":
      return checkMembership(row, coding);
    case "agreement":
      return checkAgreement(row, coding);
    case "absent":
      return checkAbsent(row, coding);
  }
}

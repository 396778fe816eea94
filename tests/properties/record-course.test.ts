/** @module The course of a relation out of made reports: level, stances, chapters, tables, agreements. */
import { describe, expect, test } from "vitest";
import {
  chronicle,
  courseOf,
  levelOf,
  listAgreements,
  listMemberships,
  listStances,
  reasonOf,
  relation,
  relationByMonth,
} from "#answers";
import type { CodedAgreement, CodedMembership } from "#coding";
import { addReport, type Record as OpenRecord, openRecord, settle } from "#record";
import { type MadeEvent, type MadeReport, madeCoding, madeInput, on, recordOf, unknown } from "./record-made.js";

const told = (id: string, day: string | null, ...events: MadeEvent[]): MadeReport => ({
  id,
  published: day === null ? unknown : on(day),
  events,
});
const broke = (day: string | null, more: Partial<MadeEvent> = {}): MadeEvent => ({
  quote: `Peru broke with Chile ${day}.`,
  type: "SANCTION",
  mode: "discontinue",
  cameo: "161",
  actors: ["PER"],
  recipients: ["CHL"],
  ...(day === null ? {} : { when: on(day) }),
  ...more,
});
const met = (day: string, more: Partial<MadeEvent> = {}): MadeEvent => ({
  quote: `They met on ${day}.`,
  actors: ["PER:Ana Ruiz", "CHL:Luis Paz"],
  when: on(day),
  ...more,
});

describe("the level of relations", () => {
  test("changes with what was done, and names the event", async () => {
    const record = await recordOf([
      told("a", "1961-03-02", broke("1961-03-01")),
      told("b", "1960-05-02", {
        ...broke("1960-05-01", { mode: "withdraw" }),
        quote: "Peru called its envoy home.",
      }),
    ]);
    const level = (await levelOf(record, "PER", "CHL")).filter(({ from }) => (from.latest ?? "9") < "1970");
    expect(level.map(({ level: name, from }) => [name, from.earliest])).toEqual([
      ["charge", "1960-05-01"],
      ["broken", "1961-03-01"],
    ]);
    const events = await relation(record, "PER", "CHL");
    expect(level.map(({ cause }) => cause?.event)).toEqual(events.flatMap(({ ids }) => ids));
  });

  test.each(["announced", "denied", "hypothetical"] as const)("does not change with what is %s", async (factuality) => {
    const record = await recordOf([told("a", "1961-03-02", broke("1961-03-01", { factuality }))]);
    expect((await levelOf(record, "PER", "CHL")).map(({ level }) => level)).not.toContain("broken");
  });

  test("is open where the day is, and not known before", async () => {
    const record = await recordOf([
      told("a", "1961-03-02", broke(null, { when: { ...unknown, latest: "1961-03-02", edtf: "../1961-03-02" } })),
    ]);
    const [first, broken] = await levelOf(record, "PER", "CHL");
    expect([first?.level, first?.cause]).toEqual(["unknown", null]);
    expect([broken?.level, broken?.from]).toEqual(["broken", { earliest: null, latest: "1961-03-02" }]);
  });

  test("is nobody's business but the two's", async () => {
    const record = await recordOf([
      told("a", "1961-03-02", broke("1961-03-01", { actors: ["PER", "CHL"], recipients: ["CUB"] })),
    ]);
    expect((await levelOf(record, "PER", "CHL")).map(({ level }) => level)).not.toContain("broken");
  });
});

describe("stances", () => {
  const stand = (day: string, recognises: boolean): MadeEvent => ({
    quote: `Peru on the junta, ${day}.`,
    type: recognises ? "SUPPORT" : "REJECT",
    cameo: recognises ? "054" : "120",
    actors: ["PER"],
    recipients: ["BOL"],
    factuality: recognises ? "happened" : "ongoing",
    when: on(day),
  });

  test("are by government, with first and last witness, and end with the opposite", async () => {
    const record = await recordOf([
      told("a", "2017-02-02", stand("2017-02-01", false)),
      told("b", "2017-11-02", stand("2017-11-01", false)),
      told("c", "2019-02-02", stand("2019-02-01", true)),
    ]);
    const rows = await listStances(record, { party: "PER" });
    expect(rows.map(({ stance, government, events }) => [stance, government?.person, events.length])).toEqual([
      ["rejects", "Pedro Pablo Kuczynski", 2],
      ["recognises", "Martín Vizcarra", 1],
    ]);
    expect([rows[0]?.first?.report, rows[0]?.last?.report]).toEqual(["a", "b"]);
    expect([rows[0]?.ended?.event, rows[1]?.ended]).toEqual([rows[1]?.event, null]);
  });

  test("contradict each other where their order is not known", async () => {
    const record = await recordOf([
      told("a", null, { ...stand("2017-02-01", false), when: unknown }),
      told("b", null, { ...stand("2019-02-01", true), when: unknown }),
    ]);
    const rows = await listStances(record, { party: "PER" });
    expect(rows.map(({ government, ended, contradictedBy }) => [government, ended, contradictedBy.length])).toEqual([
      [null, null, 1],
      [null, null, 1],
    ]);
  });
});

describe("the chronicle and the tables", () => {
  const record = recordOf([
    told("a", "2018-02-07", met("2018-02-06")),
    told("b", "2018-06-02", met("2018-06-01", { factuality: "announced" })),
    told("c", "2021-03-02", broke("2021-03-01")),
  ]);

  test("every month and year from the first to the last is there, with what was read", async () => {
    const months = await relationByMonth(await record, "PER", "CHL");
    expect(months.length).toBe(38);
    expect(months[0]).toMatchObject({ month: "2018-02", reports: 1, events: 1, verbalCooperation: 1 });
    expect(months[1]).toMatchObject({ month: "2018-03", reports: 0, events: 0, score: null });
    expect(months[4]).toMatchObject({ month: "2018-06", unconfirmed: 1, verbalCooperation: 0 });
    const years = await relation(await record, "PER", "CHL");
    expect(years.map(({ year, reports, events }) => [year, reports, events])).toEqual([
      [2018, 2, 2],
      [2019, 0, 0],
      [2020, 0, 0],
      [2021, 1, 1],
    ]);
    const sum = (rows: readonly { events: number }[]): number => rows.reduce((all, { events }) => all + events, 0);
    expect(sum(months)).toBe(sum(years));
  });

  test("chapters hold each event once, newest first, and name the months of which nothing was read", async () => {
    const course = await courseOf(await record, "PER", "CHL");
    for (const by of ["year", "government"] as const) {
      const ids = chronicle(course, by).flatMap(({ events }) => events.map(({ event }) => event.id));
      expect(ids).toEqual(course.events.map(({ event }) => event.id).reverse());
    }
    const last = chronicle(course, "year").at(-1);
    expect([last?.year, last?.reports]).toEqual([2018, 2]);
    expect(last?.silent).not.toContain("2018-02");
    expect(last?.silent).toContain("2018-03");
    expect(chronicle(course, "government").map(({ government }) => government?.person)).toContain("Martín Vizcarra");
  });

  test("the reason is the weightiest of late that happened", async () => {
    expect(reasonOf(await courseOf(await record, "PER", "CHL"))?.event.mode).toBe("discontinue");
    expect(reasonOf(await courseOf(await record, "PER", "CHL", { to: "2018-12-31" }))?.event.factuality).toBe(
      "happened",
    );
  });

  test("only the weightiest are kept where so many are asked for, and the rest is counted", async () => {
    const course = await courseOf(await record, "PER", "CHL", { most: 1 });
    expect([course.events.map(({ event }) => event.mode), course.omitted]).toEqual([["discontinue"], 2]);
  });
});

interface MadeFacts {
  readonly id: string;
  readonly lang?: string;
  readonly day: string;
  readonly event?: MadeEvent;
  readonly agreements?: readonly Omit<CodedAgreement, "start" | "end">[];
  readonly memberships?: readonly Omit<CodedMembership, "start" | "end">[];
}

async function recordOfFacts(made: readonly MadeFacts[]): Promise<OpenRecord> {
  const record = await openRecord(":memory:", { create: true });
  for (const { id, lang = "en", day, event, agreements = [], memberships = [] } of made) {
    const report = { ...told(id, day, ...(event ? [event] : [])), lang };
    const coding = madeCoding(report);
    const start = coding.events[0]?.start ?? 0;
    const spans = { start, end: start + 3 };
    await addReport(record, {
      id,
      input: madeInput(report),
      source: "made",
      coding: {
        ...coding,
        agreements: agreements.map((one) => ({ ...one, ...spans })),
        memberships: memberships.map((one) => ({ ...one, ...spans })),
      },
      coder: "test",
    });
  }
  await settle(record);
  return record;
}

test("an agreement is one under its names in several languages, with its acts in the order of time", async () => {
  const record = await recordOfFacts([
    { id: "a", day: "2019-06-28", agreements: [{ name: "Acordo de Paris", parties: ["BRA"], act: "left" }] },
    { id: "b", day: "2016-09-12", agreements: [{ name: "the Paris Agreement", parties: ["BRA"], act: "ratified" }] },
    { id: "c", day: "2016-04-22", agreements: [{ name: "accord de Paris", parties: ["FRA", "BRA"], act: "signed" }] },
  ]);
  const rows = await listAgreements(record, { parties: ["BRA"] });
  expect(rows.map(({ id, names, status }) => [id, names.length, status])).toEqual([["paris-agreement", 3, "left"]]);
  expect(rows[0]?.history.map(({ act }) => act)).toEqual(["signed", "ratified", "left"]);
});

test("two reports of one signing mean one text, whatever they call it", async () => {
  const signed = (quote: string): MadeEvent => ({
    quote,
    type: "SUPPORT",
    cameo: "057",
    actors: ["PER", "CHL"],
    when: on("2018-02-06"),
  });
  const record = await recordOfFacts([
    {
      id: "a",
      day: "2018-02-07",
      event: signed("Lima Pact signed."),
      agreements: [{ name: "Lima Pact", parties: ["CHL", "PER"], act: "signed" }],
    },
    {
      id: "b",
      lang: "es",
      day: "2018-02-07",
      event: signed("Firman el pacto."),
      agreements: [{ name: "Pacto de Lima", parties: ["CHL", "PER"], act: "signed" }],
    },
    { id: "c", day: "2018-02-08", agreements: [{ name: "Santiago Pact", parties: ["CHL", "PER"], act: "cited" }] },
  ]);
  const rows = await listAgreements(record);
  expect(rows.map(({ names, status }) => [names, status])).toEqual([
    [["Lima Pact", "Pacto de Lima"], "signed"],
    [["Santiago Pact"], null],
  ]);
  expect(rows[0]?.history[0]?.days).toEqual({ earliest: "2018-02-06", latest: "2018-02-06" });
});

test("a membership has the days of its term, and where they come from", async () => {
  const record = await recordOfFacts([
    { id: "a", day: "2018-02-06", memberships: [{ org: "UNSC", member: "PER", role: null, from: null, to: null }] },
  ]);
  const [row] = (await listMemberships(record, { member: "PER", org: "UNSC" })).filter(
    ({ basis }) => basis === "report",
  );
  expect([row?.from, row?.to]).toEqual(["2018-01-01", "2019-12-31"]);
  expect(row?.toBasis).not.toBe("report");
  expect((await listMemberships(record, { org: "UNSC", on: "2020-06-01" })).map(({ member }) => member)).not.toContain(
    "PER",
  );
  expect((await listMemberships(record, { org: "UNSC", lists: false })).map(({ from }) => from)).toEqual([null]);
});

/** @module Directed dyads: zeros are rows, what both did counts both ways, and nothing is lost or told twice. */
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { eachDyad } from "#answers";
import type { Record as OpenRecord } from "#record";
import { type MadeEvent, on, recordOf, unknown } from "../properties/record-made.js";
import { desk } from "./desk.js";

const visit = { mode: "visit", actors: ["USA"], recipients: ["PER"] } as const;
const told: readonly MadeEvent[] = [
  { ...visit, quote: "A visit in February.", when: on("2018-02-06") },
  { quote: "Talks by all three.", actors: ["USA", "PER", "CHL"], when: on("2018-04-30", "2018-05-02") },
  { ...visit, quote: "A visit is announced.", when: on("2018-05-20"), factuality: "announced" },
  { ...visit, quote: "A visit at some time.", when: unknown },
  {
    type: "ACCUSE",
    cameo: "110",
    quote: "Lima blames itself.",
    actors: ["PER"],
    recipients: ["PER"],
    when: on("2018-03-01"),
  },
];

async function record(): Promise<OpenRecord> {
  return recordOf([
    { id: "a", published: on("2018-02-07"), events: told.slice(0, 1) },
    { id: "b", published: on("2018-05-19"), events: told.slice(1) },
    { id: "c", published: on("2018-05-21"), events: [] },
  ]);
}

async function rows(period: "month" | "year", filter = {}) {
  const opened = await record();
  const found = [];
  for await (const row of eachDyad(opened, period, filter)) found.push(row);
  await opened.close();
  return found;
}

test("every month of the span has its row, silent ones too, with what was read in it", async () => {
  const pair = (await rows("month", { parties: ["PER", "USA"] })).filter(({ actor }) => actor === "USA");
  expect(
    pair.map(({ period, reports, reportsNamingBoth, events, unconfirmed }) => [
      period,
      reports,
      reportsNamingBoth,
      events,
      unconfirmed,
    ]),
  ).toEqual([
    ["2018-02", 1, 1, 1, 0],
    ["2018-03", 0, 0, 0, 0],
    ["2018-04", 0, 0, 1, 0],
    ["2018-05", 2, 1, 1, 1],
    [null, 0, 0, 1, 0],
  ]);
  expect(pair[0]?.byType.CONSULT).toBe(1);
  expect(pair[3]?.byType.CONSULT).toBe(0);
});

test("what all did together counts in every order, a body or state never to itself", async () => {
  const april = (await rows("month")).filter(({ period, events }) => period === "2018-04" && events > 0);
  expect(april.map(({ actor, recipient }) => `${actor} ${recipient}`)).toEqual([
    "CHL PER",
    "CHL USA",
    "PER CHL",
    "PER USA",
    "USA CHL",
    "USA PER",
  ]);
});

test("an event that begins before the span is counted where the span begins", async () => {
  const [first] = (await rows("month", { parties: ["PER", "USA"], from: "2018-05", to: "2018-06" })).filter(
    ({ actor }) => actor === "USA",
  );
  expect([first?.period, first?.events, first?.unconfirmed]).toEqual(["2018-05", 2, 1]);
});

test("years sum up their months", async () => {
  const months = await rows("month");
  for (const year of (await rows("year")).filter(({ period }) => period !== null)) {
    const own = months.filter(
      ({ actor, recipient, period }) =>
        actor === year.actor && recipient === year.recipient && period?.startsWith(year.period as string),
    );
    expect(own.reduce((sum, { events }) => sum + events, 0)).toBe(year.events);
    expect(own.reduce((sum, { score }) => sum + score, 0)).toBe(year.score);
  }
});

const { chancery } = desk();

test("the table has the numbers that other data sets use, and both directions of the pair", async () => {
  const { out } = await chancery("export", "dyad-year", "--pair", "PER", "USA");
  const table = parse(out, { columns: true }) as Record<string, string>[];
  expect(new Set(table.map(({ actor, actor_cow, recipient_gw }) => `${actor} ${actor_cow} ${recipient_gw}`))).toEqual(
    new Set(["PER 135 2", "USA 2 135"]),
  );
  expect(table.map(({ year }) => year)).toEqual(["2018", "2019", "2018", "2019"]);
});

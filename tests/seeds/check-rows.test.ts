/** @module The checker itself: a row holds for what it asks and fails for each field that is missed. */
import { describe, expect, it } from "vitest";
import { checkRow, samePerson } from "./check-rows.js";
import type { CodingShape, MentionShape, PartyShape, Row, World } from "./rows.js";

const party = (state: string, person: string | null = null): PartyShape => ({ state, org: null, person, name: person });
const on = (day: string) => ({ earliest: day, latest: day, edtf: day, basis: "stated" });

const visit: MentionShape = {
  type: "CONSULT",
  mode: "visit",
  contexts: ["diplomatic"],
  cameo: "042",
  score: 4,
  actors: [party("USA", "Rex W. Tillerson")],
  recipients: [party("PER")],
  symmetric: false,
  factuality: "happened",
  background: false,
  when: on("2018-02-06"),
  where: { name: "Lima" },
  quote: "Tillerson visited Lima.",
  start: 0,
  end: 23,
};

const coding: CodingShape = {
  id: "one",
  report: {
    lang: "en",
    title: null,
    outlet: "Andina",
    agency: null,
    dateline: { place: "Lima", country: "PER", date: null },
    published: on("2018-02-06"),
    text: "Tillerson visited Lima. Most read",
    setAside: [{ start: 24, end: 33, why: "navigation" }],
  },
  events: [visit],
  statements: [],
  tenures: [
    {
      person: "Héctor Béjar",
      office: "foreign-minister",
      state: "PER",
      accreditedTo: null,
      from: null,
      to: null,
      heldOn: on("2021-08-01"),
      predecessor: "Allan Wagner",
      successor: null,
      start: 0,
      end: 5,
    },
  ],
  memberships: [{ org: "UNSC", member: "PER", from: "2018-01", to: null, start: 0, end: 1 }],
  agreements: [{ name: "U.S.-Peru Trade Promotion Agreement", parties: ["USA", "PER"], start: 0, end: 1 }],
  remarks: [],
};

const witness = (report: string) => ({ report, quote: visit.quote });
const world: World = {
  courses: new Map([
    [
      "PER USA",
      [
        { year: 2018, score: 2.5 },
        { year: 2019, score: null },
      ],
    ],
  ]),
  codings: [coding],
  events: [{ ...visit, id: "e-1", witnesses: [witness("one"), witness("two")] }],
};
const event = { id: "x", kind: "event", seed: "one.txt", type: ["CONSULT"] } as const;

const rows: readonly (readonly [string, Row, missed: string])[] = [
  [
    "an event with all its fields",
    {
      ...event,
      actor: ["USA"],
      recipient: ["PER"],
      persons: ["Tillerson"],
      date: ["2018-02-05", "2018-02-07"],
      place: "Lima",
    },
    "",
  ],
  ["another type", { ...event, type: ["AID"] }, "type"],
  ["the sides turned", { ...event, actor: ["PER"] }, "actor"],
  ["a date outside", { ...event, date: ["2018-02-07", "2018-02-08"] }, "date"],
  ["news asked for as background", { ...event, background: true }, "background"],
  ["a person not named", { ...event, persons: ["Pompeo"] }, "persons"],
  ["a dated event that should be open", { ...event, undated: true }, "undated"],
  [
    "the report",
    { id: "x", kind: "report", seed: "one.txt", lang: "en", outlet: "Andina", published: ["2018-02-06", "2018-02-06"] },
    "",
  ],
  ["another outlet", { id: "x", kind: "report", seed: "one.txt", outlet: "EFE" }, "outlet"],
  [
    "a tenure seen on the day",
    {
      id: "x",
      kind: "tenure",
      seed: "one.txt",
      person: "Hector Bejar",
      office: ["foreign-minister"],
      country: "PER",
      holds: "2021-08-01",
    },
    "",
  ],
  [
    "a tenure on another day",
    { id: "x", kind: "tenure", seed: "one.txt", person: "Hector Bejar", holds: "2021-09-01" },
    "holds",
  ],
  [
    "a tenure that ended, told by its successor",
    { id: "x", kind: "tenure", seed: "one.txt", person: "Allan Wagner", ended: true, successor: "Héctor Béjar" },
    "",
  ],
  [
    "a membership with its beginning",
    { id: "x", kind: "membership", seed: "one.txt", org: "UNSC", members: ["PER"], from: ["2018-01-01", "2018-01-31"] },
    "",
  ],
  ["a member not named", { id: "x", kind: "membership", seed: "one.txt", org: "UNSC", members: ["PER", "BOL"] }, "BOL"],
  [
    "an agreement spelt otherwise",
    { id: "x", kind: "agreement", seed: "one.txt", name: "U.S.- Peru Trade Promotion Agreement", parties: ["PER"] },
    "",
  ],
  ["a text set aside", { id: "x", kind: "absent", seed: "one.txt", text: "Most read" }, ""],
  ["a text that is read", { id: "x", kind: "absent", seed: "one.txt", text: "visited" }, "set aside, no event"],
  [
    "one event of two reports",
    { id: "x", kind: "merge", seeds: ["one.txt", "two.txt"], type: ["CONSULT"], actors: ["USA", "PER"] },
    "",
  ],
  ["a third witness", { id: "x", kind: "merge", seeds: ["one.txt", "three.txt"], type: ["CONSULT"] }, "witness three"],
  ["a positive year", { id: "x", kind: "course", dyad: ["PER", "USA"], positive: [["2018-01-01", "2018-12-31"]] }, ""],
  [
    "a year without events",
    { id: "x", kind: "course", dyad: ["PER", "USA"], positive: [["2019-01-01", "2019-12-31"]] },
    "positive 2019-01-01",
  ],
  ["a report that was not read", { ...event, seed: "other.txt" }, "report other was not read"],
];

describe("a row", () => {
  it.each(rows)("%s", (_name, row, missed) => {
    const verdict = checkRow(row, world);
    expect(verdict.missed).toBe(missed);
    expect(verdict.ok).toBe(missed === "");
  });
});

describe("the same person", () => {
  it.each([
    ["Michael R. Pompeo", "Michael Pompeo", true],
    ["Héctor Béjar", "Bejar", true],
    ["Pompeo", "Popolizio", false],
    ["", "Pompeo", false],
  ] as const)("%s, %s: %s", (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
  });
});

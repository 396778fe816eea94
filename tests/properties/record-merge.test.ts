/** What is one event, and what is two. Reports are made up; their sentences stand for real ones. */
import { expect, test } from "vitest";
import { findReport, listEvents } from "#answers";
import { type MadeEvent, type MadeReport, on, recordOf } from "./record-made.js";

const lima2018: readonly MadeReport[] = [
  {
    id: "three",
    published: on("2018-02-06"),
    outlet: "Andes Daily",
    events: [
      {
        quote: "Tillerson is in Lima on a two-day visit",
        mode: "visit",
        actors: ["USA:Rex Tillerson"],
        recipients: ["PER"],
        when: on("2018-02-05", "2018-02-07"),
        where: "Lima",
        factuality: "ongoing",
      },
    ],
  },
  {
    id: "four",
    events: [
      {
        quote: "Tillerson ended his visit on Tuesday",
        mode: "visit",
        actors: ["USA:Tillerson"],
        recipients: ["PER"],
        when: { earliest: null, latest: null, edtf: "XXXX", basis: "unknown", weekday: 2, ends: true },
        where: "Lima",
      },
      {
        quote: "He met Kuczynski on Tuesday",
        actors: ["USA:Tillerson", "PER:Pedro Pablo Kuczynski"],
        when: { earliest: null, latest: null, edtf: "XXXX", basis: "unknown", weekday: 2 },
      },
    ],
  },
];

test("a two-day visit and its end on a Tuesday date each other", async () => {
  const record = await recordOf(lima2018);
  const [visit, meeting] = await listEvents(record);
  expect(visit?.witnesses.map(({ report }) => report)).toEqual(["three", "four"]);
  expect(visit?.when).toEqual({
    earliest: "2018-02-05",
    latest: "2018-02-06",
    edtf: "2018-02-05/2018-02-06",
    basis: "merge",
  });
  expect(visit?.factuality).toBe("happened");
  expect(visit?.differences.map(({ field, sort }) => [field, sort])).toEqual([["when", "more-precise"]]);
  expect(meeting?.when).toMatchObject({ earliest: "2018-02-06", latest: "2018-02-06", basis: "merge" });
  const four = await findReport(record, "four");
  expect(four?.published).toMatchObject({ earliest: "2018-02-06", latest: "2018-02-07", basis: "merge" });
  expect(four?.publishedFrom).toBe("three");
});

const visit = {
  quote: "Petro visits Caracas",
  mode: "visit",
  actors: ["COL:Gustavo Petro"],
  recipients: ["VEN"],
  where: "Caracas",
} as const;
const met = { quote: "Petro and Maduro met", actors: ["COL:Gustavo Petro", "VEN:Nicolás Maduro"] } as const;
const broke = {
  quote: "Caracas broke off relations",
  type: "SANCTION",
  mode: "discontinue",
  cameo: "161",
  actors: ["VEN"],
  recipients: ["PER"],
} as const;
const accused = {
  quote: "Washington accused Caracas",
  type: "ACCUSE",
  cameo: "112",
  actors: ["USA"],
  recipients: ["VEN"],
} as const;

const cancelled = {
  quote: "Bogotá called off the meeting",
  type: "REJECT",
  mode: "meet",
  cameo: "124",
  actors: ["COL"],
  recipients: ["VEN"],
} as const;
const asked = {
  quote: "Bogotá asked Caracas for talks on the border",
  type: "REQUEST",
  cameo: "100",
  contexts: ["territory"],
  actors: ["COL"],
  recipients: ["VEN"],
} as const;
const struck = {
  quote: "Troops fired across the river",
  type: "ASSAULT",
  cameo: "190",
  actors: ["COL"],
  recipients: ["VEN"],
  where: "Arauca",
  at: [7.08, -70.76],
} as const;

const pairs: readonly (readonly [
  says: string,
  events: number,
  a: MadeEvent,
  b: MadeEvent,
  publishedA: string | null,
  publishedB: string | null,
])[] = [
  [
    "the same day, the same visit",
    1,
    { ...visit, when: on("2022-11-01") },
    { ...visit, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "another day is another visit",
    2,
    { ...visit, when: on("2022-11-01") },
    { ...visit, when: on("2023-11-18") },
    null,
    null,
  ],
  [
    "a visit and a meeting during it are two",
    2,
    { ...visit, when: on("2022-11-01") },
    { ...met, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "a month that holds the day is that day",
    1,
    { ...met, when: on("2022-11-01") },
    { ...met, when: on("2022-11-01", "2022-11-30") },
    null,
    null,
  ],
  [
    "a day told a day off, with both persons named, is one and contradicts",
    1,
    { ...met, when: on("2022-11-01") },
    { ...met, when: on("2022-11-02") },
    null,
    null,
  ],
  [
    "a day off without persons is two",
    2,
    { ...accused, when: on("2022-11-01") },
    { ...accused, when: on("2022-11-02") },
    null,
    null,
  ],
  [
    "other persons of one state met another time",
    2,
    { ...met, when: on("2022-11-01") },
    { ...met, actors: ["COL:Álvaro Leyva", "VEN:Carlos Faría"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "announced stays apart from happened",
    2,
    { ...visit, factuality: "announced", when: on("2022-11-01") },
    { ...visit, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "denied stays apart from happened",
    2,
    { ...met, factuality: "denied", when: on("2022-11-01") },
    { ...met, when: on("2022-11-01") },
    null,
    null,
  ],
  ["undated meetings of the same persons, published near, are one", 1, met, met, "2022-11-01", "2022-11-03"],
  ["undated meetings of the same persons, published a year apart, are two", 2, met, met, "2022-11-01", "2023-11-03"],
  [
    "an undated report joins by the persons of both sides",
    1,
    { ...met, when: on("2022-11-01") },
    met,
    "2022-11-02",
    null,
  ],
  [
    "a rupture told as background by two reports of one year is one",
    1,
    { ...broke, background: true },
    { ...broke, background: true },
    "2024-08-01",
    "2024-11-01",
  ],
  ["undated accusations a week apart are two", 2, accused, accused, "2022-11-01", "2022-11-08"],
  [
    "a rupture by both and by the one who began it is one",
    1,
    { ...broke, when: on("2024-07-30") },
    { ...broke, actors: ["PER", "VEN"], recipients: undefined, when: on("2024-07-30") },
    null,
    null,
  ],
  [
    "who broke with whom is not turned round",
    2,
    { ...broke, when: on("2024-07-30") },
    { ...broke, actors: ["PER"], recipients: ["VEN"], when: on("2024-07-30") },
    null,
    null,
  ],
  [
    "an undated report tells of the one rupture known",
    1,
    { ...broke, when: on("2024-07-30") },
    broke,
    "2024-07-31",
    null,
  ],
  [
    "a rupture recalled later, without its day, is the one known",
    1,
    { ...broke, when: on("2024-07-30") },
    { ...broke, background: true },
    "2024-07-31",
    "2026-01-05",
  ],
  [
    "a rupture and an expulsion are two",
    2,
    { ...broke, when: on("2024-07-30") },
    { ...broke, mode: "expel", cameo: "166", when: on("2024-07-30") },
    null,
    null,
  ],
  [
    "a third party that one report leaves out, the persons shared",
    1,
    { ...met, when: on("2022-11-01") },
    { ...met, actors: [...met.actors, "BRA:Lula da Silva"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "an accusation of one and an accusation of two are two where nothing else agrees",
    2,
    { ...accused, when: on("2022-11-01") },
    { ...accused, recipients: ["VEN", "CUB"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "never the one direction and the other",
    2,
    { ...broke, when: on("2024-07-30") },
    { ...broke, actors: ["PER"], recipients: ["VEN"], when: on("2024-07-30") },
    null,
    null,
  ],
  [
    "a family name a letter off",
    1,
    { ...visit, actors: ["COL:Tillerson"], when: on("2022-11-01") },
    { ...visit, actors: ["COL:Tilleron"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "the same family, another given name",
    2,
    { ...visit, actors: ["COL:Marta Santoso"], when: on("2022-11-01") },
    { ...visit, actors: ["COL:Luis Santosa"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "reported by one, told as done by the other",
    1,
    { ...met, when: on("2022-11-01"), factuality: "reported" },
    { ...met, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "announced is not happened",
    2,
    { ...met, when: on("2022-11-01"), factuality: "announced" },
    { ...met, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "denied is not happened",
    2,
    { ...met, when: on("2022-11-01"), factuality: "denied" },
    { ...met, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "a meeting called off by the one or by the other",
    1,
    { ...cancelled, when: on("2022-11-01") },
    { ...cancelled, actors: ["VEN"], recipients: ["COL"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "one clash in one town, either side told as having begun it",
    1,
    { ...struck, when: on("2022-11-01") },
    { ...struck, actors: ["VEN"], recipients: ["COL"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "an attack and the answer on the next day",
    2,
    { ...struck, when: on("2022-11-01") },
    { ...struck, actors: ["VEN"], recipients: ["COL"], when: on("2022-11-02") },
    null,
    null,
  ],
  [
    "attacks of both sides on one day, no town told",
    2,
    { ...struck, where: null, when: on("2022-11-01") },
    { ...struck, where: null, actors: ["VEN"], recipients: ["COL"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "a visit told with its host, and the meeting of the two on that day",
    1,
    { ...visit, recipients: ["VEN:Nicolás Maduro"], when: on("2022-11-01") },
    { ...met, when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "one demand on one matter, told with its day and without",
    1,
    { ...asked, when: on("2022-11-01") },
    { ...asked, cameo: "020" },
    "2022-11-01",
    "2022-11-02",
  ],
  [
    "a rupture with one more state, told on the next day without a day",
    1,
    { ...broke, when: on("2024-07-30") },
    { ...broke, recipients: ["PER", "CHL"] },
    "2024-07-30",
    "2024-07-31",
  ],
  [
    "a name written with a title in another alphabet's letters",
    1,
    { ...met, actors: ["SAU:Prince Faisal bin Farhan", "IRN:Hossein Amirabdollahian"], when: on("2022-11-01") },
    { ...met, actors: ["SAU:Fayçal ben Farhane", "IRN:Hossein Amir-Abdollahian"], when: on("2022-11-01") },
    null,
    null,
  ],
  [
    "recognition and praise are two",
    2,
    { ...accused, type: "SUPPORT", cameo: "054", when: on("2024-07-30") },
    { ...accused, type: "SUPPORT", cameo: "051", when: on("2024-07-30") },
    null,
    null,
  ],
];

test.each(pairs)("%s", async (_says, count, a, b, publishedA, publishedB) => {
  const record = await recordOf([
    { id: "a", events: [a], ...(publishedA ? { published: on(publishedA) } : {}) },
    { id: "b", events: [b], ...(publishedB ? { published: on(publishedB) } : {}) },
  ]);
  expect((await listEvents(record)).length).toBe(count);
});

const told = { ...met, when: on("2022-11-01") };

const disagreements: readonly (readonly [
  says: string,
  a: MadeEvent,
  b: MadeEvent,
  field: string,
  sort: string,
  values: readonly (string | null)[],
])[] = [
  ["another day", told, { ...met, when: on("2022-11-02") }, "when", "contradicts", ["2022-11-01", "2022-11-02"]],
  [
    "a month and a day of it",
    told,
    { ...met, when: on("2022-11-01", "2022-11-30") },
    "when",
    "more-precise",
    ["2022-11-01", "2022-11-01/2022-11-30"],
  ],
  ["a place that only one names", told, { ...told, where: "Caracas" }, "where", "only-here", [null, "Caracas"]],
  [
    "a party that only one names",
    told,
    { ...told, actors: [...told.actors, "BRA:Lula da Silva"] },
    "actors",
    "only-here",
    ["COL+VEN", "BRA+COL+VEN"],
  ],
  [
    "a minister or the president",
    { ...told, actors: ["COL:Gustavo Petro:head-of-state", "VEN"] },
    { ...told, actors: ["COL::foreign-minister", "VEN"] },
    "level",
    "contradicts",
    ["COL head-of-state", "COL foreign-minister"],
  ],
  [
    "another holder of an office of which there is one",
    { ...told, actors: ["COL:Gustavo Petro:head-of-state", "VEN:Nicolás Maduro"] },
    { ...told, actors: ["COL:Iván Duque:head-of-state", "VEN:Nicolás Maduro"] },
    "persons",
    "contradicts",
    ["Gustavo Petro, Nicolás Maduro", "Iván Duque, Nicolás Maduro"],
  ],
  [
    "each side told as the one who called a meeting off",
    { ...cancelled, when: on("2022-11-01") },
    { ...cancelled, actors: ["VEN"], recipients: ["COL"], when: on("2022-11-01") },
    "actors",
    "contradicts",
    ["COL > VEN", "VEN > COL"],
  ],
  ["other numbers", { ...told, numbers: [5] }, { ...told, numbers: [7] }, "number", "contradicts", ["5", "7"]],
  [
    "a rounded number",
    { ...told, numbers: [300] },
    { ...told, numbers: [312] },
    "number",
    "more-precise",
    ["300", "312"],
  ],
  [
    "reported or told as done",
    told,
    { ...told, factuality: "reported" },
    "factuality",
    "more-precise",
    ["happened", "reported"],
  ],
];

test.each(disagreements)("differences say so: %s", async (_says, a, b, field, sort, values) => {
  const record = await recordOf([
    { id: "a", events: [a], published: on("2022-11-02") },
    { id: "b", events: [b], published: on("2022-11-03") },
  ]);
  const events = await listEvents(record);
  expect(events.length).toBe(1);
  const difference = events[0]?.differences.find((one) => one.field === field);
  expect([difference?.sort, difference?.values.map(({ value }) => value)]).toEqual([sort, values]);
});

const called = { ...visit, actors: ["COL:Gustavo Petro"], recipients: ["PER"], where: null };

const agreements: readonly (readonly [says: string, a: Partial<MadeEvent>, b: Partial<MadeEvent>])[] = [
  ["a visit still going on, and done", { ...called, factuality: "ongoing" }, called],
  ["the country of a visit, told again as its place", { ...called, where: "PER" }, called],
  ["one number that both tell among others", { numbers: [5, 300] }, { numbers: [300] }],
  ["a number that one report of a meeting has in its sentence", { numbers: [12] }, {}],
  ["one sea in two languages", { where: "Mediterranean" }, { where: "Méditerranée" }],
];

test.each(agreements)("no difference: %s", async (_says, a, b) => {
  const record = await recordOf([
    { id: "a", events: [{ ...told, ...a }] },
    { id: "b", events: [{ ...told, ...b }] },
  ]);
  const events = await listEvents(record);
  expect(events.map(({ witnesses, differences }) => [witnesses.length, differences])).toEqual([[2, []]]);
});

test("a number that only one report of an accusation tells is a difference", async () => {
  const accusing: MadeEvent = { ...accused, when: on("2024-07-30") };
  const record = await recordOf([
    { id: "a", events: [{ ...accusing, numbers: [1500] }], published: on("2024-07-30") },
    { id: "b", events: [accusing], published: on("2024-07-30") },
  ]);
  const [event] = await listEvents(record);
  expect(event?.differences.map(({ field, sort }) => [field, sort])).toContainEqual(["number", "only-here"]);
});

test("a copy of an agency's text is no second voice", async () => {
  const when = on("2022-11-01");
  const record = await recordOf([
    { id: "a", outlet: "El Diario", agency: "EFE", events: [{ ...met, when }] },
    { id: "b", outlet: "La Nación", agency: "efe", events: [{ ...met, when }] },
    { id: "c", outlet: "Le Courrier", events: [{ ...met, when }] },
    { id: "d", outlet: "EFE", events: [{ ...met, when }] },
  ]);
  const [event] = await listEvents(record);
  expect(event?.witnesses.length).toBe(4);
  expect(event?.independentWitnesses).toBe(2);
});

test("an undated mention that two events could take stays by itself", async () => {
  const record = await recordOf([
    { id: "a", events: [{ ...met, when: on("2022-11-01") }] },
    { id: "b", events: [{ ...met, when: on("2023-11-18") }] },
    { id: "c", events: [met] },
  ]);
  expect((await listEvents(record)).length).toBe(3);
});

test("a copy with another first line, no agency named, is no second voice", async () => {
  const words = "They spoke for three hours about trade, the border and the people who cross it. ".repeat(6);
  const when = on("2022-11-01");
  const record = await recordOf([
    { id: "a", text: `${met.quote} ${words}`, events: [{ ...met, when }] },
    { id: "b", text: `From our correspondent. ${met.quote} ${words}`, events: [{ ...met, when }] },
  ]);
  const [event] = await listEvents(record);
  expect([event?.witnesses.length, event?.independentWitnesses]).toEqual([2, 1]);
});

const announced = { ...met, factuality: "announced" } as const;

const links: readonly (readonly [
  says: string,
  a: MadeEvent,
  b: MadeEvent,
  publishedA: string,
  publishedB: string,
  link: string | null,
])[] = [
  [
    "announced for the day on which it took place",
    { ...announced, when: on("2022-11-05") },
    { ...met, when: on("2022-11-05") },
    "2022-11-01",
    "2022-11-06",
    "announces",
  ],
  [
    "announced, moved by a day",
    { ...announced, when: on("2022-11-05") },
    { ...met, when: on("2022-11-06") },
    "2022-11-01",
    "2022-11-06",
    "announces",
  ],
  [
    "announced without a day, held six weeks later",
    announced,
    { ...met, when: on("2022-12-12") },
    "2022-11-01",
    "2022-12-12",
    "announces",
  ],
  [
    "announced for another day",
    { ...announced, when: on("2022-11-05") },
    { ...met, when: on("2022-12-05") },
    "2022-11-01",
    "2022-12-06",
    null,
  ],
  ["held before it was announced", announced, { ...met, when: on("2022-10-01") }, "2022-11-01", "2022-10-02", null],
  [
    "announced of one, held by another",
    { ...announced, when: on("2022-11-05") },
    { ...met, actors: ["COL:Álvaro Leyva", "VEN:Carlos Faría"], when: on("2022-11-05") },
    "2022-11-01",
    "2022-11-06",
    null,
  ],
  [
    "broken off after an attack of the other",
    { ...broke, when: on("2022-11-05") },
    { ...struck, actors: ["PER"], recipients: ["VEN"], when: on("2022-11-02") },
    "2022-11-06",
    "2022-11-03",
    "reacts-to",
  ],
  [
    "broken off on the day of a charge",
    { ...broke, when: on("2022-11-05") },
    { ...accused, mode: "allege", actors: ["PER"], when: on("2022-11-05") },
    "2022-11-06",
    "2022-11-06",
    "reacts-to",
  ],
  [
    "broken off a week after a charge",
    { ...broke, when: on("2022-11-12") },
    { ...accused, mode: "allege", actors: ["PER"], when: on("2022-11-05") },
    "2022-11-12",
    "2022-11-06",
    null,
  ],
  [
    "broken off after the other attacked a third",
    { ...broke, when: on("2022-11-05") },
    { ...struck, actors: ["PER"], recipients: ["ECU"], when: on("2022-11-02") },
    "2022-11-06",
    "2022-11-03",
    null,
  ],
  [
    "struck back in kind on the next day",
    { ...struck, mode: "aerial", when: on("2022-11-02") },
    { ...struck, mode: "aerial", actors: ["VEN"], recipients: ["COL"], when: on("2022-11-01") },
    "2022-11-03",
    "2022-11-02",
    "reacts-to",
  ],
  [
    "denied on the day on which others tell it",
    { ...met, when: on("2022-11-05"), factuality: "denied" },
    { ...met, when: on("2022-11-05") },
    "2022-11-06",
    "2022-11-06",
    "denies",
  ],
];

test.each(links)("links: %s", async (_says, a, b, publishedA, publishedB, link) => {
  const record = await recordOf([
    { id: "a", events: [a], published: on(publishedA) },
    { id: "b", events: [b], published: on(publishedB) },
  ]);
  const events = await listEvents(record);
  expect(events.length).toBe(2);
  const from = events.find(({ witnesses }) => witnesses[0]?.report === "a");
  const to = events.find(({ witnesses }) => witnesses[0]?.report === "b");
  expect(from?.links).toEqual(link ? [{ to: to?.id, sort: link }] : []);
  expect(to?.links.length).toBe(from?.links.length);
});

test("words about a deed in one sentence react to it", async () => {
  const quote = "Lima condemned the rupture of relations by Caracas";
  const record = await recordOf([
    {
      id: "a",
      events: [
        { ...accused, quote, actors: ["PER"], recipients: ["VEN"], when: on("2024-07-30") },
        { ...broke, quote: "the rupture of relations by Caracas", when: on("2024-07-30") },
        { ...met, quote: "Elsewhere Petro and Maduro met", when: on("2024-07-30") },
      ],
    },
  ]);
  const byType = new Map((await listEvents(record)).map((event) => [event.type, event]));
  expect(byType.get("ACCUSE")?.links).toEqual([{ to: byType.get("SANCTION")?.id, sort: "reacts-to" }]);
  expect(byType.get("SANCTION")?.links).toEqual([{ to: byType.get("ACCUSE")?.id, sort: "reaction" }]);
  expect(byType.get("CONSULT")?.links).toEqual([]);
});

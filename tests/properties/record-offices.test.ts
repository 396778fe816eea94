/** Who held an office on a day, by what the reports show. */
import { expect, test } from "vitest";
import { listOffices } from "#answers";
import type { CodedTenure } from "#coding";
import { addReport, type Record as OpenRecord, openRecord } from "#record";
import type { When } from "#text";
import { madeCoding, madeInput, on, unknown } from "./record-made.js";

async function recordOf(
  tenures: readonly (Partial<CodedTenure> & { person: string; heldOn: When })[],
): Promise<OpenRecord> {
  const record = await openRecord(":memory:", { create: true });
  for (const [index, tenure] of tenures.entries()) {
    const made = { id: `r${index}`, events: [] };
    const full = {
      office: "foreign-minister",
      state: "PER",
      accreditedTo: null,
      acting: false,
      standing: "holds" as const,
      from: null,
      to: null,
      predecessor: null,
      successor: null,
      start: 0,
      end: 1,
      ...tenure,
    };
    const coding = { ...madeCoding(made), tenures: [full] };
    await addReport(record, { id: made.id, input: madeInput(made), source: "made", coding, coder: "test" });
  }
  return record;
}

const holders = async (record: OpenRecord, day: string): Promise<string[]> =>
  (await listOffices(record, { party: "PER", office: "foreign-minister", on: day }))
    .filter(({ basis }) => basis === "report")
    .map(({ person }) => person);

test("one person under two spellings is one holder, seen from the first report to the last", async () => {
  const record = await recordOf([
    { person: "Héctor Béjar", heldOn: on("2021-08-01") },
    { person: "Bejar", heldOn: on("2021-08-09") },
  ]);
  const rows = await listOffices(record);
  expect(rows.map(({ person, heldOn }) => [person, heldOn])).toEqual([
    ["Héctor Béjar", { earliest: "2021-08-01", latest: "2021-08-09" }],
  ]);
  expect(await holders(record, "2021-08-05")).toEqual(["Héctor Béjar"]);
  expect(await holders(record, "2021-08-20")).toEqual([]);
});

test("who is told to have a successor had left by then", async () => {
  const record = await recordOf([
    { person: "Allan Wagner", heldOn: on("2021-06-01") },
    { person: "Allan Wagner", successor: "Héctor Béjar", heldOn: on("2021-08-01") },
  ]);
  const [row] = await listOffices(record);
  expect([row?.heldOn.latest, row?.leftBy]).toEqual(["2021-06-01", "2021-08-01"]);
  expect(await holders(record, "2021-06-01")).toEqual(["Allan Wagner"]);
  expect(await holders(record, "2021-08-01")).toEqual([]);
});

test("a told beginning and end hold on every day between", async () => {
  const record = await recordOf([{ person: "Ana Ruiz", from: "2019-03", to: "2020", heldOn: unknown }]);
  expect(await holders(record, "2019-02-28")).toEqual([]);
  expect(await holders(record, "2019-03-02")).toEqual(["Ana Ruiz"]);
  expect(await holders(record, "2020-12-31")).toEqual(["Ana Ruiz"]);
  expect(await holders(record, "2021-01-01")).toEqual([]);
});

test("the lists give the days that reports leave open, and say so", async () => {
  const record = await recordOf([{ person: "Béjar", heldOn: on("2021-08-01") }]);
  const rows = await listOffices(record, { party: "PER", office: "foreign-minister" });
  const told = rows.find(({ basis }) => basis === "report");
  expect([told?.from, told?.to]).toEqual(["2021-07-29", "2021-08-17"]);
  expect([told?.fromBasis, told?.toBasis]).not.toContain("report");
  expect(rows.filter(({ basis }) => basis !== "report").map(({ witnesses }) => witnesses.length)).not.toContain(1);
  const bare = await listOffices(record, { party: "PER", office: "foreign-minister", lists: false });
  expect(bare.map(({ from, to }) => [from, to])).toEqual([[null, null]]);
});

test("two holders at once stand first and name each other; an acting one and the day of a change are none", async () => {
  const record = await recordOf([
    { person: "Ana Ruiz", state: "BOL", from: "1950-01-01", to: "1951-12-31", heldOn: unknown },
    { person: "Luis Paz", state: "BOL", from: "1951-06-01", to: "1952-12-31", heldOn: unknown },
    { person: "Eva Soto", state: "BOL", from: "1952-12-31", to: "1953-12-31", heldOn: unknown },
    { person: "Hugo Mena", state: "BOL", from: "1952-01-01", to: "1952-02-01", acting: true, heldOn: unknown },
  ]);
  const rows = await listOffices(record, { party: "BOL", lists: false });
  expect(rows.map(({ person, conflicts }) => [person, conflicts])).toEqual([
    ["Ana Ruiz", ["Luis Paz"]],
    ["Luis Paz", ["Ana Ruiz"]],
    ["Hugo Mena", []],
    ["Eva Soto", []],
  ]);
});

test("days without a known holder are told; a successor's start ends a tenure", async () => {
  const record = await recordOf([
    { person: "Ana Ruiz", state: "BOL", from: "1950-01-01", to: "1950-12-31", heldOn: unknown },
    { person: "Luis Paz", state: "BOL", from: "1951-06-01", successor: "Eva Soto", heldOn: unknown },
    { person: "Eva Soto", state: "BOL", from: "1953-01-01", heldOn: unknown },
  ]);
  const rows = await listOffices(record, { party: "BOL", lists: false });
  expect(rows.map(({ to, toBasis, unheld }) => [to, toBasis, unheld])).toEqual([
    ["1950-12-31", "report", null],
    ["1953-01-01", "successor", { earliest: "1951-01-01", latest: "1951-05-31" }],
    [null, null, null],
  ]);
});

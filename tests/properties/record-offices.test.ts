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

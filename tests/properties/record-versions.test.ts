/** A frozen version never changes; what changed since is told, each event with its cause. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { diff, findEvent, findReport, listEvents, listReports } from "#answers";
import {
  decide,
  decisionsOf,
  freeze,
  frozenTables,
  listVersions,
  openRecord,
  type Record,
  settle,
  undo,
  unfrozenTables,
} from "#record";
import { reports } from "./record-arbitrary.js";
import { add, type MadeReport, on, recordOf } from "./record-made.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-versions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = "2026-11-24T12:00:00Z";
const signed = { reason: "seen in the text", by: "mk", at: "2026-11-24T11:00:00Z" } as const;

async function everything(record: Record): Promise<string> {
  const list = await listReports(record);
  const full = await Promise.all(list.map(({ id }) => findReport(record, id)));
  return JSON.stringify([await listEvents(record), full, await decisionsOf(record)], null, 1);
}

test("a version stays as it was, whatever is read, replaced and decided after it", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(reports, reports, async (list, others) => {
      const path = join(folder, `${run++}.chancery`);
      const record = await openRecord(path, { create: true });
      for (const report of list) await add(record, report);
      await settle(record);
      const first = (await listEvents(record))[0];
      if (first) await decide(record, { ...signed, kind: "accept", event: first.id });
      const before = await everything(record);
      const version = await freeze(record, "one", at);
      const same = await freeze(record, "two", at);
      expect(same.hash).toBe(version.hash);
      for (const report of others)
        await add(record, {
          ...report,
          text: `later ${report.id} ${report.events.map(({ quote }) => quote).join(" ")}`,
        });
      await settle(record);
      const next = (await listEvents(record))[0];
      if (next) await decide(record, { ...signed, kind: "reject", event: next.id, at });
      const after = await everything(record);
      expect((await freeze(record, "three", at)).hash === version.hash).toBe(after === before);
      await record.close();
      for (const [asOf, stood] of [
        ["one", before],
        ["two", before],
        ["three", after],
      ] as const) {
        const old = await openRecord(path, { asOf });
        expect(await everything(old)).toBe(stood);
        await old.close();
      }
    }),
    { numRuns: 15 },
  );
});

const met = { quote: "They met.", actors: ["USA:Rex Tillerson", "PER:Kuczynski"], when: on("2018-02-06") } as const;
const early: MadeReport = { id: "early", published: on("2018-02-06"), events: [met] };
const late: MadeReport = { id: "late", published: on("2018-02-07"), events: [{ ...met, quote: "They met in Lima." }] };
const accused: MadeReport = {
  id: "accused",
  published: on("2018-03-01"),
  events: [
    { quote: "Lima accused Caracas.", type: "ACCUSE", actors: ["PER"], recipients: ["VEN"], when: on("2018-03-01") },
  ],
};

test("what does not change takes no room again", async () => {
  const record = await recordOf([early, accused]);
  await freeze(record, "one", at);
  const rows = async (): Promise<number> => {
    const { rows: counted } = await sql<{ count: number }>`SELECT count(*) AS count FROM frozen_events`.execute(
      record.db,
    );
    return counted[0]?.count ?? 0;
  };
  expect(await rows()).toBe(2);
  await freeze(record, "two", at);
  expect(await rows()).toBe(2);
  await add(record, late);
  await settle(record);
  await freeze(record, "three", at);
  expect(await rows()).toBe(3);
  expect((await listVersions(record)).map(({ name, events, reports: read }) => [name, events, read])).toEqual([
    ["one", 2, 2],
    ["two", 2, 2],
    ["three", 2, 3],
  ]);
});

test("every table is frozen, or named as one that is not", async () => {
  const record = await recordOf([early]);
  await freeze(record, "one", at);
  const tables = (await record.db.introspection.getTables()).map(({ name }) => name);
  const known = [...frozenTables.flatMap(({ name }) => [name, `frozen_${name}`]), ...unfrozenTables];
  expect(tables.filter((name) => !/^report_texts/.test(name) && !known.includes(name as never))).toEqual([]);
  expect(known.filter((name) => !tables.includes(name))).toEqual([]);
});

interface Step {
  readonly says: string;
  readonly from: readonly MadeReport[];
  readonly step: (record: Record) => Promise<unknown>;
  /** Sort of each change and what its causes are. */
  readonly gives: readonly (readonly [sort: string, causes: readonly string[]])[];
}

const meeting = async (record: Record): Promise<string> =>
  (await listEvents(record)).find(({ type }) => type === "CONSULT")?.id ?? "";

const steps: readonly Step[] = [
  {
    says: "a report that tells of a known event changes it",
    from: [early, accused],
    step: (record) => add(record, late),
    gives: [["changed", ["report late added"]]],
  },
  {
    says: "a report that tells of another event brings it",
    from: [early],
    step: (record) => add(record, accused),
    gives: [["new", ["report accused added"]]],
  },
  {
    says: "an earlier report of the same event gives it another id",
    from: [late, accused],
    step: (record) => add(record, early),
    gives: [["moved", ["report early added"]]],
  },
  {
    says: "other rules withdraw one event and bring another",
    from: [early, accused],
    step: (record) => add(record, { ...early, events: [{ ...met, type: "AGREE" }] }, "made", "other rules"),
    gives: [
      ["new", ["rule early test → other rules"]],
      ["withdrawn", ["rule early test → other rules"]],
    ],
  },
  {
    says: "other rules that read the same change nothing",
    from: [early, accused],
    step: (record) => add(record, early, "made", "other rules"),
    gives: [],
  },
  {
    says: "a text that has changed is the cause, whoever reads it",
    from: [early],
    step: (record) => add(record, { ...early, text: "They met. And they met again." }, "made", "other rules"),
    gives: [
      ["new", ["report early changed"]],
      ["withdrawn", ["report early changed"]],
    ],
  },
  {
    says: "a rejection withdraws",
    from: [early, accused],
    step: async (record) => decide(record, { ...signed, kind: "reject", event: await meeting(record) }),
    gives: [["withdrawn", ["decision reject made"]]],
  },
  {
    says: "a correction changes",
    from: [early, accused],
    step: async (record) =>
      decide(record, { ...signed, kind: "correct", event: await meeting(record), field: "mode", value: "visit" }),
    gives: [["changed", ["decision correct made"]]],
  },
  {
    says: "a merge leaves one of two",
    from: [early, accused],
    step: async (record) => {
      const [a, b] = await listEvents(record);
      return decide(record, { ...signed, kind: "merge", event: a?.id ?? "", other: b?.id ?? "" });
    },
    gives: [
      ["changed", ["decision merge made"]],
      ["merged", ["decision merge made"]],
    ],
  },
  {
    says: "a split makes two of one",
    from: [early, late],
    step: async (record) => decide(record, { ...signed, kind: "split", event: await meeting(record), report: "late" }),
    gives: [
      ["changed", ["decision split made"]],
      ["split", ["decision split made"]],
    ],
  },
];

const causesIn = async (record: Record): Promise<[string, string[]][]> =>
  (await diff(record, "before")).changes.map(({ sort, causes }) => [
    sort,
    causes.map((cause) =>
      cause.sort === "report"
        ? `report ${cause.report} ${cause.what}`
        : cause.sort === "rule"
          ? `rule ${cause.report} ${cause.from} → ${cause.to}`
          : `decision ${cause.kind} ${cause.what}`,
    ),
  ]);

test.each(steps)("$says", async ({ from, step, gives }) => {
  const record = await recordOf(from);
  await freeze(record, "before", at);
  expect((await diff(record, "before")).changes).toEqual([]);
  await step(record);
  await settle(record);
  expect(await causesIn(record)).toEqual(gives);
});

test("a decision taken back is a cause, too", async () => {
  const record = await recordOf([early, accused]);
  const { id } = await decide(record, { ...signed, kind: "reject", event: await meeting(record) });
  await freeze(record, "before", at);
  await undo(record, id);
  expect(await causesIn(record)).toEqual([["new", ["decision reject undone"]]]);
});

test("between two versions, whatever came after; fields before and after", async () => {
  const record = await recordOf([accused, { ...late, events: [{ ...met, when: on("2018-02-05", "2018-02-07") }] }]);
  await freeze(record, "one", at);
  await add(record, { ...early, published: on("2018-02-08") });
  await settle(record);
  await freeze(record, "two", at);
  await decide(record, { ...signed, kind: "reject", event: await meeting(record) });
  const { kept, changes } = await diff(record, "one", "two");
  expect([kept, changes.map(({ sort }) => sort)]).toEqual([1, ["changed"]]);
  const when = changes[0]?.fields.find(({ field }) => field === "when");
  expect([when?.before, when?.after]).toMatchObject([{ edtf: "2018-02-05/2018-02-07" }, { edtf: "2018-02-06" }]);
  const id = changes[0]?.id ?? "";
  expect(await findEvent(record, id)).toBe(null);
  expect((await diff(record, "one")).changes.map(({ sort }) => sort)).toEqual(["withdrawn"]);
});

test.each([
  ["a name that is none", "no name", "CH-D20"],
  ["a name that is taken", "one", "CH-D21"],
])("%s is a fault", async (_says, name, code) => {
  const record = await recordOf([early]);
  await freeze(record, "one", at);
  await expect(freeze(record, name, at)).rejects.toMatchObject({ code });
  await expect(diff(record, "none")).rejects.toMatchObject({ code: "CH-D22" });
});

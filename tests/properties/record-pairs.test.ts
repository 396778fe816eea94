/** @module The rows by which events are listed: true to the events whatever was read, in a version and after an upgrade. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import {
  check,
  countEvents,
  countPairs,
  courseOf,
  type EventPlace,
  eventPage,
  listEvents,
  relation,
  relationByMonth,
  weightOf,
} from "#answers";
import { freeze, type Record as OpenRecord, openRecord, settle } from "#record";
import { reports } from "./record-arbitrary.js";
import { add, type MadeReport, madeText, on, recordOf, unknown } from "./record-made.js";

/** What is asked of pairs, in the terms of the events themselves. */
async function asked(record: OpenRecord): Promise<unknown> {
  return {
    pairs: await countPairs(record),
    years: await relation(record, "PER", "USA"),
    months: await relationByMonth(record, "PER", "USA"),
    counted: await countEvents(record, { parties: ["USA"], factuality: ["happened"] }),
    news: (await listEvents(record, { actor: "USA", recipient: "PER", background: false })).map(({ id }) => id),
  };
}

test("the tables of a pair count each event once, in its period", async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (list) => {
      const record = await recordOf(list);
      const events = await listEvents(record);
      const rows = await relation(record, "USA", "PER");
      expect(rows.flatMap(({ ids }) => ids).sort()).toEqual(events.map(({ id }) => id).sort());
      for (const { events: count, ids, unconfirmed, score, ...row } of rows) {
        const own = events.filter(({ id }) => ids.includes(id));
        const done = own.filter(({ factuality }) => factuality === "happened" || factuality === "ongoing");
        expect([count, unconfirmed]).toEqual([own.length, own.length - done.length]);
        expect(row.verbalCooperation).toBe(done.filter(({ quad }) => quad === "verbal-cooperation").length);
        expect(score).toBe(done.length === 0 ? null : 2.5);
      }
      expect((await relationByMonth(record, "USA", "PER")).flatMap(({ ids }) => ids).length).toBe(events.length);
      expect((await check(record)).troubles).toEqual([]);
      await record.close();
    }),
    { numRuns: 40 },
  );
});

test("the database keeps the events that weigh most", async () => {
  await fc.assert(
    fc.asyncProperty(reports, fc.integer({ min: 1, max: 4 }), async (list, most) => {
      const record = await recordOf(list);
      const weights = (course: Awaited<ReturnType<typeof courseOf>>): number[] =>
        course.events.map(({ event }) => weightOf(event, course.pair)).sort((a, b) => b - a);
      const all = weights(await courseOf(record, "USA", "PER"));
      const some = await courseOf(record, "USA", "PER", { most });
      expect(weights(some)).toEqual(all.slice(0, most));
      expect(some.omitted).toBe(Math.max(0, all.length - most));
      await record.close();
    }),
    { numRuns: 40 },
  );
});

test("a version is asked as the record was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "record-pairs-"));
  let n = 0;
  await fc.assert(
    fc.asyncProperty(reports, reports, async (list, later) => {
      const path = join(folder, `${n++}.chancery`);
      const record = await openRecord(path, { create: true });
      for (const report of list) await add(record, report);
      await settle(record);
      const before = await asked(record);
      await freeze(record, "one", "2026-01-01T00:00:00Z");
      for (const report of later) await add(record, { ...report, text: `now ${report.id} ${madeText(report)}` });
      await settle(record);
      await record.close();
      const old = await openRecord(path, { asOf: "one" });
      expect(await asked(old)).toEqual(before);
      await old.close();
    }),
    { numRuns: 10 },
  );
  rmSync(folder, { recursive: true });
});

const made: readonly MadeReport[] = [
  {
    id: "a",
    published: on("2018-02-07"),
    events: [{ quote: "They met.", actors: ["USA:Tillerson", "PER"], when: on("2018-02-06") }],
  },
  {
    id: "b",
    published: on("2018-03-07"),
    events: [
      {
        quote: "They accused.",
        type: "ACCUSE",
        cameo: "112",
        actors: ["USA"],
        recipients: ["PER"],
        when: on("2018-03-06"),
      },
    ],
  },
  {
    id: "c",
    published: unknown,
    events: [
      { quote: "They met again.", mode: "visit", cameo: "042", actors: ["PER"], recipients: ["USA"], when: unknown },
    ],
  },
];

test("who acts on whom is told by the pair's own row", async () => {
  const record = await recordOf(made);
  const of = async (actor: string, recipient: string) =>
    (await listEvents(record, { actor, recipient })).map(({ witnesses }) => witnesses[0]?.report);
  expect([await of("USA", "PER"), await of("PER", "USA")]).toEqual([
    ["a", "b"],
    ["a", "c"],
  ]);
  await record.close();
});

test("a list of the newest ends with what has no day, page by page", async () => {
  const record = await recordOf(made);
  const seen: (string | undefined)[] = [];
  let after: EventPlace | undefined;
  for (let pages = 0; pages < 5; pages++) {
    const page = await eventPage(record, {}, { limit: 1, newest: true, ...(after ? { after } : {}) });
    seen.push(...page.events.map(({ witnesses }) => witnesses[0]?.report));
    expect(page.count).toBe(3);
    if (!page.next) break;
    after = page.next;
  }
  expect(seen).toEqual(["b", "a", "c"]);
  await record.close();
});

test("a record from before has its rows made when it is opened", async () => {
  const record = await recordOf(made);
  const before = await asked(record);
  const pairs = await import("../../src/record/store/migrations/0005-event-pairs.js");
  const added = await import("../../src/record/store/migrations/0006-added.js");
  await added.down(record.db as never);
  await pairs.down(record.db as never);
  await sql`DELETE FROM kysely_migration WHERE name > '0005'`.execute(record.db);
  const { migrate } = await import("../../src/record/store/migrations/index.js");
  await migrate(record.db);
  expect(await asked(record)).toEqual(before);
  await record.close();
});

test("mentions are found again after their places were taken away", async () => {
  const { restoreWindows } = await import("../../src/record/load.js");
  const record = await openRecord(":memory:", { create: true });
  await add(record, made[0] as MadeReport);
  await settle(record);
  await sql`DELETE FROM mention_windows`.execute(record.db);
  await restoreWindows(record.db);
  await add(record, { ...(made[0] as MadeReport), id: "again", text: "Elsewhere, too: They met." });
  await settle(record);
  expect((await listEvents(record)).map(({ witnesses }) => witnesses.length)).toEqual([2]);
  await record.close();
});

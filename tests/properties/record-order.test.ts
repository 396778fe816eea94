/** The record does not depend on what was read when, nor on what was read twice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, findEvent, listEvents } from "#answers";
import { type Record as OpenRecord, openRecord, settle } from "#record";
import { reports } from "./record-arbitrary.js";
import { add, type MadeReport, on, recordOf } from "./record-made.js";

async function contents(record: OpenRecord): Promise<string> {
  const events = await listEvents(record);
  await record.close();
  return JSON.stringify(events, null, 1);
}

test("the order in which reports arrive changes no event", async () => {
  await fc.assert(
    fc.asyncProperty(
      reports.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      async ([list, shuffled]) => {
        const one = await contents(await recordOf(list));
        const all = await openRecord(":memory:", { create: true });
        for (const report of shuffled) {
          await add(all, report);
          await settle(all);
        }
        expect(await contents(all)).toBe(one);
      },
    ),
    { numRuns: 60 },
  );
});

test("reading twice changes nothing, and what was read and replaced leaves nothing behind", async () => {
  await fc.assert(
    fc.asyncProperty(reports, reports, async (list, others) => {
      const once = await contents(await recordOf(list));
      const record = await recordOf(
        others.slice(0, list.length).map((report) => ({
          ...report,
          text: `earlier ${report.id} ${report.events.map(({ quote }) => quote).join(" ")}`,
        })),
      );
      for (const report of [...list, ...list]) await add(record, report);
      await settle(record);
      expect((await check(record)).troubles).toEqual([]);
      expect(await contents(record)).toBe(once);
    }),
    { numRuns: 40 },
  );
});

test("an id that was merged away leads to the event that took it", async () => {
  const base = { actors: ["USA:Rex Tillerson", "PER:Kuczynski"], quote: "They met." } as const;
  const late: MadeReport = { id: "late", published: on("2018-02-07"), events: [{ ...base, when: on("2018-02-06") }] };
  const early: MadeReport = { id: "early", published: on("2018-02-06"), events: [{ ...base, when: on("2018-02-06") }] };
  const record = await recordOf([late]);
  const [before] = await listEvents(record);
  await add(record, early);
  await settle(record);
  const [after] = await listEvents(record);
  expect(after?.witnesses.length).toBe(2);
  expect((await findEvent(record, before?.id ?? ""))?.id).toBe(after?.id);
});

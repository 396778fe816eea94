/** The record does not depend on what was read when, nor on what was read twice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, findEvent, listEvents } from "#answers";
import { type Record as OpenRecord, openRecord, settle } from "#record";
import type { When } from "#text";
import { add, type MadeEvent, type MadeReport, on, recordOf, unknown } from "./record-made.js";

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2018-02-0${n}`);
const when = fc.oneof(
  day.map((one) => on(one)),
  fc.tuple(day, day).map(([a, b]) => (a < b ? on(a, b) : on(b, a))),
  fc.constant<When>(unknown),
  fc.integer({ min: 1, max: 7 }).chain((weekday) => fc.boolean().map((ends) => ({ ...unknown, weekday, ends }))),
);
const event: fc.Arbitrary<MadeEvent> = fc.record({
  quote: fc.constantFrom("They met.", "Se reunieron en Lima.", "Il s’est rendu à Lima 🙂."),
  type: fc.constantFrom("CONSULT", "ACCUSE"),
  mode: fc.constantFrom(null, "visit"),
  actors: fc.constantFrom(
    ["USA:Rex Tillerson", "PER:Kuczynski"],
    ["USA:Tillerson", "PER"],
    ["USA", "PER:Aljovín"],
    ["USA", "PER"],
  ),
  when,
  where: fc.constantFrom(null, "Lima"),
  background: fc.boolean(),
  factuality: fc.constantFrom("happened", "ongoing", "announced"),
});
const reports: fc.Arbitrary<MadeReport[]> = fc
  .array(
    fc.record({
      events: fc.array(event, { maxLength: 4 }),
      published: fc.oneof(
        day.map((one) => on(one)),
        fc.constant(unknown),
      ),
      agency: fc.constantFrom(null, "EFE"),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: `r${index}` })));

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

/** People's decisions last: they outlive reading anew and other rules, and taken back they leave nothing behind. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, findEvent, listEvents } from "#answers";
import {
  addReading,
  decide,
  decisionsOf,
  type NewAddition,
  type NewDecision,
  openRecord,
  type Record,
  replay,
  settle,
  undo,
} from "#record";
import { reports } from "./record-arbitrary.js";
import { add, type MadeReport, on, recordOf } from "./record-made.js";

type Wish = (record: Record, at: string) => Promise<NewDecision | NewAddition | null>;

const signed = { reason: "seen in the text", by: "mk" };
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Any decision that the record, as it stands, allows. */
const wish: fc.Arbitrary<Wish> = fc
  .record({
    kind: fc.constantFrom("accept", "reject", "correct", "merge", "split", "apart", "add"),
    n: fc.nat(50),
    m: fc.nat(50),
    one: fc.boolean(),
    correction: fc.constantFrom<readonly [string, unknown]>(
      ["when", "2018-02-04"],
      ["when", "XXXX"],
      ["type", "SANCTION"],
      ["mode", "none"],
      ["factuality", "announced"],
      ["actors", "PER:Kuczynski, CHN"],
      ["where", "Lima, PER"],
      ["contexts", "economic"],
    ),
  })
  .map(({ kind, n, m, one, correction: [field, value] }) => async (record, at) => {
    const events = await listEvents(record);
    const [a, b] = [pick(events, n), pick(events, m)];
    if (!a || !b) return null;
    const { report: place, start, end } = a.witnesses[0] as (typeof a.witnesses)[number];
    // Nothing that is made is read so: it is missed wherever it is added.
    const reading = {
      type: "AID",
      actors: one ? "CHN" : "PER",
      recipients: "VEN",
      when: field === "when" ? value : null,
    };
    if (kind === "add") return { ...signed, at, report: place, on: { start, end: end - (m % 2) }, reading };
    const report = one ? a.witnesses[m % a.witnesses.length]?.report : undefined;
    const base = { ...signed, at, event: a.id };
    const own = report ? { report } : {};
    if (kind === "accept" || kind === "reject") return { ...base, ...own, kind };
    if (kind === "correct") return { ...base, ...own, kind, field, value };
    if (kind === "split") {
      const going = a.witnesses.at(-1)?.report as string;
      return a.witnesses.every((witness) => witness.report === going) ? null : { ...base, kind, report: going };
    }
    const copies = a.witnesses.some(({ quote, report: r }) =>
      b.witnesses.some((other) => other.report === r && other.quote === quote),
    );
    return a.id === b.id || copies ? null : { ...base, kind: kind === "merge" ? "merge" : "split", other: b.id };
  });

async function make(record: Record, wishes: readonly Wish[], from = 0): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, one] of wishes.entries()) {
    const wanted = await one(record, `2026-11-24T11:00:${String(from + index).padStart(2, "0")}Z`);
    if (wanted) ids.push((await ("on" in wanted ? addReading(record, wanted) : decide(record, wanted))).id);
  }
  return ids;
}

const contents = async (record: Record): Promise<string> => JSON.stringify(await listEvents(record), null, 1);
const wishes = fc.array(wish, { minLength: 1, maxLength: 4 });

test("taken back, a decision leaves the events as they were, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(reports, wishes, wishes, async (list, first, second) => {
      const record = await recordOf(list);
      await make(record, first);
      const before = await contents(record);
      for (const id of (await make(record, second, 10)).reverse()) await undo(record, id);
      expect(await contents(record)).toBe(before);
      expect((await check(record)).troubles).toEqual([]);
      await record.close();
    }),
    { numRuns: 20 },
  );
});

test("all read anew, the record is the same", async () => {
  await fc.assert(
    fc.asyncProperty(reports, wishes, async (list, decisions) => {
      const record = await recordOf(list);
      await make(record, decisions);
      const before = await contents(record);
      for (const report of [...list].reverse()) {
        expect(await add(record, report, "made", "another coder")).toBe("recoded");
        await settle(record);
      }
      expect(await contents(record)).toBe(before);
      expect((await check(record)).troubles).toEqual([]);
      await record.close();
    }),
    { numRuns: 20 },
  );
});

test("decisions given out and taken over elsewhere make the same record, whichever comes first", async () => {
  await fc.assert(
    fc.asyncProperty(reports, wishes, fc.boolean(), async (list, decisions, before) => {
      const record = await recordOf(list);
      await make(record, decisions);
      const given = JSON.parse(JSON.stringify(await decisionsOf(record)));
      const other = before ? await openRecord(":memory:", { create: true }) : await recordOf(list);
      const { taken, known } = await replay(other, given);
      expect([taken, known]).toEqual([given.length, 0]);
      if (before)
        for (const report of list) {
          await add(other, report);
          await settle(other);
        }
      expect(await decisionsOf(other)).toEqual(given);
      expect(await contents(other)).toBe(await contents(record));
      expect((await replay(other, given)).taken).toBe(0);
      await Promise.all([record.close(), other.close()]);
    }),
    { numRuns: 20 },
  );
});

const bare = async (record: Record): Promise<unknown> =>
  (await listEvents(record)).map(({ reviewed: _reviewed, decisions: _decisions, ...event }) => event);

test("a split undoes a merge", async () => {
  await fc.assert(
    fc.asyncProperty(reports, fc.nat(50), fc.nat(50), async (list, n, m) => {
      const record = await recordOf(list);
      const events = await listEvents(record);
      const [a, b] = [pick(events, n), pick(events, m)];
      const report = b?.witnesses[0]?.report;
      fc.pre(a !== undefined && b !== undefined && a.id !== b.id && report !== undefined);
      fc.pre(b.witnesses.length === 1 && a.witnesses.every((witness) => witness.report !== report));
      // Who says that two mentions are two also says that neither lends the other the day of its "Tuesday".
      fc.pre(list.every(({ events: told }) => told.every(({ when }) => when?.weekday === undefined)));
      const before = await bare(record);
      await decide(record, { ...signed, kind: "merge", event: a.id, other: b.id, at: "2026-11-24T11:00:00Z" });
      const merged = await findEvent(record, a.id);
      expect(merged?.id).toBe((await findEvent(record, b.id))?.id);
      expect(merged?.witnesses.length).toBeGreaterThanOrEqual(a.witnesses.length + 1);
      expect(await bare(record)).not.toEqual(before);
      await decide(record, { ...signed, kind: "split", event: a.id, report, at: "2026-11-24T11:00:01Z" });
      expect(await bare(record)).toEqual(before);
      await record.close();
    }),
    { numRuns: 30 },
  );
});

const met = {
  quote: "On Tuesday he met Kuczynski.",
  actors: ["USA:Rex Tillerson", "PER:Kuczynski"],
  when: on("2018-02-06"),
};
const visit = { quote: "Tillerson is in Lima.", mode: "visit", actors: ["USA:Rex Tillerson"], recipients: ["PER"] };
const one: MadeReport = { id: "one", published: on("2018-02-06"), events: [met, visit] };
const two: MadeReport = { id: "two", published: on("2018-02-07"), events: [{ ...met, quote: "They met in Lima." }] };
const at = "2026-11-24T11:00:00Z";

async function meeting(record: Record): Promise<string> {
  const found = (await listEvents(record)).find(({ mode }) => mode === null);
  return found?.id ?? "";
}

test("a rejected reading stays rejected when it is read anew, and when rules read it otherwise", async () => {
  const record = await recordOf([one, two]);
  const id = await meeting(record);
  const { id: decision } = await decide(record, { ...signed, kind: "reject", event: id, at });
  expect((await listEvents(record)).map(({ mode }) => mode)).toEqual(["visit"]);
  for (const [coder, factuality] of [
    ["second", "happened"],
    ["third", "reported"],
  ] as const) {
    await add(record, { ...one, events: [{ ...met, factuality }, visit] }, "made", coder);
    await add(record, { ...two, events: [{ ...met, quote: "They met in Lima.", factuality }] }, "made", coder);
    await settle(record);
    expect((await listEvents(record)).map(({ mode }) => mode)).toEqual(["visit"]);
    expect((await check(record)).troubles).toEqual([]);
  }
  await undo(record, decision);
  expect((await listEvents(record)).map(({ mode, factuality }) => [mode, factuality])).toEqual([
    [null, "reported"],
    ["visit", "happened"],
  ]);
});

test("where the rules read nothing like it any more, the decision waits, and it comes back with the reading", async () => {
  const record = await recordOf([one, two]);
  const wanted = { ...signed, kind: "correct", field: "where", value: "Lima, PER", at } as const;
  await decide(record, { ...wanted, event: await meeting(record), report: "one" });
  const before = await contents(record);
  await add(record, { ...one, events: [visit] }, "made", "second");
  await settle(record);
  expect((await decisionsOf(record, { waiting: true })).map(({ kind }) => kind)).toEqual(["correct"]);
  expect((await listEvents(record)).every(({ decisions }) => decisions.length === 0)).toBe(true);
  await add(record, one, "made", "third");
  await settle(record);
  expect(await contents(record)).toBe(before);
});

test("a decision on one reading never falls on its neighbour", async () => {
  const record = await recordOf([one, two]);
  await decide(record, { ...signed, kind: "reject", event: await meeting(record), report: "one", at });
  await decide(record, { ...signed, kind: "accept", event: (await listEvents(record))[1]?.id ?? "", at });
  const shown = { ...visit, quote: "On Tuesday he met Kuczynski." };
  await add(record, { ...one, text: `🕊 one. ${met.quote} ${visit.quote}`, events: [shown, visit] }, "made", "second");
  await settle(record);
  const visits = (await listEvents(record)).filter(({ mode }) => mode === "visit");
  expect(visits.map(({ witnesses }) => witnesses.length)).toEqual([1, 1]);
});

test("a corrected event says so, and what follows from the value follows", async () => {
  const record = await recordOf([one, two]);
  const id = await meeting(record);
  let second = 0;
  const say = async (field: string, value: unknown): Promise<void> => {
    second++;
    await decide(record, {
      ...signed,
      kind: "correct",
      event: id,
      field,
      value,
      at: `2026-11-24T11:00:0${second}Z`,
    });
  };
  await say("mode", "visit");
  await say("factuality", "announced");
  await say("when", "2018-02-05/2018-02-06");
  await say("actors", "USA:Rex Tillerson");
  await say("recipients", "PER");
  await say("symmetric", false);
  const event = await findEvent(record, id);
  expect(event).toMatchObject({
    id,
    mode: "visit",
    score: 4,
    cameo: "042",
    factuality: "announced",
    plover: { type: "AGREE", mode: null },
    when: { earliest: "2018-02-05", latest: "2018-02-06", edtf: "2018-02-05/2018-02-06", basis: "decision" },
    reviewed: { by: "mk", at: "2026-11-24T11:00:06Z", verdict: "corrected" },
  });
  expect(event?.actors.map(({ person }) => person)).toEqual(["Rex Tillerson"]);
  expect(event?.recipients.map(({ state }) => state)).toEqual(["PER"]);
  expect(event?.decisions.map(({ field }) => field)).toHaveLength(6);
  expect((await check(record)).troubles).toEqual([]);
});

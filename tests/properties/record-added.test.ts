/** What a person adds: a reading like any other, as long as the words stand there and nobody takes it back. */
import { expect, test } from "vitest";
import { check, findEvent, listEvents, relation, reviewedGold, whyEvent } from "#answers";
import { addReading, decide, decisionsOf, type NewAddition, parseRulings, type Record, settle, undo } from "#record";
import { add, type MadeReport, on, recordOf } from "./record-made.js";

const signed = { reason: "the coder passed over it", by: "mk", at: "2026-11-24T11:00:00Z" };
const met = { quote: "On Tuesday he met Kuczynski.", actors: ["USA:Rex Tillerson", "PER:Kuczynski"] };
const text = "🕊 one. On Tuesday he met Kuczynski. Beijing gave Caracas a loan on Monday.";
const one: MadeReport = { id: "one", text, published: on("2018-02-06"), events: [met] };
const loan = "Beijing gave Caracas a loan on Monday";
const reading = { type: "AID", actors: "CHN", recipients: "VEN", when: "2018-02-05" };
const missed: NewAddition = { ...signed, report: "one", on: { words: loan }, reading };
/** As the coder reads it, once it does. */
const read = { quote: `${loan}.`, type: "AID", actors: ["CHN"], recipients: ["VEN"], when: on("2018-02-05") } as const;

const contents = async (record: Record): Promise<string> => JSON.stringify(await listEvents(record), null, 1);
const aid = async (record: Record) => (await listEvents(record)).filter(({ type }) => type === "AID");

test("what was missed becomes an event, on its words, with the codes of its kind", async () => {
  const record = await recordOf([one]);
  const made = await addReading(record, missed);
  const event = await findEvent(record, made.event);
  expect(event).toMatchObject({
    id: made.event,
    type: "AID",
    cameo: "070",
    quad: "material-cooperation",
    symmetric: false,
    factuality: "happened",
    when: { earliest: "2018-02-05", latest: "2018-02-05", basis: "decision" },
    reviewed: { by: "mk", verdict: "added" },
  });
  const [witness] = event?.witnesses ?? [];
  expect(Array.from(text).slice(witness?.start, witness?.end).join("")).toBe(loan);
  expect(witness?.quote).toBe(loan);
  expect(event?.decisions.map(({ kind }) => kind)).toEqual(["add"]);
  expect((await check(record)).troubles).toEqual([]);
  if (!event) return;
  const [why] = await whyEvent(record, event);
  expect(why?.reasons.map(({ basis }) => basis)).toEqual(why?.reasons.map(() => `decision ${made.id}`));
  expect((await relation(record, "CHN", "VEN")).map(({ reports, events }) => [reports, events])).toEqual([[1, 1]]);
});

test("read anew, it stands; taken back, the record is as it was", async () => {
  const record = await recordOf([one]);
  const before = await contents(record);
  const { id } = await addReading(record, missed);
  const after = await contents(record);
  expect(after).not.toBe(before);
  await add(record, one, "made", "second");
  await settle(record);
  expect(await contents(record)).toBe(after);
  await undo(record, id);
  expect(await contents(record)).toBe(before);
  expect(await relation(record, "CHN", "VEN")).toEqual([]);
});

test("once the coder reads the same there, its reading stands, under the same id and once", async () => {
  const record = await recordOf([one]);
  const { event, id } = await addReading(record, missed);
  await add(record, { ...one, events: [met, read] }, "made", "second");
  await settle(record);
  const [now, ...more] = await aid(record);
  expect([now?.id, more.length, now?.witnesses[0]?.quote]).toEqual([event, 0, `${loan}.`]);
  expect(now?.decisions.map(({ id: decision }) => decision)).toEqual([id]);
  await add(record, one, "made", "third");
  await settle(record);
  expect((await aid(record)).map(({ witnesses }) => witnesses[0]?.quote)).toEqual([loan]);
});

test("where another text has come under the report's id, it waits, and returns with its text", async () => {
  const record = await recordOf([one]);
  await addReading(record, missed);
  const before = await contents(record);
  await add(record, { ...one, text: `Now. ${text}` }, "made", "second");
  await settle(record);
  expect(await aid(record)).toEqual([]);
  expect((await decisionsOf(record, { waiting: true })).map(({ kind }) => kind)).toEqual(["add"]);
  await add(record, one, "made", "second");
  await settle(record);
  expect(await contents(record)).toBe(before);
});

test("it is corrected and rejected like any other reading, and two people may add the same", async () => {
  const record = await recordOf([one]);
  const { event, id } = await addReading(record, missed);
  const other = await addReading(record, { ...missed, by: "lo" });
  expect((await aid(record)).map(({ decisions }) => decisions.map(({ by }) => by).sort())).toEqual([["lo", "mk"]]);
  await decide(record, { ...signed, kind: "correct", event, field: "where", value: "Caracas, VEN" });
  expect((await findEvent(record, event))?.where?.country).toBe("VEN");
  await undo(record, id);
  expect(await aid(record)).toHaveLength(1);
  await decide(record, { ...signed, kind: "reject", event });
  expect(await aid(record)).toEqual([]);
  await undo(record, other.id);
  expect((await check(record)).troubles).toEqual([]);
});

test("it is gold, counted among what the coder missed", async () => {
  const record = await recordOf([one]);
  await addReading(record, missed);
  const [gold] = await reviewedGold(record);
  expect(gold?.events.map(({ type, trigger, by }) => [type, trigger, by])).toEqual([["AID", loan, ["mk"]]]);
  expect(gold?.missed).toBe(1);
});

test("given out and read in again, it is the same decision; a value that is none is refused", async () => {
  const record = await recordOf([one]);
  await addReading(record, missed);
  const [line] = (await decisionsOf(record)).map((decision) => JSON.stringify(decision));
  expect(parseRulings(line ?? "")[0]).toMatchObject({ kind: "add", value: { type: "AID" } });
  expect(() => parseRulings((line ?? "").replace('"AID"', '"HELP"'))).toThrow(/CH-D18|line 1/);
});

test.each<readonly [string, Partial<NewAddition>, string]>([
  ["words that do not stand there", { on: { words: "Moscow gave" } }, "CH-D23"],
  ["words that stand there twice", { on: { words: "on" } }, "CH-D23"],
  ["a place outside the text", { on: { start: 10, end: 9999 } }, "CH-D23"],
  ["a report that is not there", { report: "none" }, "CH-D13"],
  ["a kind that is none", { reading: { ...reading, type: "HELP" } }, "CH-D12"],
  ["nobody who acts", { reading: { ...reading, actors: "" } }, "CH-D12"],
  ["a day that is none", { reading: { ...reading, when: "soon" } }, "CH-D12"],
  ["no reason", { reason: " " }, "CH-D10"],
  [
    "what is read there already",
    { on: { words: met.quote }, reading: { type: "CONSULT", actors: "USA, PER", mode: "none" } },
    "CH-D24",
  ],
])("%s is refused", async (_what, wrong, code) => {
  const record = await recordOf([one]);
  const before = await contents(record);
  await expect(addReading(record, { ...missed, ...wrong })).rejects.toMatchObject({ code });
  expect(await contents(record)).toBe(before);
});

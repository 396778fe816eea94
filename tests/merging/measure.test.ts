/** @module The measures themselves: known figures, and what must not be taken for a hit. */
import { describe, expect, it } from "vitest";
import { bcubed, type EventShape, type GoldEvent, measure, pair, spanOf } from "./measure.js";

const texts = new Map([
  ["a", "🕊 Lima. On Monday they met. Later he left."],
  ["b", "Se reunieron el lunes en Lima."],
  ["c", "They met again."],
]);
const words = new Map([
  ["a", "On Monday they met"],
  ["b", "Se reunieron el lunes"],
  ["c", "They met again"],
]);

const textOf = (report: string): string => texts.get(report) ?? "";

function goldEvent(id: string, ids: readonly string[], more: Partial<GoldEvent> = {}): GoldEvent {
  return {
    id,
    type: "CONSULT",
    alsoRight: [],
    parties: ["PER", "USA"],
    looksLike: null,
    independentWitnesses: ids.length,
    mentions: ids.map((report) => ({ report, lang: "en", quote: words.get(report) ?? "" })),
    differences: [],
    links: [],
    ...more,
  };
}

function readEvent(id: string, ids: readonly string[], more: Partial<EventShape> = {}): EventShape {
  return {
    id,
    type: "CONSULT",
    actors: [
      { state: "PER", org: null },
      { state: "USA", org: null },
    ],
    recipients: [],
    witnesses: ids.map((report) => {
      const span = spanOf(textOf(report), words.get(report) ?? "") ?? { start: 0, end: 1 };
      return { report, ...span, trigger: span };
    }),
    independentWitnesses: ids.length,
    differences: [],
    ...more,
  };
}

const measured = (gold: readonly GoldEvent[], events: readonly EventShape[]) => measure(pair(gold, events, textOf));

describe("B-cubed", () => {
  it("is 1 where the clusters are the same", () => {
    expect(bcubed(["x", "x", "y"].map((one) => ({ gold: one, read: `e-${one}` }))).f1).toBe(1);
  });

  it("takes from precision what is wrongly joined, and from recall what is wrongly parted", () => {
    const joined = bcubed(["x", "x", "y", "y"].map((one) => ({ gold: one, read: "e" })));
    expect([joined.precision, joined.recall]).toEqual([0.5, 1]);
    const parted = bcubed(["p", "q", "r", "s"].map((one) => ({ gold: "x", read: one })));
    expect([parted.precision, parted.recall]).toEqual([1, 0.25]);
  });
});

describe("a gold mention", () => {
  it("counts as read by words in code points and by type", () => {
    expect(spanOf(textOf("a"), "On Monday")).toEqual({ start: 8, end: 17 });
    expect(measured([goldEvent("g", ["a", "b"])], [readEvent("e", ["a", "b"])]).mentions).toEqual({ right: 2, of: 2 });
  });

  it("is not read by an event of another type or of other words", () => {
    const elsewhere = { report: "a", start: 30, end: 40, trigger: { start: 30, end: 35 } };
    const events = [readEvent("e", ["a"], { type: "ACCUSE" }), readEvent("f", [], { witnesses: [elsewhere] })];
    expect(measured([goldEvent("g", ["a"])], events).mentions).toEqual({ right: 0, of: 1 });
  });

  it("that was not read stands alone in the figure over all", () => {
    const { bcubed: read, bcubedAll } = measured([goldEvent("g", ["a", "b"])], [readEvent("e", ["a"])]);
    expect(read.f1).toBe(1);
    expect(bcubedAll.recall).toBe(0.5);
  });
});

describe("differences", () => {
  it("judges only what lies between the gold's own reports", () => {
    const gold = [goldEvent("g", ["a", "b"])];
    const beside = (values: readonly (readonly [string, string | null])[]) => ({
      field: "when",
      sort: "only-here",
      values: values.map(([report, value]) => ({ report, value })),
    });
    const extra = (difference: ReturnType<typeof beside>): number =>
      measured(gold, [readEvent("e", ["a", "b"], { differences: [difference] })]).extraDifferences;
    expect([
      extra(
        beside([
          ["a", "x"],
          ["b", "x"],
          ["other", null],
        ]),
      ),
      extra(
        beside([
          ["a", "x"],
          ["b", null],
          ["other", null],
        ]),
      ),
    ]).toEqual([0, 1]);
  });

  const wanted = { field: "when", sort: "contradicts", reports: ["a", "b"] };

  it("are found by field and sort; another sort is missed and one too many", () => {
    const gold = [goldEvent("g", ["a", "b"], { differences: [wanted] })];
    const right = measured(gold, [readEvent("e", ["a", "b"], { differences: [wanted] })]);
    expect([right.differences, right.extraDifferences]).toEqual([{ right: 1, of: 1 }, 0]);
    const wrong = measured(gold, [readEvent("e", ["a", "b"], { differences: [{ ...wanted, sort: "only-here" }] })]);
    expect([wrong.differences, wrong.extraDifferences]).toEqual([{ right: 0, of: 1 }, 1]);
  });

  it("in doubt are neither asked for nor too many", () => {
    const gold = [goldEvent("g", ["a", "b"], { differences: [{ ...wanted, sure: false }] })];
    const found = measured(gold, [readEvent("e", ["a", "b"], { differences: [wanted] })]);
    expect([found.differences, found.extraDifferences]).toEqual([{ right: 0, of: 0 }, 0]);
  });

  it("between reports that stand apart are out of reach", () => {
    const gold = [goldEvent("g", ["a", "b"], { differences: [wanted] })];
    const found = measured(gold, [readEvent("e", ["a"]), readEvent("f", ["b"])]);
    expect([found.differences.of, found.differencesInReach.of]).toEqual([1, 0]);
  });
});

describe("events among each other", () => {
  it("have their links found by sort and target", () => {
    const gold = [goldEvent("g", ["a"], { links: [{ sort: "announces", to: "h" }] }), goldEvent("h", ["b"])];
    const linked = (links: EventShape["links"]) =>
      measured(gold, [readEvent("e", ["a"], { links }), readEvent("f", ["b"])]).links.right;
    expect(linked([{ sort: "announces", to: "f" }])).toBe(1);
    expect(linked([{ sort: "denies", to: "f" }])).toBe(0);
    expect(linked(undefined)).toBe(0);
  });

  it("are kept apart where look-alikes share no event", () => {
    const gold = [goldEvent("g", ["a", "b"]), goldEvent("h", ["c"], { looksLike: "g" })];
    const apart = measured(gold, [readEvent("e", ["a", "b"]), readEvent("f", ["c"])]);
    expect(apart.lookAlikesKeptApart).toEqual({ right: 1, of: 1 });
    expect(measured(gold, [readEvent("e", ["a", "b", "c"])]).lookAlikesKeptApart).toEqual({ right: 0, of: 1 });
  });

  it("count their independent witnesses, right only where all stand in one event", () => {
    const gold = [goldEvent("g", ["a", "b"], { independentWitnesses: 1 })];
    const one = (count: number) =>
      measured(gold, [readEvent("e", ["a", "b"], { independentWitnesses: count })]).independent;
    expect([one(1).right, one(2).right]).toEqual([1, 0]);
    expect(measured(gold, [readEvent("e", ["a"]), readEvent("f", ["b"])]).independent.right).toBe(0);
  });
});

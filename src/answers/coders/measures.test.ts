/** Figures of the books: Krippendorff (2011) for alpha, Gwet (2002, 2008) for AC1. */
import { expect, test } from "vitest";
import { measuresOf, type Unit } from "./measures.js";

/** Coders as rows, units as columns; a dot where a coder said nothing. */
function units(...coders: readonly string[]): Unit[] {
  const rows = coders.map((row) => row.split(" "));
  return (rows[0] as string[]).map((_, at) => rows.map((row) => row[at] as string).filter((label) => label !== "."));
}

const repeated = (count: number, ...unit: readonly string[]): Unit[] => Array.from({ length: count }, () => unit);

test.each([
  ["two coders, two labels", units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 10, 0.095],
  ["two coders, five labels", units("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 12, 0.692],
  [
    "four coders, labels missing",
    units("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."),
    11,
    0.743,
  ],
])("alpha: %s", (_says, given, counted, alpha) => {
  const measures = measuresOf(given);
  expect(measures.units).toBe(counted);
  expect(measures.alpha).toBeCloseTo(alpha, 3);
});

test("AC1 holds where nearly all labels are the same and alpha does not", () => {
  const given = [...repeated(118, "+", "+"), ...repeated(5, "+", "-"), ...repeated(2, "-", "+")];
  const { percent, alpha, ac1 } = measuresOf(given);
  expect(percent).toBeCloseTo(0.944, 3);
  expect(ac1).toBeCloseTo(0.9408, 4);
  expect(alpha).toBeLessThan(0);
});

test("one label alone: agreement is whole, and alpha says nothing", () => {
  expect(measuresOf(repeated(4, "a", "a"))).toEqual({ units: 4, percent: 1, alpha: null, ac1: 1 });
  expect(measuresOf([["a"], []])).toEqual({ units: 0, percent: null, alpha: null, ac1: null });
});

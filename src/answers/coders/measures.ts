/**
 * @module How far coders agree: percent, Krippendorff's alpha, Gwet's AC1, for labels without an order.
 *
 * Alpha falls to nothing where nearly all labels are one and the same, however well coders agree; AC1 does not.
 * Krippendorff, Computing Krippendorff's alpha-reliability (2011); Gwet, Computing inter-rater reliability and its
 * variance in the presence of high agreement (2008).
 */

/** The labels that one unit was given, one a coder, in any order. */
export type Unit = readonly string[];

export interface Measures {
  /** Units that two coders or more have labelled: all others are left out. */
  readonly units: number;
  /** The share of pairs of labels that are the same: 0 … 1. */
  readonly percent: number | null;
  /** Null where all labels are the same: chance alone would do as well. */
  readonly alpha: number | null;
  readonly ac1: number | null;
}

function counts(labels: readonly string[]): number[] {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return [...found.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The share of pairs within the unit that are the same. */
const within = (unit: Unit): number =>
  sum(counts(unit).map((count) => count * (count - 1))) / (unit.length * (unit.length - 1));

function alphaOf(units: readonly Unit[]): number | null {
  const labels = units.flat();
  const all = labels.length;
  const observed = sum(units.map((unit) => (1 - within(unit)) * unit.length)) / all;
  const expected = 1 - sum(counts(labels).map((count) => count * (count - 1))) / (all * (all - 1));
  return expected === 0 ? null : 1 - observed / expected;
}

function ac1Of(units: readonly Unit[], percent: number): number {
  const labels = [...new Set(units.flat())];
  // With one label in use, nothing is left to chance.
  if (labels.length < 2) return percent;
  const shares = labels.map(
    (label) => sum(units.map((unit) => unit.filter((one) => one === label).length / unit.length)) / units.length,
  );
  const chance = sum(shares.map((share) => share * (1 - share))) / (labels.length - 1);
  return (percent - chance) / (1 - chance);
}

export function measuresOf(given: readonly Unit[]): Measures {
  const units = given.filter((unit) => unit.length > 1);
  if (units.length === 0) return { units: 0, percent: null, alpha: null, ac1: null };
  const percent = sum(units.map(within)) / units.length;
  return { units: units.length, percent, alpha: alphaOf(units), ac1: ac1Of(units, percent) };
}

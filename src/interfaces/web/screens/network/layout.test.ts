/** @module The places of a network: the same each time, inside the frame, and nothing over another. */
import { expect, it } from "vitest";
import { standings } from "./layout.js";

const parties = Array.from({ length: 24 }, (_, at) => ({ id: `P${at}`, label: `Party number ${at}`, events: 40 - at }));
const ties = parties.slice(1).map(({ id }, at) => ({ a: `P${Math.floor(at / 3)}`, b: id, events: 1 + (at % 5) }));

it.each([
  [900, 560],
  [700, 480],
])("stand in a frame of %i by %i", (width, height) => {
  const first = standings(parties, ties, width, height);
  expect(standings(parties, ties, width, height)).toEqual(first);
  for (const { x, y, r } of first) {
    expect(x - r).toBeGreaterThanOrEqual(0);
    expect(x + r).toBeLessThanOrEqual(width);
    expect(y - r).toBeGreaterThanOrEqual(0);
    expect(y + r).toBeLessThanOrEqual(height);
  }
  const overlaps = first.flatMap((one, at) =>
    first.slice(at + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r),
  );
  expect(overlaps).toEqual([]);
});

it("one party alone stands in the middle", () => {
  expect(standings([{ id: "P", label: "P", events: 1 }], [], 400, 300)[0]).toMatchObject({ x: 200 });
});

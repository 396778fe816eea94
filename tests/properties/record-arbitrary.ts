/** @module Any few reports that tell of the same few acts, in ways that agree, differ and contradict. */
import fc from "fast-check";
import type { When } from "#text";
import { type MadeEvent, type MadeReport, on, unknown } from "./record-made.js";

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
export const reports: fc.Arbitrary<MadeReport[]> = fc
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

import { expect, test } from "vitest";
import { resemblance, sketchOf } from "./sketch.js";

const text =
  "The two foreign ministers met in the capital on Tuesday and spoke for three hours about trade, the border and the people who cross it. They agreed to meet again in spring, and to send their ambassadors back before the end of the year.";
const other =
  "Lawmakers voted late on Thursday to send the bill on fisheries to a committee, where it is expected to stay until the summer. The minister had asked them to pass it at once, but his own party was divided over the rights of small boats.";

test.each([
  ["a text and itself", text, text, 1, 1],
  ["accents and case apart", text, text.toUpperCase(), 1, 1],
  ["a paper's own first line before it", text, `From our correspondent. ${text}`, 0.8, 1],
  ["two texts on two things", text, other, 0, 0.1],
  ["texts too short to tell", "They met.", "They met.", 0, 0],
])("%s", (_says, a, b, least, most) => {
  const alike = resemblance(sketchOf(a), sketchOf(b));
  expect(alike).toBeGreaterThanOrEqual(least);
  expect(alike).toBeLessThanOrEqual(most);
});

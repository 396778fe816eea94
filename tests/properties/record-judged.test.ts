/** What speaks for and against two mentions being one is told as it was judged. */
import { expect, test } from "vitest";
import { listEvents, whyEvent } from "#answers";
import { on, recordOf } from "./record-made.js";

const met = { quote: "Petro and Maduro met", actors: ["COL:Gustavo Petro", "VEN:Nicolás Maduro"] } as const;

test("why tells what made them one, and what kept others apart", async () => {
  const record = await recordOf([
    { id: "a", published: on("2022-11-02"), events: [{ ...met, when: on("2022-11-01"), where: "Caracas" }] },
    { id: "b", published: on("2022-11-02"), events: [{ ...met, when: on("2022-11-01"), where: "Caracas" }] },
    { id: "c", published: on("2022-11-02"), events: [{ ...met, mode: "phone", when: on("2022-11-01") }] },
    { id: "d", published: on("2023-11-02"), events: [{ ...met, when: on("2023-11-01") }] },
  ]);
  const event = (await listEvents(record)).find(({ witnesses }) => witnesses.length === 2);
  if (!event) throw new Error("the two were not laid together");
  const [first] = await whyEvent(record, event, "a");
  const told = first?.merging.map(({ report, together, grounds }) => [
    report,
    together,
    grounds.map(({ side, matter }) => `${side} ${matter}`),
  ]);
  expect(told).toEqual([
    ["b", true, ["for sides", "for days", "for persons", "for place", "for act"]],
    ["c", false, ["for sides", "for days", "for persons", "for act", "against mode"]],
  ]);
});

/** @module A quotation left in its own language has a remark that names it. */
import { expect, it } from "vitest";
import { createCoder } from "#coding";

const coder = createCoder();

it("a Spanish quotation in an English report is remarked, and its words are shown", async () => {
  const { report, remarks } = await coder.code({
    id: "foreign",
    lang: "en",
    text: "QUITO, May 3, 2019 – The foreign minister of Ecuador met the ambassador of Peru. “No vamos a firmar ese acuerdo mientras sigan los ataques en la frontera.” The talks go on.",
  });
  const found = remarks.filter(({ code }) => code === "CH-L05");
  expect(found).toHaveLength(1);
  expect([...report.text].slice(found[0]?.start, found[0]?.end).join("")).toContain("vamos a firmar");
  expect(found[0]?.message).toContain("(es)");
});

it("a report in one language has no such remark", async () => {
  const { remarks } = await coder.code({
    id: "own",
    lang: "es",
    text: "QUITO, 3 de mayo de 2019 – El canciller de Ecuador recibió al embajador del Perú. “No vamos a firmar ese acuerdo mientras sigan los ataques en la frontera”, dijo.",
  });
  expect(remarks.filter(({ code }) => code === "CH-L05")).toEqual([]);
});

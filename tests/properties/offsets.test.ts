import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoder } from "#coding";

const coder = createCoder();

/** Plain sentences that yield mentions of every kind, so that arbitrary text around them moves real spans. */
const sentences = {
  en: [
    "Chilean President Gabriel Boric met Argentine President Alberto Fernández in Santiago on 24 January 2023.",
    "“We thank Peru for its help,” the foreign minister of Norway said.",
    "Peru is a member of the Security Council since January.",
    "The U.S.-Peru Trade Promotion Agreement was signed by Peru and the United States.",
  ],
  fr: [
    "Le président français Emmanuel Macron a rencontré la chancelière allemande Angela Merkel à Berlin.",
    "« Nous saluons le rôle du Maroc », a déclaré le ministre espagnol.",
  ],
} as const;

const noise = fc.string({ unit: "binary", maxLength: 60 });
const report = fc.constantFrom(...(Object.keys(sentences) as (keyof typeof sentences)[])).chain((lang) =>
  fc.record({
    lang: fc.constant(lang),
    parts: fc.array(
      fc.oneof(noise, fc.constantFrom(...sentences[lang]), fc.constantFrom("😀", "é", "\n\n", "👩‍👩‍👧 ", "‏")),
      { maxLength: 8 },
    ),
  }),
);

describe("offsets", () => {
  it("are code points of the kept text, and the words between them are the quotation", async () => {
    await fc.assert(
      fc.asyncProperty(report, async ({ lang, parts }) => {
        const coding = await coder.code(
          { id: "p", lang, text: parts.join(" "), published: "2024-06-12" },
          { domestic: true },
        );
        const points = Array.from(coding.report.text);
        const words = (span: { start: number; end: number }): string => points.slice(span.start, span.end).join("");
        for (const event of coding.events) {
          expect(words(event)).toBe(event.quote);
          expect(words(event.trigger).length).toBeGreaterThan(0);
          for (const party of [...event.actors, ...event.recipients]) expect(words(party)).toBe(party.name);
        }
        for (const statement of coding.statements) {
          expect(words(statement)).toBe(statement.quote);
          if (statement.speaker) expect(words(statement.speaker)).toBe(statement.speaker.name);
        }
        for (const agreement of coding.agreements) expect(words(agreement)).toBe(agreement.name);
        for (const span of [...coding.tenures, ...coding.memberships, ...coding.report.setAside]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(points.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 60, seed: 20240612 },
    );
  });
});

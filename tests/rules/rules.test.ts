import { describe, expect, it } from "vitest";
import { createCoder } from "#coding";
import { languageCodes, loadLanguage } from "#data";
import { modelCodes } from "#language";
import { checkCase } from "../../src/coding/rule-cases.js";

/** Every rule's own sentences: what it must read, and where it must stay silent. The tables are the YAML files. */
const coder = createCoder();

for (const code of languageCodes().filter((one) => modelCodes().includes(one))) {
  describe(`rules of ${code}`, () => {
    for (const file of loadLanguage(code).rules) {
      for (const rule of file.rules) {
        const cases = [
          ...rule.must.map((one) => ({ must: true, ...(typeof one === "string" ? { text: one } : one) })),
          ...(rule["must-not"] ?? []).map((one) => ({ must: false, ...one })),
        ];
        for (const one of cases) {
          const waiting = "notYet" in one && one.notYet !== undefined;
          it(`${rule.id} ${one.must ? "reads" : "leaves"} “${one.text}”${waiting ? " (not yet)" : ""}`, async () => {
            const result = await checkCase(coder, code, rule.id, one.must, one);
            // A case marked not yet that holds is progress: its mark must go.
            if (waiting) expect(result.holds, "holds now: take its notYet away").toBe(false);
            else expect(result.holds, `found: ${result.found.join("; ") || "nothing"}`).toBe(true);
          });
        }
      }
    }
  });
}

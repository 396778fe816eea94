import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type CodedActor, type CodedEvent, createCoder } from "#coding";
import { home, languageCodes } from "#data";
import { modelCodes } from "#language";

/**
 * What became of an act, sentence by sentence: languages/<xx>/cases/factuality.yaml, grouped by what makes it so. Each
 * reading names a type, its factuality and, where it matters, "background" and the parties; "no TYPE" must not be read.
 */
type Table = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

const coder = createCoder();
const side = ({ org, state, person }: CodedActor): string => org ?? state ?? person ?? "?";
const list = (actors: readonly CodedActor[]): string => actors.map(side).sort().join("+");

/** All that a reading may say of an event, shortest first. */
function tellings({ type, factuality, background, actors, recipients }: CodedEvent): string[] {
  const told = `${type} ${factuality}${background ? " background" : ""}`;
  return [told, `${told} ${list(actors)}>${list(recipients)}`];
}

for (const code of languageCodes().filter((one) => modelCodes().includes(one))) {
  const table = parse(readFileSync(join(home, "languages", code, "cases", "factuality.yaml"), "utf8")) as Table;
  describe(`factuality in ${code}`, () => {
    for (const [group, cases] of Object.entries(table)) {
      it.each(Object.entries(cases))(`${group}: %s`, async (text, reads) => {
        const { events } = await coder.code(
          { id: "case", text, lang: code, published: "2024-06-12" },
          { domestic: true },
        );
        const found = events.flatMap(tellings);
        for (const one of [reads].flat()) {
          if (one.startsWith("no ")) expect(events.map(({ type }) => type)).not.toContain(one.slice(3));
          else expect(found).toContain(one);
        }
      });
    }
  });
}

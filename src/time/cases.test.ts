import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { home, languageFiles, readYaml } from "#data";
import { analyse, loadModel } from "#language";
import { bareReport, pageDay } from "../../tests/bare-report.js";
import { findTimes } from "./find.js";

interface Case {
  readonly text: string;
  readonly published: string | null;
  readonly reads: readonly {
    readonly quote: string;
    readonly kind: string;
    readonly value: string;
    readonly when: string;
    readonly bound?: string;
  }[];
}

describe.each(["en", "fr", "es", "pt"])("the time cases of %s", (lang) => {
  const trained = existsSync(join(home, "languages", lang, "model", "weights.br"));
  const data = readYaml(`languages/${lang}/time.yaml`, languageFiles.time);
  const cases = parse(readFileSync(join(home, "languages", lang, "cases", "time.yaml"), "utf8")) as readonly Case[];

  it.skipIf(!trained).each(cases)("$text", ({ text, published, reads }) => {
    const times = findTimes(bareReport(text, lang, pageDay(published)), analyse(text, loadModel(lang)), data, []);
    const read = times.mentions.map(({ start, end, kind, value, when, bound }) => ({
      quote: text.slice(start, end),
      kind,
      value,
      when: when.edtf,
      ...(bound ? { bound } : {}),
    }));
    expect(read).toEqual(reads);
  });
});

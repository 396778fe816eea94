import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { home, languageFiles, loadKnowledge, readYaml } from "#data";
import { analyse, loadModel } from "#language";
import { bareReport, pageDay } from "../../tests/bare-report.js";
import { tenureBounds } from "./bounds.js";
import { createActorFinder, findActors } from "./find-actors.js";

const folder = join(home, "..", "shared", "seeds");
const there = existsSync(folder);

function read(file: string, lang: string) {
  const text = readFileSync(join(folder, file), "utf8");
  const report = bareReport(text, lang, pageDay(null), { id: file });
  const finder = createActorFinder(
    {
      code: lang,
      actors: readYaml(`languages/${lang}/actors.yaml`, languageFiles.actors),
      time: readYaml(`languages/${lang}/time.yaml`, languageFiles.time),
    },
    loadKnowledge(),
  );
  return findActors(finder, report, analyse(text, loadModel(lang)));
}

// The five reports are third-party texts that stand beside the project: skipped where they do not.
describe.skipIf(!there)("the five reports", () => {
  it("an undated report is bound by the offices held in it: 2021", () => {
    const bounds = tenureBounds(read("000_2d0e0c28cefae315.txt", "fr"), loadKnowledge());
    expect(latest(bounds.map(({ from }) => from))).toBe("2021-07-29");
    expect(earliest(bounds.map(({ to }) => to))).toBe("2021-08-17");
  });

  it("an undated report is bound by the offices held in it: 2025", () => {
    const bounds = tenureBounds(read("002_2e5562f0f8c5bb17.txt", "fr"), loadKnowledge());
    expect(latest(bounds.map(({ from }) => from))?.slice(0, 7)).toBe("2025-01");
    expect(earliest(bounds.map(({ to }) => to))?.slice(0, 7)).toBe("2025-10");
  });

  it("who was replaced has a successor", () => {
    const { tenures } = read("000_2d0e0c28cefae315.txt", "fr");
    expect(tenures.find(({ person }) => person === "Allan Wagner")).toMatchObject({
      office: "foreign-minister",
      state: "PER",
      successor: "Héctor Béjar",
    });
  });

  it("a misspelt name is joined to the person named before, and it is said", () => {
    const { mentions, remarks } = read("004_4a982220ddc602d1.txt", "en");
    const misspelt = mentions.find(({ basis }) => basis === "spelling");
    expect(misspelt?.parties[0]).toMatchObject({ state: "USA", office: "foreign-minister", person: "Rex Tillerson" });
    expect(remarks.map(({ code }) => code)).toContain("CH-A01");
  });
});

const latest = (days: readonly (string | null)[]): string | undefined =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
const earliest = (days: readonly (string | null)[]): string | undefined => days.filter((day) => day !== null).sort()[0];
